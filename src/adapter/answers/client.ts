import type {ClientState} from '../../contract/index.js';
import type {UpstreamClient} from '../../debitura/index.js';
import type {Settings} from '../options/resolve.js';
import {countryAlpha2} from './country.js';
import {passedAddress} from './address.js';

/** Where a client stands; null when Debitura does not know it. Nothing of its KYC record but the status leaves. */
export function toClientState(client: UpstreamClient | null, settings: Settings): ClientState {
  if (!client) return {status: 'none', kycStatus: 'not_required'};
  const address = client.onboardingLinks?.url ?? null;
  const url = client.onboardingDone ? undefined : passedAddress(address, settings);
  const country = countryAlpha2(client.client?.country);
  return {
    status: statusOf(client, address),
    ...(url !== undefined && {url}),
    ...(client.client?.companyName && {name: client.client.companyName}),
    ...(country !== null && {countryAlpha2: country}),
    kycStatus: kycStatusOf(client.kycStatus),
  };
}

/** Both waiting states answer alike; only the address tells a first signature from a renewed one. */
function statusOf(client: UpstreamClient, address: string | null): ClientState['status'] {
  if (client.onboardingDone) return 'ready';
  return address?.includes('/ContractUpgrade/') ? 'upgrade' : 'sign';
}

/** The wire says `not_required`, the schema `NotRequired`. */
function kycStatusOf(text: string | null | undefined): ClientState['kycStatus'] {
  const status = (text ?? '').toLowerCase().replace('_', '');
  return status === 'pending' || status === 'verified' ? status : 'not_required';
}
