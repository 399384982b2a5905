import {unsigned} from '../world/contracts.js';
import type {Client} from '../world/types.js';
import type {World} from '../world/world.js';
import {emailsOf} from './matching.js';
import type {OnboardingRequest} from './request.js';

/** A creditor as the request describes it, not yet part of the world. */
export function buildClient(world: World, request: OnboardingRequest): Client {
  const {client, country, users, externalTenantId} = request;
  return {
    externalTenantId,
    creditorId: world.ids.uuid(),
    linkId: world.ids.uuid(),
    isArchived: false,
    isAttributed: true,
    confirmed: {company: false, people: false},
    linked: world.clock.now(),
    company: {
      name: client.name?.trim() ?? '',
      registrationNumber: client.registrationNumber ?? '',
      email: client.supportEmail?.trim() ?? '',
      phone: client.supportPhone ?? '',
      address: client.address ?? '',
      zipCode: client.zipCode ?? '',
      city: client.city ?? '',
      country,
    },
    users: users.map(({name, email}) => ({
      id: world.ids.uuid(),
      number: world.ids.integer(),
      name,
      email,
    })),
    sdca: unsigned(),
    poas: new Map(),
    jpas: new Map(),
    kyc: null,
    hasBankAccount: true,
  };
}

/**
 * An account that Debitura had before the platform asked: signed, unless an address begins with
 * `unsigned`, and linked to nobody.
 */
export function buildAccount(world: World, request: OnboardingRequest): Client {
  const isUnsigned = emailsOf(request).some((email) => email.startsWith('unsigned'));
  return {
    ...buildClient(world, request),
    externalTenantId: null,
    isAttributed: false,
    confirmed: {company: !isUnsigned, people: !isUnsigned},
    sdca: isUnsigned ? unsigned() : {signedAt: world.clock.now(), invalidation: 'None'},
  };
}
