import {dayOf} from '../rules/dates.js';
import {feeFor} from '../rules/quote-price.js';
import {seededUuid} from './ids.js';
import type {Lifecycle} from './labels.js';
import {deskPartner} from './partner-desk/team.js';
import {addPast} from './seed-history.js';
import {untouched} from './untouched.js';
import {partnerFor, partners, type Partner} from './partners.js';
import type {Client, CollectionCase, Debtor} from './types.js';
import type {World} from './world.js';

const day = 86_400_000;

/** What a seeded case is made from. */
export interface Seed {
  tenant: string | null;
  creditorReference: string;
  debtor: [name: string, country: string, city: string];
  currency: string;
  principal: number;
  /** How long ago it was submitted, in days; the invoice fell due 60 days before that. */
  age: number;
  lifecycle: Lifecycle;
  more?: Partial<CollectionCase>;
}

/** Cases that exist at the start, so that lists are not empty. */
export function seedCases(world: World): CollectionCase[] {
  const now = world.clock.now();
  const seeds: Seed[] = [
    {
      tenant: 'nordlys',
      creditorReference: '2024-0077',
      debtor: ['Blaue Kachel GmbH', 'DE', 'Lübeck'],
      currency: 'EUR',
      principal: 4200,
      age: 80,
      lifecycle: 'Closed',
      more: {
        closeCode: 'Paid',
        remainder: 0,
        collectionStarted: now - 76 * day,
        finished: now - 20 * day,
      },
    },
    {
      tenant: 'nordlys',
      creditorReference: '2025-0112',
      debtor: ['Kiel Bootsbau GmbH', 'DE', 'Kiel'],
      currency: 'EUR',
      principal: 12_500,
      age: 45,
      lifecycle: 'Active',
      more: {
        phase: 'Pre-legal',
        remainder: 9_500,
        interestFees: 140.5,
        collectionStarted: now - 40 * day,
      },
    },
    {
      tenant: 'nordlys',
      creditorReference: '2025-0130',
      debtor: ['Strandcaféen ApS', 'DK', 'Aalborg'],
      currency: 'DKK',
      principal: 31_000,
      age: 12,
      lifecycle: 'NeedsAdditionalDetails',
      more: {
        missingInformation: [
          {resolutionArea: 'ProvideDocuments', description: 'Please upload the signed order.'},
        ],
      },
    },
    {
      tenant: 'nordlys',
      creditorReference: '2025-0141',
      debtor: ['Svalebo AB', 'SE', 'Malmö'],
      currency: 'SEK',
      principal: 58_000,
      age: 3,
      lifecycle: 'PendingVerification',
      // Given to the partner that owns the partner key, so that its inbox is not empty.
      more: {partner: deskPartner},
    },
    {
      tenant: 'nordlys',
      creditorReference: '2025-0143',
      debtor: ['Atelier Mistral SARL', 'FR', 'Nantes'],
      currency: 'EUR',
      principal: 2_750,
      age: 2,
      lifecycle: 'PendingContractSigning',
    },
    {
      tenant: 'nordlys',
      creditorReference: '2024-0061',
      debtor: ['Hovedgaden Retail ApS', 'DK', 'Viborg'],
      currency: 'DKK',
      principal: 9_900,
      age: 85,
      lifecycle: 'Merged',
    },
    {
      tenant: 'fjordby',
      creditorReference: 'F-3301',
      debtor: ['Lofoten Rorbuer AS', 'NO', 'Svolvær'],
      currency: 'NOK',
      principal: 44_000,
      age: 25,
      lifecycle: 'Active',
      more: {phase: 'Pre-legal', collectionStarted: now - 22 * day},
    },
    {
      tenant: null,
      creditorReference: 'SK-18',
      debtor: ['Klitgaard Byg A/S', 'DK', 'Hjørring'],
      currency: 'DKK',
      principal: 18_400,
      age: 30,
      lifecycle: 'PendingVerification',
    },
  ];
  return seeds.map((seed, index) => {
    const client = world.clients.find(({externalTenantId}) => externalTenantId === seed.tenant);
    if (!client) throw new RangeError(`The seeds name no client ${seed.tenant ?? ''}`);
    return buildSeed(world, seed, client, index + 1);
  });
}

/** A seeded case with the past that its lifecycle needs. */
export function buildSeed(
  world: World,
  seed: Omit<Seed, 'tenant'>,
  client: Client,
  number: number,
): CollectionCase {
  const partner: Partner | undefined =
    seed.more?.partner ?? partnerFor(seed.debtor[1]) ?? partners[0];
  if (!partner) throw new RangeError('The sandbox has no partners');
  const created = world.clock.now() - seed.age * day;
  const dueDate = dayOf(created - 60 * day);
  const {principal, currency, lifecycle} = seed;
  const claim = {principal, currency, dueDate, buckets: null, country: seed.debtor[1]};

  const seeded: CollectionCase = {
    id: seededUuid('11', number),
    debtorId: seededUuid('22', number),
    client,
    reference: `SEED${String(number).padStart(4, 'A')}`,
    creditorReference: seed.creditorReference,
    comments: null,
    claimDescription: 'Goods delivered and invoiced.',
    currency,
    principal,
    remainder: principal,
    interestFees: 0,
    reminderFees: 0,
    collectionFees: 0,
    buckets: null,
    date: dayOf(created - 90 * day),
    dueDate,
    debtor: debtorOf(seed.debtor),
    partner,
    lifecycle,
    closeCode: null,
    phase: null,
    isTest: false,
    tag: null,
    returnUrl: null,
    assignedUser: null,
    fee: feeFor(world, claim, partner),
    created,
    updated: created + day,
    collectionStarted: null,
    finished: null,
    ...untouched(),
    assigned: isAssigned(lifecycle) ? created + day : null,
    timeline: [],
    ...seed.more,
  };
  addPast(seeded, number);
  return seeded;
}

function isAssigned(lifecycle: Lifecycle): boolean {
  return lifecycle !== 'PendingContractSigning' && lifecycle !== 'PendingVerificationInternal';
}

function debtorOf([name, countryAlpha2, city]: Seed['debtor']): Debtor {
  return {
    type: 'Company',
    name,
    contactPerson: null,
    companyRegistrationNumber: null,
    address: 'Main street 1',
    zipCode: '1000',
    city,
    state: null,
    stateAlpha2: null,
    countryAlpha2,
    email: 'accounts@debtor.example',
    phone: null,
  };
}
