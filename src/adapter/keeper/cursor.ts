import type {Store} from '../store/store.js';
import type {SubscriptionState} from './subscription.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The keeper's times in milliseconds. */
export const KEEPER = {
  /** Between two looks at the subscription. */
  interval: 15 * MINUTE,
  /** Without an outage all cases are compared this often, in case an event was lost on the way. */
  comparison: 12 * HOUR,
  /** Debitura tries for an hour and a half before it switches a subscription off. */
  doubt: 2 * HOUR,
  /** Farther back nothing is caught up. */
  furthest: 30 * DAY,
} as const;

/** When looking began, all was last found well, and cases were last compared; milliseconds since 1970. */
type Cursor = {
  startedAt?: number;
  healthyAt: number;
  comparedAt: number;
  /** True when a comparison began and did not come to its end: the next turn owes it. */
  isOwed?: boolean;
};

/** What is to be done after a look at the subscriptions. */
export type Turn = {
  /** True at the very first look: everything is taken as told. */
  isFirst: boolean;
  /** True when events may have been missed since the last look. */
  wasAway: boolean;
  /** True when cases are compared this time. */
  isDue: boolean;
  /** Milliseconds since 1970: what was there before the first look is taken as told. */
  startedAt: number;
  /** Milliseconds since 1970: what happened after it may be news. */
  since: number;
  /** Ends the turn, so that the next one begins here. */
  done: () => Promise<void>;
};

/** Begins a turn at this time, by what the last one left in the store under this key. */
export async function beginTurn(
  store: Store,
  key: string,
  found: readonly SubscriptionState[],
  time: number,
): Promise<Turn> {
  let stored = await store.get(key);
  const cursor = stored === undefined ? null : (JSON.parse(stored) as Cursor);
  const isFirst = cursor === null;
  const wasAway =
    cursor?.isOwed === true ||
    found.some((state) => state !== 'healthy') ||
    time - (cursor?.healthyAt ?? time) > 2 * KEEPER.interval;
  const isDue = isFirst || wasAway || time - cursor.comparedAt > KEEPER.comparison;
  if (stored !== undefined && cursor && isDue) {
    const owing: Cursor = {...cursor, isOwed: true};
    const text = JSON.stringify(owing);
    if (await store.replace(key, stored, text, store.retention)) stored = text;
  }
  const startedAt = cursor ? (cursor.startedAt ?? 0) : time;
  const after: Cursor = {
    startedAt,
    healthyAt: time,
    comparedAt: isDue ? time : cursor.comparedAt,
  };
  return {
    isFirst,
    wasAway,
    isDue,
    startedAt,
    since: Math.max(time - KEEPER.furthest, (cursor?.healthyAt ?? time) - KEEPER.doubt),
    async done() {
      const text = JSON.stringify(after);
      if (stored === undefined) await store.add(key, text, store.retention);
      else await store.replace(key, stored, text, store.retention);
    },
  };
}
