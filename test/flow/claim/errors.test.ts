import {describe, expect, it} from 'vitest';
import {checkStep, formErrors, toFormErrors} from '../../../src/flow/claim/checks.js';
import {valuesFromInvoices} from '../../../src/flow/claim/values.js';
import type {FormValues, InvoiceValues} from '../../../src/flow/case-form/state.js';
import {invoice} from '../support/answers.js';

const context = {
  today: '2026-06-01',
  locale: 'en',
  hasConsent: true,
  needsDataProcessing: true,
  hasDataProcessing: true,
};
const complete = valuesFromInvoices([invoice], 'en');
const [one] = complete.invoices as [InvoiceValues];
const empty = valuesFromInvoices([], 'en');
const rows = (...changes: Partial<InvoiceValues>[]): FormValues => ({
  ...complete,
  invoices: changes.map((change, at) => ({...one, number: `N-${at}`, ...change})),
});
const required = {code: 'required'};

describe('What is wrong in the fields', () => {
  it('is nothing in a complete claim, and everything that is missing in an empty one', () => {
    expect(formErrors(complete, context)).toEqual({});
    const missing = [
      'currencyCode',
      'invoices.0.amount',
      'invoices.0.date',
      'debtor.name',
      'debtor.address',
      'debtor.city',
      'debtor.countryAlpha2',
    ];
    expect(formErrors(empty, context)).toEqual(
      Object.fromEntries(missing.map((path) => [path, required])),
    );
  });

  it('tells what is missing from what is wrong', () => {
    const of = (values: FormValues) => formErrors(values, context);
    expect(of(rows({amount: ' ', date: ' '}))).toEqual({
      'invoices.0.amount': required,
      'invoices.0.date': required,
    });
    expect(of(rows({amount: 'much', date: 'May'}))).toEqual({
      'invoices.0.amount': {code: 'other'},
      'invoices.0.date': {code: 'not-a-date'},
    });
    expect(of(rows({amount: '0'}))).toEqual({'invoices.0.amount': {code: 'too-small', limit: 0}});
    const debtor = {...complete.debtor, countryAlpha2: 'Germany', email: ' '};
    expect(of({...complete, debtor, currencyCode: 'euro'})).toEqual({
      currencyCode: {code: 'not-a-code'},
      'debtor.countryAlpha2': {code: 'not-a-code'},
    });
  });

  it('stands at each of several invoices by itself', () => {
    const values = rows(
      {},
      {amount: 'much', number: 'N'.repeat(51)},
      {date: '2026-06-02', dueDate: ''},
      {dueDate: '2026-01-09'},
      {dueDate: '2026-02-30'},
    );
    expect(formErrors(values, context)).toEqual({
      'invoices.1.amount': {code: 'other'},
      'invoices.1.number': {code: 'too-long', limit: 50},
      'invoices.2.date': {code: 'in-future', limit: '2026-06-01'},
      'invoices.3.dueDate': {code: 'before-date', limit: '2026-01-10'},
      'invoices.4.dueDate': {code: 'not-a-date'},
    });
  });

  it('is a number that an earlier invoice has, blanks aside; none is no number', () => {
    const twice = {code: 'duplicate'};
    const values = rows(
      {number: ' A'},
      {number: ''},
      {number: ' '},
      {number: ' A '},
      {number: 'A'},
    );
    expect(formErrors(values, context)).toEqual({
      'invoices.3.number': twice,
      'invoices.4.number': twice,
    });
    const long = {number: 'N'.repeat(51)};
    expect(formErrors(rows(long, long), context)).toEqual({
      'invoices.0.number': {code: 'too-long', limit: 50},
      'invoices.1.number': {code: 'too-long', limit: 50},
    });
  });

  it('is a description too long for what is left beside the list of invoices', () => {
    const told = (length: number, values = rows({}, {})) =>
      formErrors({...values, claimDescription: ` ${'x'.repeat(length)}\n`}, context);
    expect(told(4000, complete)).toEqual({});
    expect(told(4001, complete)).toEqual({claimDescription: {code: 'too-long', limit: 4000}});
    const {limit} = told(4000).claimDescription ?? {};
    expect(limit).toBeLessThan(4000);
    expect(limit).toBeGreaterThan(3900);
    expect(told(Number(limit))).toEqual({});
    expect(told(Number(limit) + 1)).toEqual({claimDescription: {code: 'too-long', limit}});
  });

  it('is more at a managing partner: whose claim it is, and whom to talk to at a company', () => {
    const managed = {...complete, creditorCompanyName: ' ', creditorCountryAlpha2: ''};
    const names = ['creditorCompanyName', 'creditorCountryAlpha2', 'debtor.contactPerson'];
    expect(formErrors(managed, context)).toEqual(
      Object.fromEntries(names.map((path) => [path, required])),
    );
    const named = {
      ...complete,
      creditorCompanyName: 'Nordlys ApS',
      creditorCountryAlpha2: 'DK',
      debtor: {...complete.debtor, contactPerson: 'Eva'},
    };
    expect(formErrors(named, context)).toEqual({});
    const wrong = {...named, creditorCompanyName: 'N'.repeat(256), creditorCountryAlpha2: 'Dane'};
    expect(formErrors(wrong, context)).toEqual({
      creditorCompanyName: {code: 'too-long', limit: 255},
      creditorCountryAlpha2: {code: 'not-a-code'},
    });
  });
});

describe('What is wrong on a step', () => {
  const nothing = {...empty, creditorCompanyName: '', comments: 'x'.repeat(4001)};

  it.each([
    ['creditor', ['creditorCompanyName', 'creditorCountryAlpha2']],
    ['claim', ['currencyCode', 'invoices.0.amount', 'invoices.0.date']],
    [
      'debtor',
      ['debtor.name', 'debtor.contactPerson', 'debtor.address', 'debtor.city'].concat(
        'debtor.countryAlpha2',
      ),
    ],
    ['documents', ['comments']],
    ['review', []],
  ] as const)('%s is what stands there', (step, paths) => {
    expect(Object.keys(checkStep(step, nothing, context)).sort()).toEqual([...paths].sort());
  });

  it.each([
    [false, true, false, {consent: required, dataProcessing: required}],
    [true, true, false, {dataProcessing: required}],
    [true, false, false, {}],
    [true, true, true, {}],
    [false, false, true, {consent: required}],
  ])(
    'review is the boxes: consent %s, data processing needed %s and ticked %s',
    (hasConsent, needsDataProcessing, hasDataProcessing, errors) => {
      const boxes = {...context, hasConsent, needsDataProcessing, hasDataProcessing};
      expect(checkStep('review', complete, boxes)).toEqual(errors);
    },
  );
});

describe("Debitura's refusal of a field", () => {
  const three = rows({date: '2026-01-10'}, {date: '2025-03-01'}, {date: '2026-02-01'});
  const other = {code: 'other' as const, text: 'Debitura says no.'};

  it.each([
    ['amountToRecover', 'invoices.1.amount'],
    ['amountToRecoverOver6Months', 'invoices.1.dueDate'],
    ['amountToRecoverOver12Months', 'invoices.1.dueDate'],
    ['amountToRecoverOver24Months', 'invoices.1.dueDate'],
    ['creditorReference', 'invoices.1.number'],
    ['date', 'invoices.1.date'],
    ['dueDate', 'invoices.1.dueDate'],
    ['currencyCode', 'currencyCode'],
    ['debtor.email', 'debtor.email'],
    ['claimDescription', 'claimDescription'],
    ['creditorCompanyName', 'creditorCompanyName'],
  ])('%s is shown at %s, where the oldest invoice stands', (path, field) => {
    expect(toFormErrors({[path]: [other]}, three)).toEqual({[field]: other});
  });

  it('is one a field, the first, and none where the form has no such field', () => {
    const refused = {
      dueDate: [other, {code: 'not-a-date' as const}],
      amountToRecoverOver6Months: [{code: 'too-small' as const}],
      comments: [],
      returnUrl: [other],
      'debtor.nickname': [other],
    };
    expect(toFormErrors(refused, three)).toEqual({'invoices.1.dueDate': other});
  });
});
