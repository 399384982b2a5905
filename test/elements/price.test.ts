import {aTimeout, assert, fixture, html} from '@open-wc/testing';
import '../../src/elements/price/define.js';
import type {DebituraPrice} from '../../src/elements/price/price.js';
import {loadMessages} from '../../src/i18n/load.js';
import {PREVIEW, problem, scriptedAdapter} from './support/adapter.js';
import {expectAccessible} from './support/form.js';
import {waitUntil} from './support/wait.js';

async function openPrice(script = {}) {
  const {fetch, calls} = scriptedAdapter(script);
  Reflect.deleteProperty(globalThis, Symbol.for('debitura-embed'));
  const element = await fixture<DebituraPrice>(html`
    <debitura-price
      .fetch=${fetch}
      locale="en-GB"
      amount="5000"
      currency="EUR"
      country="DE"
      due-date="2025-07-01"
    ></debitura-price>
  `);
  const text = () => element.shadowRoot!.textContent.replace(/\s+/g, ' ');
  const until = (part: string) => waitUntil(() => text().includes(part), part);
  /** What the price was asked for; the session tells the partner's colours besides. */
  const asked = () => calls.filter(({path}) => path.includes('preview'));
  return {element, asked, text, until};
}

describe('<debitura-price>', () => {
  it('says the fee and what it leaves', async () => {
    const {element, asked, until} = await openPrice();
    await until('9.5%');
    await until('€4,525.00');
    const [question] = asked().map(({body}) => JSON.parse(body) as Record<string, unknown>);
    assert.deepInclude(question, {
      amountToRecover: 5000,
      currencyCode: 'EUR',
      dueDate: '2025-07-01',
    });
    await expectAccessible(element);
  });

  it('takes back what the page takes away, as an attribute or a property', async () => {
    const {element, asked, until} = await openPrice();
    await until('9.5%');
    element.setAttribute('state', 'CA');
    element.setAttribute('country', 'US');
    await waitUntil(() => asked().length === 2, 'it asks for California');
    element.removeAttribute('state');
    element.setAttribute('country', 'FR');
    element.removeAttribute('due-date');
    await waitUntil(() => asked().length === 3, 'it asks for France');
    const {debtor, dueDate} = JSON.parse(asked()[2]!.body) as Record<string, unknown>;
    assert.deepEqual([debtor, dueDate], [{type: 'Company', countryAlpha2: 'FR'}, undefined]);
    Object.assign(element, {state: undefined, adapter: undefined, country: 'ES'});
    await waitUntil(() => asked().length === 4, 'it asks the same adapter for Spain');
    assert.match(asked()[3]!.path, /preview/);
  });

  it('forgets what one adapter said when another one is asked', async () => {
    const {element, asked, text, until} = await openPrice();
    await until('9.5%');
    element.adapter = '/debitura-other';
    await waitUntil(() => !text().includes('9.5%'), 'the fee of the other one is gone');
    await until('9.5%');
    assert.lengthOf(asked(), 2);
  });

  it('shows no fee of another amount beside the word that this one’s cannot be read', async () => {
    const {element, text, until} = await openPrice({
      'POST /cases/preview': ({body}: {body: string}) =>
        body.includes('5000') ? {body: PREVIEW} : problem('upstream-unavailable'),
    });
    await until('9.5%');
    element.amount = 7000;
    await until('The fee could not be read');
    assert.notInclude(text(), '9.5%');
  });

  it('speaks the language that was asked for last, although another one comes later', async () => {
    const {element, text, until} = await openPrice();
    await until('9.5%');
    const english = text();
    element.locale = 'fi';
    await element.updateComplete;
    element.locale = 'en-GB';
    await loadMessages('fi', 'price');
    await aTimeout(0);
    await element.updateComplete;
    assert.equal(text(), english);
  });

  it('takes the page’s own words also when it stands there already', async () => {
    const {element, until} = await openPrice();
    await until('9.5%');
    element.messages = {price: {heading: 'What we take'}};
    await until('What we take');
  });

  it('says that its texts did not come, and asks for them again', async () => {
    const {element, until} = await openPrice();
    await until('9.5%');
    let isDown = false;
    const price = () => (isDown ? assert.fail('The line is down.') : {heading: 'Vores pris'});
    element.messages = Object.defineProperty({}, 'price', {get: price});
    isDown = true;
    element.locale = 'da';
    const again = () => element.shadowRoot!.querySelector<HTMLElement>('[role=alert] button');
    await waitUntil(again, 'there is a button');
    isDown = false;
    again()!.click();
    await until('Vores pris');
  });

  it('says so when the fee cannot be read, and asks again', async () => {
    const {element, asked, until} = await openPrice({
      'POST /cases/preview': problem('upstream-unavailable'),
    });
    await until('could not be read');
    element.shadowRoot!.querySelector('button')!.click();
    await waitUntil(() => asked().length === 2, 'it asks again');
  });
});
