import {describe, expect, it} from 'vitest';
import {createSeal} from '../../../src/flow/draft/seal.js';
import {anna, bent, invoice, pending, problem} from '../support/answers.js';
import {createScript} from '../support/adapter.js';
import {createTab, openPage, quiet} from '../support/form.js';

const HOUR = 60 * 60_000;
const fresh = {invoices: []};

/** Anna types a claim and stops. */
async function annaTypes() {
  const adapter = createScript();
  const tab = createTab();
  const page = await openPage(tab, adapter.connect(), fresh);
  page.form.edit('invoices.0.amount', '1,250.50');
  page.form.edit('invoices.0.number', 'SECRET-77');
  page.form.edit('debtor.name', 'Readable Name GmbH');
  page.form.edit('debtor.address', 'Readable Street 1');
  await tab.advance(300);
  return {adapter, tab, page};
}

describe('A draft in the tab', () => {
  it('is found again after a reload, on the step where it was left', async () => {
    const {adapter, tab, page} = await annaTypes();
    page.form.edit('currencyCode', 'EUR');
    page.form.edit('invoices.0.date', '2026-01-10');
    expect(await page.form.continue()).toEqual([]);
    await quiet();
    const again = await openPage(tab, adapter.connect(), fresh);
    expect(again.phase('editing').step).toBe('debtor');
    expect(again.form.state.values).toEqual(page.form.state.values);
    expect(again.form.state.isDraftKept).toBe(true);
  });

  it('of an invoice without a number is not found for another debtor', async () => {
    const adapter = createScript();
    const tab = createTab();
    const unnumbered = (name: string) => ({
      invoices: [{...invoice, number: '', debtor: {...invoice.debtor, name}}],
    });
    const page = await openPage(tab, adapter.connect(), unnumbered('Readable Name GmbH'));
    page.form.edit('invoices.0.amount', '777');
    await tab.advance(300);
    const other = await openPage(tab, adapter.connect(), unnumbered('Another Name GmbH'));
    expect(other.form.state.values.debtor.name).toBe('Another Name GmbH');
    const again = await openPage(tab, adapter.connect(), unnumbered('Readable Name GmbH'));
    expect(again.form.state.values.invoices[0]?.amount).toBe('777.00');
  });

  it('of an invoice without a number is not found for another of the same debtor', async () => {
    const adapter = createScript();
    const tab = createTab();
    const over = (amount: number) => ({invoices: [{...invoice, number: '', amount}]});
    const page = await openPage(tab, adapter.connect(), over(100));
    page.form.edit('claimDescription', 'Chairs');
    await tab.advance(300);
    const other = await openPage(tab, adapter.connect(), over(250));
    expect(other.form.state.values.claimDescription).toBe('');
    expect(other.form.state.values.invoices[0]?.amount).toBe('250.00');
  });

  it('writes the amounts as the locale of the next visit does', async () => {
    const {adapter, tab} = await annaTypes();
    const again = await openPage(tab, adapter.connect(), {...fresh, locale: 'de'});
    expect(again.form.state.values.invoices[0]?.amount).toBe('1.250,50');
  });

  it('holds no readable name, address or amount (GUARD 30)', async () => {
    const {tab} = await annaTypes();
    expect(tab.storage).toHaveLength(1);
    for (const text of ['Readable', 'SECRET', '1,250', '1250'])
      expect(tab.dump()).not.toContain(text);
  });

  it('shows another person nothing and is gone when that person comes (GUARD 30)', async () => {
    const {adapter, tab, page} = await annaTypes();
    adapter.answer('GET /session', bent);
    const others = await openPage(tab, adapter.connect(), fresh);
    expect(JSON.stringify(others.form.state)).not.toContain('Readable');
    expect(tab.storage).toHaveLength(0);
    adapter.answer('GET /session', anna);
    const back = await openPage(tab, adapter.connect(), fresh);
    expect(back.form.state.values.debtor.name).toBe('');
    expect(page.form.state.values.debtor.name).toBe('Readable Name GmbH');
  });

  it('does not open with another key under the same name (GUARD 30)', async () => {
    const {adapter, tab} = await annaTypes();
    adapter.answer('GET /session', {...anna, draftKey: bent.draftKey});
    const again = await openPage(tab, adapter.connect(), fresh);
    expect(again.form.state.values.debtor.name).toBe('');
    expect(tab.storage).toHaveLength(0);
  });

  it('disappears from a page that comes back from the cache to another person (GUARD 30)', async () => {
    const {adapter, page} = await annaTypes();
    adapter.answer('GET /session', bent);
    await page.form.resume();
    expect(page.form.state.session?.subject).toBe(bent.subject);
    expect(JSON.stringify(page.form.state)).not.toContain('Readable');
  });

  it('stays on a page that comes back from the cache to the same person', async () => {
    const {page} = await annaTypes();
    await page.form.resume();
    expect(page.phase('editing').step).toBe('claim');
    expect(page.form.state.values.debtor.name).toBe('Readable Name GmbH');
  });

  it('shows nothing on such a page while the session is unknown (GUARD 30)', async () => {
    const {adapter, page} = await annaTypes();
    adapter.answer('GET /session', problem('unauthenticated'));
    await page.form.resume();
    expect(page.phase('stopped').problem.code).toBe('unauthenticated');
    expect(page.events.at(-1)).toEqual({type: 'session-expired'});
  });

  it('is forgotten after a day', async () => {
    const {adapter, tab} = await annaTypes();
    await tab.advance(24 * HOUR);
    const again = await openPage(tab, adapter.connect(), fresh);
    expect(again.form.state.values.debtor.name).toBe('');
  });

  it('belongs to its invoices: another one opens on its own', async () => {
    const {adapter, tab} = await annaTypes();
    const other = await openPage(tab, adapter.connect());
    expect(other.form.state.values.debtor.name).toBe(invoice.debtor.name);
    const again = await openPage(tab, adapter.connect(), fresh);
    expect(again.form.state.values.debtor.name).toBe('Readable Name GmbH');
  });

  it('lives in memory only where nothing can be sealed', async () => {
    const adapter = createScript();
    const tab = createTab();
    const page = await openPage(tab, adapter.connect(), {...fresh, seams: {subtle: undefined}});
    page.form.edit('debtor.name', 'Readable Name GmbH');
    await tab.advance(300);
    expect(page.form.state.isDraftKept).toBe(false);
    expect(tab.storage).toHaveLength(0);
  });

  it('goes on working when the tab has no room left', async () => {
    const adapter = createScript();
    const tab = createTab();
    tab.storage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const page = await openPage(tab, adapter.connect());
    await page.submit();
    expect(page.phase('receipt').isSigned).toBe(true);
  });

  it('is thrown away when the user starts over', async () => {
    const {tab, page} = await annaTypes();
    await page.form.startOver();
    expect(page.form.state.values.debtor.name).toBe('');
    expect(tab.storage).toHaveLength(0);
  });

  it('keeps of a made case only what finds it again', async () => {
    const adapter = createScript();
    const tab = createTab();
    adapter.answer('POST /cases', pending);
    adapter.answer('GET /cases/:id', pending);
    const page = await openPage(tab, adapter.connect());
    await page.submit();
    expect(tab.storage).toHaveLength(1);
    const name = tab.storage.key(0) ?? '';
    const seal = await createSeal(crypto.subtle, crypto.getRandomValues.bind(crypto), {
      key: anna.draftKey,
      owner: anna.subject,
    });
    const kept = await seal.open(tab.storage.getItem(name) ?? '');
    expect(kept).toContain(pending.id);
    expect(kept).not.toContain(invoice.debtor.name);
    await page.form.signLater();
    expect(page.phase('receipt').isSigned).toBe(false);
    expect(tab.storage).toHaveLength(0);
  });
});
