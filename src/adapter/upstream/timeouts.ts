/**
 * Every time limit of the adapter in milliseconds, each longer than the ones inside it.
 * The fetch API cannot bound the connect phase alone, so it counts as part of read and write.
 */
export const TIMEOUTS = {
  /** The platform's `authenticate`. */
  authenticate: 5_000,
  /** One attempt of a read, a preview or a mint. */
  read: 10_000,
  /** One attempt of a write. */
  write: 20_000,
  /** All that one request of the browser may take upstream. */
  total: 45_000,
  /** An upload that brings no more than a trickle for this long is cut. */
  uploadIdle: 30_000,
  /** A whole upload. */
  uploadTotal: 600_000,
} as const;

/** Retries: how many attempts, how long between them, and how long a 429 is waited for. */
export const RETRY = {
  attempts: 3,
  minDelay: 500,
  maxDelay: 5_000,
  maxRateLimitWait: 5_000,
  /** Extra calls per call, and how many may be saved up. */
  extraShare: 0.1,
  extraAllowance: 10,
} as const;

/** After so many failures within the window an API is left alone for a while. */
export const CIRCUIT = {failures: 5, window: 10_000, pause: 10_000} as const;
