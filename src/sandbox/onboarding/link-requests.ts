import {createCase} from '../rules/create-case.js';
import type {ClientEventName} from '../world/events.js';
import type {LinkRequest} from '../world/link-types.js';
import type {Client} from '../world/types.js';
import type {World} from '../world/world.js';
import type {OnboardingRequest} from './request.js';
import {createTravelling} from './travelling-cases.js';

/** Debitura's `ApprovalTtlDays`, by default. */
export const approvalDays = 7;

const day = 86_400_000;

/** Where the user of an existing account decides. */
export function approvalUrl(origin: string, {token}: LinkRequest): string {
  return `${origin}/app/ReferralPartner/Approve?token=${token}`;
}

/** The tenant's request that waits for a decision. */
export function pendingRequest(world: World, externalTenantId: string): LinkRequest | undefined {
  return world.linkRequests.find(
    (each) => each.externalTenantId === externalTenantId && each.state === 'Pending',
  );
}

/** Asks the account's user, for as long as the link lives, and keeps the cases meanwhile. */
export function askForLink(
  world: World,
  {externalTenantId, cases}: OnboardingRequest,
  account: Client,
): LinkRequest {
  const created = world.clock.now();
  const request: LinkRequest = {
    token: world.ids.hex(40),
    externalTenantId,
    account,
    cases,
    created,
    expires: created + approvalDays * day,
    state: 'Pending',
  };
  world.linkRequests.push(request);
  tell(world, request, 'client.link_requested');
  world.clock.after(approvalDays * day, () => {
    if (request.state === 'Pending') end(world, request, 'Expired', 'client.link_expired');
    return Promise.resolve();
  });
  return request;
}

/** Nothing more can be decided: something else took the request's place. */
export function replaceRequests(world: World, externalTenantId: string): void {
  for (const each of world.linkRequests) {
    if (each.externalTenantId === externalTenantId && each.state === 'Pending') {
      each.state = 'Replaced';
    }
  }
}

export function declineLink(world: World, request: LinkRequest): void {
  end(world, request, 'Declined', 'client.link_declined');
}

/**
 * Links the account and creates the cases that were kept; those that fail are reported at once.
 *
 * @param origin - Where hosted pages live.
 */
export function approveLink(world: World, request: LinkRequest, origin: string): void {
  const {account, externalTenantId, cases} = request;
  account.externalTenantId = externalTenantId;
  account.linked = world.clock.now();
  if (!world.clients.includes(account)) world.clients.push(account);
  end(world, request, 'Approved', 'client.linked');

  // The scenario "the account has this case already": it is made before, and nobody hears of it.
  const known = cases.filter((body) => body.creditorReference?.startsWith('SANDBOX-DUPLICATE'));
  for (const body of known) {
    world.tellOnly(
      () => undefined,
      () => createCase(world, account, body, origin, true),
    );
  }
  const {failures} = createTravelling(world, account, cases, origin);
  if (failures.length > 0) world.tell({event: 'cases.replay_failed', client: account, failures});
}

function end(
  world: World,
  request: LinkRequest,
  state: LinkRequest['state'],
  event: ClientEventName,
): void {
  request.state = state;
  tell(world, request, event);
}

function tell(world: World, request: LinkRequest, event: ClientEventName): void {
  const {account: client, externalTenantId: tenant} = request;
  world.tell({event, client, signedAt: null, tenant});
}
