import type {CollectionPartnerApi, CustomerApi, ReferralApi} from '../../debitura/index.js';
import {placeOf, writeLog} from '../options/log.js';
import {LEASE} from '../webhooks/inbox.js';
import {createAlone} from './alone.js';
import {KEEPER} from './cursor.js';
import {createPartnerKeeper} from './partner.js';
import {
  createReferralKeeper,
  type KeeperParts,
  type Look,
  type SubscriptionKeeper,
} from './referral.js';
import type {SubscriptionState} from './subscription.js';

const MINUTE = 60_000;
const TURN = 'keeper:turn';

/** Found as it should be, or made for the first time: nobody has to hear of it. */
const QUIET: readonly SubscriptionState[] = ['healthy', 'registered'];

/** What one look found and did. */
export type KeeperReport = {
  /** The referral partner's subscription; null without its key. */
  subscription: SubscriptionState | null;
  /** The partner's own of live and of test cases; empty without the key of a partner's desk. */
  partnerSubscriptions: readonly SubscriptionState[];
  caughtUp: number;
};

/** Sees to it that no event is missed for long. */
export type Keeper = {
  /** Looks at once. Rejects when Debitura cannot be asked. */
  check: () => Promise<KeeperReport>;
  /** Has Debitura sign with new secrets from now on. */
  rotate: () => Promise<void>;
  stop: () => void;
};

type KeeperOptions = KeeperParts & {
  /** Null without the key of a referral partner. */
  referral: (() => ReferralApi) | null;
  customer: (externalTenantId: string) => CustomerApi;
  /** Null without the key of a partner's desk. */
  partner: (() => CollectionPartnerApi) | null;
};

/** Starts a keeper. Without `webhookUrl` it only hands over what was left behind. */
export function startKeeper(options: KeeperOptions): Keeper {
  const {settings, webhooks} = options;
  const {store, now, timers, log, webhookUrl: url} = settings;
  const {referral, partner} = options;
  const ofReferral =
    url !== undefined && referral && createReferralKeeper({...options, referral}, url);
  const ofPartner = url !== undefined && partner && createPartnerKeeper({...options, partner}, url);
  const alone = createAlone(settings);
  const cancels = new Map<string, () => void>();
  let isStopped = false;
  let underway: Promise<KeeperReport> | null = null;

  /**
   * Two looks at once would register twice: who comes while one is under way gets its report, and another process
   * waits for it.
   */
  function check(): Promise<KeeperReport> {
    underway ??= checkAll().finally(() => {
      underway = null;
    });
    return underway;
  }

  async function checkAll(): Promise<KeeperReport> {
    if (url === undefined) throw new TypeError('The keeper needs the option webhookUrl.');
    const [own, partners] = await inTurn([
      () => (ofReferral ? lookAt(ofReferral) : null),
      () => (ofPartner ? lookAt(ofPartner) : null),
    ]);
    return {
      subscription: own?.subscriptions[0] ?? null,
      partnerSubscriptions: partners?.subscriptions ?? [],
      caughtUp: (own?.caughtUp ?? 0) + (partners?.caughtUp ?? 0),
    };
  }

  async function lookAt(keeper: SubscriptionKeeper): Promise<Look> {
    try {
      return await lookAlone(keeper);
    } finally {
      // Whatever kept the look from its end, clients are looked after.
      const {after} = keeper;
      if (after) await alone('after', after);
    }
  }

  async function lookAlone(keeper: SubscriptionKeeper): Promise<Look> {
    const look = await alone('look', () => keeper.look());
    const isQuiet = look.subscriptions.every((state) => QUIET.includes(state));
    const whose = keeper === ofPartner ? "partner's own " : '';
    writeLog(log, {
      level: isQuiet && look.caughtUp === 0 ? 'info' : 'warn',
      event: 'keeper',
      note: `The ${whose}subscription was found ${look.subscriptions.join(' and ')}; ${look.caughtUp} events were caught up.`,
    });
    return look;
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
  if (url !== undefined) every('check', KEEPER.interval, tick);

  return {
    check,
    async rotate() {
      if (!ofReferral && !ofPartner)
        throw new TypeError('There is no subscription to this adapter.');
      await inTurn(
        [ofReferral, ofPartner].map(
          (keeper) => () => (keeper ? alone('look', keeper.rotate) : null),
        ),
      );
    },
    stop() {
      isStopped = true;
      for (const cancel of cancels.values()) cancel();
    },
  };
}

/** One after the other; one that fails keeps no other from its turn, and is told of at the end. */
async function inTurn<T>(works: readonly (() => Promise<T> | null)[]): Promise<(T | null)[]> {
  const done: (T | null)[] = [];
  let failure: {error: unknown} | null = null;
  for (const work of works) {
    try {
      done.push(await work());
    } catch (error) {
      done.push(null);
      failure ??= {error};
    }
  }
  if (failure) throw failure.error;
  return done;
}
