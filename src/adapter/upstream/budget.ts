import type {Store} from '../store/store.js';

/** Calls per window that Debitura grants to one key, all tenants together (its documentation, rate limiting). */
const WINDOWS: readonly {name: string; lifetime: number; calls: number; segment?: number}[] = [
  // Sliding at Debitura, by segments of 10 s.
  {name: 'minute', lifetime: 60_000, calls: 2_000, segment: 10_000},
  // By the clock.
  {name: 'hour', lifetime: 0, calls: 20_000, segment: 3_600_000},
  // From its first call.
  {name: 'day', lifetime: 86_400_000, calls: 100_000},
];

/** Who asks: a user who pressed something, a screen that reads, or nobody who waits for it. */
export type CallKind = 'pressed' | 'read' | 'background';

/** The share of each window that each kind may use up; the last part is kept for what a user just pressed. */
const SHARES: Record<CallKind, number> = {pressed: 1, read: 0.7, background: 0.5};

/** Keeps the calls of all tenants, through all processes, inside the key's limits. */
export type Budget = {
  /** Counts a call; answers 0, or the seconds until one is free. */
  take: (kind: CallKind) => Promise<number>;
  /** The used share of the fullest window, from 0 to 1, as this process last heard. */
  pressure: () => number;
};

/**
 * A budget whose windows are Debitura's.
 * @param keyName - Whose calls are counted: Debitura counts each key for itself.
 * @param local - Counts for this process alone while the store is away.
 * @param own - The part of the key's calls that the platform leaves to this adapter.
 */
export function createBudget(
  keyName: 'referral' | 'partner',
  store: Pick<Store, 'count'>,
  local: Pick<Store, 'count'>,
  now: () => Date,
  own = 1,
): Budget {
  let heard = WINDOWS.map(() => ({share: 0, until: 0}));

  return {
    pressure() {
      const time = now().getTime();
      return Math.max(...heard.map(({share, until}) => (until > time ? share : 0)));
    },
    async take(kind) {
      const share = SHARES[kind];
      const windows = WINDOWS.map(({name, lifetime, calls, segment}) => ({
        key: `budget:${keyName}:${name}`,
        lifetime,
        most: Math.floor(calls * own * share),
        ...(segment !== undefined && {segment}),
      }));
      const {wait, used, ends} = await store.count(windows).catch(() => local.count(windows));
      const time = now().getTime();
      heard = WINDOWS.map(({calls}, index) => ({
        share: (used[index] ?? 0) / (calls * own),
        until: time + (ends[index] ?? 0),
      }));
      return Math.ceil(wait / 1000);
    },
  };
}
