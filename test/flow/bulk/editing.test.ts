import {describe, expect, it} from 'vitest';
import {claimOf, countsOf, feeOf, totalsOf} from '../../../src/flow/bulk/list/totals.js';
import {invoice, preview} from '../support/answers.js';
import {createScript} from '../support/adapter.js';
import {createTab, quiet} from '../support/form.js';
import {openBulk, openListed, overdueList} from './support.js';

const none = {
  total: 0,
  ready: 0,
  missing: 0,
  asking: 0,
  refused: 0,
  settled: 0,
  made: 0,
  underWay: 0,
};

describe('A list of overdue invoices', () => {
  it('makes one case a debtor, and adds claims and fees up by currency', async () => {
    const {taken, grouped, all, edit, bulk, pass} = await openListed();
    expect(taken).toEqual({added: 4, known: 0});
    expect(grouped()).toEqual([
      ['L25-0001', 'L25-0003'],
      ['L25-0002', 'L25-0004'],
    ]);
    expect(countsOf(all())).toEqual({...none, total: 2, ready: 2});
    expect(all().map(claimOf)).toEqual([2003, 2005]);
    expect(all().map(feeOf)).toEqual([9.5, 9.5]);
    expect(totalsOf(all())).toEqual([{currency: 'EUR', cases: 2, claim: 4008, fee: 380.77}]);
    edit('L25-0002', 'currencyCode', 'DKK');
    bulk.leaveField();
    await pass();
    expect(grouped()).toEqual([['L25-0001', 'L25-0003'], ['L25-0002'], ['L25-0004']]);
    expect(totalsOf(all())).toEqual([
      {currency: 'EUR', cases: 2, claim: 3006.5, fee: 285.62},
      {currency: 'DKK', cases: 1, claim: 1001.5, fee: 95.14},
    ]);
  });

  it('counts what is refused, asked for, missing and not to be had', async () => {
    const {all, edit, bulk, tab, adapter, caseOf} = await openListed();
    adapter.answer('POST /cases/preview', {...preview, isEligible: false, pricing: undefined});
    edit('L25-0001', 'amount', '7,000');
    bulk.leaveField();
    await quiet();
    expect(countsOf(all())).toEqual({...none, total: 2, ready: 1, asking: 1});
    expect(totalsOf(all())).toMatchObject([{cases: 1, claim: 2005}]);
    await tab.advance(400);
    expect(countsOf(all())).toEqual({...none, total: 2, ready: 1, refused: 1});
    expect(feeOf(caseOf('L25-0001'))).toBeNull();
    edit('L25-0002', 'amount', 'much');
    bulk.leaveField();
    await quiet();
    expect(claimOf(caseOf('L25-0002'))).toBeNull();
    expect(countsOf(all())).toEqual({...none, total: 2, missing: 1, refused: 1});
    expect(totalsOf(all())).toEqual([]);
  });

  it('takes no row a second time, and learns of a debtor what an earlier row left out', async () => {
    const {drop, bulk, all} = await openListed(overdueList(2, 1).replaceAll(';München;', ';;'));
    expect(all()[0]?.errors).toHaveProperty(['debtor.city']);
    expect(await drop(overdueList(3, 1))).toEqual({added: 1, known: 2});
    expect(bulk.rows.map((row) => row.invoice.number)).toEqual([
      'L25-0001',
      'L25-0002',
      'L25-0003',
    ]);
    expect(all().map(({errors, plan}) => [errors, plan.values.debtor.city])).toEqual([
      [{}, 'München'],
    ]);
  });

  it('keeps people of one name apart by where they live, and companies together', async () => {
    const adapter = createScript();
    const of = (number: string, change: Partial<typeof invoice.debtor>) => ({
      ...invoice,
      number,
      debtor: {...invoice.debtor, ...change},
    });
    const {all} = await openBulk(createTab(), adapter.connect(), {
      invoices: [
        of('1', {type: 'Private', name: 'Anna Holm', address: 'Ringvej 1'}),
        of('2', {type: 'Private', name: 'Anna Holm', address: 'Ringvej 2'}),
        of('3', {type: 'Private', name: ' anna  holm', address: 'Ringvej 1.'}),
        of('4', {name: 'Holm A.S.', address: 'Ringvej 1'}),
        of('5', {name: 'Holm A S', address: 'Ringvej 2'}),
        of('6', {name: 'Holm A.S.', countryAlpha2: 'DK'}),
        of('7', {name: ''}),
        of('8', {name: '', city: 'Odense'}),
      ],
    });
    expect(all().map(({plan}) => plan.rows.map((row) => row.invoice.number).join(' '))).toEqual([
      ...['1 3', '2', '4 5', '6', '7', '8'],
    ]);
  });
});

it('takes invoices of a page that gives nothing, or a number, where a text is missing', async () => {
  const {debtor, ...rest} = invoice;
  const unknown = {companyRegistrationNumber: null, zipCode: 10115, email: undefined};
  const given = {...rest, number: 117, dueDate: null, debtor: {...debtor, ...unknown}};
  const {all} = await openBulk(createTab(), createScript().connect(), {
    invoices: [given as unknown as typeof invoice],
  });
  expect(all().map(({plan}) => plan.rows.map((row) => row.invoice))).toMatchObject([
    [{number: '117', dueDate: ''}],
  ]);
});

describe('What is typed into a list', () => {
  it('is called wrong when the field is left, and right as soon as it is', async () => {
    const {edit, said, bulk, tab, all, pass} = await openListed();
    edit('L25-0003', 'amount', '');
    await tab.advance(250);
    expect(said()).toEqual([]);
    expect(countsOf(all())).toMatchObject({ready: 1, missing: 1});
    bulk.leaveField();
    await quiet();
    expect(said()).toEqual([['invoices.1.amount', {code: 'required'}]]);
    edit('L25-0003', 'amount', '1');
    await quiet();
    expect(said()).toEqual([]);
    await pass();
    expect(countsOf(all())).toMatchObject({ready: 2});
  });

  it('is checked and priced when typing pauses, once', async () => {
    const {edit, tab, adapter, caseOf} = await openListed();
    const before = adapter.of('POST /cases/preview').length;
    for (const amount of ['5', '50', '500']) {
      edit('L25-0001', 'amount', amount);
      await tab.advance(249);
    }
    expect(adapter.of('POST /cases/preview')).toHaveLength(before);
    expect(caseOf('L25-0001').isReady).toBe(false);
    await tab.advance(1);
    await tab.advance(400);
    expect(adapter.of('POST /cases/preview')).toHaveLength(before + 1);
    expect(caseOf('L25-0001').isReady).toBe(true);
  });

  it('about a debtor holds for all its invoices, together or apart', async () => {
    const {bulk, caseOf, grouped, said, tab} = await openListed();
    const {id} = caseOf('L25-0001').plan.debtor;
    bulk.setApart(id, true);
    await tab.advance(400);
    expect(grouped()).toEqual([['L25-0001'], ['L25-0002', 'L25-0004'], ['L25-0003']]);
    bulk.editDebtor(id, 'city', '');
    bulk.leaveField();
    await quiet();
    expect(said()).toEqual(Array.from({length: 2}, () => ['debtor.city', {code: 'required'}]));
    bulk.editDebtor(id, 'city', 'Bremen');
    bulk.setApart(id, false);
    await quiet();
    expect(said()).toEqual([]);
    expect(caseOf('L25-0003').plan.values.debtor.city).toBe('Bremen');
    bulk.editDebtor('nobody', 'city', 'Kiel');
    bulk.setApart('nobody', true);
    expect(grouped()).toHaveLength(2);
  });

  it('may be a number that stands there twice, until one of the two is left out', async () => {
    const {bulk, edit, row, said, caseOf, all} = await openListed();
    edit('L25-0004', 'number', 'L25-0001');
    bulk.leaveField();
    await quiet();
    expect(said()).toEqual([['invoices.1.number', {code: 'duplicate'}]]);
    bulk.leaveOut(row('L25-0001').id, true);
    await quiet();
    expect(said()).toEqual([]);
    expect(caseOf('L25-0003').plan.rows).toHaveLength(1);
    bulk.leaveOut(bulk.rows[0]!.id, false);
    await quiet();
    expect(countsOf(all())).toMatchObject({missing: 1});
    edit('L25-0001', 'number', ' ');
    bulk.leaveField();
    await quiet();
    expect(said()).toEqual([['invoices.0.number', {code: 'required'}]]);
  });

  it('replaces a day of the file that nobody could read', async () => {
    const csv = overdueList(1, 1).replace('28.01.2025', 'soon');
    const {bulk, edit, said, row, all, pass} = await openListed(csv);
    expect(row('L25-0001').unread).toEqual({dueDate: 'soon'});
    expect(said()).toEqual([['invoices.0.dueDate', {code: 'not-a-date'}]]);
    edit('L25-0001', 'amount', '900');
    bulk.leaveField();
    await quiet();
    expect(said()).toEqual([['invoices.0.dueDate', {code: 'not-a-date'}]]);
    edit('L25-0001', 'dueDate', '2025-02-01');
    bulk.leaveField();
    await pass();
    expect(said()).toEqual([]);
    expect(countsOf(all())).toMatchObject({ready: 1});
  });

  it('is written as the language says, and the amounts stay what they are', async () => {
    const {bulk, row, all, adapter, tab} = await openListed();
    const before = adapter.of('POST /cases/preview').length;
    bulk.setLocale('da');
    await quiet();
    expect(row('L25-0001').invoice.amount).toBe('1.000,50');
    expect(all().map(claimOf)).toEqual([2003, 2005]);
    await tab.advance(400);
    expect(adapter.of('POST /cases/preview')).toHaveLength(before);
  });

  it('is kept when it pauses, found after a reload, and gone when the list is thrown away', async () => {
    const {edit, tab, bulk, adapter} = await openListed();
    edit('L25-0001', 'amount', '4,321');
    await tab.advance(500);
    await quiet();
    expect(bulk.state.isKept).toBe(true);
    expect(tab.dump()).not.toContain('4,321');
    const again = await openBulk(tab, adapter.connect());
    expect(again.bulk.rows.map((one) => one.invoice.amount)).toContain('4,321');
    await tab.advance(400);
    expect(again.all().map(({isReady}) => isReady)).toEqual([true, true]);
    await again.bulk.clear();
    expect([again.bulk.rows, again.all(), tab.storage.length]).toEqual([[], [], 0]);
    expect((await openBulk(tab, adapter.connect())).bulk.rows).toEqual([]);
  });
});
