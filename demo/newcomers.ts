import type {CompanyDraft} from './ledger.js';

/** What every newcomer's profile has: Ledgerly knows its customers' addresses from its own sign-up. */
const supportPhone = '+45 70 20 30 40';

/** The companies that are no clients of Debitura yet, each for another reason. */
export const newcomers: CompanyDraft[] = [
  {
    externalTenantId: 'birk',
    name: 'Birk & Bark ApS',
    note: 'New: has never heard of Debitura.',
    user: {name: 'Freja Birk', email: 'freja@birk.example'},
    profile: {
      client: {
        name: 'Birk & Bark ApS',
        country: 'DK',
        registrationNumber: '43210987',
        address: 'Skovvejen 18',
        zipCode: '8000',
        city: 'Aarhus C',
        supportEmail: 'kontor@birk.example',
        supportPhone,
      },
      users: [{name: 'Anton Bark', email: 'anton@birk.example'}],
    },
    invoices: [
      {
        number: 'B-2041',
        amount: 7300,
        currency: 'USD',
        issued: 120,
        due: 90,
        description: 'Oak tables for a restaurant',
        debtor: {
          type: 'Company',
          name: 'Cascade Dining Group LLC',
          address: '220 Pine Street',
          zipCode: '98101',
          city: 'Seattle',
          stateAlpha2: 'WA',
          countryAlpha2: 'US',
          email: 'payables@cascadedining.example',
        },
      },
      {
        number: 'B-2038',
        amount: 4150,
        currency: 'EUR',
        issued: 140,
        due: 110,
        description: 'Shelves, delivered and mounted',
        debtor: {
          type: 'Company',
          name: 'Elbufer Kontor GmbH',
          address: 'Am Kai 7',
          zipCode: '20457',
          city: 'Hamburg',
          countryAlpha2: 'DE',
          email: 'rechnung@elbufer.example',
        },
      },
      {
        number: 'B-2035',
        amount: 1900,
        currency: 'EUR',
        issued: 150,
        due: 120,
        description: 'Field beds',
        debtor: {
          type: 'Company',
          name: 'South Station Supplies',
          address: 'Pier 1',
          city: 'McMurdo',
          countryAlpha2: 'AQ',
        },
      },
    ],
  },
  {
    externalTenantId: 'klit',
    name: 'Klit Keramik ApS',
    note: 'Has an account at Debitura from before, which has to be connected.',
    user: {name: 'Vera Klit', email: 'vera@existing.example'},
    profile: {
      client: {
        name: 'Klit Keramik ApS',
        country: 'DK',
        address: 'Strandvej 2',
        zipCode: '9990',
        city: 'Skagen',
        supportPhone,
      },
      users: [],
    },
    invoices: [
      {
        number: 'K-88',
        amount: 2600,
        currency: 'EUR',
        issued: 100,
        due: 70,
        description: 'Tableware',
        debtor: {
          type: 'Company',
          name: 'Gasthof Lindenhof GmbH',
          address: 'Dorfstrasse 4',
          zipCode: '87629',
          city: 'Füssen',
          countryAlpha2: 'DE',
        },
      },
    ],
  },
  {
    externalTenantId: 'fyr',
    name: 'Fyr & Flamme A/S',
    note: 'Its account at Debitura belongs to another platform.',
    user: {name: 'Malthe Fyr', email: 'malthe@taken.example'},
    profile: {
      client: {
        name: 'Fyr & Flamme A/S',
        country: 'DK',
        address: 'Havnegade 44',
        zipCode: '6700',
        city: 'Esbjerg',
      },
      users: [],
    },
    invoices: [
      {
        number: 'FF-12',
        amount: 3300,
        currency: 'EUR',
        issued: 90,
        due: 60,
        description: 'Stoves',
        debtor: {
          type: 'Company',
          name: 'Alpenhof Betriebs GmbH',
          address: 'Bergweg 9',
          zipCode: '83471',
          city: 'Berchtesgaden',
          countryAlpha2: 'DE',
        },
      },
    ],
  },
  {
    externalTenantId: 'inddriv',
    name: 'Inddriv Nord ApS',
    note: 'Is known to Debitura as a collection agency, not as a creditor.',
    user: {name: 'Sanne Nord', email: 'sanne@agency.example'},
    profile: {
      client: {
        name: 'Inddriv Nord ApS',
        country: 'DK',
        address: 'Boulevarden 3',
        zipCode: '9000',
        city: 'Aalborg',
      },
      users: [],
    },
    invoices: [
      {
        number: 'IN-5',
        amount: 2100,
        currency: 'EUR',
        issued: 80,
        due: 50,
        description: 'Consulting',
        debtor: {
          type: 'Company',
          name: 'Spreebogen Medien GmbH',
          address: 'Uferallee 21',
          zipCode: '10557',
          city: 'Berlin',
          countryAlpha2: 'DE',
        },
      },
    ],
  },
];
