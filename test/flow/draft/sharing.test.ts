import {describe, expect, it} from 'vitest';
import {createSeal} from '../../../src/flow/draft/seal.js';
import {anna, bent, created, invoice} from '../support/answers.js';
import {createScript, held} from '../support/adapter.js';
import {createTab, openPage} from '../support/form.js';
import {commentsOf, numbered, write, written} from './writing.js';

const HOUR = 60 * 60_000;

describe('Drafts that share a tab', () => {
  it('of two forms of one page are both kept, though they are written at once', async () => {
    const tab = createTab();
    const adapter = createScript();
    const one = await openPage(tab, adapter.connect(), numbered('A-1'));
    const two = await openPage(tab, adapter.connect(), numbered('A-2'));
    one.form.edit('comments', 'First');
    two.form.edit('comments', 'Second');
    await tab.advance(300);
    expect(tab.storage).toHaveLength(1);
    expect(commentsOf(await openPage(tab, adapter.connect(), numbered('A-1')))).toBe('First');
    expect(commentsOf(await openPage(tab, adapter.connect(), numbered('A-2')))).toBe('Second');
  });

  it('stay when another one is sent or thrown away', async () => {
    const tab = createTab();
    const {page, reopen} = await written(tab, 'First', numbered('A-1'));
    const sent = await reopen(numbered('A-2'));
    await write(tab, sent, 'Second');
    await sent.submit();
    expect(sent.phase('receipt').case.id).toBe(created.id);
    const thrown = await reopen(numbered('A-3'));
    await write(tab, thrown, 'Third');
    await thrown.form.startOver();
    expect(commentsOf(await reopen(numbered('A-2')))).toBe('');
    expect(commentsOf(await reopen(numbered('A-3')))).toBe('');
    expect(commentsOf(await reopen())).toBe(commentsOf(page));
    expect(tab.storage).toHaveLength(1);
  });

  it('that are being kept when the page opens another invoice are kept as they were', async () => {
    const tab = createTab();
    const gate = held<string>();
    let isSlow = false;
    const subtle = Object.assign(Object.create(crypto.subtle) as SubtleCrypto, {
      importKey: crypto.subtle.importKey.bind(crypto.subtle),
      encrypt: crypto.subtle.encrypt.bind(crypto.subtle),
      decrypt: async (...opening: Parameters<SubtleCrypto['decrypt']>) => {
        if (isSlow) await gate.answer;
        return crypto.subtle.decrypt(...opening);
      },
    });
    const options = {...numbered('A-1'), seams: {subtle}};
    const {page, reopen} = await written(tab, 'First', options);
    isSlow = true;
    await write(tab, page, 'Second');
    const anew = page.startAnew({invoices: []});
    gate.arrive('now');
    await anew;
    expect(commentsOf(await reopen(numbered('A-1')))).toBe('Second');
  });

  it('of the same invoice are one: what was written last', async () => {
    const tab = createTab();
    const adapter = createScript();
    const one = await openPage(tab, adapter.connect());
    const two = await openPage(tab, adapter.connect());
    await write(tab, one, 'First');
    await write(tab, two, 'Second');
    const again = await openPage(tab, adapter.connect());
    expect(commentsOf(again)).toBe('Second');
    await again.form.startOver();
    expect(tab.storage).toHaveLength(0);
  });

  it('of a test case and of a real one of the same invoice are two', async () => {
    const tab = createTab();
    const {reopen} = await written(tab, 'Only a test', {isTest: true});
    expect(commentsOf(await reopen({isTest: false}))).toBe('');
    expect(commentsOf(await reopen())).toBe('Only a test');
  });

  it('of invoices without a number are told apart by their days', async () => {
    const other = {...invoice, number: '', date: '2026-01-11'};
    const tab = createTab();
    const {reopen} = await written(tab, 'First', numbered(''));
    const second = await reopen({invoices: [other]});
    expect(commentsOf(second)).toBe('');
    await write(tab, second, 'Second');
    expect(commentsOf(await reopen({invoices: [other]}))).toBe('Second');
    expect(commentsOf(await reopen())).toBe('First');
  });

  it('of other platforms, and what the host keeps there, stay when another person comes', async () => {
    const tab = createTab();
    tab.storage.setItem('ledgerly:view', 'wide');
    const elsewhere = createScript('https://ledgerly.example/other/debitura');
    const other = await openPage(tab, elsewhere.connect());
    await write(tab, other, 'At the other desk');
    const {adapter, reopen} = await written(tab, 'Mine');
    expect(tab.storage).toHaveLength(3);
    adapter.answer('GET /session', bent);
    expect(commentsOf(await reopen())).toBe('');
    expect(tab.storage).toHaveLength(2);
    expect(tab.storage.getItem('ledgerly:view')).toBe('wide');
    expect(commentsOf(await openPage(tab, elsewhere.connect()))).toBe('At the other desk');
  });

  it('are forgotten one by one, each after a day', async () => {
    const tab = createTab();
    const {reopen} = await written(tab, 'First', numbered('A-1'));
    await tab.advance(12 * HOUR);
    await write(tab, await reopen(numbered('A-2')), 'Second');
    await tab.advance(12 * HOUR - 1000);
    expect(commentsOf(await reopen(numbered('A-1')))).toBe('First');
    await tab.advance(1000);
    expect(commentsOf(await reopen(numbered('A-1')))).toBe('');
    expect(commentsOf(await reopen(numbered('A-2')))).toBe('Second');
  });
});

describe('A tab in which nothing can be kept', () => {
  it.each([
    ['is blocked by the browser', {storage: null}],
    ['belongs to a page that is not secure', {subtle: undefined}],
  ])('because it %s says so, and the form goes on', async (_, seams) => {
    const tab = createTab();
    const {page} = await written(tab, 'Never kept', {seams});
    expect(page.form.state).toMatchObject({isDraftKept: false, isDraftLost: true});
    expect(tab.storage).toHaveLength(0);
    await page.submit();
    expect(page.phase('receipt').case.id).toBe(created.id);
  });

  it('because its page is not secure opens the form beside what the host keeps there', async () => {
    const tab = createTab();
    tab.storage.setItem('ledgerly:view', 'wide');
    const {page} = await written(tab, 'Never kept', {seams: {subtle: undefined}});
    expect(page.phase('editing').step).toBe('review');
    expect(tab.storage).toHaveLength(1);
  });

  it('because it was full says so until there is room again', async () => {
    const tab = createTab();
    const {setItem} = tab.storage;
    tab.storage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const {page, reopen} = await written(tab, 'Too much');
    expect(page.form.state).toMatchObject({isDraftKept: false, isDraftLost: true});
    tab.storage.setItem = setItem;
    await write(tab, page, 'Just enough');
    expect(page.form.state).toMatchObject({isDraftKept: true, isDraftLost: false});
    expect(commentsOf(await reopen())).toBe('Just enough');
  });

  it('because its drafts are of another shape begins with the invoice', async () => {
    const tab = createTab();
    const {reopen} = await written(tab, 'From a newer form');
    const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
    const keys = {key: anna.draftKey, owner: anna.subject};
    const seal = await createSeal(crypto.subtle, random, keys);
    const name = tab.storage.key(0)!;
    const box = JSON.parse((await seal.open(tab.storage.getItem(name)!))!) as object;
    tab.storage.setItem(name, await seal.close(JSON.stringify({...box, version: 2})));
    expect(commentsOf(await reopen())).toBe('');
    expect(tab.storage).toHaveLength(0);
    tab.storage.setItem(name, await seal.close(JSON.stringify({...box, version: 1})));
    expect(commentsOf(await reopen())).toBe('From a newer form');
  });
});
