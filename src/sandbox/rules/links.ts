import {mustResign, type Step} from '../world/contracts.js';
import type {Partner} from '../world/partners.js';
import type {Client, CollectionCase, Quote} from '../world/types.js';
import type {World} from '../world/world.js';
import {acceptedReturnUrl} from './case-rules.js';

/** One link through everything that is open, with the way back inside. */
export function combinedSigningUrl(
  world: World,
  origin: string,
  client: Client,
  partner: Partner | null,
  returnUrl: string | null,
): string {
  const url = new URL('/app/Signing/PendingContracts', origin);
  url.searchParams.set('session', world.openSession(client, partner));
  const accepted = acceptedReturnUrl(returnUrl);
  if (accepted !== null) url.searchParams.set('returnUrl', accepted);
  return url.href;
}

/** The link for one step alone. */
export function solutionUrl(
  origin: string,
  client: Client,
  step: Step,
  partner: Partner | null,
): string {
  const link = client.linkId;
  // A direct creditor signs in the creditor app, a referral client on the onboarding pages.
  const base = `${origin}/${client.externalTenantId === null ? 'app' : 'onboarding'}`;
  if (step === 'Sdca') {
    const path = mustResign(client.sdca) ? 'ContractUpgrade/Sign' : 'companydetails';
    return `${base}/${path}/${link}`;
  }
  if (step === 'Kyc') return `${base}/KycVerification/${link}`;
  return `${base}/PowerOfAttorney/Sign/${link}?collectionPartnerId=${partner?.id ?? ''}`;
}

/** Where a quote is read and chosen. */
export function quoteUrl(origin: string, item: CollectionCase, quote: Quote): string {
  return `${origin}/app/quotes/${item.id}?quote=${quote.id}`;
}

/** Where a person solves a task. */
export function taskUrl(origin: string, client: Client, taskId: string): string {
  return `${origin}/app/tasks/${client.linkId}/${taskId}`;
}
