import type {WebhookEvent} from '../../contract/index.js';
import type {CustomerApi, ReferralApi} from '../../debitura/index.js';
import type {Settings} from '../options/resolve.js';
import type {Webhooks} from '../webhooks/webhooks.js';
import {catchUp} from './catch-up.js';
import {keepClientSubscriptions} from './client-subscriptions.js';
import {beginTurn} from './cursor.js';
import type {States} from './states.js';
import {
  ensureSubscription,
  findSubscriptions,
  renewSecret,
  type SubscriptionState,
  type Wanted,
} from './subscription.js';

const CURSOR = 'keeper:cursor';

/** What one look at the subscriptions of one key found and did. */
export type Look = {subscriptions: readonly SubscriptionState[]; caughtUp: number};

/** Looks after what one key is subscribed to. */
export type SubscriptionKeeper = {
  /** Looks, repairs and reports what was missed. Rejects when Debitura cannot be asked. */
  look: () => Promise<Look>;
  /** What comes after the look has been told of. */
  after?: () => Promise<void>;
  /** Has Debitura sign with a new secret from now on. */
  rotate: () => Promise<void>;
};

/** What a keeper of subscriptions works with. */
export type KeeperParts = {settings: Settings; webhooks: Webhooks; states: States};

type ReferralOptions = KeeperParts & {
  referral: () => ReferralApi;
  customer: (externalTenantId: string) => CustomerApi;
};

/** Keeps the referral partner's subscription, and those of its clients where they are wanted. */
export function createReferralKeeper(options: ReferralOptions, url: string): SubscriptionKeeper {
  const {settings, webhooks, states, referral, customer} = options;
  const {store, now, webhookTestMode: isTestMode} = settings;
  const wanted: Wanted = {url, isTestMode};

  return {
    async look() {
      const subscription = await ensureSubscription(referral(), webhooks.secrets, wanted);
      const turn = await beginTurn(store, CURSOR, [subscription], now().getTime());
      const report = turn.isFirst
        ? null
        : (event: WebhookEvent) => webhooks.report(event, 'referral');
      const {since} = turn;
      const caughtUp = turn.isDue
        ? await catchUp({referral, customer, states, since, now: now(), isTestMode, report})
        : 0;
      await turn.done();
      return {subscriptions: [subscription], caughtUp};
    },
    after: () => keepClientSubscriptions({...options, secrets: webhooks.ownSecrets}),
    async rotate() {
      const [found] = await findSubscriptions(referral(), wanted);
      if (!found) throw new TypeError('There is no subscription to this adapter.');
      await renewSecret(referral(), webhooks.secrets, found);
    },
  };
}
