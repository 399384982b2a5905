import {describe, expect, it} from 'vitest';
import {draft, read, setup} from '../support.js';

async function price(claim: object, options: Parameters<typeof setup>[0] = {}, tenant = 'nordlys') {
  const {sandbox, actingFor, referral} = setup(options);
  const json = {
    amountToRecover: 5000,
    currencyCode: 'USD',
    debtor: {type: 'Company', countryAlpha2: 'DE'},
    ...claim,
  };
  const client = await actingFor(tenant);
  const own = await read(client('POST', '/cases/preview', {json}));
  const partners = await read(referral('POST', '/cases/preview', {json}));
  return {
    sandbox,
    status: own.status,
    own: own.body.result,
    fields: own.body,
    partners: partners.body,
  };
}

function inCountry(countryAlpha2: string, stateAlpha2?: string) {
  return {debtor: {type: 'Company', countryAlpha2, ...(stateAlpha2 ? {stateAlpha2} : {})}};
}

describe('the fee', () => {
  it.each([
    [100, 'DE', 20],
    [999.99, 'NO', 20],
    [1_000, 'CH', 9.5],
    [149_999, 'IS', 9.5],
    [150_000, 'DE', 6],
    [999.99, 'AU', 30],
    [7_999, 'CA', 18],
    [8_000, 'NZ', 15],
    [75_000, 'JP', 10],
    [150_000, 'AU', 7.5],
  ])('for %d dollars in %s is %d percent on both APIs', async (amountToRecover, country, fee) => {
    const {own, partners} = await price({amountToRecover, ...inCountry(country)});
    expect(own.pricingPreview).toMatchObject({
      baseSuccessFeePercentage: fee,
      ageSurchargePercentage: 0,
      totalSuccessFeePercentage: fee,
      pricingSource: 'Standard agreement',
    });
    expect(partners.pricingPreview).toEqual(own.pricingPreview);
  });

  it.each([
    ['2026-08-15', 0],
    ['2025-07-16', 0],
    ['2025-07-15', 8],
    ['2024-07-16', 8],
    ['2024-07-15', 15],
  ])('due %s adds %d points, by full calendar months', async (dueDate, points) => {
    const {own} = await price({dueDate});
    expect(own.pricingPreview.totalSuccessFeePercentage).toBe(9.5 + points);
  });

  it('counts a month from the 31st as full at the end of a shorter month', async () => {
    const now = () => Date.parse('2026-02-28T09:00:00Z');
    const {own} = await price({dueDate: '2025-01-31'}, {now});
    expect(own.pricingPreview.ageSurchargePercentage).toBe(8);
  });

  it('weights mixed ages by principal', async () => {
    const ages = {amountToRecoverOver12Months: 3000, amountToRecoverOver24Months: 1000};
    const {own} = await price(ages);
    expect(own.pricingPreview.ageSurchargePercentage).toBe((2000 * 8 + 1000 * 15) / 5000);
    const older = await price(ages, {switches: {olderAgeSurcharge: true}});
    expect(older.own.pricingPreview.ageSurchargePercentage).toBe((2000 * 10 + 1000 * 20) / 5000);
  });

  it('looks at dollars, whatever the currency', async () => {
    const {own} = await price({amountToRecover: 6_000, currencyCode: 'DKK', ...inCountry('DK')});
    expect(own.pricingPreview).toMatchObject({baseSuccessFeePercentage: 20, currencyCode: 'DKK'});
  });

  it('can be changed by a test, for the next preview and the next case', async () => {
    const {sandbox, actingFor} = setup();
    sandbox.state.pricing.override = 42;
    const made = await read((await actingFor('nordlys'))('POST', '/cases', {json: draft}));
    expect(made.body.preLegalSuccessFee).toBe(42);
  });

  it('of a mixed-age case is on the case', async () => {
    const nordlys = await setup().actingFor('nordlys');
    const json = {
      ...draft,
      dueDate: null,
      amountToRecoverOver12Months: 2500,
      amountToRecoverOver24Months: 0,
    };
    const {body} = await read(nordlys('POST', '/cases', {json}));
    expect(body).toMatchObject({blendedAgeUpliftPoints: 4, preLegalSuccessFee: 13.5});
  });
});

describe('a claim that cannot be taken', () => {
  it.each([
    ['nobody collects in Antarctica', inCountry('AQ'), 'No collection partner'],
    ['below 100 dollars', {amountToRecover: 99.99}, 'below the minimum'],
    [
      'a partner for companies only',
      {debtor: {type: 'Private', countryAlpha2: 'AU'}},
      'No collection partner',
    ],
  ])('is a 200 that says why: %s', async (_what, claim, reason) => {
    const {status, own, partners} = await price(claim);
    expect([status, own.isEligible, own.pricingPreview]).toEqual([200, false, null]);
    expect(own.ineligibilityReason).toContain(reason);
    expect(partners).toMatchObject({isEligible: false, pricingPreview: null, pendingActions: []});
  });

  it('without a partner is a 422 when created all the same', async () => {
    const nordlys = await setup().actingFor('nordlys');
    const json = {...draft, debtor: {...draft.debtor, countryAlpha2: 'AQ'}};
    const {status, body} = await read(nordlys('POST', '/cases', {json}));
    expect([status, body.businessErrors[0]?.type]).toEqual([422, 'NoPartnerAvailable']);
  });
});

describe('a preview', () => {
  it.each([
    ['nordlys', 'DE', [], ['PoA']],
    ['nordlys', 'FR', ['MissingPowerOfAttorney'], ['PoA']],
    ['nordlys', 'PL', ['MissingPowerOfAttorney'], ['PoA', 'Jpa']],
    ['nordlys', 'GB', ['MissingKycVerification'], ['Kyc']],
    ['nordlys', 'NL', [], []],
    ['havn', 'DE', ['MissingDebtCollectionContract', 'MissingPowerOfAttorney'], ['PoA']],
    ['odder', 'DE', ['MissingDebtCollectionContract'], ['PoA']],
  ])('for %s in %s says what is open', async (tenant, country, open, wanted) => {
    const {own, partners} = await price(inCountry(country), {}, tenant);
    expect(own.requiredActions.map(({type}) => type)).toEqual(open);
    expect(own.signingHandoff === null).toBe(open.length === 0);
    expect(partners.pendingActions.map(({type}) => type)).toEqual(wanted);
    expect(partners.combinedSigningUrl).toBeNull();
  });

  it.each([
    [inCountry('US'), 'debtor.stateAlpha2'],
    [inCountry('US', 'California'), 'debtor.stateAlpha2'],
    [inCountry('ZZ'), 'debtor.countryAlpha2'],
    [{currencyCode: 'XYZ'}, 'currencyCode'],
    [{dueDate: '2026-08-16'}, 'dueDate'],
    [
      {dueDate: '2026-08-01', amountToRecoverOver12Months: 1, amountToRecoverOver24Months: 1},
      'dueDate',
    ],
  ])('with %o is refused at %s', async (claim, field) => {
    const {status, fields} = await price(claim);
    expect([status, Object.keys(fields)]).toEqual([400, [field]]);
  });
});
