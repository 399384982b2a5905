import {REFERRAL_EVENTS, type ReferralApi, type UpstreamWebhook} from '../../debitura/index.js';
import type {Secrets} from '../webhooks/secrets.js';

/** What was found: all well, switched off, not there, or without a secret that anybody here knows. */
export type SubscriptionState = 'healthy' | 're-enabled' | 'registered' | 'renewed';

/** Which subscription is ours. */
export type Wanted = {url: string; isTestMode: boolean};

/** The subscription to this address, among all of the partner's. */
export async function findSubscription(
  referral: ReferralApi,
  {url, isTestMode}: Wanted,
): Promise<UpstreamWebhook | undefined> {
  const all = await referral.webhooks();
  const own = all.filter((webhook) => webhook.url === url);
  return own.find((webhook) => (webhook.isTestMode ?? false) === isTestMode);
}

/**
 * Sees to it that Debitura tells this address everything: registers it, switches it on again, completes its events,
 * and asks for a new secret when the one that Debitura signs with is not known here.
 */
export async function ensureSubscription(
  referral: ReferralApi,
  secrets: Secrets,
  wanted: Wanted,
): Promise<SubscriptionState> {
  const found = await findSubscription(referral, wanted);
  if (!found) {
    const made = await referral.createWebhook({...wanted, events: REFERRAL_EVENTS});
    await learn(secrets, made);
    return 'registered';
  }
  const missing = REFERRAL_EVENTS.filter((event) => !found.events.includes(event));
  if (missing.length > 0)
    await referral.changeWebhook(found.id, {events: [...found.events, ...missing]});
  if (found.isActive === false) await referral.changeWebhook(found.id, {isActive: true});
  await secrets.refresh();
  // Eight refusals of ours switch a subscription off: with a secret that is not known here it would be so for ever.
  const isLost = found.isActive === false && secrets.isDoubted();
  if (secrets.isEmpty() || isLost) {
    await renewSecret(referral, secrets, found);
    return 'renewed';
  }
  return found.isActive === false ? 're-enabled' : 'healthy';
}

/** Has Debitura make a new secret; what it signed before with the old one is believed as well. */
export async function renewSecret(
  referral: ReferralApi,
  secrets: Secrets,
  {id}: UpstreamWebhook,
): Promise<void> {
  await learn(secrets, await referral.changeWebhook(id, {regenerateSecret: true}));
}

async function learn(secrets: Secrets, {secret}: UpstreamWebhook) {
  if (secret) await secrets.add(secret);
}
