import {seededUuid} from '../ids.js';
import {unsigned} from '../contracts.js';
import {buildSeed} from '../seed-cases.js';
import type {Client, CollectionCase} from '../types.js';
import type {World} from '../world.js';
import {deskPartner, teamOf} from './team.js';

const day = 86_400_000;

/**
 * Adds what the two desks of the partner key start with: its own numbers on the clients' cases that
 * it works, and cases that it submitted for two clients of its own.
 *
 * @param seeded - The cases of the linked clients, one of which waits for the partner.
 */
export function seedPartnerCases(world: World, seeded: CollectionCase[]): CollectionCase[] {
  for (const item of seeded) if (item.partner === deskPartner) giveReference(item);
  return [...seeded, ...managedCases(world)];
}

/** What the partner has accepted has its own number and a handler. */
function giveReference(item: CollectionCase): void {
  if (item.collectionStarted === null) return;
  item.partnerReference = `RI-${item.creditorReference ?? item.reference}`;
  item.handler = teamOf(deskPartner)[0];
}

function managedCases(world: World): CollectionCase[] {
  const now = world.clock.now();
  const elektro = managedClient(1, 'Brückner Elektro GmbH', 'Bonn', now);
  const handel = managedClient(2, 'Alster Handel GmbH', 'Hamburg', now);
  const cases = [
    buildSeed(
      world,
      {
        creditorReference: 'BE-2201',
        debtor: ['Kystens Køkkener ApS', 'DK', 'Esbjerg'],
        currency: 'DKK',
        principal: 27_500,
        age: 34,
        lifecycle: 'Active',
        more: {phase: 'Pre-legal', remainder: 20_000, collectionStarted: now - 30 * day},
      },
      elektro,
      9,
    ),
    buildSeed(
      world,
      {
        creditorReference: 'BE-2214',
        debtor: ['Atelier Garonne SARL', 'FR', 'Bordeaux'],
        currency: 'EUR',
        principal: 3_900,
        age: 4,
        lifecycle: 'PendingVerification',
      },
      elektro,
      10,
    ),
    buildSeed(
      world,
      {
        creditorReference: 'AH-TEST-1',
        debtor: ['Probekunde GmbH', 'DE', 'Kassel'],
        currency: 'EUR',
        principal: 2_400,
        age: 2,
        lifecycle: 'Active',
        more: {
          phase: 'Pre-legal',
          isTest: true,
          tag: 'seeded',
          partnerReference: 'RI-TEST-1',
          collectionStarted: now - day,
        },
      },
      handel,
      11,
    ),
  ];
  for (const item of cases) item.managedBy = deskPartner;
  return cases;
}

/** A creditor that has no account of its own: the managing partner named it in a submission. */
function managedClient(number: number, name: string, city: string, now: number): Client {
  return managedCreditor(
    {creditorId: seededUuid('ba', number), linkId: seededUuid('da', number)},
    {name, city, country: 'DE'},
    now - 40 * day,
  );
}

/**
 * The record that Debitura makes of a managing partner's client. Contracts are bypassed and nobody
 * logs in.
 *
 * @param ids - Of the record.
 * @param company - What is known of it.
 * @param created - Milliseconds since 1970.
 */
export function managedCreditor(
  ids: Pick<Client, 'creditorId' | 'linkId'>,
  company: {name: string; country: string; city?: string},
  created: number,
): Client {
  return {
    ...ids,
    externalTenantId: null,
    isArchived: false,
    isAttributed: false,
    confirmed: {company: true, people: true},
    linked: created,
    company: {
      registrationNumber: '',
      email: '',
      phone: '',
      address: '',
      zipCode: '',
      city: '',
      ...company,
    },
    users: [],
    sdca: unsigned(),
    poas: new Map(),
    jpas: new Map(),
    kyc: null,
    hasBankAccount: true,
  };
}
