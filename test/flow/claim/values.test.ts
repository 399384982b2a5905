import {describe, expect, it} from 'vitest';
import {fieldOrder, stepOf, withValue} from '../../../src/flow/claim/fields.js';
import {areOfOneClaim, valuesFromInvoices, valuesInLocale} from '../../../src/flow/claim/values.js';
import {invoice} from '../support/answers.js';

const EMPTY_DEBTOR = {
  type: 'Company',
  name: '',
  contactPerson: '',
  companyRegistrationNumber: '',
  address: '',
  zipCode: '',
  city: '',
  state: '',
  stateAlpha2: '',
  countryAlpha2: '',
  email: '',
  phone: '',
};

describe('The fields when the form opens', () => {
  it('are empty where the page has no invoice', () => {
    expect(valuesFromInvoices([], 'en')).toStrictEqual({
      currencyCode: '',
      invoices: [{number: '', amount: '', date: '', dueDate: ''}],
      claimDescription: '',
      comments: '',
      debtor: EMPTY_DEBTOR,
    });
  });

  it("hold the page's invoices as the user's country writes them, and each description once", () => {
    const {dueDate, ...undue} = invoice;
    const rows = [
      {...invoice, description: 'Chairs'},
      {...undue, number: '2', amount: 0.5, description: 'Tables'},
      {...undue, number: '3', amount: 1_234_567, description: 'Chairs'},
    ];
    expect(valuesFromInvoices(rows, 'da')).toStrictEqual({
      currencyCode: 'EUR',
      invoices: [
        {number: '2026-001', amount: '5.000,00', date: '2026-01-10', dueDate},
        {number: '2', amount: '0,50', date: '2026-01-10', dueDate: ''},
        {number: '3', amount: '1.234.567,00', date: '2026-01-10', dueDate: ''},
      ],
      claimDescription: 'Chairs\nTables',
      comments: '',
      debtor: {...EMPTY_DEBTOR, ...invoice.debtor},
    });
  });

  it('hold the comments and the ages of a draft that is repaired', () => {
    const ages = {
      of: 5000,
      amounts: {amountToRecoverOver12Months: 1, amountToRecoverOver24Months: 0},
    };
    const repaired = {...invoice, comments: 'Please be kind', ages};
    expect(valuesFromInvoices([repaired], 'en')).toMatchObject({comments: 'Please be kind', ages});
  });

  it.each([
    [true, {}],
    [true, {number: '2', amount: 1, date: '2020-01-01', description: 'Other'}],
    [true, {debtor: {...invoice.debtor, address: 'Elsewhere 1', city: 'Berlin'}}],
    [false, {currency: 'DKK'}],
    [false, {debtor: {...invoice.debtor, name: 'Other GmbH'}}],
    [false, {debtor: {...invoice.debtor, type: 'Private' as const}}],
    [false, {debtor: {...invoice.debtor, countryAlpha2: 'AT'}}],
  ])('are of one claim: %s, with another invoice that differs by %j', (isOne, change) => {
    expect(areOfOneClaim([invoice, invoice, {...invoice, ...change}])).toBe(isOne);
    expect(areOfOneClaim([])).toBe(true);
  });

  it('keep in another language what is no amount yet', () => {
    const [row] = valuesFromInvoices([invoice], 'en').invoices;
    const values = {
      ...valuesFromInvoices([invoice], 'en'),
      invoices: [row!, {...row!, amount: 'about 12'}],
    };
    const {invoices, ...rest} = valuesInLocale(values, 'en', 'de');
    expect(invoices).toEqual([
      {...row, amount: '5.000,00'},
      {...row, amount: 'about 12'},
    ]);
    expect({...rest, invoices: values.invoices}).toEqual(values);
  });
});

describe('A field by its name', () => {
  const values = {...valuesFromInvoices([invoice, invoice], 'en'), creditorCompanyName: ''};

  it('stands where the screens show it', () => {
    const invoiceFields = (index: number) =>
      ['amount', 'number', 'date', 'dueDate'].map((name) => `invoices.${index}.${name}`);
    const [amount, ...others] = invoiceFields(0);
    const on = (step: string, paths: string[]) => paths.map((path) => [step, path]);
    expect(fieldOrder(values).map((path) => [stepOf(path), path])).toEqual([
      ...on('creditor', ['creditorCompanyName', 'creditorCountryAlpha2']),
      ...on('claim', [amount!, 'currencyCode', ...others, ...invoiceFields(1), 'claimDescription']),
      ...on(
        'debtor',
        [
          'type name contactPerson companyRegistrationNumber address zipCode',
          'city countryAlpha2 stateAlpha2 state email phone',
        ].flatMap((names) => names.split(' ').map((name) => `debtor.${name}`)),
      ),
      ...on('documents', ['files', 'comments']),
      ...on('review', ['consent', 'dataProcessing']),
    ]);
  });

  it('takes what is typed, and nothing else changes', () => {
    expect(withValue(values, 'invoices.1.number', '7')).toEqual({
      ...values,
      invoices: [values.invoices[0], {...values.invoices[1], number: '7'}],
    });
    expect(withValue(values, 'debtor.phone', '7')).toEqual({
      ...values,
      debtor: {...values.debtor, phone: '7'},
    });
    for (const path of ['comments', 'creditorCompanyName'])
      expect(withValue(values, path, '7')).toEqual({...values, [path]: '7'});
  });

  it.each([
    'debtor',
    'debtor.nickname',
    'invoices',
    'invoices.2.number',
    'invoices.0.colour',
    'invoices.number',
    'creditorCountryAlpha2',
    'colour',
    '',
  ])('%j, which is no field here, takes nothing', (path) => {
    expect(withValue(values, path, 'red')).toBe(values);
  });
});
