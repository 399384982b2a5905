import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {useBrowser} from '../support/browser.js';
import {ADDRESSES, MARKUP} from './hostile/payloads.js';
import {startHost, type Poisoned} from './hostile/host.js';
import {createDealer, type Dealer} from './hostile/poison.js';
import {expectHarmless, readShown, rested, watch} from './hostile/watch.js';

const browser = useBrowser();
type Host = Awaited<ReturnType<typeof startHost>>;

/** An element on the page: its tag, its properties, and the desk whose adapter it asks. */
type Mounted = {tag: string; desk: string; properties?: Record<string, unknown>};

const invoice = (dealer: Dealer) => ({
  number: dealer.next(),
  amount: 900,
  currency: 'EUR',
  date: '2026-01-10',
  dueDate: '2026-02-09',
  description: dealer.next(),
  debtor: {
    type: 'Company',
    name: dealer.next(),
    address: dealer.next(),
    zipCode: '10115',
    city: dealer.next(),
    countryAlpha2: 'DE',
    email: 'post@muster.example',
    phone: dealer.next(),
    contactPerson: dealer.next(),
  },
});

function everything(host: Host, dealer: Dealer): Mounted[] {
  const {cases} = host.sandbox.state;
  const own = cases.filter(({client}) => client.externalTenantId === 'nordlys').slice(0, 6);
  const worked = cases.filter(({creditorReference}) => creditorReference === '2025-0112');
  return [
    {tag: 'debitura-case-list', desk: 'client', properties: {query: ''}},
    ...own.map(({id}) => ({tag: 'debitura-case', desk: 'client', properties: {caseId: id}})),
    {tag: 'debitura-case', desk: 'client', properties: {creditorReference: dealer.next()}},
    {tag: 'debitura-case-form', desk: 'client', properties: {invoice: invoice(dealer)}},
    {
      tag: 'debitura-case-form',
      desk: 'managing-partner',
      properties: {invoice: invoice(dealer), creditorCompanyName: dealer.next()},
    },
    {
      tag: 'debitura-price',
      desk: 'client',
      properties: {amount: 900, currency: 'EUR', country: 'DE'},
    },
    {
      tag: 'debitura-bulk',
      desk: 'client',
      properties: {invoices: Array.from({length: 40}, () => invoice(dealer))},
    },
    {tag: 'debitura-embed', desk: 'client', properties: {invoice: invoice(dealer)}},
    {tag: 'debitura-partner-desk', desk: 'collection-partner'},
    ...worked.map(({id}) => ({
      tag: 'debitura-partner-desk',
      desk: 'collection-partner',
      properties: {caseId: id},
    })),
    {tag: 'debitura-case-list', desk: 'managing-partner'},
  ];
}

/** Puts the element on the page, waits until it rests and opens whatever is folded in it. */
async function mount(page: Page, {tag, desk, properties = {}}: Mounted) {
  await page.evaluate(
    ({tag, properties, adapter}) => {
      const element = document.createElement(tag);
      Object.assign(element, properties, {adapter});
      document.querySelector('main')?.replaceChildren(element);
    },
    {tag, properties, adapter: `/${desk}`},
  );
  await rested(page);
  await page.evaluate(() => {
    const visit = (root: ParentNode) => {
      for (const details of root.querySelectorAll('details')) details.open = true;
      for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) visit(shadowRoot);
    };
    visit(document.body);
  });
  await rested(page);
}

const ROUNDS: readonly {where: Poisoned; isWhole: boolean}[] = [
  {where: 'upstream', isWhole: false},
  {where: 'upstream', isWhole: true},
  {where: 'adapter', isWhole: false},
];
const CORPUS = MARKUP.length + ADDRESSES.length;

describe('A page on which every text is an attack', () => {
  it('shows more than 5,000 of them as texts, runs nothing and leads nowhere (GUARD 33)', async () => {
    const dealer = createDealer();
    const page = await browser().newPage();
    const harmOf = await watch(page);
    for (let round = 0; round < 12 && dealer.seen.size < 5000; round += 1) {
      const {where, isWhole} = ROUNDS[round % ROUNDS.length]!;
      const host = await startHost(where, isWhole, dealer);
      await page.goto(host.url);
      for (const mounted of everything(host, dealer)) {
        await mount(page, mounted);
        const shown = await readShown(page);
        expectHarmless(shown, where === 'adapter');
        dealer.note(shown.text);
      }
      const {asked, ...harm} = await harmOf();
      expect(harm).toEqual({alarms: 0, violations: []});
      expect(asked.filter((url) => !url.startsWith(host.url))).toEqual([]);
      asked.length = 0;
      await host.close();
      console.log(`round ${round + 1}: ${dealer.seen.size} of ${CORPUS} payloads shown as texts`);
    }
    expect(dealer.seen.size).toBeGreaterThanOrEqual(5000);
  }, 600_000);

  it('would be noticed if one of them did anything', async () => {
    const host = await startHost('upstream', false, createDealer());
    const page = await browser().newPage();
    const harmOf = await watch(page);
    await page.goto(host.url);
    await page.evaluate(() => {
      const main = document.querySelector('main');
      try {
        main?.setAttribute('onclick', 'alarm()');
      } catch {
        // Trusted Types; the page hears of it as of every violation.
      }
      const link = document.createElement('a');
      link.setAttribute('href', 'javascript:alarm()');
      main?.append(link, document.createElement('iframe'));
    });
    const shown = await readShown(page);
    expect(() => expectHarmless(shown, false)).toThrow();
    expect(shown).toMatchObject({
      addresses: [{value: 'javascript:alarm()'}],
    });
    expect(shown.tags).toContain('iframe');
    expect((await harmOf()).violations).toEqual([expect.stringContaining('trusted-types')]);
    await page.close();
    await host.close();
  });
});
