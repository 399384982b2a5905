import {describe, expect, it} from 'vitest';
import {createWorld} from '../../support/world.js';
import {answering, answerOf, at, json} from '../support.js';
import {SIGN} from './told.js';

const QUESTION = {
  amountToRecover: 100,
  currencyCode: 'EUR',
  dueDate: '2026-04-01',
  debtor: {type: 'Company', countryAlpha2: 'DE'},
};

/** What the page is told of a price when Debitura answers this, in one API or the other. */
function setup(api: 'customer' | 'referral', answer: unknown) {
  const world = createWorld({
    faults: answering(
      ({url}) =>
        new RegExp(`/${api}/.*preview$`).test(new URL(url).pathname) && Response.json(answer),
    ),
  });
  // Nobody has no bearer: it is asked with the partner's key.
  const fetch = world.as(api === 'customer' ? 'nordlys' : 'nobody');
  const ask = (question: object) => answerOf(fetch(at('/cases/preview'), json(question)));
  return {...world, ask};
}

const told = async (api: 'customer' | 'referral', answer: unknown): Promise<unknown> =>
  (await setup(api, answer).ask(QUESTION)).body;

const PRICE = {
  baseSuccessFeePercentage: 9,
  ageSurchargePercentage: 2,
  totalSuccessFeePercentage: 11,
  pricingSource: 'Standard',
};

describe('A price', () => {
  it('comes with the partner and what is still to be signed', async () => {
    const result = {
      isEligible: true,
      pricingPreview: PRICE,
      partnerAssignment: {partnerName: 'Rheinufer Inkasso', partnerCountry: 'Germany'},
      requiredActions: [
        {type: 'MissingDebtCollectionContract', isBlocking: false},
        {type: 'MissingPowerOfAttorney', isBlocking: true},
        {type: 'MissingKycVerification'},
        {type: 'SomethingNew'},
        {},
      ],
      signingHandoff: {combinedSigningUrl: SIGN},
    };
    expect(await told('customer', {result})).toEqual({
      isEligible: true,
      pricing: PRICE,
      partner: {name: 'Rheinufer Inkasso', country: 'Germany'},
      required: [
        {type: 'Sdca', isBlocking: false},
        {type: 'PoA', isBlocking: true},
        {type: 'Kyc', isBlocking: true},
        {type: 'SomethingNew', isBlocking: true},
        {type: '', isBlocking: true},
      ],
      signingHandoff: {combinedSigningUrl: SIGN},
    });
  });

  it('is what Debitura says in total, however it comes about', async () => {
    const result = {isEligible: true, pricingPreview: {totalSuccessFeePercentage: 0}};
    const bare = {isEligible: true, required: [], signingHandoff: null};
    expect(await told('customer', {result})).toEqual({
      ...bare,
      pricing: {
        baseSuccessFeePercentage: 0,
        ageSurchargePercentage: 0,
        totalSuccessFeePercentage: 0,
        pricingSource: '',
      },
    });
    for (const pricingPreview of [undefined, null, {}, {baseSuccessFeePercentage: 9}])
      expect(await told('customer', {result: {isEligible: true, pricingPreview}})).toEqual(bare);
    const partnerAssignment = {partnerName: 'Rheinufer Inkasso'};
    expect(await told('customer', {result: {isEligible: true, partnerAssignment}})).toEqual({
      ...bare,
      partner: {name: 'Rheinufer Inkasso', country: ''},
    });
  });

  it('is none for a claim that cannot be collected, with the reason', async () => {
    const result = {isEligible: false, ineligibilityReason: 'No partner collects there.'};
    expect(await told('customer', {result})).toEqual({
      ...result,
      required: [],
      signingHandoff: null,
    });
  });

  it('is shown before there is a client, when what is to be signed has no address yet', async () => {
    const pendingActions = [{type: 'Sdca'}, {}];
    expect(
      await told('referral', {isEligible: true, pricingPreview: PRICE, pendingActions}),
    ).toEqual({
      isEligible: true,
      pricing: PRICE,
      required: [
        {type: 'Sdca', isBlocking: true},
        {type: '', isBlocking: true},
      ],
      signingHandoff: null,
    });
  });

  it('is asked for with everything that it depends on', async () => {
    const {ask, requests} = setup('customer', {});
    const {status, body} = await ask({amountToRecover: 100, debtor: {type: 'Company'}});
    expect([status, body.code, Object.keys(body.fieldErrors as object).sort()]).toEqual([
      400,
      'invalid',
      ['currencyCode', 'debtor.countryAlpha2'],
    ]);
    expect(requests).toEqual([]);
  });
});
