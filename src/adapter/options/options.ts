import type {Desk, User, WebhookEvent} from '../../contract/index.js';
import type {Store} from '../store/store.js';
import type {Log} from './log.js';
import type {Principal} from './principal.js';
import type {Timers} from './timers.js';

/** Addresses of the APIs when they are not Debitura's own, for example the sandbox's. */
export type BaseUrls = {referral: string; customer: string; collectionPartner?: string};

/** How much one principal, and all of them together, may ask. */
export type Limits = {
  /** Requests per principal and minute; default 60. */
  perMinute?: number;
  /** Requests of a principal at once, before the pace counts; default 30. */
  burst?: number;
  /** Uploads at once per principal; default 4. */
  uploadsPerPrincipal?: number;
  /** Uploads at once in this process; default 64. */
  uploads?: number;
  /**
   * The share of each key's calls (2,000 a minute, 20,000 an hour, 100,000 a day) that this platform's adapters may
   * use together: from 0.01 to 1; default 1. Less where other software of yours calls Debitura with the same key.
   */
  upstreamShare?: number;
};

/** Chooses under which e-mail a principal writes who is no user at Debitura. */
export type ChatAs = (
  principal: Principal,
  users: readonly User[],
) => string | null | Promise<string | null>;

/**
 * Hears of every event of Debitura once it is stored. Throwing or taking longer than the lease (60 s; `signal` says
 * when it ends) has it handed over again. The id is the same each time, so that it can be part of a transaction.
 */
export type OnEvent = (event: WebhookEvent, options: {signal: AbortSignal}) => void | Promise<void>;

/** What is off unless a platform wants it. */
export type Enable = {
  /**
   * Lets a client that never got going end its link (`POST /client/withdraw`): its cases, all unsigned, are closed.
   */
  withdraw?: boolean;
  /**
   * Has `adapter.keep()` subscribe for each client on the Customer API as well, so that payments and messages
   * are pushed. Needs `webhookUrl`.
   */
  customerWebhooks?: boolean;
  /** Takes `skipDebituraVerification` in a case: it goes straight to the collection partner. Client desk only. */
  skipDebituraVerification?: boolean;
  /** Takes `collectionPartnerId` in a case: this partner, whatever the routing says. Previews know nothing of it. */
  collectionPartnerId?: boolean;
  /**
   * Takes `assignedUserEmail` in a case: this member of the client's team alone gets its mails. Client desk only.
   */
  assignedUserEmail?: boolean;
};

/** What the platform's server says to `createAdapter`. */
export type AdapterOptions = {
  /** Debitura's live or test hosts, or base URLs of your own. */
  environment: 'production' | 'test' | BaseUrls;
  /** The partner's key for the Referral API; it never leaves the adapter. */
  referralKey?: string;
  /** The key for the Collection Partner API. */
  partnerKey?: string;
  /** Says who is asking, or null; may take 5 s. Throwing is an error (503), never a pass. */
  authenticate: (request: Request) => Principal | null | Promise<Principal | null>;
  /**
   * At least 32 bytes; an array to rotate, newest first. Derives each principal's subject and draft key; what
   * was sealed under the others is opened still.
   * Made up, with a warning, only against a sandbox.
   */
  secret?: string | readonly string[];
  /** Which desks `authenticate` may name; default `['client']`. */
  desks?: readonly Desk[];
  /**
   * Exact prefix of the mount, default `/debitura`. `''` where the `Request` comes without it; `toNodeHandler` puts
   * back what Express takes off.
   */
  basePath?: string;
  /** Exact origins besides the page's own, for example `https://app.example`. */
  allowedOrigins?: readonly string[];
  /** True when `X-Forwarded-Host` and `X-Forwarded-Proto` come from your own proxy. */
  trustProxy?: boolean;
  /** False switches every limit off. */
  limits?: Limits | false;
  /** Exact origins whose addresses may be opened for signing; default: `https` on debitura.com and below. */
  signingOrigins?: readonly string[];
  /** Exact origins that a user may be sent back to; default: the page's origin. */
  allowedReturnOrigins?: readonly string[];
  /**
   * Who writes in chats when the principal's e-mail is no user at Debitura: the e-mail of one of these users,
   * or null for nobody (then the box says so). May take 5 s.
   */
  chatAs?: ChatAs;
  /**
   * The secrets that Debitura signs deliveries with, several while one is rotated: Base64 as it shows them.
   * Without them, and without `webhookUrl`, `/webhooks` is a 404.
   */
  webhookSecrets?: string | readonly string[];
  /** True when the subscription hears of test cases only: every event is then marked as a test. */
  webhookTestMode?: boolean;
  /**
   * The public address of this adapter's `/webhooks`. With it, `adapter.keep()` registers the subscriptions of each
   * key, switches them on again and reports what was missed. Secrets that Debitura tells it are kept in the store.
   */
  webhookUrl?: string;
  /** Switches that are off by default; an unknown name is refused. */
  enable?: Enable;
  /** Hears of what happens at Debitura. */
  onEvent?: OnEvent;
  /** Remembers what was confirmed; default `memoryStore()`. */
  store?: Store;
  /** Carries calls to Debitura; default is the global one, and undici's `request` behind `toNodeHandler`. */
  fetch?: typeof globalThis.fetch;
  /** The clock. */
  now?: () => Date;
  /** Between 0 and 1: spreads retries. */
  random?: () => number;
  /** Waiting and deadlines. */
  timers?: Timers;
  /** Names one request in answers and log lines. */
  requestId?: () => string;
  /** Takes log lines; they hold no personal data. Default: warnings and errors to the console. */
  log?: Log;
};
