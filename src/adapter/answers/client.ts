import type {
  ClientAnswer,
  ClientState,
  FailedCase,
  FieldErrors,
  WaitingCase,
} from '../../contract/index.js';
import type {UpstreamCaseFailure, UpstreamClient} from '../../debitura/index.js';
import type {Remembered, RememberedCase} from '../onboarding/memory/memory.js';
import type {Settings} from '../options/resolve.js';
import {passedAddress} from './address.js';
import {countryAlpha2} from './country.js';

/** Where a client stands that Debitura knows. Nothing of its KYC record but the status leaves. */
export function toClientState(client: UpstreamClient, settings: Settings): ClientState {
  const address = client.onboardingLinks?.url ?? null;
  const url = client.onboardingDone ? undefined : passedAddress(address, settings);
  const country = countryAlpha2(client.client?.country);
  return {
    status: statusOf(client, address),
    ...(url !== undefined && {url}),
    ...(client.client?.companyName && {name: client.client.companyName}),
    ...(country !== null && {countryAlpha2: country}),
    kycStatus: toKycStatus(client.kycStatus),
  };
}

/** Both waiting states answer alike; only the address tells a first signature from a renewed one. */
function statusOf(client: UpstreamClient, address: string | null): ClientState['status'] {
  if (client.onboardingDone) return 'ready';
  return address?.includes('/ContractUpgrade/') ? 'upgrade' : 'sign';
}

/** The wire says `not_required`, the schema `NotRequired`. */
export function toKycStatus(text: string | null | undefined): ClientState['kycStatus'] {
  const status = (text ?? '').toLowerCase().replace('_', '');
  return status === 'pending' || status === 'verified' ? status : 'not_required';
}

/** Where a platform's customer stands that is no client: nothing was tried, or what is remembered of it. */
export function toAwaitedState(remembered: Remembered | null, settings: Settings): ClientState {
  const none = {status: 'none', kycStatus: 'not_required'} as const;
  switch (remembered?.standing) {
    case 'approval': {
      const url = passedAddress(remembered.url, settings);
      return {...none, status: 'approval', ...(url !== undefined && {url})};
    }
    case 'blocked':
      return {...none, status: 'blocked', ...(remembered.reason && {reason: remembered.reason})};
    case 'link-declined':
    case 'link-expired':
      return {...none, reason: remembered.standing};
    default:
      return none;
  }
}

/** The cases that wait for an approval, or waited in vain. */
export function toWaiting({standing, since, cases}: Remembered): Partial<ClientAnswer> {
  const isWaiting = standing === 'approval';
  if (!isWaiting && !standing.startsWith('link-')) return {};
  return {
    waitingCases: cases.map(toWaitingCase),
    ...(isWaiting && {waitingSince: new Date(since).toISOString()}),
  };
}

function toWaitingCase({creditorReference, ...known}: RememberedCase): WaitingCase {
  const {amountToRecover = 0, currencyCode = ''} = known;
  return {creditorReference, amountToRecover, currencyCode};
}

/** A case that was not made, in Debitura's words. */
export function toFailedCase(
  {creditorReference, errorType, errorMessage}: UpstreamCaseFailure,
  caseIndex: number,
  fieldErrors: FieldErrors,
): FailedCase {
  return {
    caseIndex,
    creditorReference: creditorReference ?? '',
    errorType: errorType ?? 'UnexpectedError',
    errorMessage: errorMessage ?? '',
    ...(Object.keys(fieldErrors).length > 0 && {fieldErrors}),
  };
}

/**
 * The address with the page to come back to. Debitura documents the parameter for its onboarding and signing
 * addresses; it is appended to a query that is there already.
 */
export function withReturnUrl<T extends {url?: string}>(
  state: T,
  returnUrl: string | undefined,
): T {
  if (state.url === undefined || returnUrl === undefined) return state;
  const [address = '', ...fragment] = state.url.split('#');
  const separator = address.includes('?') ? '&' : '?';
  const parts = [`${address}${separator}returnUrl=${encodeURIComponent(returnUrl)}`, ...fragment];
  return {...state, url: parts.join('#')};
}
