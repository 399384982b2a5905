import {businessFailure, Failure} from '../http/failure.js';
import {isInForce} from '../world/contracts.js';
import type {Client} from '../world/types.js';
import type {World} from '../world/world.js';
import {approvalUrl, askForLink, pendingRequest, replaceRequests} from './link-requests.js';
import {matchAccount, requestedAccount} from './matching.js';
import {buildAccount, buildClient} from './new-client.js';
import {refuseFields, type OnboardingRequest} from './request.js';
import {caseErrors, createTravelling, repeated, type Arrived} from './travelling-cases.js';

/** A client, made now or before, and what became of the cases. */
export interface Onboarded extends Arrived {
  client: Client;
  /** 201: may send cases; 202: has something to sign. */
  status: 201 | 202;
}

/**
 * Makes a client, or says how things stand with it. The tenant id is the key: asking again makes
 * nothing new. Works without a pause, so that calls at the same time make one client.
 *
 * @param origin - Where hosted pages live.
 * @throws Failure - 400 or 422 for the fields of cases, 409 when an account exists.
 */
export function onboard(world: World, request: OnboardingRequest, origin: string): Onboarded {
  const known = world.clientOf(request.externalTenantId);
  if (known) return {client: known, status: statusOf(known), ...repeated(request.cases)};

  const client = buildClient(world, request);
  refuseFields(caseErrors(world, client, request.cases), 'Case validation failed', world);
  refuseAccount(world, request, origin);
  replaceRequests(world, request.externalTenantId);
  world.clients.push(client);
  const arrived = createTravelling(world, client, request.cases, origin);
  return {client, status: statusOf(client), ...arrived};
}

function statusOf({sdca}: Client): 201 | 202 {
  return isInForce(sdca) ? 201 : 202;
}

function refuseAccount(world: World, request: OnboardingRequest, origin: string): void {
  const {externalTenantId} = request;
  const {otherPartnerShortName, invalidClientType409} = world.switches;
  switch (matchAccount(world, request)) {
    case null:
      return;
    case 'NeedsLinking': {
      const url = approvalUrl(origin, linkRequestFor(world, request));
      throw conflict('ClientExistsNeedsLinking', 'The client exists; its user must approve', {
        externalTenantId,
        onboardingLinks: {url},
        isAttributedClient: false,
      });
    }
    case 'OtherPartner': {
      const type = otherPartnerShortName
        ? 'AlreadyLinkedToAnotherPartner'
        : 'ClientAlreadyLinkedToAnotherPartner';
      throw conflict(type, 'The client is linked to another partner; contact support', {
        externalTenantId,
      });
    }
    case 'OtherTenant':
      throw conflict('AlreadyLinkedDifferentTenant', 'A user belongs to another tenant id', {
        externalTenantId,
      });
    case 'NoCreditor': {
      const message = 'The account is not a creditor';
      throw invalidClientType409
        ? conflict('InvalidClientType', message, {externalTenantId})
        : businessFailure(400, 'InvalidClientType', message);
    }
  }
}

function linkRequestFor(world: World, request: OnboardingRequest) {
  const pending = pendingRequest(world, request.externalTenantId);
  if (pending && world.switches.linkRequestKept) return pending;
  const account = requestedAccount(world, request) ?? buildAccount(world, request);
  replaceRequests(world, request.externalTenantId);
  return askForLink(world, request, account);
}

function conflict(type: string, message: string, data: object): Failure {
  return new Failure(409, {type, message, data});
}
