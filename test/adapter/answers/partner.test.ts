import {describe, expect, it} from 'vitest';
import {createDesks, NO_FEES} from '../desks/desk.js';
import {answering} from '../support.js';
import {ID} from './told.js';

/** An agency to which Debitura answers this, whatever it is asked of this one case. */
function setup(answerOf: (operation: string) => unknown) {
  return createDesks({
    faults: answering(({method, url}) => {
      const {pathname} = new URL(url);
      const answer = answerOf(`${method} ${pathname.replace('/collection-partner', '')}`);
      return answer !== undefined && Response.json(answer);
    }),
  });
}

const OWED = {principal: 1, interest: 2, reminderFees: 3, collectionFees: 4};

describe('A case at the agency', () => {
  const read = async (answer: object) =>
    (await setup(() => answer).agency.get(`/cases/${ID}`)).body as Record<string, unknown>;

  it('says whose it is, who works it, and what is owed of what', async () => {
    const answer = {
      id: ID,
      creditor: {
        id: ID,
        companyName: 'Nordlys ApS',
        country: 'Denmark',
        officeEmail: 'x@y.example',
      },
      creditorComments: 'Ask for Max.',
      claimType: 'Goods',
      disputeStatus: 'None',
      assignedUser: {name: 'Mia Brandt', email: 'mia@agency.example'},
      allocationOutstanding: OWED,
    };
    expect(await read(answer)).toMatchObject({
      creditor: {id: ID, companyName: 'Nordlys ApS', countryAlpha2: 'DK'},
      creditorComments: 'Ask for Max.',
      claimType: 'Goods',
      disputeStatus: 'None',
      assignedUser: {name: 'Mia Brandt', email: 'mia@agency.example'},
      allocationOutstanding: OWED,
    });
    expect(JSON.stringify(await read(answer))).not.toContain('x@y.example');
  });

  it('says nothing that Debitura did not', async () => {
    const nothing = {
      creditor: null,
      creditorComments: null,
      claimType: null,
      disputeStatus: null,
      assignedUser: null,
      allocationOutstanding: null,
    };
    expect(await read({id: ID})).toMatchObject(nothing);
    expect(
      await read({id: ID, creditor: {}, assignedUser: {name: 'Mia'}, allocationOutstanding: {}}),
    ).toMatchObject({
      ...nothing,
      allocationOutstanding: {principal: 0, interest: 0, reminderFees: 0, collectionFees: 0},
    });
    expect(
      await read({
        id: ID,
        creditor: {companyName: 'Nordlys ApS'},
        assignedUser: {email: 'mia@agency.example'},
      }),
    ).toMatchObject({
      creditor: {id: '', companyName: 'Nordlys ApS', countryAlpha2: null},
      assignedUser: {name: '', email: 'mia@agency.example'},
    });
  });
});

describe('What a step of a case brought', () => {
  const steps = (answer: unknown) => {
    const {agency} = setup((operation) => (operation.startsWith('GET') ? undefined : answer));
    const payment = {
      date: '2026-05-20',
      paymentAmount: 5,
      paymentRecipient: 'CollectionPartner',
    };
    return {
      start: () => agency.post(`/cases/${ID}/start`, {welcomeMessage: 'We begin.', ...NO_FEES}),
      close: () => agency.post(`/cases/${ID}/close`, {closeCode: 'PartiallyPaid'}),
      fees: () => agency.put(`/cases/${ID}/fees`, NO_FEES),
      pay: () => agency.post(`/cases/${ID}/payments`, payment),
    };
  };

  it('is told as Debitura says it', async () => {
    const started = {
      caseReference: 'AB12CD34',
      activatedAt: '2026-06-01T10:00:00',
      collectionPartnerReference: 'RI-7',
    };
    expect((await steps(started).start()).body).toEqual({
      reference: 'AB12CD34',
      activatedAt: '2026-06-01T10:00:00Z',
      collectionPartnerReference: 'RI-7',
    });
    const closed = {
      closeCode: 'PartiallyPaid',
      comment: 'No more to find',
      closedAt: '2026-06-01T10:00:00',
      finalOutstandingAmount: 5,
      totalPayments: 2,
      totalRecovered: 7,
    };
    expect((await steps(closed).close()).body).toEqual({
      ...closed,
      closedAt: '2026-06-01T10:00:00Z',
    });
    const fees = {
      grossAmount: 1,
      interestFees: 2,
      reminderFees: 3,
      collectionFees: 4,
      totalAddedFees: 9,
      remainder: 10,
    };
    expect((await steps({...fees, recalculatedSuccessFee: 11}).fees()).body).toEqual({
      ...fees,
      successFeePercentage: 11,
    });
    const paid = {
      date: '2026-05-20',
      paymentAmount: 5,
      payoutCreditor: 3,
      payoutCollectionPartner: 2,
      caseClosed: true,
      closeCode: 'Paid',
      remainingAmount: 1,
      warnings: ['Overpaid'],
    };
    expect((await steps({...paid, date: '2026-05-20T00:00:00', paymentId: ID}).pay()).body).toEqual(
      {...paid, id: ID},
    );
  });

  it('is told without what Debitura leaves out', async () => {
    expect((await steps({}).start()).body).toEqual({
      reference: '',
      activatedAt: null,
      collectionPartnerReference: null,
    });
    expect((await steps({}).close()).body).toEqual({
      closeCode: '',
      comment: null,
      closedAt: null,
      finalOutstandingAmount: 0,
      totalPayments: 0,
      totalRecovered: 0,
    });
    expect((await steps({}).fees()).body).toEqual({
      grossAmount: 0,
      interestFees: 0,
      reminderFees: 0,
      collectionFees: 0,
      totalAddedFees: 0,
      successFeePercentage: null,
      remainder: 0,
    });
    expect((await steps({paymentId: ID}).pay()).body).toEqual({
      id: ID,
      date: '',
      paymentAmount: 0,
      payoutCreditor: null,
      payoutCollectionPartner: null,
      caseClosed: false,
      closeCode: null,
      remainingAmount: 0,
      warnings: [],
    });
  });
});
