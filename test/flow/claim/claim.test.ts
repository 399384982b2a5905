import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {draftErrors, LIMITS} from '../../../src/contract/index.js';
import {amountsByAge} from '../../../src/flow/claim/ages.js';
import {draftFromValues} from '../../../src/flow/claim/draft.js';
import {questionFromValues} from '../../../src/flow/claim/question.js';
import {valuesFromInvoices} from '../../../src/flow/claim/values.js';
import type {FormValues} from '../../../src/flow/case-form/state.js';
import {invoice} from '../support/answers.js';
import {context, today} from './support.js';

/** Three unpaid invoices in Danish kroner, the oldest in the middle. */
const three: FormValues = {
  ...valuesFromInvoices([{...invoice, currency: 'DKK', description: 'Chairs'}], 'en'),
  invoices: [
    {number: '2025-014', amount: '1,000.00', date: '2025-05-01', dueDate: '2025-05-31'},
    {number: '2024-001', amount: '200.10', date: '2024-04-01', dueDate: '2024-05-01'},
    {number: '2026-020', amount: '30.20', date: '2026-05-01', dueDate: ''},
  ],
};

describe('Several invoices in one case', () => {
  it('add up, carry the oldest date and number, and say how old the money is', () => {
    const draft = draftFromValues(three, context);
    expect(draft).toMatchObject({
      currencyCode: 'DKK',
      amountToRecover: 1230.3,
      amountToRecoverOver6Months: 1200.1,
      amountToRecoverOver12Months: 1200.1,
      amountToRecoverOver24Months: 200.1,
      date: '2024-04-01',
      creditorReference: '2024-001 +2',
    });
    expect(draft).not.toHaveProperty('dueDate');
    expect(draftErrors(draft, today)).toEqual({});
  });

  it('are listed in the description, behind what the user wrote', () => {
    expect(draftFromValues(three, context).claimDescription).toBe(
      [
        'Chairs',
        '',
        'Invoices (number, date, due date, amount):',
        '2025-014, 2025-05-01, 2025-05-31, 1,000.00 DKK',
        '2024-001, 2024-04-01, 2024-05-01, 200.10 DKK',
        '2026-020, 2026-05-01, 30.20 DKK',
      ].join('\n'),
    );
  });

  it('fit the description however many they are', () => {
    const [one] = three.invoices;
    const many = {...three, invoices: Array.from({length: 300}, () => one!)};
    const {claimDescription = ''} = draftFromValues(many, context);
    expect(claimDescription.length).toBeLessThanOrEqual(LIMITS.claimDescription);
    const listed = claimDescription.split('\n').filter((row) => row.startsWith('2025-014')).length;
    expect(claimDescription.endsWith(`and ${300 - listed} more`)).toBe(true);
  });

  it('keep the reference within its length', () => {
    const [one, two] = three.invoices;
    const long = {...one!, number: 'N'.repeat(50), date: '2020-01-01'};
    const {creditorReference} = draftFromValues({...three, invoices: [two!, long]}, context);
    expect(creditorReference).toBe(`${'N'.repeat(47)} +1`);
  });
});

describe('The age of the money', () => {
  it.each([
    ['2025-12-03', [0, 0, 0]],
    ['2025-12-02', [100, 0, 0]],
    ['2025-06-01', [100, 0, 0]],
    ['2025-05-31', [100, 100, 0]],
    ['2024-06-01', [100, 100, 0]],
    ['2024-05-31', [100, 100, 100]],
  ])('since %s falls where 180 days, 12 and 24 months put it', (since, ages) => {
    expect(Object.values(amountsByAge([{amount: 100, since}], today, 'EUR'))).toEqual(ages);
  });

  it('is cumulative, whatever is owed since when', () => {
    const day = fc
      .integer({min: Date.UTC(2015, 0, 1), max: Date.UTC(2026, 5, 1)})
      .map((time) => new Date(time).toISOString().slice(0, 10));
    const amounts = fc.array(
      fc.record({
        amount: fc.integer({min: 1, max: 10 ** 9}).map((cents) => cents / 100),
        since: day,
      }),
      {minLength: 2, maxLength: 12},
    );
    fc.assert(
      fc.property(amounts, day, (aged, now) => {
        const total = aged.reduce((sum, {amount}) => sum + amount, 0);
        const ages = amountsByAge(aged, now, 'EUR');
        expect(ages.amountToRecoverOver24Months).toBeLessThanOrEqual(
          ages.amountToRecoverOver12Months,
        );
        expect(ages.amountToRecoverOver12Months).toBeLessThanOrEqual(
          ages.amountToRecoverOver6Months,
        );
        expect(ages.amountToRecoverOver6Months).toBeLessThanOrEqual(total + 0.001);
      }),
    );
  });
});

describe('A single invoice', () => {
  const single = valuesFromInvoices([invoice], 'en');

  it('says when it was due and nothing about ages', () => {
    const draft = draftFromValues(single, context);
    expect(draft).toMatchObject({
      amountToRecover: 5000,
      dueDate: '2026-02-10',
      creditorReference: '2026-001',
    });
    expect(Object.keys(draft).filter((name) => name.includes('Over'))).toEqual([]);
  });

  it('takes only what belongs to a person when the debtor is one', () => {
    const debtor = {
      ...single.debtor,
      type: 'Private',
      contactPerson: 'X',
      companyRegistrationNumber: '1',
      state: 'Bavaria',
      stateAlpha2: 'CA',
    } as const;
    expect(draftFromValues({...single, debtor}, context).debtor).toEqual({
      type: 'Private',
      name: 'Debtor GmbH',
      address: 'Hauptstrasse 10',
      city: 'Munich',
      state: 'Bavaria',
      countryAlpha2: 'DE',
    });
  });

  it('sends a state code in the United States and free text elsewhere', () => {
    const debtor = {...single.debtor, countryAlpha2: 'US', state: 'Bavaria', stateAlpha2: 'CA'};
    const draft = draftFromValues({...single, debtor}, context);
    expect(draft.debtor).toMatchObject({stateAlpha2: 'CA'});
    expect(draft.debtor).not.toHaveProperty('state');
  });
});

describe('The price question', () => {
  const single = valuesFromInvoices([invoice], 'en');

  it('is asked of amount, currency, country, kind and age alone', () => {
    expect(questionFromValues(single, context)).toEqual({
      amountToRecover: 5000,
      currencyCode: 'EUR',
      debtor: {type: 'Company', countryAlpha2: 'DE'},
      dueDate: '2026-02-10',
    });
    expect(questionFromValues(three, context)).toMatchObject({amountToRecoverOver24Months: 200.1});
  });

  it('waits for an American state', () => {
    const debtor = {...single.debtor, countryAlpha2: 'US'};
    expect(questionFromValues({...single, debtor}, context)).toBeNull();
    const californian = {...debtor, stateAlpha2: 'CA'};
    expect(questionFromValues({...single, debtor: californian}, context)?.debtor).toEqual({
      type: 'Company',
      countryAlpha2: 'US',
      stateAlpha2: 'CA',
    });
  });

  it('leaves out a due date that is not over yet', () => {
    const [one] = single.invoices;
    const values = {...single, invoices: [{...one!, dueDate: '2026-06-02'}]};
    expect(questionFromValues(values, context)).not.toHaveProperty('dueDate');
  });

  it('is not asked while an amount cannot be read', () => {
    const [one] = three.invoices;
    expect(
      questionFromValues({...three, invoices: [one!, {...one!, amount: ''}]}, context),
    ).toBeNull();
  });
});
