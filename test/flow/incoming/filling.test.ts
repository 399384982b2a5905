import {describe, expect, it} from 'vitest';
import {EMPTY_DEBTOR} from '../../../src/flow/claim/fields.js';
import {pathOf} from '../../../src/flow/incoming/proposal.js';
import type {Conflict} from '../../../src/invoice/index.js';
import {invoiceFile, open} from './support.js';

const CLAIM = {number: '2025-17', amount: '800.00', date: '2025-06-01', dueDate: '2025-07-01'};
const DEBTOR = {
  name: 'Müller & Söhne GmbH',
  companyRegistrationNumber: 'DE123456789',
  address: 'Hauptstrasse 10',
  zipCode: '80331',
  city: 'Munich',
  countryAlpha2: 'DE',
};

describe('An e-invoice in an empty form', () => {
  it('fills what it says, marks each field, and asks the price', async () => {
    const {form, tab, drop, note, adapter} = await open();
    await drop(invoiceFile());
    expect(form.state.values).toMatchObject({
      currencyCode: 'EUR',
      invoices: [CLAIM],
      debtor: {...EMPTY_DEBTOR, ...DEBTOR},
    });
    const {read, ...said} = note();
    expect(read.invoice.number).toBe('2025-17');
    expect(said).toEqual({
      status: 'read',
      name: '2025-17.xml',
      facts: [{kind: 'partly-paid', total: 1000, paid: 200}],
      isHeld: false,
      index: 0,
      filled: expect.objectContaining({
        currencyCode: 'EUR',
        'invoices.0.number': '2025-17',
        'invoices.0.amount': '800.00',
        'debtor.city': 'Munich',
      }) as object,
      differences: [],
      canAdd: false,
      unread: [],
      isDismissed: false,
    });
    await tab.advance(400);
    expect(adapter.of('POST /cases/preview')).toHaveLength(1);
  });

  it('is written as the user writes amounts', async () => {
    const {form, drop} = await open({invoices: [], locale: 'da'});
    await drop(invoiceFile());
    expect(form.state.values.invoices[0]?.amount).toBe('800,00');
  });

  it('asks which of two amounts is right, and writes the one that is chosen', async () => {
    const {form, drop, note, answer} = await open({invoices: [], locale: 'da'});
    await drop(invoiceFile({due: '900.00'}));
    expect(form.state.values.invoices[0]?.amount).toBe('');
    expect(note().filled).not.toHaveProperty('invoices.0.amount');
    const [conflict] = note().read.conflicts;
    expect(conflict).toEqual({field: 'amount', values: ['900', '800']});
    await answer({path: pathOf(conflict!, note().index), value: '900'});
    expect(form.state.values.invoices[0]?.amount).toBe('900,00');
    await answer({path: 'invoices.0.dueDate', value: '2025-07-02'});
    expect(note().filled).toMatchObject({
      'invoices.0.number': '2025-17',
      'invoices.0.amount': '900,00',
      'invoices.0.dueDate': '2025-07-02',
    });
  });

  it('knows the field of the form for everything that a document may say in two ways', () => {
    const fields: Conflict['field'][] = [
      ...(['number', 'date', 'dueDate', 'currency', 'amount', 'buyer', 'countryAlpha2'] as const),
    ];
    expect(fields.map((field) => pathOf({field, values: []}, 2))).toEqual([
      'invoices.2.number',
      'invoices.2.date',
      'invoices.2.dueDate',
      'currencyCode',
      'invoices.2.amount',
      'debtor.name',
      'debtor.countryAlpha2',
    ]);
  });

  it('takes the consent back, for it is another claim now', async () => {
    const {form, drop} = await open({});
    form.edit('invoices.0.dueDate', '');
    form.setConsent(true);
    await drop(invoiceFile({number: '2026-001'}));
    expect(form.state.values.invoices[0]?.dueDate).toBe('2025-07-01');
    expect(form.state.hasConsent).toBe(false);
  });
});
