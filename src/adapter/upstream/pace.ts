import type {Settings} from '../options/resolve.js';

/** How fast screens may ask again by themselves; times in milliseconds. */
export const POLLING = {
  /** Nobody polls more often than this, and nobody has to ask later than that whether it may. */
  interval: {from: 30_000, to: 300_000},
  /** Reads of Debitura that all polling together may cost: 30 % of a day's calls in ten hours. */
  readsPerHour: 3_000,
  /** One poll of the fullest screen. */
  mostReads: 10,
  /** From this share of a window on polling is slower, and from that share on there is none. */
  slowFrom: 0.5,
  slowedBy: 4,
  stopFrom: 0.7,
} as const;

/** How old a poll has to be, and whether this asker has read just now. */
type Wish = {shortest?: number; hasJustRead?: boolean};

/** Shares out what polling may cost among all who poll. */
export type Pace = {
  /** Whether `asker` of this client may poll now, and in how many milliseconds it may ask again. */
  ask: (externalTenantId: string, asker: string, wish?: Wish) => {isDue: boolean; after: number};
  /** Counts a read that was sent to Debitura for this client. */
  count: (externalTenantId: string) => void;
};

type Asker = {
  askedAt: number;
  polledAt: number;
  /** What its last poll cost, and how many reads its client had made by then. */
  cost: number;
  readsBefore: number;
  /** Between 0.75 and 1.25: those that began together do not go on together. */
  spread: number;
};

/** Who has not asked for so long has stopped. */
const GONE = 2 * POLLING.interval.to;
const HOUR = 3_600_000;

/**
 * Makes the pace of one process: the more screens poll and the more each poll reads, the longer each waits.
 * @param pressure - The share that is used of the fullest of Debitura's windows.
 */
export function createPace(
  {now, random}: Pick<Settings, 'now' | 'random'>,
  pressure: () => number,
): Pace {
  const askers = new Map<string, Asker>();
  const reads = new Map<string, number>();
  let costOfAll = 0;
  let sweptAt = now().getTime();

  function sweep(time: number) {
    if (time - sweptAt < POLLING.interval.to) return;
    sweptAt = time;
    const tenants = new Set<string>();
    for (const [name, {askedAt, cost}] of askers) {
      if (time - askedAt <= GONE) tenants.add(tenantOf(name));
      else if (askers.delete(name)) costOfAll -= cost;
    }
    for (const tenant of reads.keys()) if (!tenants.has(tenant)) reads.delete(tenant);
  }

  function intervalNow(shortest: number): number {
    const used = pressure();
    if (used >= POLLING.stopFrom) return Infinity;
    const even = (costOfAll / POLLING.readsPerHour) * HOUR;
    return Math.max(shortest, even) * (used >= POLLING.slowFrom ? POLLING.slowedBy : 1);
  }

  function join(name: string, time: number, readsBefore: number): Asker {
    const asker = {askedAt: time, polledAt: time, cost: 1, readsBefore, spread: spread()};
    askers.set(name, asker);
    costOfAll += asker.cost;
    return asker;
  }

  /** What the reads since the last poll say about the next one. */
  function settle(asker: Asker, readsNow: number) {
    const cost = Math.min(POLLING.mostReads, Math.max(1, readsNow - asker.readsBefore));
    costOfAll += cost - asker.cost;
    asker.cost = cost;
  }

  return {
    ask(externalTenantId, name, {shortest = POLLING.interval.from, hasJustRead = false} = {}) {
      const time = now().getTime();
      sweep(time);
      const key = JSON.stringify([externalTenantId, name]);
      const readsNow = reads.get(externalTenantId) ?? 0;
      reads.set(externalTenantId, readsNow);
      const known = askers.get(key);
      const asker = known ?? join(key, time, readsNow);
      asker.askedAt = time;
      settle(asker, readsNow);
      const interval = intervalNow(shortest);
      const isFirst = !known && !hasJustRead && interval <= POLLING.interval.to;
      const isDue = isFirst || time - asker.polledAt >= interval * asker.spread;
      if (isDue) Object.assign(asker, {polledAt: time, readsBefore: readsNow, spread: spread()});
      return {isDue, after: Math.min(POLLING.interval.to, interval)};
    },
    count(externalTenantId) {
      const before = reads.get(externalTenantId);
      if (before !== undefined) reads.set(externalTenantId, before + 1);
    },
  };

  function spread(): number {
    return 0.75 + random() / 2;
  }
}

function tenantOf(key: string): string {
  const [tenant = ''] = JSON.parse(key) as string[];
  return tenant;
}
