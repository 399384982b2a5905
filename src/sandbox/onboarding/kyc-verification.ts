import type {Bound} from '../http/json-body.js';
import {say} from '../life/conversation.js';
import {releaseSignedCases} from '../life/move.js';
import {Complaints} from '../rules/complaints.js';
import {dayOf} from '../rules/dates.js';
import type {Client, CollectionCase, KycRecord} from '../world/types.js';
import type {World} from '../world/world.js';

/** The request of POST /clients/{externalTenantId}/kyc-verification. */
export const kycShape = {
  directorFullName: 'text',
  directorHomeAddress: 'text',
  directorDateOfBirth: 'date',
} as const;

const informed: readonly CollectionCase['lifecycle'][] = [
  'Active',
  'Paused',
  'NeedsAdditionalDetails',
];

/**
 * Records who directs the client; the newest record counts, its review begins anew, and cases that
 * waited for it move on.
 *
 * @throws Failure - 400 that names each broken rule at its field.
 */
export function recordKyc(world: World, client: Client, body: Bound<typeof kycShape>): KycRecord {
  const {directorFullName: name, directorHomeAddress: address, directorDateOfBirth: born} = body;
  const complaints = new Complaints();
  if (!name?.trim()) complaints.add('directorFullName', 'The full name is required');
  if (!address?.trim()) complaints.add('directorHomeAddress', 'The home address is required');
  if (born === null) complaints.add('directorDateOfBirth', 'The date of birth is required');
  else if (born >= dayOf(world.clock.now())) {
    complaints.add('directorDateOfBirth', 'The date of birth must be in the past');
  }
  complaints.checkLength('directorFullName', name, 500);
  complaints.checkLength('directorHomeAddress', address, 1000);
  complaints.raise(world.switches);
  const kyc = keepKyc(world, client, {
    directorFullName: name ?? '',
    directorHomeAddress: address ?? '',
    directorDateOfBirth: born ?? '',
  });
  releaseSignedCases(world, client);
  return kyc;
}

/** Keeps what passed the rules. */
export function keepKyc(
  world: World,
  client: Client,
  answers: Pick<KycRecord, keyof typeof kycShape>,
): KycRecord {
  const kyc = {
    ...answers,
    created: world.clock.now(),
    verificationStatus: null,
    verificationStatusUpdated: null,
  };
  client.kyc = kyc;
  return kyc;
}

/** Tells the partners that wanted it, in the chats of the client's open cases. */
export function announceKyc(world: World, client: Client): void {
  for (const item of world.casesOf(client)) {
    if (!item.partner.requiresKyc || !informed.includes(item.lifecycle)) continue;
    const message = 'System message: KYC verification data was submitted';
    say(world, item, {role: 1, message, user: null});
  }
}
