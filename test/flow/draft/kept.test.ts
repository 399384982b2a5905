import {describe, expect, it} from 'vitest';
import type {Session} from '../../../src/contract/index.js';
import {anna, bent, created, invoice, pending} from '../support/answers.js';
import {askedEachTime, createScript, held} from '../support/adapter.js';
import {createTab, openPage, quiet} from '../support/form.js';
import {commentsOf, numbered, written} from './writing.js';

const UPLOAD = 'POST /cases/:id/files';
const fresh = {invoices: []};
const second = {...invoice, number: '2026-002', amount: 300};

describe('A kept draft', () => {
  it('opens on the step where it was left, with its documents to choose again', async () => {
    const tab = createTab();
    const {page, reopen} = await written(tab, 'Two papers');
    const paper = (name: string) => new File(['%PDF-1.7'], name);
    page.form.change('documents');
    await page.form.addFiles([paper('a.pdf'), paper('b.pdf')]);
    const again = await reopen();
    expect(again.phase('editing').step).toBe('documents');
    expect(again.form.state.isDraftKept).toBe(true);
    expect(again.form.state.documents).toMatchObject([
      {name: 'a.pdf', size: 8, status: 'missing', sent: null, problem: null},
      {name: 'b.pdf', size: 8, status: 'missing', sent: null, problem: null},
    ]);
    await again.form.removeDocument(again.form.state.documents[0]!.id);
    expect(again.form.state.documents.map(({name}) => name)).toEqual(['b.pdf']);
  });

  it('takes the host’s files again, but none that was taken out', async () => {
    const tab = createTab();
    const files = () => [new File(['%PDF-1.7'], 'a.pdf'), new File(['%PDF-1.7'], 'ü.pdf')];
    const options = () => ({invoices: [{...invoice, files: files()}]});
    const {page, reopen} = await written(tab, 'Without a', options());
    await page.form.removeDocument(page.form.state.documents[0]!.id);
    const again = await reopen(options());
    expect(again.form.state.documents).toMatchObject([{name: 'ü.pdf', status: 'waiting'}]);
  });

  it('of a case half of whose documents travelled asks for the others, under the keys they had', async () => {
    const tab = createTab();
    const {adapter, page, reopen} = await written(tab, 'Two papers');
    adapter.answer(UPLOAD, {id: 'file-1'}, 'cut');
    const paper = (name: string) => new File(['%PDF-1.7'], name);
    await page.form.addFiles([paper('a.pdf'), paper('b.pdf')]);
    await page.submit();
    expect(page.form.state.documents).toMatchObject([{status: 'done'}, {status: 'failed'}]);
    const again = await reopen();
    expect(again.phase('uploading').case.id).toBe(created.id);
    expect(again.form.state.documents).toMatchObject([{name: 'b.pdf', status: 'missing'}]);
    const last = await reopen();
    adapter.answer(UPLOAD, {id: 'file-2'});
    await last.form.addFiles([paper('b.pdf')]);
    expect(last.phase('receipt').case.id).toBe(created.id);
    const [a, b, ...repeats] = adapter.of(UPLOAD).map(({key}) => key);
    expect(new Set(repeats)).toEqual(new Set([b]));
    expect(b).not.toBe(a);
  });

  it('that waits for a signature comes before the draft of the page it returns to', async () => {
    const tab = createTab();
    const {adapter, reopen} = await written(tab, 'Not this one', numbered('A-1'));
    adapter.answer('POST /cases', pending);
    const sent = await reopen(numbered('A-2'));
    await sent.submit();
    sent.leave();
    const {returnUrl} = JSON.parse(adapter.of('POST /cases')[0]!.body) as {returnUrl: string};
    tab.address = returnUrl;
    const back = await reopen(numbered('A-1'));
    expect(back.phase('receipt').case.id).toBe(created.id);
    expect(tab.address).toBe('https://ledgerly.example/invoices?tab=open#top');
    expect(commentsOf(await reopen(numbered('A-1')))).toBe('Not this one');
  });

  it('of a made case holds nothing that was typed', async () => {
    const tab = createTab();
    const {adapter, page, reopen} = await written(tab, 'Only until it is sent');
    adapter.answer('POST /cases', pending);
    adapter.answer('GET /cases/:id', pending);
    await page.submit();
    const again = await reopen();
    expect(again.phase('receipt').case.id).toBe(created.id);
    expect(commentsOf(again)).toBe('');
  });
});

describe('A page from the browser’s cache', () => {
  it('shows what went on meanwhile, not what stood there before', async () => {
    const tab = createTab();
    const {adapter, page} = await written(tab, 'Sent before the page froze');
    const [answer, session] = [held(), held()];
    adapter.answer('POST /cases', answer.answer);
    await page.press();
    adapter.answer('GET /session', session.answer);
    const resuming = page.form.resume();
    await quiet();
    expect(page.phase('loading')).toBeDefined();
    answer.arrive(created);
    await quiet();
    session.arrive(anna);
    await resuming;
    expect(page.phase('receipt').case.id).toBe(created.id);
  });

  it('asks who is there when it never knew', async () => {
    const tab = createTab();
    const adapter = createScript();
    adapter.answer('GET /session', 'cut', anna);
    const connection = adapter.connect();
    const page = await openPage(tab, askedEachTime(connection));
    expect(page.phase('stopped').problem.code).toBe('unavailable');
    await page.form.resume();
    expect(page.phase('editing').step).toBe('review');
    expect(page.form.state.values.invoices[0]?.number).toBe('2026-001');
  });

  it('shows another person an empty form, and asks for the fee anew', async () => {
    const tab = createTab();
    const {adapter, page} = await written(tab, 'Not for Bent');
    await tab.advance(400);
    const asked = adapter.of('POST /cases/preview').length;
    adapter.answer('GET /session', bent);
    await page.form.resume();
    await quiet();
    expect(page.phase('editing').step).toBe('claim');
    expect(page.form.state.price.status).toBe('unknown');
    await page.startAnew({});
    await tab.advance(400);
    expect(adapter.of('POST /cases/preview')).toHaveLength(asked + 1);
  });

  it.each(['another person', 'a failure'] as const)(
    'that began anew meanwhile hears nothing of %s',
    async (late) => {
      const tab = createTab();
      const adapter = createScript();
      const session = held();
      const refreshSession = () => session.answer as Promise<Session>;
      const connection = {...adapter.connect(), refreshSession};
      const page = await openPage(tab, connection);
      const resuming = page.form.resume();
      await quiet();
      await page.startAnew(numbered('A-2'));
      session.arrive(late === 'a failure' ? Promise.reject(new TypeError('fetch failed')) : bent);
      await resuming;
      expect(page.phase('editing').step).toBe('review');
      expect(page.form.state.session).toEqual(anna);
      expect(page.form.state.values.invoices[0]?.number).toBe('A-2');
    },
  );

  it('opens one form, also when it is begun while its draft is read', async () => {
    const tab = createTab();
    const {page} = await written(tab, 'Once', fresh);
    const {getItem} = tab.storage;
    let begun: Promise<void> | undefined;
    tab.storage.getItem = (name) => {
      begun ??= page.startAnew({});
      return getItem(name);
    };
    const before = page.events.length;
    await page.startAnew({});
    await begun;
    expect(page.events.slice(before)).toEqual([{type: 'step-changed', step: 'claim'}]);
    expect(commentsOf(page)).toBe('Once');
  });
});

describe('A kept draft of an invoice that the page says something new about', () => {
  const fields = ({form}: Awaited<ReturnType<typeof openPage>>) => form.state.values;

  it('has what is new, and what was typed everywhere else', async () => {
    const tab = createTab();
    const {page, reopen} = await written(tab, 'Two chairs', {invoices: [invoice]});
    page.form.edit('debtor.email', 'accounts@typed.example');
    page.form.edit('invoices.0.amount', '4,000.00');
    await tab.advance(300);
    const debtor = {...invoice.debtor, phone: '+4930123456'};
    const again = await reopen({invoices: [{...invoice, amount: 1200.5, debtor}]});
    expect(fields(again).invoices[0]?.amount).toBe('1,200.50');
    expect(fields(again).debtor.phone).toBe('+4930123456');
    expect(fields(again).debtor.email).toBe('accounts@typed.example');
    expect(commentsOf(again)).toBe('Two chairs');
    const last = await reopen({invoices: [{...invoice, amount: 1200.5, debtor}], locale: 'de'});
    expect(fields(last).invoices[0]?.amount).toBe('1.200,50');
    expect(fields(last).debtor.email).toBe('accounts@typed.example');
  });

  it('has the amounts as they were typed where the page says the same in another language', async () => {
    const tab = createTab();
    const {page, reopen} = await written(tab, 'Two chairs', {invoices: [invoice]});
    page.form.edit('invoices.0.amount', '4,000.00');
    await tab.advance(300);
    const again = await reopen({invoices: [invoice], locale: 'de'});
    expect(fields(again).invoices[0]?.amount).toBe('4.000,00');
  });

  it('has the page’s count where it cannot be known which row is which', async () => {
    const tab = createTab();
    const {page, reopen} = await written(tab, 'One chair', {invoices: [invoice, second]});
    page.form.removeInvoice(0);
    await tab.advance(300);
    const same = await reopen({invoices: [invoice, second]});
    expect(fields(same).invoices.map(({number}) => number)).toEqual(['2026-002']);
    const again = await reopen({invoices: [{...invoice, amount: 10}, second]});
    expect(fields(again).invoices.map(({number, amount}) => [number, amount])).toEqual([
      ['2026-001', '10.00'],
      ['2026-002', '300.00'],
    ]);
    expect(commentsOf(again)).toBe('One chair');
  });

  it('has it in the row of that invoice, beside rows that were written by hand', async () => {
    const tab = createTab();
    const {page, reopen} = await written(tab, 'Chairs', {invoices: [invoice, second]});
    page.form.edit('invoices.0.amount', '4,000.00');
    page.form.addInvoice();
    page.form.edit('invoices.2.number', '2026-003');
    page.form.edit('invoices.2.amount', '7.00');
    await tab.advance(300);
    const again = await reopen({invoices: [invoice, {...second, amount: 250}]});
    expect(fields(again).invoices.map(({number, amount}) => [number, amount])).toEqual([
      ['2026-001', '4,000.00'],
      ['2026-002', '250.00'],
      ['2026-003', '7.00'],
    ]);
  });

  it('has the page’s count where the last row was taken out', async () => {
    const tab = createTab();
    const {page, reopen} = await written(tab, 'One chair', {invoices: [invoice, second]});
    page.form.removeInvoice(1);
    await tab.advance(300);
    const again = await reopen({invoices: [{...invoice, amount: 10}, second]});
    expect(fields(again).invoices.map(({number}) => number)).toEqual(['2026-001', '2026-002']);
  });

  it('stays as it was confirmed once it may have left', async () => {
    const tab = createTab();
    const {adapter, page, reopen} = await written(tab, 'Two chairs', {invoices: [invoice]});
    adapter.answer('POST /cases', 'cut');
    void page.submit();
    await quiet();
    expect(page.phase('checking').attempt).toBe(1);
    const again = await reopen({invoices: [{...invoice, amount: 10}]});
    expect(fields(again).invoices[0]?.amount).toBe(fields(page).invoices[0]?.amount);
    const bodies = adapter.of('POST /cases').map(({body}) => body);
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
  });
});
