import type {CustomerApi, ReferralApi} from '../../debitura/index.js';
import {placeOf, writeLog} from '../options/log.js';
import type {Settings} from '../options/resolve.js';
import {LEASE} from '../webhooks/inbox.js';
import type {Webhooks} from '../webhooks/webhooks.js';
import {catchUp} from './catch-up.js';
import {keepClientSubscriptions} from './client-subscriptions.js';
import type {States} from './states.js';
import {
  ensureSubscription,
  findSubscription,
  renewSecret,
  type SubscriptionState,
} from './subscription.js';

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

/** Found as it should be, or made for the first time: nobody has to hear of it. */
const QUIET: readonly SubscriptionState[] = ['healthy', 'registered'];

/** What one look found and did. */
export type KeeperReport = {subscription: SubscriptionState; caughtUp: number};

/** Sees to it that no event is missed for long. */
export type Keeper = {
  /** Looks at once. Rejects when Debitura cannot be asked. */
  check: () => Promise<KeeperReport>;
  /** Has Debitura sign with a new secret from now on. */
  rotate: () => Promise<void>;
  stop: () => void;
};

type Cursor = {healthyAt: number; comparedAt: number};
const CURSOR = 'keeper:cursor';
const TURN = 'keeper:turn';

type KeeperOptions = {
  settings: Settings;
  webhooks: Webhooks;
  states: States;
  referral: () => ReferralApi;
  customer: (externalTenantId: string) => CustomerApi;
};

/** Starts a keeper. Without `webhookUrl` it only hands over what was left behind. */
export function startKeeper(options: KeeperOptions): Keeper {
  const {settings, webhooks, states, referral} = options;
  const {store, now, timers, log, webhookUrl, webhookTestMode: isTestMode} = settings;
  const wanted = webhookUrl === undefined ? null : {url: webhookUrl, isTestMode};
  const cancels = new Map<string, () => void>();
  let isStopped = false;

  async function check(): Promise<KeeperReport> {
    if (!wanted) throw new TypeError('The keeper needs the option webhookUrl.');
    const subscription = await ensureSubscription(referral(), webhooks.secrets, wanted);
    const stored = await store.get(CURSOR);
    const cursor = stored === undefined ? null : (JSON.parse(stored) as Cursor);
    const time = now().getTime();
    const isDue = cursor === null || isAway(cursor, subscription, time);
    const since = Math.max(time - KEEPER.furthest, (cursor?.healthyAt ?? time) - KEEPER.doubt);
    const caughtUp = isDue
      ? await catchUp({
          referral,
          states,
          since,
          now: now(),
          isTestMode,
          report: cursor && webhooks.report,
        })
      : 0;
    await save(stored, {healthyAt: time, comparedAt: isDue ? time : cursor.comparedAt});
    writeLog(log, {
      level: QUIET.includes(subscription) && caughtUp === 0 ? 'info' : 'warn',
      event: 'keeper',
      note: `The subscription was found ${subscription}; ${caughtUp} events were caught up.`,
    });
    await keepClientSubscriptions({...options, secrets: webhooks.clientSecrets});
    return {subscription, caughtUp};
  }

  async function save(before: string | undefined, cursor: Cursor) {
    const text = JSON.stringify(cursor);
    if (before === undefined) await store.add(CURSOR, text, store.retention);
    else await store.replace(CURSOR, before, text, store.retention);
  }

  /** Of several processes one takes the turn. */
  async function tick() {
    const isOurs = await store.add(TURN, String(now().getTime()), KEEPER.interval - MINUTE);
    if (isOurs) await check();
  }

  function every(name: string, interval: number, work: () => Promise<unknown>) {
    if (isStopped) return;
    cancels.set(
      name,
      timers.after(interval, () => every(name, interval, work)),
    );
    work().catch((error: unknown) =>
      writeLog(log, {
        level: 'error',
        event: 'keeper',
        errorName: error instanceof Error ? error.name : typeof error,
        errorAt: placeOf(error),
        note: 'The keeper could not finish and tries again.',
      }),
    );
  }

  every('sweep', LEASE, () => webhooks.inbox.sweep());
  if (wanted) every('check', KEEPER.interval, tick);

  return {
    check,
    async rotate() {
      const found = wanted && (await findSubscription(referral(), wanted));
      if (!found) throw new TypeError('There is no subscription to this adapter.');
      await renewSecret(referral(), webhooks.secrets, found);
    },
    stop() {
      isStopped = true;
      for (const cancel of cancels.values()) cancel();
    },
  };
}

/** True when events may have been missed since the last look, or when it is time to compare anyway. */
function isAway(cursor: Cursor, subscription: SubscriptionState, time: number): boolean {
  return (
    subscription !== 'healthy' ||
    time - cursor.healthyAt > 2 * KEEPER.interval ||
    time - cursor.comparedAt > KEEPER.comparison
  );
}
