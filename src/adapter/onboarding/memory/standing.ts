import type {ClientState} from '../../../contract/index.js';
import {isNotFound, type ReferralApi, type UpstreamClient} from '../../../debitura/index.js';
import {toAwaitedState, toClientState} from '../../answers/client.js';
import type {Settings} from '../../options/resolve.js';
import type {Shared} from '../../routes/route.js';
import {createOnboardingMemory} from './memory.js';

const LIFETIME = 5_000;

/**
 * Where a client stands, or that it is none. A link that waits for approval is none at Debitura, which has no
 * question for it: that is remembered.
 */
export async function readClient(
  referral: ReferralApi,
  externalTenantId: string,
  settings: Settings,
): Promise<ClientState> {
  const client = await readUpstreamClient(referral, externalTenantId);
  if (client) return toClientState(client, settings);
  return toAwaitedState(await createOnboardingMemory(settings).get(externalTenantId), settings);
}

/** The client as Debitura shows it; null when it has none of this name. */
export async function readUpstreamClient(
  referral: ReferralApi,
  externalTenantId: string,
): Promise<UpstreamClient | null> {
  return referral.client(externalTenantId).catch((error: unknown) => {
    if (isNotFound(error)) return null;
    throw error;
  });
}

/** Where a client stands, kept for moments only: a new version of the agreement takes "ready" back at any time. */
export function standingOf(
  externalTenantId: string,
  {
    upstream,
    settings,
    shared,
  }: {upstream: {referral: ReferralApi}; settings: Settings; shared: Shared},
): Promise<ClientState> {
  return shared.remember(nameOf(externalTenantId), LIFETIME, () =>
    readClient(upstream.referral, externalTenantId, settings),
  );
}

/** Has the next question answered afresh, and the client's screens ask it. */
export function standingChanged(externalTenantId: string, shared: Shared) {
  forgetStanding(externalTenantId, shared);
  shared.events.publish(externalTenantId, {kind: 'client'});
}

/** Has the next question answered afresh. */
export function forgetStanding(externalTenantId: string, shared: Shared) {
  shared.forget(nameOf(externalTenantId));
}

/** The name under which webhooks forget it too. */
function nameOf(externalTenantId: string): string {
  return `client:${externalTenantId}`;
}
