import type {Profile} from '../src/adapter/index.js';
import type {CaseDraft, Debtor, Invoice} from '../src/contract/index.js';
import {newcomers} from './newcomers.js';

/** A customer of Ledgerly, the accounting product that the demo plays. */
export type Company = {
  externalTenantId: string;
  name: string;
  /** What makes this customer worth a look. */
  note: string;
  user: {name: string; email: string};
  /** What Ledgerly's sign-up knows, from which a client of Debitura is made. */
  profile?: Profile;
  invoices: LedgerInvoice[];
};

/** A company before its invoices are dated. */
export type CompanyDraft = Omit<Company, 'invoices'> & {invoices: Draft[]};

/** An invoice as the accounting product knows it. */
export type LedgerInvoice = Invoice & {isPaid: boolean};

/** The companies that can log in; every invoice is dated back from `now`, so that the demo never gets old. */
export function createLedger(now: Date): Map<string, Company> {
  const dated = (invoice: Draft): LedgerInvoice => {
    const {issued, due, isPaid = false, ...rest} = invoice;
    return {
      ...rest,
      isPaid,
      date: daysAgo(now, issued),
      ...(due === undefined ? {} : {dueDate: daysAgo(now, due)}),
    };
  };
  return new Map(
    [...COMPANIES, ...newcomers].map(({invoices, ...company}) => [
      company.externalTenantId,
      {...company, invoices: invoices.map(dated)},
    ]),
  );
}

/** An invoice as a claim that travels along while the company is set up. */
export function toDraft({
  number,
  amount,
  currency,
  date,
  dueDate,
  ...invoice
}: LedgerInvoice): CaseDraft {
  return {
    creditorReference: number,
    amountToRecover: amount,
    currencyCode: currency,
    date,
    ...(dueDate !== undefined && {dueDate}),
    ...(invoice.description !== undefined && {claimDescription: invoice.description}),
    debtor: invoice.debtor,
  };
}

/** Days before today; the due date of an unpaid invoice may lie ahead (negative). */
type Draft = Omit<LedgerInvoice, 'date' | 'dueDate' | 'isPaid'> & {
  issued: number;
  due?: number;
  isPaid?: boolean;
};

function daysAgo(now: Date, days: number): string {
  return new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10);
}

const company = (debtor: Omit<Debtor, 'type'>): Debtor => ({type: 'Company', ...debtor});

const MUENCHEN = company({
  name: 'Isarblick Handels GmbH',
  contactPerson: 'Jana Moser',
  companyRegistrationNumber: 'HRB 100200',
  address: 'Hauptstrasse 10',
  zipCode: '80331',
  city: 'Munich',
  countryAlpha2: 'DE',
  email: 'billing@isarblick.example',
});
const AARHUS = company({
  name: 'Bogtrykkeriet Møllevang A/S',
  companyRegistrationNumber: '10203040',
  address: 'Møllevangs Allé 12',
  zipCode: '8210',
  city: 'Aarhus',
  countryAlpha2: 'DK',
  email: 'regnskab@moellevang.example',
});
const DENVER = company({
  name: 'Front Range Outfitters LLC',
  address: '1801 Blake Street',
  zipCode: '80202',
  city: 'Denver',
  stateAlpha2: 'CO',
  countryAlpha2: 'US',
  email: 'ap@frontrange.example',
});
const OSLO: Debtor = {
  type: 'Private',
  name: 'Ola Nordmann',
  address: 'Storgata 5',
  zipCode: '0155',
  city: 'Oslo',
  countryAlpha2: 'NO',
  email: 'ola.nordmann@mail.example',
  phone: '+47 22 00 00 00',
};
const KRAKOW = company({
  name: 'Wawel Studio sp. z o.o.',
  address: 'ul. Grodzka 1',
  zipCode: '31-006',
  city: 'Kraków',
  countryAlpha2: 'PL',
  email: 'faktury@wawel.example',
});
const LEEDS = company({
  name: 'Aire Valley Print Ltd',
  address: '4 Canal Wharf',
  zipCode: 'LS11 5PS',
  city: 'Leeds',
  countryAlpha2: 'GB',
  email: 'accounts@airevalley.example',
});
const STATION = company({
  name: 'South Station Supplies',
  address: 'Pier 1',
  city: 'McMurdo',
  countryAlpha2: 'AQ',
});

const COMPANIES: CompanyDraft[] = [
  {
    externalTenantId: 'nordlys',
    name: 'Nordlys Design ApS',
    note: 'A client with everything signed and cases under way.',
    user: {name: 'Mette Holm', email: 'mette@nordlys.example'},
    invoices: [
      {
        number: '2026-117',
        amount: 5000,
        currency: 'EUR',
        issued: 170,
        due: 140,
        description: 'Consulting services, spring campaign',
        debtor: MUENCHEN,
      },
      {
        number: '2026-088',
        amount: 12400,
        currency: 'DKK',
        issued: 260,
        due: 230,
        description: 'Catalogue, first print run',
        debtor: AARHUS,
      },
      {
        number: '2025-041',
        amount: 8150.5,
        currency: 'DKK',
        issued: 480,
        due: 450,
        description: 'Catalogue, layout',
        debtor: AARHUS,
      },
      {
        number: '2024-009',
        amount: 3900,
        currency: 'DKK',
        issued: 830,
        due: 800,
        description: 'Logo and stationery',
        debtor: AARHUS,
      },
      {
        number: '2026-131',
        amount: 7300,
        currency: 'USD',
        issued: 120,
        due: 90,
        description: 'Web shop photographs',
        debtor: DENVER,
      },
      {
        number: '2026-102',
        amount: 9800,
        currency: 'NOK',
        issued: 200,
        due: 170,
        description: 'Family portraits',
        debtor: OSLO,
      },
      {
        number: '2026-125',
        amount: 21500,
        currency: 'PLN',
        issued: 130,
        due: 100,
        description: 'Interior concept',
        debtor: KRAKOW,
      },
      {
        number: '2026-127',
        amount: 2640,
        currency: 'GBP',
        issued: 128,
        due: 98,
        description: 'Packaging design',
        debtor: LEEDS,
      },
      {
        number: '2026-128',
        amount: 1500,
        currency: 'EUR',
        issued: 128,
        due: 98,
        description: 'Expedition banners',
        debtor: STATION,
      },
      {
        number: '2026-160',
        amount: 2200,
        currency: 'EUR',
        issued: 12,
        due: -18,
        description: 'Newsletter',
        debtor: MUENCHEN,
      },
      {
        number: '2026-090',
        amount: 4100,
        currency: 'EUR',
        issued: 250,
        due: 220,
        isPaid: true,
        description: 'Consulting services, winter',
        debtor: MUENCHEN,
      },
    ],
  },
  {
    externalTenantId: 'fjordby',
    name: 'Fjordby Regnskab AS',
    note: 'A client with everything signed.',
    user: {name: 'Ingrid Lie', email: 'ingrid@fjordby.example'},
    invoices: [
      {
        number: 'F-501',
        amount: 18200,
        currency: 'NOK',
        issued: 150,
        due: 120,
        description: 'Bookkeeping, first quarter',
        debtor: OSLO,
      },
    ],
  },
  {
    externalTenantId: 'havn',
    name: 'Havn Studio ApS',
    note: 'A client that has not signed anything yet.',
    user: {name: 'Søren Bech', email: 'soren@havn.example'},
    invoices: [
      {
        number: 'H-77',
        amount: 7300,
        currency: 'USD',
        issued: 120,
        due: 90,
        description: 'Product photographs',
        debtor: DENVER,
      },
      {
        number: 'H-78',
        amount: 5000,
        currency: 'EUR',
        issued: 110,
        due: 80,
        description: 'Trade fair stand',
        debtor: MUENCHEN,
      },
    ],
  },
  {
    externalTenantId: 'odder',
    name: 'Odder Møbler A/S',
    note: 'A client that has to sign the new version of its agreement.',
    user: {name: 'Lone Friis', email: 'lone@odder.example'},
    invoices: [
      {
        number: 'O-310',
        amount: 46000,
        currency: 'DKK',
        issued: 140,
        due: 110,
        description: 'Office furniture',
        debtor: AARHUS,
      },
    ],
  },
];
