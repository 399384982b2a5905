import {describe, expect, it} from 'vitest';
import {readInvoice} from '../../../src/invoice/index.js';
import {invoiceFile, open} from './support.js';

const CLAIM = {number: '2025-17', amount: '800.00', date: '2025-06-01', dueDate: '2025-07-01'};

describe('An e-invoice where something stands already', () => {
  it('fills the rest, and asks of what differs; "keep" leaves it, "use" takes it', async () => {
    const {form, drop, note, answer, type} = await open();
    type({'invoices.0.date': ' 2025-06-02 ', 'debtor.city': 'MUNICH', 'invoices.0.amount': '800'});
    await drop(invoiceFile());
    expect(note().differences).toEqual([
      {path: 'invoices.0.date', have: '2025-06-02', said: '2025-06-01'},
    ]);
    expect(note().canAdd).toBe(true);
    expect(note().filled).not.toHaveProperty('debtor.city');
    expect(note().filled).not.toHaveProperty('invoices.0.amount');
    expect(form.state.values.invoices[0]).toMatchObject({number: '2025-17', amount: '800'});
    const before = note().filled;
    await answer('keep');
    expect(note()).toMatchObject({differences: [], canAdd: false, filled: before});
    expect(form.state.values.invoices[0]?.date).toBe(' 2025-06-02 ');

    await drop(invoiceFile());
    expect(note().differences).toHaveLength(1);
    expect(note().canAdd).toBe(false);
    await answer('use');
    expect(form.state.values.invoices[0]?.date).toBe('2025-06-01');
    expect(note()).toMatchObject({differences: [], filled: {'invoices.0.date': '2025-06-01'}});
  });

  it('tells an amount apart from another, and one that cannot be read', async () => {
    for (const amount of ['801', 'about 800']) {
      const {drop, note, type} = await open();
      type({'invoices.0.amount': amount});
      await drop(invoiceFile());
      expect(note().differences).toEqual([
        {path: 'invoices.0.amount', have: amount, said: '800.00'},
      ]);
    }
  });

  it('mixes nothing of two invoices: with another number everything is asked', async () => {
    const {form, drop, note, answer, type} = await open();
    type({'invoices.0.number': '2025-16', 'debtor.name': 'Müller & Söhne GmbH'});
    const before = form.state.values;
    await drop(invoiceFile());
    expect(form.state.values).toEqual(before);
    expect(note()).toMatchObject({filled: {}, canAdd: true});
    expect(note().differences).toContainEqual({
      path: 'invoices.0.number',
      have: '2025-16',
      said: '2025-17',
    });
    expect(note().differences).toContainEqual({path: 'debtor.city', have: '', said: 'Munich'});
    expect(note().differences.map(({path}) => path)).not.toContain('debtor.name');
    await answer('use');
    expect(form.state.values.invoices).toEqual([CLAIM]);
    expect(form.state.values.debtor.city).toBe('Munich');
  });

  it('joins the claim as a further invoice, and fills what the debtor lacks', async () => {
    const {form, drop, note, answer} = await open();
    await drop(invoiceFile());
    form.edit('debtor.city', '');
    await drop(invoiceFile({number: '2025-18'}));
    expect(note()).toMatchObject({index: 0, canAdd: true});
    await answer('add');
    expect(form.state.values.invoices).toEqual([CLAIM, {...CLAIM, number: '2025-18'}]);
    expect(form.state.values.debtor.city).toBe('Munich');
    expect(note()).toMatchObject({index: 1, canAdd: false, differences: []});
    expect(Object.keys(note().filled)).toEqual([
      'invoices.1.amount',
      'invoices.1.number',
      'invoices.1.date',
      'invoices.1.dueDate',
      'debtor.city',
    ]);
  });

  it.each([
    ['it is in another currency', {currencyCode: 'DKK'}, {}],
    ['it is of another debtor', {'debtor.name': 'Schmidt AG'}, {}],
    ['its debtor is in another country', {'debtor.countryAlpha2': 'AT'}, {}],
    ['it says two amounts', {}, {due: '900.00'}],
    ['it is in there already', {'invoices.0.date': '2025-01-01'}, {number: '2025-16'}],
  ])('cannot join the claim: %s', async (_, typed, sample) => {
    const {drop, note, type} = await open();
    type({'invoices.0.number': '2025-16 ', ...typed});
    await drop(invoiceFile(sample));
    expect(note().differences.length).toBeGreaterThan(0);
    expect(note().canAdd).toBe(false);
  });

  it('goes to the invoice of its number, else to an empty one, else to the first', async () => {
    const {form, drop, note, type} = await open();
    type({'invoices.0.number': '2025-16', 'invoices.0.date': '2025-01-01'});
    form.addInvoice();
    type({'invoices.1.number': '2025-18 ', 'invoices.1.amount': '1'});
    await drop(invoiceFile());
    expect(note().index).toBe(0);
    form.addInvoice();
    await drop(invoiceFile());
    expect(note().index).toBe(2);
    expect(form.state.values.invoices[2]).toEqual(CLAIM);
    await drop(invoiceFile({number: '2025-18'}));
    expect(note().index).toBe(1);
    expect(note().differences.map(({path}) => path)).toEqual(['invoices.1.amount']);
    expect(form.state.values.invoices[1]).toMatchObject({date: '2025-06-01'});
  });

  it.each([{amount: '5'}, {date: '2025-01-01'}, {number: 'N'}])(
    'finds no invoice empty that holds %j',
    async (typed) => {
      const {form, drop, note, type} = await open();
      type({'invoices.0.number': '1'});
      form.addInvoice();
      for (const [name, value] of Object.entries(typed)) type({[`invoices.1.${name}`]: value});
      await drop(invoiceFile());
      expect(note().index).toBe(0);
    },
  );
});

describe('The note of an e-invoice', () => {
  it('can be hidden while the marks stay, and its questions wait for the form', async () => {
    const {form, drop, note, answer} = await open();
    await drop(invoiceFile());
    const {filled} = note();
    await answer('dismiss');
    expect(note()).toMatchObject({isDismissed: true, filled});
    await drop(new File(['<html/>'], 'page.xml'));
    expect(form.state.incoming).toMatchObject({status: 'refused'});
    await answer('use');
    expect(form.state.incoming).toMatchObject({status: 'refused'});
    await answer('dismiss');
    expect(form.state.incoming).toBeNull();
  });

  it('changes nothing any more once the case is on its way', async () => {
    const {form, drop, note, submit, answer, phase} = await open({});
    form.change('claim');
    await drop(invoiceFile());
    expect(note().canAdd).toBe(false);
    form.change('review');
    await submit();
    expect(phase('receipt').isSigned).toBe(true);
    const {values} = form.state;
    await answer('use');
    expect(note().differences).not.toEqual([]);
    expect(form.state.values).toEqual(values);
    await form.receive({files: [invoiceFile({number: '9'})], read: readInvoice});
    expect(note().name).toBe('2025-17.xml');
  });
});
