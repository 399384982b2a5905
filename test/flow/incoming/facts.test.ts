import {describe, expect, it} from 'vitest';
import {creditNoteXml, invoiceXml} from '../../invoice/samples/make.js';
import {anna} from '../support/answers.js';
import {invoiceFile, open} from './support.js';

/** A session of this client. */
const as = (client: object | null) => ({...anna, client: client && {...anna.client, ...client}});

describe('An e-invoice that is no claim as it stands', () => {
  it('is held when it is a credit note, and says of which invoice', async () => {
    const {form, drop, note} = await open();
    const before = form.state.values;
    await drop(new File([creditNoteXml()], 'credit.xml'));
    expect(note()).toMatchObject({isHeld: true, filled: {}, differences: []});
    expect(note().facts).toEqual([{kind: 'credit-note', precedingNumber: '2025-17'}]);
    expect(form.state.values).toEqual(before);
    const {drop: dropThere, note: noteThere} = await open();
    const [start = '', end = ''] = creditNoteXml().split(
      /<cac:BillingReference>.*<\/cac:BillingReference>/s,
    );
    await dropThere(new File([start, end], 'credit.xml'));
    expect(noteThere().facts).toEqual([{kind: 'credit-note', precedingNumber: null}]);
  });

  it('is held when everything is paid, and filled in without an amount when the user wants it', async () => {
    const {form, drop, note, answer} = await open();
    await drop(invoiceFile({due: '0.00', paid: '1000.00'}));
    expect(note()).toMatchObject({isHeld: true, facts: [{kind: 'paid', amount: 0}]});
    expect(form.state.values.invoices[0]?.number).toBe('');
    await answer('anyway');
    expect(note()).toMatchObject({isHeld: false, facts: [{kind: 'paid', amount: 0}]});
    expect(form.state.values.invoices[0]).toMatchObject({number: '2025-17', amount: ''});
  });

  it('says nothing of payments where none was made', async () => {
    const {drop, note} = await open();
    await drop(invoiceFile({due: '1000.00', paid: '0.00'}));
    expect(note()).toMatchObject({isHeld: false, facts: []});
  });

  it('says that it is not due yet, and which terms stand in the place of a due date', async () => {
    const {drop, note} = await open();
    await drop(invoiceFile({dueDate: '2026-06-01', paid: '0.00', due: '1000.00'}));
    expect(note().facts).toEqual([]);
    await drop(invoiceFile({dueDate: '2026-06-02', paid: '0.00', due: '1000.00', terms: 'Net'}));
    expect(note().facts).toEqual([{kind: 'not-due', dueDate: '2026-06-02'}]);
    expect(note().isHeld).toBe(false);
    await drop(invoiceFile({dueDate: '', paid: '0.00', due: '1000.00', terms: '30 days net'}));
    expect(note().facts).toEqual([{kind: 'terms', terms: '30 days net'}]);
    await drop(invoiceFile({dueDate: '', paid: '0.00', due: '1000.00'}));
    expect(note().facts).toEqual([]);
  });

  it('that corrects another one says so, and is filled in', async () => {
    const {form, drop, note} = await open();
    const corrected = invoiceXml().replace('>380<', '>384<');
    await drop(new File([corrected], 'corrected.xml'));
    expect(note().facts).toContainEqual({kind: 'correction', precedingNumber: null});
    expect(form.state.values.invoices[0]?.number).toBe('2025-17');
  });

  it('is held when somebody else sent it', async () => {
    const {form, drop, note} = await open();
    await drop(invoiceFile({seller: 'Other AB'}));
    const seller = {name: 'Other AB', countryAlpha2: 'DK'};
    expect(note().facts).toContainEqual({kind: 'other-seller', seller, client: 'Nordlys'});
    expect(note().isHeld).toBe(true);
    expect(form.state.values.invoices[0]?.number).toBe('');
  });

  it.each([
    ['NORDLYS design aps', {name: 'Nordlys Design ApS'}, true],
    ['Nordlys Design Nordic A.p.S.', {name: 'Nordlys Design ApS'}, true],
    ['Société Générale', {name: 'Societe Generale'}, true],
    ['Miller’s Sons', {name: "Miller's Sons Ltd."}, true],
    ['Nordlys', {name: 'Nordlys Design ApS'}, true],
    ['Nordlys Invest', {name: 'Nordlys Design'}, false],
    ['Other AB', {name: undefined}, true],
    ['Other AB', {name: undefined, countryAlpha2: 'SE'}, false],
    ['Other AB', {name: undefined, countryAlpha2: undefined}, true],
    ['', {name: 'Nordlys Design ApS'}, true],
    ['', {name: 'Nordlys Design ApS', countryAlpha2: 'SE'}, false],
  ])('knows whether %s is %j', async (seller, client, isOurs) => {
    const {drop, note} = await open({invoices: []}, as(client));
    await drop(invoiceFile({seller}));
    expect(note().isHeld).toBe(!isOurs);
    const others = note().facts.filter(({kind}) => kind === 'other-seller');
    expect(others).toHaveLength(isOurs ? 0 : 1);
    if (!isOurs) expect(others[0]).toMatchObject({client: client.name ?? null});
  });

  it('knows its sender by the name that it trades under', async () => {
    const {drop, note} = await open();
    await drop(invoiceFile({seller: 'Holding 17 ApS'}));
    expect(note().isHeld).toBe(true);
    const traded = invoiceXml({seller: 'Holding 17 ApS'}).replace(
      '<cac:PostalAddress>',
      '<cac:PartyName><cbc:Name>Nordlys</cbc:Name></cac:PartyName>$&',
    );
    await drop(new File([traded], 'traded.xml'));
    expect(note().read.seller.tradingName).toBe('Nordlys');
    expect(note().isHeld).toBe(false);
  });
});
