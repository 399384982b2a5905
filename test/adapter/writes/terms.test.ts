import {describe, expect, it} from 'vitest';
import {checkTerms, questionOf} from '../../../src/adapter/writes/terms.js';
import type {CaseSubmission, Preview} from '../../../src/contract/index.js';

const debtor = {
  type: 'Company',
  name: 'Muster GmbH',
  address: 'Hauptstraße 1',
  city: 'Berlin',
  countryAlpha2: 'DE',
} as const;
const draft: CaseSubmission = {
  currencyCode: 'EUR',
  amountToRecover: 100,
  date: '2026-01-10',
  creditorReference: 'INV-1',
  debtor,
};

describe('what of a draft decides its price', () => {
  it('is the claim, the debtor’s kind and place, and how old the money is', () => {
    const place = {type: 'Company', countryAlpha2: 'DE'};
    const least = {amountToRecover: 100, currencyCode: 'EUR', debtor: place};
    expect(questionOf(draft)).toStrictEqual(least);
    const ages = {
      amountToRecoverOver6Months: 30,
      amountToRecoverOver12Months: 20,
      amountToRecoverOver24Months: 0,
    };
    expect(questionOf({...draft, ...ages})).toStrictEqual({...least, ...ages});
    expect(questionOf({...draft, dueDate: '2026-02-09'})).toStrictEqual({
      ...least,
      dueDate: '2026-02-09',
    });
    const american = {...debtor, countryAlpha2: 'US', stateAlpha2: 'NY'};
    expect(questionOf({...draft, debtor: american}).debtor).toStrictEqual({
      type: 'Company',
      countryAlpha2: 'US',
      stateAlpha2: 'NY',
    });
  });
});

describe('the terms that the user agreed to', () => {
  const partner = {name: 'Inkasso AG', country: 'Germany'};
  const shown = {totalSuccessFeePercentage: 9.5, partner};
  const bare: Preview = {isEligible: true, required: [], signingHandoff: null};
  const pricing = {
    baseSuccessFeePercentage: 9.5,
    ageSurchargePercentage: 0,
    totalSuccessFeePercentage: 9.5,
    pricingSource: 'Standard',
  };
  const preview: Preview = {...bare, pricing, partner};
  const withoutPartner: Preview = {...bare, pricing};
  const withoutPrice: Preview = {...bare, partner};

  it('stand while fee and partner are the same, whatever else changed', () => {
    expect(() => checkTerms(preview, shown)).not.toThrow();
    expect(() => checkTerms(withoutPartner, {...shown, partner: null})).not.toThrow();
    const dearer = {...pricing, baseSuccessFeePercentage: 8, pricingSource: 'Accepted quote'};
    expect(() => checkTerms({...preview, pricing: dearer}, shown)).not.toThrow();
  });

  it('are asked for again with another fee, another partner, or without one of them', () => {
    for (const [now, agreed] of [
      [preview, {...shown, totalSuccessFeePercentage: 9.4}],
      [preview, {...shown, partner: {...partner, name: 'Other AG'}}],
      [preview, {...shown, partner: {...partner, country: 'Austria'}}],
      [preview, {...shown, partner: null}],
      [withoutPartner, shown],
      [withoutPrice, shown],
    ] as const)
      expect(() => checkTerms(now, agreed)).toThrow(
        expect.objectContaining({
          code: 'fee-changed',
          message: 'The terms are not the ones that were shown.',
          details: {preview: now},
        }),
      );
  });

  it('end where the claim is not taken any more, with Debitura’s reason if there is one', () => {
    const refused = {...preview, isEligible: false};
    expect(() => checkTerms(refused, shown)).toThrow(
      expect.objectContaining({code: 'not-eligible', message: 'The claim is not eligible.'}),
    );
    const reason = {...refused, ineligibilityReason: 'Too old.'};
    expect(() => checkTerms(reason, shown)).toThrow('Too old.');
  });
});
