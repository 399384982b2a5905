import {businessFailure, unmetRequirements} from '../http/failure.js';
import {assignOnArrival} from '../life/assignment.js';
import {openSteps} from '../world/contracts.js';
import {untouched} from '../world/untouched.js';
import {partnerFor, takesDebtor, type Partner} from '../world/partners.js';
import type {SandboxSwitches} from '../switches.js';
import type {Client, CollectionCase} from '../world/types.js';
import type {World} from '../world/world.js';
import {acceptedReturnUrl, checkCase, type CaseBody} from './case-rules.js';
import {bucketsOf} from './claim-rules.js';
import {inUsd} from './currencies.js';
import {debtorOf} from './debtor-rules.js';
import {combinedSigningUrl} from './links.js';
import {feeFor, type PricedClaim} from './quote-price.js';
import {missingRequirements} from './requirements.js';

/**
 * Makes a case, or refuses it.
 *
 * @param origin - Where hosted pages live.
 * @param waits - Whether it is created whatever is unsigned, and KYC too, as for cases that came
 *   with POST /clients.
 * @throws Failure - 400 for fields and duplicates, 422 for no partner and missing contracts.
 */
export function createCase(
  world: World,
  client: Client,
  body: CaseBody,
  origin: string,
  waits = false,
): CollectionCase {
  checkCase(body, client, world);
  refuseDuplicate(world, client, body.creditorReference);
  const partner = choosePartner(world, body);
  const steps = openSteps(client, partner);
  const isHard = steps.includes('Kyc') && world.switches.kycBlocksPendingContracts;
  if (!waits && steps.length > 0 && (isHard || body.allowPendingContracts !== true)) {
    throw unmetRequirements(
      missingRequirements(origin, client, partner),
      combinedSigningUrl(world, origin, client, partner, body.returnUrl),
    );
  }
  const created = buildCase(world, client, body, partner);
  world.cases.push(created);
  recordCreation(world, created, steps.length > 0);
  world.tell({event: 'case.created', item: created});
  assignOnArrival(world, created);
  return created;
}

function refuseDuplicate(world: World, client: Client, reference: string | null) {
  if (!reference) return;
  const isTaken = world.casesOf(client).some((each) => each.creditorReference === reference);
  if (!isTaken) return;
  const message = `A case with creditor reference ${reference} already exists`;
  throw world.switches.duplicateAs422
    ? businessFailure(422, 'DuplicateCreditorReference', message)
    : businessFailure(400, 'DuplicateReference', message);
}

/**
 * Who collects the claim: the partner that is asked for, or the one of the debtor's country.
 *
 * @throws Failure - 422 when nobody does, or not in this currency or below the minimum.
 */
export function choosePartner(world: World, body: CaseBody, switches = world.switches): Partner {
  const claim = claimOf(body, switches);
  const principalInUsd = inUsd(claim.principal, claim.currency);
  if (principalInUsd === undefined) {
    throw refusal('UnsupportedCurrency', `The currency ${claim.currency} is not supported`);
  }
  if (world.switches.minimumOnCreate && principalInUsd < 100) {
    throw refusal('AmountBelowMinimum', 'The claim is below the minimum of USD 100');
  }
  const partner = world.partnerById(body.collectionPartnerId) ?? partnerFor(claim.country);
  if (!partner || !takesDebtor(partner, claim.debtor.type)) {
    throw refusal('NoPartnerAvailable', 'No collection partner is available for this debtor');
  }
  return partner;
}

function refusal(type: string, message: string) {
  return unmetRequirements([{type, message, solutionUrl: null}]);
}

function claimOf(body: CaseBody, switches: SandboxSwitches) {
  // The rules have passed, so the fallbacks only satisfy the types.
  const debtor = debtorOf(body.debtor ?? emptyDebtor, switches);
  const claim: PricedClaim = {
    principal: body.amountToRecover ?? 0,
    currency: body.currencyCode?.toUpperCase() ?? '',
    dueDate: body.dueDate,
    buckets: bucketsOf(body),
    country: debtor.countryAlpha2,
  };
  return {...claim, debtor};
}

const emptyDebtor = {
  type: null,
  name: null,
  contactPerson: null,
  companyRegistrationNumber: null,
  address: null,
  zipCode: null,
  city: null,
  state: null,
  stateAlpha2: null,
  countryAlpha2: null,
  country: null,
  email: null,
  phone: null,
};

/** A new case from a body that passed the rules; it is not in the world yet. */
export function buildCase(
  world: World,
  client: Client,
  body: CaseBody,
  partner: Partner,
  switches = world.switches,
): CollectionCase {
  const {debtor, principal, currency, dueDate, buckets, country} = claimOf(body, switches);
  const email = body.assignedUserEmail?.toLowerCase();
  return {
    id: world.ids.uuid(),
    debtorId: world.ids.uuid(),
    client,
    reference: world.ids.caseReference(),
    creditorReference: body.creditorReference,
    comments: body.comments,
    claimDescription: body.claimDescription,
    currency,
    principal,
    remainder: principal,
    interestFees: 0,
    reminderFees: 0,
    collectionFees: 0,
    buckets,
    date: body.date ?? '',
    dueDate,
    debtor,
    partner,
    lifecycle: openSteps(client, partner).length > 0 ? 'PendingContractSigning' : firstStage(body),
    closeCode: null,
    phase: null,
    isTest: body.isTest === true,
    tag: body.tag,
    returnUrl: acceptedReturnUrl(body.returnUrl),
    assignedUser: client.users.find((user) => user.email.toLowerCase() === email) ?? null,
    fee: feeFor(world, {principal, currency, dueDate, buckets, country}, partner),
    created: world.clock.now(),
    updated: null,
    collectionStarted: null,
    finished: null,
    ...untouched(),
    timeline: [],
  };
}

function firstStage(body: CaseBody) {
  return body.skipDebituraVerification === true
    ? 'PendingVerification'
    : 'PendingVerificationInternal';
}

function recordCreation(world: World, created: CollectionCase, isWaiting: boolean) {
  created.timeline.push({
    at: world.clock.now(),
    type: 'CaseCreated',
    title: 'Case created',
    description: 'The case was submitted.',
    actor: {type: 'Creditor user', name: created.client.users[0]?.name ?? null},
  });
  if (!isWaiting) return;
  created.timeline.push({
    at: world.clock.now(),
    type: 'ContractSigningRequested',
    title: 'Signature wanted',
    description: 'Contracts must be signed before the case is reviewed.',
    actor: {type: 'System', name: null},
  });
}
