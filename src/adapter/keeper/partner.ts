import {COLLECTION_PARTNER_EVENTS, type CollectionPartnerApi} from '../../debitura/index.js';
import {SUBSCRIPTION, type Owner} from '../webhooks/own-secrets.js';
import {beginTurn} from './cursor.js';
import {catchUpPartner} from './partner-catch-up.js';
import type {KeeperParts, SubscriptionKeeper} from './referral.js';
import {
  ensureSubscription,
  findSubscriptions,
  renewSecret,
  type KnownSecrets,
  type SubscriptionState,
} from './subscription.js';

const CURSOR = 'keeper:partner-cursor';

type PartnerOptions = KeeperParts & {
  /** A fresh allowance for each call, as a long list takes longer than any one call may. */
  partner: () => CollectionPartnerApi;
};

/**
 * Keeps the subscriptions of a collection or managing partner. Debitura keeps live and test cases apart, so there are
 * two, each with an address and a secret of its own; with `webhookTestMode` it is the one of test cases.
 */
export function createPartnerKeeper(options: PartnerOptions, url: string): SubscriptionKeeper {
  const {settings, webhooks, states, partner} = options;
  const {store, now, webhookTestMode: hasTestsOnly} = settings;
  const secrets = webhooks.ownSecrets;
  const kinds = hasTestsOnly ? (['test'] as const) : (['live', 'test'] as const);

  async function wantedFor(partnerCases: 'live' | 'test') {
    const owner: Owner = {partnerCases};
    return {
      owner,
      url: partnerAddress(url, await secrets.nameOf(owner)),
      isTestMode: partnerCases === 'test',
      events: COLLECTION_PARTNER_EVENTS,
    };
  }

  async function ensure(kind: 'live' | 'test'): Promise<SubscriptionState> {
    const {owner, ...wanted} = await wantedFor(kind);
    const state = await ensureSubscription(partner(), await knownSecrets(owner), wanted);
    await secrets.note(owner, {lookedAt: now().getTime(), isDoubted: false});
    return state;
  }

  async function knownSecrets(owner: Owner): Promise<KnownSecrets> {
    const kept = await secrets.get(await secrets.nameOf(owner));
    return {
      refresh: () => Promise.resolve(false),
      isEmpty: () => (kept?.secrets.length ?? 0) === 0,
      isDoubted: () => kept?.isDoubted ?? false,
      add: (secret) => secrets.note(owner, {secret}),
    };
  }

  async function find(kind: 'live' | 'test') {
    const {owner, ...wanted} = await wantedFor(kind);
    const [found] = await findSubscriptions(partner(), wanted);
    return {owner, found};
  }

  return {
    async look() {
      const subscriptions: SubscriptionState[] = [];
      for (const kind of kinds) subscriptions.push(await ensure(kind));
      const turn = await beginTurn(store, CURSOR, subscriptions, now().getTime());
      const own = turn.wasAway ? await Promise.all(kinds.map(find)) : [];
      const caughtUp = turn.isDue
        ? await catchUpPartner({
            partner,
            states,
            since: turn.since,
            startedAt: turn.startedAt,
            now: now(),
            isTestMode: hasTestsOnly,
            report: turn.isFirst ? null : (event) => webhooks.report(event, 'partner'),
            wasAway: turn.wasAway,
            subscriptions: own.flatMap(({found}) => (found ? [found.id] : [])),
          })
        : 0;
      await turn.done();
      return {subscriptions, caughtUp};
    },

    async rotate() {
      for (const {owner, found} of await Promise.all(kinds.map(find))) {
        if (!found) throw new TypeError('There is no subscription to this adapter.');
        await renewSecret(partner(), await knownSecrets(owner), found);
      }
    },
  };
}

/** Where Debitura delivers to one of a partner's subscriptions. */
export function partnerAddress(webhookUrl: string, name: string): string {
  return `${webhookUrl}?${SUBSCRIPTION}=${name}`;
}
