import {REFERRAL_EVENTS, type ReferralApi, type UpstreamWebhook} from '../../debitura/index.js';
import type {Secrets} from '../webhooks/secrets.js';

/** What was found: all well, switched off, not there, or without a secret that anybody here knows. */
export type SubscriptionState = 'healthy' | 're-enabled' | 'registered' | 'renewed';

/** Which subscription is ours, and to which events when not to all of the Referral API. */
export type Wanted = {url: string; isTestMode: boolean; events?: readonly string[]};

/** What is asked of either API about its subscriptions. */
export type SubscriptionApi = Pick<
  ReferralApi,
  'webhooks' | 'createWebhook' | 'changeWebhook' | 'removeWebhook'
>;

/** What is known here of the secrets of one subscription. */
export type KnownSecrets = Pick<Secrets, 'refresh' | 'isEmpty' | 'isDoubted' | 'add'>;

/** The subscriptions to this address, among all of the partner's; of more than one each event would come by each. */
export async function findSubscriptions(
  api: Pick<SubscriptionApi, 'webhooks'>,
  {url, isTestMode}: Pick<Wanted, 'url' | 'isTestMode'>,
): Promise<UpstreamWebhook[]> {
  const all = await api.webhooks();
  const own = all.filter((webhook) => webhook.url === url);
  return own.filter((webhook) => (webhook.isTestMode ?? false) === isTestMode);
}

/**
 * Sees to it that Debitura tells this address everything once: registers it, takes back what was registered besides,
 * switches it on again, completes its events, and asks for a new secret when the one that Debitura signs with is not
 * known here.
 */
export async function ensureSubscription(
  api: SubscriptionApi,
  secrets: KnownSecrets,
  {events = REFERRAL_EVENTS, ...wanted}: Wanted,
): Promise<SubscriptionState> {
  const [found, ...others] = await findSubscriptions(api, wanted);
  if (!found) {
    const made = await api.createWebhook({...wanted, events});
    await learn(secrets, made);
    return 'registered';
  }
  const missing = events.filter((event) => !found.events.includes(event));
  if (missing.length > 0)
    await api.changeWebhook(found.id, {events: [...found.events, ...missing]});
  if (found.isActive === false) await api.changeWebhook(found.id, {isActive: true});
  await secrets.refresh();
  // Eight refusals of ours switch a subscription off: with a secret that is not known here it would be so for ever.
  const isLost = found.isActive === false && secrets.isDoubted();
  // Which of several the known secret is of, nobody can say.
  if (secrets.isEmpty() || isLost || others.length > 0) {
    await renewSecret(api, secrets, found);
    // Last of all: what fails before leaves them for the next look to see.
    for (const {id} of others) await api.removeWebhook(id);
    return 'renewed';
  }
  return found.isActive === false ? 're-enabled' : 'healthy';
}

/** Has Debitura make a new secret; what it signed before with the old one is believed as well. */
export async function renewSecret(
  api: SubscriptionApi,
  secrets: KnownSecrets,
  {id}: UpstreamWebhook,
): Promise<void> {
  await learn(secrets, await api.changeWebhook(id, {regenerateSecret: true}));
}

async function learn(secrets: KnownSecrets, {secret}: UpstreamWebhook) {
  if (secret) await secrets.add(secret);
}
