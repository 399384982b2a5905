import type {StreamEvent} from '../../contract/tracking.js';

/** Whether changes are pushed at the moment. */
export type LiveState = {
  kind: 'state';
  /** False while nothing is pushed: what is shown is as old as `asOf` or the screen's own last read. */
  live: boolean;
  /** True when the platform's session has ended: nothing comes any more and nothing should be asked. */
  signedOut: boolean;
  /** When it was last sure that no change was missed. */
  asOf: Date;
};

/**
 * What a screen hears: ids and kinds of what changed, never what it became.
 * `reset` says: read everything again. `poll` comes every 30 seconds or later, while the page is seen and nothing is
 * pushed: read again what is shown.
 */
export type LiveEvent = StreamEvent | {kind: 'poll'} | LiveState;

/** Hears events, one at a time; must not throw. */
export type LiveListener = (event: LiveEvent) => void;

/** The changes of one adapter, as all elements of all tabs share them. */
export type LiveEvents = {
  /**
   * Listens; the first listener opens the stream, the last one to leave closes it.
   * @returns Stops listening.
   */
  subscribe: (listener: LiveListener) => () => void;
};
