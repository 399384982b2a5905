import {describe, expect, it} from 'vitest';
import {ID, SIGN, told} from './told.js';

const CASE = {
  id: ID,
  reference: 'AB12CD34',
  creditorReference: '2026-0500',
  lifecycle: 'Active',
  closeCode: null,
  isTestCase: true,
  grossAmount: 100,
  remainder: 60,
  currency: 'EUR',
  dateCreated: '2026-05-01T10:00:00',
  dueDate: '2026-04-01T00:00:00',
};
const IDENTITY = {...CASE, dateCreated: '2026-05-01T10:00:00Z', dueDate: '2026-04-01'};
const BARE_IDENTITY = {
  id: ID,
  reference: '',
  creditorReference: null,
  lifecycle: '',
  closeCode: null,
  isTestCase: false,
  grossAmount: 0,
  remainder: 0,
  currency: '',
  dateCreated: '',
  dueDate: null,
};

describe('A case, of which Debitura says', () => {
  const read = (answer: object) => told(`/cases/${ID}`, `/cases/${ID}`, answer);

  it('everything, is told field by field', async () => {
    const debtor = {
      name: 'Max Muster GmbH',
      contactPerson: 'Max Muster',
      companyRegistrationNumber: 'HRB 1',
      address: 'Hauptstraße 1',
      zipCode: '10115',
      city: 'Berlin',
      state: 'Berlin',
      stateAlpha2: 'BE',
      email: 'max@muster.example',
      phone: '+49 30 1',
    };
    expect(
      await read({
        ...CASE,
        currentEngagementPhase: 'Pre-legal',
        interestFees: 1,
        reminderFees: 2,
        collectionFees: 3,
        date: '2026-03-01T00:00:00',
        claimDescription: 'A machine',
        dateUpdated: '2026-05-02T10:00:00',
        dateCollectionStarted: '2026-05-03T10:00:00+02:00',
        dateFinished: '2026-05-04T10:00:00Z',
        debtor: {...debtor, type: 'company', country: 'Germany'},
        collectionPartner: {name: 'Rheinufer Inkasso'},
        exclusivePeriodEndDate: '2027-05-01T00:00:00',
        validation: {needsInfo: true},
        preLegalSuccessFee: 9.5,
        signingHandoff: {combinedSigningUrl: SIGN},
      }),
    ).toEqual({
      ...IDENTITY,
      currentEngagementPhase: 'Pre-legal',
      interestFees: 1,
      reminderFees: 2,
      collectionFees: 3,
      date: '2026-03-01',
      claimDescription: 'A machine',
      dateUpdated: '2026-05-02T10:00:00Z',
      dateCollectionStarted: '2026-05-03T10:00:00+02:00',
      dateFinished: '2026-05-04T10:00:00Z',
      debtor: {...debtor, type: 'Company', countryAlpha2: 'DE'},
      collectionPartner: {name: 'Rheinufer Inkasso', country: ''},
      exclusivePeriodEndDate: '2027-05-01T00:00:00Z',
      needsInfo: true,
      successFeePercentage: 9.5,
      signingHandoff: {combinedSigningUrl: SIGN},
    });
  });

  it('nothing but that it is there, has no field that is made up', async () => {
    const bare = {
      ...BARE_IDENTITY,
      currentEngagementPhase: null,
      interestFees: 0,
      reminderFees: 0,
      collectionFees: 0,
      date: null,
      claimDescription: null,
      dateUpdated: null,
      dateCollectionStarted: null,
      dateFinished: null,
      debtor: {name: ''},
      collectionPartner: null,
      exclusivePeriodEndDate: null,
      needsInfo: false,
      successFeePercentage: null,
      signingHandoff: null,
    };
    expect(await read({id: ID})).toEqual(bare);
    expect(
      await read({id: ID, debtor: {}, collectionPartner: {}, validation: {}, signingHandoff: {}}),
    ).toEqual(bare);
  });

  it('who the debtor is in either of its words', async () => {
    const debtorOf = async (debtor: object) =>
      ((await read({id: ID, debtor})) as {debtor: object}).debtor;
    for (const type of ['Private', 'Person', 'private'])
      expect(await debtorOf({type})).toEqual({name: '', type: 'Private'});
    expect(await debtorOf({type: 'Company', countryAlpha2: 'DK', country: 'Germany'})).toEqual({
      name: '',
      type: 'Company',
      countryAlpha2: 'DK',
    });
    expect(await debtorOf({country: 'Nowhere'})).toEqual({name: ''});
  });
});

describe('A list of cases', () => {
  const list = (answer: object) => told('/cases', '/cases', answer);

  it('has rows of what Debitura says, and says where it stands', async () => {
    const debtor = {name: 'Max Muster GmbH', countryAlpha2: 'DE', country: 'Denmark'};
    const page = {currentPage: 2, pageSize: 20, totalPages: 3, totalResults: 41};
    expect(await list({cases: [{...CASE, debtor, validation: {needsInfo: true}}], page})).toEqual({
      cases: [
        {
          ...IDENTITY,
          needsInfo: true,
          debtor: {name: 'Max Muster GmbH', countryAlpha2: 'DE'},
        },
      ],
      page,
    });
  });

  it('of which Debitura tells no page is one page', async () => {
    expect(await list({cases: [{id: ID}, {id: ID, debtor: {country: 'Denmark'}}]})).toEqual({
      cases: [
        {...BARE_IDENTITY, needsInfo: false, debtor: {name: '', countryAlpha2: null}},
        {...BARE_IDENTITY, needsInfo: false, debtor: {name: '', countryAlpha2: 'DK'}},
      ],
      page: {currentPage: 1, pageSize: 2, totalPages: 1, totalResults: 2},
    });
  });
});

/** Path behind the case, what Debitura answers there, what the browser is told. */
const PARTS: Record<string, [part: string, answer: unknown, told: unknown][]> = {
  'its history': [
    [
      'timeline',
      {
        items: [
          {
            date: '2026-05-01T10:00:00',
            type: 'ReminderSent',
            title: 'Reminder sent',
            description: 'The debtor was reminded.',
            actor: {type: 'Partner user', name: 'Mia'},
          },
          {actor: {}},
          {},
        ],
        currentEngagementPhase: 'Legal',
      },
      {
        items: [
          {
            date: '2026-05-01T10:00:00Z',
            type: 'ReminderSent',
            title: 'Reminder sent',
            description: 'The debtor was reminded.',
            actor: {type: 'Partner user', name: 'Mia'},
          },
          {date: '', type: '', title: '', description: null, actor: {type: '', name: null}},
          {date: '', type: '', title: '', description: null, actor: null},
        ],
        currentEngagementPhase: 'Legal',
      },
    ],
  ],
  'its payments': [
    [
      'payments',
      [
        {
          id: ID,
          date: '2026-05-20T00:00:00',
          grossAmount: 10,
          currency: 'EUR',
          recipient: 'Creditor',
          method: 'Bank transfer',
          dateCreated: '2026-05-21T08:00:00',
        },
        {id: ID},
      ],
      [
        {
          id: ID,
          date: '2026-05-20',
          grossAmount: 10,
          currency: 'EUR',
          recipient: 'Creditor',
          method: 'Bank transfer',
          dateCreated: '2026-05-21T08:00:00Z',
        },
        {
          id: ID,
          date: '',
          grossAmount: 0,
          currency: '',
          recipient: null,
          method: null,
          dateCreated: '',
        },
      ],
    ],
  ],
  'its exclusive period': [
    [
      'exclusive-period',
      {
        engagementStartDate: '2026-05-01T00:00:00',
        currentEndDate: '2027-05-01T00:00:00',
        daysRemaining: 300,
        status: 'Active',
        extensions: [
          {type: 'Payment', eventDate: '2026-05-20T00:00:00', newEndDate: '2027-05-20T00:00:00'},
          {},
        ],
      },
      {
        engagementStartDate: '2026-05-01T00:00:00Z',
        currentEndDate: '2027-05-01T00:00:00Z',
        daysRemaining: 300,
        status: 'Active',
        extensions: [
          {type: 'Payment', eventDate: '2026-05-20T00:00:00Z', newEndDate: '2027-05-20T00:00:00Z'},
          {type: '', eventDate: '', newEndDate: ''},
        ],
      },
    ],
  ],
  'what it lacks': [
    [
      'validation',
      {needsInfo: true, items: [{resolutionArea: 'Debtor', description: 'The address'}, {}]},
      {
        needsInfo: true,
        items: [
          {resolutionArea: 'Debtor', description: 'The address'},
          {resolutionArea: '', description: ''},
        ],
      },
    ],
    ['validation', {items: []}, {needsInfo: false, items: []}],
  ],
  'its documents': [
    [
      'files',
      [
        {
          id: ID,
          fileName: 'invoice.pdf',
          dateCreated: '2026-05-01T10:00:00',
          url: 'https://files.example/invoice.pdf',
        },
        {id: ID, url: 'http://files.example/invoice.pdf'},
        {id: ID, url: 'no address'},
      ],
      [
        {
          id: ID,
          fileName: 'invoice.pdf',
          dateCreated: '2026-05-01T10:00:00Z',
          url: 'https://files.example/invoice.pdf',
        },
        {id: ID, fileName: '', dateCreated: '', url: null},
        {id: ID, fileName: '', dateCreated: '', url: null},
      ],
    ],
  ],
  'what is signed of it': [
    [
      'contract-status',
      {
        sdca: {signed: true, requiresResigning: true, solutionUrl: SIGN},
        poa: {},
        collectionPartnerName: 'Rheinufer Inkasso',
        needsPoaSigning: true,
      },
      {
        sdca: {signed: true, requiresResigning: true, solutionUrl: SIGN},
        poa: {signed: false, requiresResigning: false, solutionUrl: null},
        pricingAppendix: null,
        collectionPartnerName: 'Rheinufer Inkasso',
        needsPoaSigning: true,
      },
    ],
    [
      'contract-status',
      {pricingAppendix: {signed: true, solutionUrl: 'https://evil.example/sign'}},
      {
        sdca: null,
        poa: null,
        pricingAppendix: {signed: true, requiresResigning: false, solutionUrl: null},
        collectionPartnerName: null,
        needsPoaSigning: false,
      },
    ],
  ],
};

for (const [what, rows] of Object.entries(PARTS))
  describe(`Of a case ${what}`, () => {
    it('is told in full, and without anything that Debitura did not say', async () => {
      for (const [part, answer, expected] of rows)
        expect(await told(`/cases/${ID}/${part}`, `/${part}`, answer)).toEqual(expected);
    });
  });
