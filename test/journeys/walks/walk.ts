import type {User} from '../support.js';

/** Looks at the screen that a walk has come to. */
export type Look = (screen: string) => Promise<void>;

/** A way through the screens of an element or two, for a user who is logged in as `as`. */
export type Walk = {as: string; go: (user: User, look: Look) => Promise<void>};
