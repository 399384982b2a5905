import {unsigned} from './contracts.js';
import {seededUuid} from './ids.js';
import {partners} from './partners.js';
import type {Agreement, Client, User} from './types.js';

const day = 86_400_000;

/** Keys of the three APIs. */
export const keys = {
  referral: 'sandbox-referral-key',
  creditor: 'sandbox-creditor-key',
  partner: 'sandbox-partner-key',
} as const;

/** The platform that owns the referral key. */
export const referralPartner = {
  id: seededUuid('aa', 1),
  companyName: 'Ledgerly Software ApS',
  shortName: 'Ledgerly',
  contactEmail: 'partners@ledgerly.example',
  referralFeePercentage: 40,
  platformRevenueSharePercentage: 35,
  backgroundColorCode: '#1f4d46',
  fontColor: '#ffffff',
  fontFamily: 'Inter',
};

type Company = Client['company'];

/** The clients at the start, seen from `now` (milliseconds since 1970). */
export function seedClients(now: number): Client[] {
  const signed: Agreement = {signedAt: now - 90 * day, invalidation: 'None'};
  const withPoas = new Map(
    partners
      .filter(({country}) => ['DE', 'DK', 'NO', 'SE'].includes(country))
      .map((partner) => [partner.id, {...signed}]),
  );
  const nordlys = company(
    'Nordlys Design ApS',
    'DK',
    '38114592',
    'Havnegade 12',
    '5000',
    'Odense C',
  );
  const fjordby = company(
    'Fjordby Regnskab AS',
    'NO',
    '921448830',
    'Strandgaten 4',
    '5013',
    'Bergen',
  );
  const havn = company('Havn Studio ApS', 'DK', '40226713', 'Kajen 7', '8000', 'Aarhus C');
  const odder = company('Odder Møbler A/S', 'DK', '27390154', 'Rosensgade 30', '8300', 'Odder');
  const direct = company('Skagen Tømmer A/S', 'DK', '19473320', 'Havnevej 2', '9990', 'Skagen');

  return [
    client(
      1,
      'nordlys',
      nordlys,
      ['Mette Holm', 'Jonas Friis'],
      {...signed},
      new Map(withPoas),
      now,
    ),
    client(2, 'fjordby', fjordby, ['Ingrid Dahl'], {...signed}, new Map(withPoas), now),
    client(3, 'havn', havn, ['Sofie Lund'], unsigned(), new Map(), now),
    client(
      4,
      'odder',
      odder,
      ['Peter Krogh'],
      {...signed, invalidation: 'NewVersion'},
      new Map(withPoas),
      now,
    ),
    client(5, null, direct, ['Karen Bach'], {...signed}, new Map(withPoas), now),
  ];
}

function company(
  name: string,
  country: string,
  registrationNumber: string,
  address: string,
  zipCode: string,
  city: string,
): Company {
  const domain = domainOf(name);
  const phone = country === 'NO' ? '+47 55 50 01 40' : '+45 70 10 01 40';
  return {
    name,
    registrationNumber,
    email: `office@${domain}`,
    phone,
    address,
    zipCode,
    city,
    country,
  };
}

function domainOf(companyName: string): string {
  return `${companyName.split(' ')[0]?.toLowerCase() ?? 'client'}.example`;
}

function client(
  number: number,
  externalTenantId: string | null,
  from: Company,
  people: string[],
  sdca: Agreement,
  poas: Map<string, Agreement>,
  now: number,
): Client {
  const users = people.map((name, index): User => {
    const email = `${name.split(' ')[0]?.toLowerCase() ?? 'user'}@${domainOf(from.name)}`;
    return {id: seededUuid('ee', number * 10 + index), number: number * 100 + index, name, email};
  });
  return {
    externalTenantId,
    creditorId: seededUuid('bb', number),
    linkId: seededUuid('dd', number),
    isArchived: false,
    isAttributed: true,
    confirmed: {company: sdca.signedAt !== null, people: sdca.signedAt !== null},
    linked: now - 90 * day,
    company: from,
    users,
    sdca,
    poas,
    jpas: new Map(),
    kyc: null,
    // One client has not said where its money goes; nobody misses it before there is some.
    hasBankAccount: externalTenantId !== 'fjordby',
  };
}
