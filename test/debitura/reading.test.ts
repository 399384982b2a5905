import {describe, expect, it} from 'vitest';
import {
  createCollectionPartnerApi,
  createCustomerApi,
  createReferralApi,
  DebituraError,
  sendOnce,
  type ApiOptions,
} from '../../src/debitura/index.js';

const ID = '11111111-2222-4333-8444-555555555555';

/** What an API's client needs when Debitura answers every call the same. */
function answering(body: unknown, status = 200): ApiOptions {
  return {
    baseUrl: 'https://debitura.test',
    headers: {XApiKey: 'key'},
    send: sendOnce(() => Promise.resolve(Response.json(body, {status}))),
  };
}

async function refusalOf(pending: Promise<unknown>): Promise<DebituraError> {
  const error: unknown = await pending.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(DebituraError);
  return error as DebituraError;
}

describe('an answer of Debitura', () => {
  it('may leave out or null whatever it likes', async () => {
    const api = createCollectionPartnerApi(answering({id: ID, debtor: null, creditor: {}}));
    expect(await api.case(ID)).toMatchObject({id: ID, debtor: null, creditor: {}});
    const empty = createCollectionPartnerApi(answering({}));
    expect((await empty.cases()).cases).toEqual([]);
    expect((await empty.me()).companyName).toBeUndefined();
  });

  it('may have members and names that no document knows', async () => {
    const api = createCustomerApi(answering({id: ID, lifecycle: 'Somewhere New', mood: 'good'}));
    expect((await api.case(ID)).lifecycle).toBe('Somewhere New');
  });

  it('is refused when it is no answer to the question at all', async () => {
    const api = createCustomerApi(answering([]));
    await expect(api.me()).rejects.toThrow('The answer lacks what is needed.');
  });
});

describe('a refusal of Debitura', () => {
  it('is the same error from each of the three APIs', async () => {
    const refused = answering({businessErrors: [{type: 'CreditorBlocked', message: 'No.'}]}, 422);
    for (const asked of [
      createReferralApi(refused).filterOptions(),
      createCustomerApi(refused).divisions(),
      createCollectionPartnerApi(refused).removeTestCases('suite-run-1'),
    ]) {
      const error = await refusalOf(asked);
      expect([error.status, error.has('CreditorBlocked')]).toEqual([422, true]);
    }
  });

  it('says what a change of the principal would do to the price', async () => {
    const change = {isIntentionalRate: false, currentSuccessFee: 9.5, proposedSuccessFee: 20};
    const refused = answering({caseId: ID, confirmationRequired: true, ...change}, 409);
    const fees = {grossAmount: 400, interestFees: 0, reminderFees: 0, collectionFees: 0};
    const error = await refusalOf(createCollectionPartnerApi(refused).changeFees(ID, fees));
    expect(error.priceChange).toEqual({...change, warning: null});
  });

  it('of another kind has no price in it', async () => {
    const refused = answering({businessErrors: [{type: 'ReopenRequired'}]}, 409);
    const place = {caseId: ID, paymentId: ID};
    const error = await refusalOf(createCollectionPartnerApi(refused).removePayment(place));
    expect(error.priceChange).toBeNull();
  });
});
