import {describe, expect, it} from 'vitest';
import {countsOf, totalsOf} from '../../../src/flow/bulk/list/totals.js';
import {problem} from '../support/answers.js';
import {quiet} from '../support/form.js';
import {openHeld, openInvoices, openListed, overdueList} from './support.js';

describe('The cases that a list makes', () => {
  it('say once what several invoices say, one line each, and nothing of those that say nothing', async () => {
    const {all} = await openInvoices(
      {description: ' Chairs '},
      {description: 'Chairs'},
      {description: ' '},
      {description: 'Tables'},
    );
    expect(all().map(({plan}) => plan.values.claimDescription)).toEqual(['Chairs\nTables']);
  });

  it('are another one for a company with another number or a name written apart', async () => {
    const {grouped} = await openInvoices(
      {debtor: {name: 'Nord Bau GmbH', companyRegistrationNumber: 'HRB 1'}},
      {debtor: {name: 'NORD  BAU, GmbH', companyRegistrationNumber: 'hrb 1'}},
      {debtor: {name: 'Nord Bau GmbH', companyRegistrationNumber: 'HRB 2'}},
      {debtor: {name: 'Nordbau GmbH', companyRegistrationNumber: 'HRB 1'}},
    );
    expect(grouped()).toEqual(['N-1 N-2', 'N-3', 'N-4']);
  });

  it('take from a later invoice what is missing of a debtor, and nothing that was said', async () => {
    const {all} = await openInvoices(
      {debtor: {email: 'first@debtor.example', phone: undefined, city: 'München'}},
      {debtor: {email: 'second@debtor.example', phone: '+49 89 1', city: ''}},
    );
    expect(all().map(({plan}) => plan.values.debtor)).toMatchObject([
      {email: 'first@debtor.example', phone: '+49 89 1', city: 'München'},
    ]);
  });

  it('stay apart for a debtor whose invoices were set apart, also for those that come later', async () => {
    const {bulk, drop, grouped} = await openListed(overdueList(2, 1));
    bulk.setApart(bulk.cases.values().next().value!.plan.debtor.id, true);
    await drop(overdueList(3, 1));
    expect(grouped()).toEqual([['L25-0001'], ['L25-0002'], ['L25-0003']]);
  });

  it('are counted by currency, where most are first', async () => {
    const {all, priced} = await openInvoices(
      {currency: 'DKK', debtor: {name: 'A'}},
      {currency: 'EUR', debtor: {name: 'B'}},
      {currency: 'EUR', debtor: {name: 'C'}},
    );
    await priced();
    expect(totalsOf(all()).map(({currency, cases}) => [currency, cases])).toEqual([
      ['EUR', 2],
      ['DKK', 1],
    ]);
  });

  it('are called refused where no fee could be read, and asked for while it may come', async () => {
    const {adapter, all, bulk, edit, tab} = await openListed(overdueList(1, 1));
    adapter.answer('POST /cases/preview', problem('business-rule'));
    edit('L25-0001', 'amount', '1234');
    bulk.leaveField();
    await quiet();
    expect(countsOf(all())).toMatchObject({asking: 1, refused: 0});
    await tab.advance(400);
    expect(countsOf(all())).toMatchObject({asking: 0, refused: 1});
  });

  it('are counted as under way, made or settled as they leave', async () => {
    const {adapter, all, answer, confirm, count, flow, held, until} = await openHeld(5);
    await confirm();
    await until(() => held.length === 3);
    expect(countsOf(all())).toMatchObject({total: 5, underWay: 5, made: 0, settled: 0, ready: 0});
    adapter.answer('POST /cases', problem('duplicate-reference', {caseId: 'c-1'}));
    flow();
    await answer();
    await until(() => count('duplicate') === 5);
    expect(countsOf(all())).toMatchObject({total: 5, underWay: 0, made: 0, settled: 5});
  });

  it('are settled when they are made', async () => {
    const {all, answer, confirm, count, held, until} = await openHeld(2);
    await confirm();
    await until(() => held.length === 2);
    await answer();
    await until(() => count('made') === 2);
    expect(countsOf(all())).toMatchObject({total: 2, underWay: 0, made: 2, settled: 2});
  });
});

describe('What is written in a list', () => {
  it('changes no letter while it is reviewed or sent', async () => {
    const {bulk, confirm, held, until} = await openHeld(4);
    const [row] = bulk.rows;
    const {id} = bulk.cases.values().next().value!.plan.debtor;
    const write = () => {
      bulk.edit(row!.id, 'amount', '1');
      bulk.editDebtor(id, 'city', 'Kiel');
      bulk.setApart(id, true);
      bulk.leaveOut(row!.id, true);
    };
    const [rows, debtors] = [bulk.rows, [...bulk.cases.values()].map(({plan}) => plan.debtor)];
    await bulk.openReview();
    write();
    expect(bulk.rows).toEqual(rows);
    expect([...bulk.cases.values()].map(({plan}) => plan.debtor)).toEqual(debtors);
    await confirm();
    await until(() => held.length === 3);
    write();
    await bulk.clear();
    expect(bulk.rows.map((one) => [one.invoice, one.isLeftOut])).toEqual(
      rows.map((one) => [one.invoice, false]),
    );
    expect([...bulk.cases.values()].map(({plan}) => plan.debtor)).toEqual(debtors);
  });

  it('is agreed to anew when it was thrown away and another one is read', async () => {
    const {bulk, drop, priced, tab} = await openListed(overdueList(1, 1));
    await bulk.openReview();
    bulk.setConsent(true);
    bulk.setDataProcessing(true);
    await tab.advance(500);
    await bulk.clear();
    expect(bulk.state).toMatchObject({phase: {name: 'editing'}, isKept: false});
    await drop(overdueList(1, 1));
    await priced();
    await bulk.openReview();
    expect(await bulk.confirm()).toEqual(['consent', 'dataProcessing']);
  });

  it('keeps an amount that nobody can read when the language changes', async () => {
    const {bulk, edit, row} = await openListed(overdueList(2, 1));
    edit('L25-0001', 'amount', 'much');
    bulk.setLocale('da');
    expect([row('L25-0001'), row('L25-0002')].map((one) => one.invoice.amount)).toEqual([
      'much',
      '1.001,50',
    ]);
  });

  it('keeps what was confirmed as it was written when the language changes', async () => {
    const {bulk, confirm, finished, answer, held, until} = await openHeld(1);
    const before = bulk.rows[0]!.invoice.amount;
    await confirm();
    await until(() => held.length === 1);
    await answer();
    await finished();
    bulk.setLocale('da');
    expect(bulk.rows[0]!.invoice.amount).toBe(before);
  });

  it('repeats a number also where it is written with a space around it', async () => {
    const {bulk, edit, said} = await openListed(overdueList(2, 1));
    edit('L25-0002', 'number', ' L25-0001 ');
    bulk.leaveField();
    await quiet();
    expect(said()).toEqual([['invoices.1.number', {code: 'duplicate'}]]);
  });

  it('is called wrong at the currency and at the debtor too, once the field is left', async () => {
    const {bulk, edit, said} = await openListed(overdueList(1, 1));
    const {id} = bulk.cases.values().next().value!.plan.debtor;
    for (const [path, write] of [
      ['currencyCode', () => edit('L25-0001', 'currencyCode', 'X')],
      ['debtor.city', () => bulk.editDebtor(id, 'city', '')],
    ] as const) {
      write();
      await quiet();
      expect(said().map(([name]) => name)).not.toContain(path);
      bulk.leaveField();
      await quiet();
      expect(said().map(([name]) => name)).toContain(path);
    }
  });
});
