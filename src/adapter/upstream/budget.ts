/** Calls per window that Debitura grants to one key, all tenants together (its documentation, rate limiting). */
const WINDOWS = [
  {milliseconds: 60_000, calls: 2_000},
  {milliseconds: 3_600_000, calls: 20_000},
  {milliseconds: 86_400_000, calls: 100_000},
];

/** Who asks: a user who pressed something, a screen that reads, or nobody who waits for it. */
export type CallKind = 'pressed' | 'read' | 'background';

/** The share of each window that each kind may use up; the last part is kept for what a user just pressed. */
const SHARES: Record<CallKind, number> = {pressed: 1, read: 0.7, background: 0.5};

/** Keeps the calls of all tenants inside the key's limits. */
export type Budget = {
  /** Counts a call; answers 0, or the seconds until one is free. */
  take: (kind: CallKind) => number;
  /** The used share of the fullest window, from 0 to 1. */
  pressure: () => number;
};

/** A budget that counts by the given clock; the windows start with their first call. */
export function createBudget(now: () => Date): Budget {
  const windows = WINDOWS.map((window) => ({...window, used: 0, ends: 0}));

  function renew(time: number) {
    for (const window of windows) {
      if (window.ends > time) continue;
      window.used = 0;
      window.ends = time + window.milliseconds;
    }
  }

  return {
    pressure() {
      const time = now().getTime();
      const shares = windows.map(({used, calls, ends}) => (ends > time ? used / calls : 0));
      return Math.max(...shares);
    },
    take(kind) {
      const time = now().getTime();
      renew(time);
      const share = SHARES[kind];
      const full = windows.filter(({used, calls}) => used >= calls * share);
      if (full.length > 0) return Math.ceil(Math.max(...full.map(({ends}) => ends - time)) / 1000);
      for (const window of windows) window.used += 1;
      return 0;
    },
  };
}
