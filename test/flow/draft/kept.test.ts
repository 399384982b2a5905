import {describe, expect, it} from 'vitest';
import type {Session} from '../../../src/contract/index.js';
import {anna, bent, created, invoice, pending} from '../support/answers.js';
import {createScript, held} from '../support/adapter.js';
import {createTab, openPage, quiet} from '../support/form.js';
import {commentsOf, numbered, written} from './writing.js';

const UPLOAD = 'POST /cases/:id/files';
const fresh = {invoices: []};

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
    const page = await openPage(tab, {...connection, session: () => connection.client.session()});
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
