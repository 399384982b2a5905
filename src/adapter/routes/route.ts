import type {Desk, Permission} from '../../contract/index.js';
import type {EventHub} from '../events/hub.js';
import type {Streams} from '../events/streams.js';
import type {Page} from '../guard/origin.js';
import type {ClientPrincipal, Principal} from '../options/principal.js';
import type {Reply} from '../reply.js';
import type {Settings} from '../options/resolve.js';
import type {UploadGate} from '../uploads/gate.js';
import type {Turns} from '../onboarding/turns.js';
import type {Pace} from '../upstream/pace.js';
import type {Intents} from '../writes/intents.js';
import type {Upstream} from '../upstream/upstream.js';

/** What a handler knows about the request it answers. */
export type Context<P extends Principal = Principal> = {
  request: Request;
  principal: P;
  page: Page;
  upstream: Upstream;
  settings: Settings;
  shared: Shared;
  /** Parts of the path that the pattern names, decoded. */
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
};

/** What outlives a request. */
export type Shared = {
  /** Answers that change rarely, by name, for `lifetime` milliseconds. Never anything of one client without its name. */
  remember: <T>(name: string, lifetime: number, read: () => Promise<T>) => Promise<T>;
  /** Drops an answer that has become wrong. */
  forget: (name: string) => void;
  intents: Intents;
  /** One onboarding of a client at a time. */
  onboardings: Turns;
  uploads: UploadGate;
  /** What changed, per client; webhooks publish into it. */
  events: EventHub;
  /** The open streams of `GET /events`. */
  streams: Streams;
  /** How often screens may ask again by themselves. */
  pace: Pace;
};

/** Of the principal's share: a case is one call, and its parts, which a screen reads with it, together one more. */
export const PART_OF_A_CASE = 1 / 8;

/** A handler of one or more desks: what it answers, what it needs, what it does. */
export type Route<P extends Principal = ClientPrincipal> = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `basePath`; `{name}` stands for one segment. */
  pattern: string;
  desks: readonly Desk[];
  permission: Permission | null;
  /** What a body must be; null for routes without one. */
  mediaType: 'application/json' | 'multipart/form-data' | null;
  /** True for what a user just pressed: it may use the share of the budget that is kept from reads. */
  isPressed?: boolean;
  /** What a call takes of the principal's share of calls; default 1. */
  weight?: number;
  /** Milliseconds that the request may take upstream, when not the common limit. */
  timeLimit?: number;
  handle: (context: Context<P>) => Promise<Reply>;
  /**
   * Reads the case of the path, for a handler that looks at the content first: what is wrong with it is told only when
   * the case is the principal's. Called only when something is wrong.
   */
  ownCase?: (context: Context<P>) => Promise<unknown>;
  /** An answer of its own when nobody is signed in or who asks cannot be found out; null for the common one. */
  whenRefused?: (request: Request, error: unknown) => Reply | null;
};
