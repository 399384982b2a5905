import {assert, fixtureSync, html} from '@open-wc/testing';
import '../../src/elements/bulk/define.js';
import type {Invoice} from '../../src/contract/index.js';
import {expectAccessible} from './support/form.js';
import {createPage} from './support/tracking.js';
import {waitUntil} from './support/wait.js';

const DEBTOR: Invoice['debtor'] = {
  type: 'Company',
  name: 'Isarblick Handels GmbH',
  address: 'Hauptstrasse 10',
  zipCode: '80331',
  city: 'Munich',
  countryAlpha2: 'DE',
};

const PRICING = {
  baseSuccessFeePercentage: 12,
  ageSurchargePercentage: 0,
  totalSuccessFeePercentage: 12,
  pricingSource: 'Standard',
};

/** An invoice that is half a year old. */
function invoice(number: string, change: Partial<Invoice> = {}): Invoice {
  const days = {date: '2026-05-01', dueDate: '2026-06-01'};
  return {number, amount: 2500, currency: 'EUR', ...days, debtor: DEBTOR, ...change};
}

/** The list in the user's words; the only place that knows its markup. */
async function open(invoices: Invoice[], tenant = 'nordlys') {
  sessionStorage.clear();
  const page = createPage({tenant});
  const place = fixtureSync<HTMLElement>(html`<div lang="en-GB"></div>`);
  const list = document.createElement('debitura-bulk');
  Object.assign(list, {fetch: page.fetch, invoices});
  place.append(list);
  const root = () => list.renderRoot as ShadowRoot;
  const text = () => root().textContent.replace(/\s+/g, ' ');
  const until = (words: string) => waitUntil(() => text().includes(words), words);
  const button = (name: string) =>
    [...root().querySelectorAll('button')].find((one) => one.textContent.trim() === name);
  await until('Overdue invoices');
  return {
    page,
    list,
    root,
    text,
    until,
    /** What fades in has arrived. */
    settled: () =>
      Promise.all(
        root()
          .getAnimations()
          .map((one) => one.finished),
      ),
    async press(name: string) {
      await waitUntil(() => button(name) !== undefined, name);
      button(name)?.click();
      await list.updateComplete;
    },
  };
}

describe('<debitura-bulk>', () => {
  it('shows one case a debtor and currency, each with its fee, and is accessible', async () => {
    const {root, text, until, list, settled} = await open([
      invoice('A-1'),
      invoice('A-2'),
      invoice('B-1', {currency: 'DKK', amount: 12000}),
    ]);
    await until('Review 2 cases');
    assert.include(text(), '3 invoices in 2 cases');
    assert.equal(root().querySelectorAll('[part=row]').length, 2);
    assert.include(root().querySelector('caption')?.textContent ?? '', 'Cases');
    await settled();
    await expectAccessible(list);
  });

  it('says what is missing at the field, and takes the repair in place', async () => {
    const {root, until, press, list, settled} = await open([
      invoice('A-1', {debtor: {...DEBTOR, city: ''}}),
    ]);
    await until('1 thing missing');
    await press('Isarblick Handels GmbH');
    await until('Enter the debtor’s city.');
    const city = root().querySelector<HTMLInputElement>('[id$=".city"]');
    assert.equal(city?.getAttribute('aria-invalid'), 'true');
    assert.equal(city?.getAttribute('aria-describedby'), `${city?.id}-note`);
    await settled();
    await expectAccessible(list);
    if (city) city.value = 'Munich';
    city?.dispatchEvent(new Event('input'));
    await until('Review one case');
  });

  it('makes a case of each invoice when the user wants it so, and none of what is left out', async () => {
    const {root, until, press, text} = await open([invoice('A-1'), invoice('A-2'), invoice('A-3')]);
    await press('Isarblick Handels GmbH');
    root().querySelector<HTMLElement>('[aria-label="Leave out invoice A-2"]')?.click();
    await until('One invoice is left out');
    const each = [...root().querySelectorAll('label')].find((one) =>
      one.textContent.includes('One case each'),
    );
    each?.querySelector('input')?.click();
    await until('2 invoices in 2 cases');
    await press('Take back');
    await until('3 invoices in 3 cases');
    assert.notInclude(text(), 'left out');
  });

  it('keeps the keyboard in the list when a case goes with its only invoice', async () => {
    const other = invoice('B-1', {debtor: {...DEBTOR, name: 'Other GmbH'}});
    const {root, until, press} = await open([invoice('A-1'), other]);
    await press('Isarblick Handels GmbH');
    const button = root().querySelector<HTMLElement>('[aria-label="Leave out invoice A-1"]');
    button?.focus();
    button?.click();
    await until('One invoice is left out');
    await waitUntil(() => root().activeElement?.id === 'heading', 'the heading has the keyboard');
  });

  it('sends only after the consent, and shows the case that exists already', async () => {
    const {root, press, until, page} = await open([
      invoice('2025-0112'),
      invoice('NEW-1', {debtor: {...DEBTOR, name: 'Other GmbH'}}),
    ]);
    await press('Review 2 cases');
    await until('One invoice is at Debitura already');
    await until('Case exists already');
    await press('Review one case');
    await press('Submit one case');
    await until('Tick this box to submit the claim.');
    assert.equal(page.calls.filter(({path}) => path === '/cases').length, 0);
    for (const box of root().querySelectorAll<HTMLInputElement>('[type=checkbox]')) box.click();
    await press('Submit one case');
    await until('One case is made');
    await until('Case exists already');
    assert.equal(page.caseOf('NEW-1').debtor.name, 'Other GmbH');
  });

  it('names the agreement that is not signed, whether or not the price does', async () => {
    const {page, press, until} = await open([invoice('A-1')], 'havn');
    const preview = {isEligible: true, pricing: PRICING, required: [], signingHandoff: null};
    page.fault = ({path}) => (path === '/cases/preview' ? Response.json(preview) : undefined);
    await press('Review one case');
    await until('Collection agreement');
  });
});
