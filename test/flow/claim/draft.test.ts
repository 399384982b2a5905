import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {LIMITS} from '../../../src/contract/index.js';
import {draftFromValues} from '../../../src/flow/claim/draft.js';
import {LIST_HEADING} from '../../../src/flow/claim/joined.js';
import {questionFromValues} from '../../../src/flow/claim/question.js';
import {valuesFromInvoices} from '../../../src/flow/claim/values.js';
import type {FormValues, InvoiceValues} from '../../../src/flow/case-form/state.js';
import {invoice} from '../support/answers.js';
import {context, today} from './support.js';

const single = valuesFromInvoices([invoice], 'en');
const [one] = single.invoices as [InvoiceValues];
const blanks = (text: string) => `  ${text}\n`;

describe('What is sent of what was typed', () => {
  it('is every field, without the blanks around it', () => {
    const typed: FormValues = {
      currencyCode: 'EUR',
      invoices: [{...one, amount: ' 5,000.00 ', number: blanks('2026-001')}],
      claimDescription: blanks('Chairs,\ntwo of them'),
      comments: blanks('Please be kind'),
      creditorCompanyName: blanks('Nordlys ApS'),
      creditorCountryAlpha2: 'DK',
      debtor: {
        type: 'Company',
        name: blanks('Debtor GmbH'),
        contactPerson: blanks('Eva'),
        companyRegistrationNumber: blanks('HRB 1'),
        address: blanks('Hauptstrasse 10'),
        zipCode: blanks('80331'),
        city: blanks('Munich'),
        state: blanks('Bavaria'),
        stateAlpha2: 'CA',
        countryAlpha2: 'DE',
        email: blanks('eva@debtor.example'),
        phone: blanks('+49 1'),
      },
    };
    const sent = {
      isTest: true,
      pendingContracts: 'require',
      returnUrl: 'https://a.example/',
    } as const;
    expect(draftFromValues(typed, {...context, ...sent})).toStrictEqual({
      currencyCode: 'EUR',
      amountToRecover: 5000,
      date: '2026-01-10',
      dueDate: '2026-02-10',
      creditorReference: '2026-001',
      creditorCompanyName: 'Nordlys ApS',
      creditorCountryAlpha2: 'DK',
      claimDescription: 'Chairs,\ntwo of them',
      comments: 'Please be kind',
      debtor: {
        type: 'Company',
        name: 'Debtor GmbH',
        contactPerson: 'Eva',
        companyRegistrationNumber: 'HRB 1',
        address: 'Hauptstrasse 10',
        zipCode: '80331',
        city: 'Munich',
        state: 'Bavaria',
        countryAlpha2: 'DE',
        email: 'eva@debtor.example',
        phone: '+49 1',
      },
      allowPendingContracts: false,
      isTest: true,
      returnUrl: 'https://a.example/',
    });
  });

  it('is nothing of what was left empty, and a reference of our own where no number stands', () => {
    const empty = {...single, invoices: [{...one, number: ' ', dueDate: ''}], comments: ' '};
    expect(draftFromValues(empty, context)).toStrictEqual({
      currencyCode: 'EUR',
      amountToRecover: 5000,
      date: '2026-01-10',
      creditorReference: 'E-key',
      debtor: invoice.debtor,
      allowPendingContracts: true,
      isTest: false,
    });
  });

  it('names several invoices by the oldest that has a number', () => {
    const rows = [
      {...one, number: '', date: '2024-01-01'},
      {...one, number: 'B-2', date: '2026-02-01'},
      {...one, number: ' B-1 ', date: '2025-02-01'},
    ];
    const of = (invoices: InvoiceValues[]) => draftFromValues({...single, invoices}, context);
    expect(of(rows)).toMatchObject({creditorReference: 'B-1 +2', date: '2024-01-01'});
    expect(of([rows[0]!, rows[0]!]).creditorReference).toBe('E-key');
    const long = 'N'.repeat(60);
    expect(of([{...one, number: long}]).creditorReference).toBe(long);
  });

  it('lists as many of several invoices as fit, whole, and counts the others', () => {
    const many = fc.integer({min: 2, max: 400});
    const told = fc.oneof(fc.constant(0), fc.integer({min: 1, max: 3900}));
    fc.assert(
      fc.property(many, told, (count, length) => {
        const text = 'x'.repeat(length);
        const invoices = Array.from({length: count}, (_, at) => ({...one, number: ` N-${at} `}));
        const values = {...single, claimDescription: text, invoices};
        const {claimDescription = ''} = draftFromValues(values, context);
        const [heading, ...rows] = claimDescription.slice(length > 0 ? length + 2 : 0).split('\n');
        expect(claimDescription.startsWith(text && `${text}\n\n`)).toBe(true);
        expect(heading).toBe(LIST_HEADING);
        expect(claimDescription.length).toBeLessThanOrEqual(LIMITS.claimDescription);
        const row = (at: number) => `N-${at}, 2026-01-10, 2026-02-10, 5,000.00 EUR`;
        const listed = rows.filter((line) => line.startsWith('N-'));
        expect(listed).toEqual(listed.map((_, at) => row(at)));
        const left = count - listed.length;
        expect(rows.slice(listed.length)).toEqual(left > 0 ? [`and ${left} more`] : []);
        if (left === 0) return;
        const more = left > 1 ? `\nand ${left - 1} more` : '';
        const longer = [...claimDescription.split('\n').slice(0, -1), row(listed.length)].join(
          '\n',
        );
        expect(longer.length + more.length).toBeGreaterThan(LIMITS.claimDescription);
      }),
    );
  });
});

describe('What the price is asked for', () => {
  const asked = (change: Partial<FormValues>) =>
    questionFromValues({...single, ...change}, {locale: 'en', today});

  it.each([
    ['an amount', {invoices: [{...one, amount: '0'}]}],
    ['every amount', {invoices: [one, {...one, amount: '-1'}]}],
    ['a currency', {currencyCode: ''}],
    ['a whole currency', {currencyCode: 'EU'}],
    ['a currency and no more', {currencyCode: 'EURO'}],
    ['a country', {debtor: {...single.debtor, countryAlpha2: ''}}],
    ['a country as a code', {debtor: {...single.debtor, countryAlpha2: 'DEU'}}],
    ['a country and no more', {debtor: {...single.debtor, countryAlpha2: 'xDE'}}],
    ['a state', {debtor: {...single.debtor, countryAlpha2: 'US', stateAlpha2: 'C'}}],
    ['a state as a code', {debtor: {...single.debtor, countryAlpha2: 'US', stateAlpha2: 'CAL'}}],
    ['a state and no more', {debtor: {...single.debtor, countryAlpha2: 'US', stateAlpha2: '1CA'}}],
  ])('waits for %s', (_, change) => {
    expect(asked(change)).toBeNull();
    expect(asked({})).not.toBeNull();
  });

  it('says when the money was due, today at the latest, and nothing of a day that does not exist', () => {
    const due = (dueDate: string) => asked({invoices: [{...one, dueDate}]});
    expect(due(today)).toHaveProperty('dueDate', today);
    expect(due('2026-02-30')).not.toHaveProperty('dueDate');
    expect(due('')).not.toHaveProperty('dueDate');
  });

  it('says how old a repaired draft is, as long as its amount is the one that was known', () => {
    const amounts = {amountToRecoverOver12Months: 3000, amountToRecoverOver24Months: 1000};
    const repaired = {ages: {of: 5000, amounts}, invoices: [{...one, dueDate: ''}]};
    expect(asked(repaired)).toMatchObject(amounts);
    expect(draftFromValues({...single, ...repaired}, context)).toMatchObject(amounts);
    const other = asked({...repaired, invoices: [{...one, dueDate: '', amount: '5,000.01'}]});
    expect(other).not.toHaveProperty('amountToRecoverOver12Months');
    const dated = asked({...repaired, invoices: [one]});
    expect(dated).not.toHaveProperty('amountToRecoverOver12Months');
    expect(dated).toHaveProperty('dueDate', '2026-02-10');
  });

  it('does not make an invoice dearer that has no due date, alone or among others', () => {
    const old = {...one, amount: '70', date: '2024-05-31', dueDate: ''};
    expect(Object.keys(asked({invoices: [old]})!)).toEqual([
      'amountToRecover',
      'currencyCode',
      'debtor',
    ]);
    const due = {...one, amount: '30', date: '2024-04-01', dueDate: '2024-05-31'};
    expect(asked({invoices: [one, old, due]})).toMatchObject({
      amountToRecover: 5100,
      amountToRecoverOver6Months: 30,
      amountToRecoverOver12Months: 30,
      amountToRecoverOver24Months: 30,
    });
  });
});
