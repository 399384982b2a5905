import {assert, fixture, html, nextFrame} from '@open-wc/testing';
import '../../src/elements/case-form/define.js';
import '../../src/elements/case-list/define.js';
import '../../src/elements/embed/define.js';
import '../../src/elements/onboarding/define.js';
import type {DebituraEmbed} from '../../src/elements/embed/embed.js';
import type {ClientState, Invoice} from '../../src/contract/index.js';
import type {Task} from '../../src/contract/tracking.js';
import {
  freshSession,
  PREVIEW,
  problem,
  scriptedAdapter,
  SESSION,
  type Script,
} from './support/adapter.js';
import {INVOICE} from './support/form.js';
import {waitUntil} from './support/wait.js';

/** The page of the test before may keep its onboarding late; its presence alone would open one here. */
async function forgetOnboardings() {
  for (let calm = 0; calm < 20; calm += 1) {
    await nextFrame();
    if (sessionStorage.length === 0) continue;
    sessionStorage.clear();
    calm = 0;
  }
}

/** The one tag over an adapter whose client stands as told. */
async function openEmbed(client: ClientState, more: {invoice?: Invoice; script?: Script} = {}) {
  await forgetOnboardings();
  history.replaceState(null, '');
  Reflect.deleteProperty(globalThis, Symbol.for('debitura-embed'));
  const {fetch, calls, answers} = scriptedAdapter({
    'GET /session': {body: {...freshSession(), client}},
    'GET /client': {body: client},
    ...more.script,
  });
  const embed = await fixture<DebituraEmbed>(html`
    <debitura-embed
      .fetch=${fetch}
      .locale=${'en-GB'}
      .invoice=${more.invoice ?? null}
    ></debitura-embed>
  `);
  const shown = () => embed.querySelector<HTMLElement>(':scope > :not([hidden])');
  const headings = () =>
    [...(shown()?.shadowRoot?.querySelectorAll('h2') ?? [])].map((node) => node.innerText.trim());
  const inside = (selector: string) => shown()?.shadowRoot?.querySelector<HTMLElement>(selector);
  return {
    embed,
    calls,
    answers,
    shown,
    inside,
    until: (heading: string) =>
      waitUntil(() => headings().includes(heading), `"${heading}" is shown`),
  };
}

/** Something that the account has to do. */
const task = (type: string): Task => ({
  id: type,
  type,
  typeLabel: type,
  title: `Do ${type}`,
  description: null,
  status: 'Open',
  caseId: null,
  caseReference: null,
  isAnsweredByChat: false,
  deadline: null,
  dateCreated: '2026-11-01T10:00:00Z',
  solutionUrl: 'https://app.debitura.com/task',
});

const none: ClientState = {status: 'none', kycStatus: 'not_required'};

/** Consents and presses the last button of the review. */
async function submit({inside}: Awaited<ReturnType<typeof openEmbed>>) {
  await waitUntil(() => inside('input[type=checkbox]'), 'the consent is asked');
  const form = inside('form') as HTMLFormElement;
  await waitUntil(() => form.innerText.includes('9.5'), 'the fee is known');
  form.querySelectorAll<HTMLElement>('input[type=checkbox]').forEach((box) => box.click());
  form.querySelector<HTMLElement>('button[type=submit], button:not([type])')?.click();
}

describe('<debitura-embed>', () => {
  it('says by its attribute where it is, and shows its parts where the page’s styles reach them', async () => {
    const {embed, shown} = await openEmbed(none);
    await waitUntil(() => shown()?.localName === 'debitura-onboarding', 'it decides');
    assert.equal(embed.getAttribute('view'), 'onboarding');
    assert.equal(shown()?.parentNode, embed);
  });

  it('leaves what the page wrote inside until it has something to show, and then stands in its place', async () => {
    sessionStorage.clear();
    Reflect.deleteProperty(globalThis, Symbol.for('debitura-embed'));
    const {fetch} = scriptedAdapter({
      'GET /session': {body: {...SESSION, client: none}},
      'GET /client': {body: none},
    });
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    const slow: typeof fetch = async (...call) => held.then(() => fetch(...call));
    const embed = await fixture<DebituraEmbed>(
      html`<debitura-embed .fetch=${slow} .locale=${'en-GB'}></debitura-embed>`,
    );
    const link = document.createElement('a');
    link.href = 'mailto:us@host.example';
    link.textContent = 'Write to us';
    embed.append('Or else: ', link);
    await embed.updateComplete;
    assert.isTrue(link.checkVisibility(), 'seen while nothing is known');
    answer();
    await waitUntil(() => embed.querySelector('debitura-onboarding'), 'it decides');
    assert.isFalse(link.isConnected);
    assert.notInclude(embed.textContent, 'Or else');
  });

  it('says that its texts did not come, and asks for them again', async () => {
    await forgetOnboardings();
    history.replaceState(null, '');
    Reflect.deleteProperty(globalThis, Symbol.for('debitura-embed'));
    const {fetch} = scriptedAdapter({'GET /session': {body: SESSION}});
    let isDown = false;
    const words = () => (isDown ? assert.fail('The line is down.') : {allCases: 'Alle sager'});
    const messages = Object.defineProperty({}, 'embed', {get: words});
    const embed = document.createElement('debitura-embed');
    Object.assign(embed, {fetch, messages, locale: 'en-GB', view: 'new-case'});
    isDown = true;
    (await fixture<HTMLElement>(html`<div></div>`)).append(embed);
    const again = () => embed.shadowRoot!.querySelector<HTMLElement>('[role=alert] button');
    await waitUntil(again, 'there is a button');
    isDown = false;
    again()!.click();
    await waitUntil(() => embed.querySelector('debitura-case-form'), 'it goes on');
  });

  it('gives the case of somebody who is no client to the onboarding, with what was agreed to', async () => {
    const page = await openEmbed(none, {invoice: INVOICE});
    await page.until('Check and submit');
    await submit(page);
    await waitUntil(() => page.shown()?.localName === 'debitura-onboarding', 'it goes on');
    const [travelling] = (page.shown() as HTMLElementTagNameMap['debitura-onboarding']).cases;
    assert.equal(travelling?.creditorReference, INVOICE.number);
    assert.equal(travelling?.shown?.totalSuccessFeePercentage, 9.5);
    assert.isFalse(page.calls.some(({method, path}) => method === 'POST' && path === '/cases'));
  });

  it('names the collection agreement among what somebody who is no client signs', async () => {
    const required = [{type: 'PoA', isBlocking: true}];
    const page = await openEmbed(none, {
      invoice: INVOICE,
      script: {'POST /cases/preview': {body: {...PREVIEW, required}}},
    });
    await waitUntil(() => page.inside('[part=signatures]'), 'it is listed');
    const text = page.inside('[part=signatures]')?.innerText ?? '';
    assert.include(text, 'You complete 2 short things');
    assert.match(text, /Collection agreement[^]*Power of attorney for Rhein Inkasso/);
  });

  it('says that the fee is awaited when the button is pressed before it is known', async () => {
    const page = await openEmbed({...SESSION.client!, countryAlpha2: 'GB'}, {invoice: INVOICE});
    await page.until('Check and submit');
    await waitUntil(() => page.inside('#consent'), 'the consent is asked');
    const form = page.shown() as HTMLElementTagNameMap['debitura-case-form'];
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    page.answers['POST /cases/preview'] = async () => {
      await held;
      return {body: PREVIEW};
    };
    page.inside('[aria-label="Change: Claim"]')?.click();
    await page.until('What are you owed?');
    const amount = page.inside('[id="invoices.0.amount"]') as HTMLInputElement;
    amount.value = '6,000.00';
    amount.dispatchEvent(new Event('input', {bubbles: true}));
    await form.updateComplete;
    page.inside('[part=submit]')?.click();
    await page.until('Check and submit');
    page.inside('#consent')?.click();
    page.inside('[part=submit]')?.click();
    await waitUntil(
      () =>
        page.inside('[role=status]')?.textContent.includes('fee is still being worked out') ===
        true,
      'it is said',
    );
    assert.isFalse(page.calls.some(({method, path}) => method === 'POST' && path === '/cases'));
    answer();
    await page.until('Your claim is on its way');
  });

  it('asks once for the signature of a new version, and keeps the account’s other tasks', async () => {
    const page = await openEmbed(
      {status: 'upgrade', url: 'https://app.debitura.com/sign', kycStatus: 'not_required'},
      {
        script: {
          'GET /cases': {
            body: {cases: [], page: {currentPage: 1, pageSize: 50, totalPages: 0, totalResults: 0}},
          },
          'GET /tasks': {body: [task('SignContract'), task('AssignBankAccount')]},
        },
      },
    );
    await waitUntil(() => page.inside('[part=tasks]'), 'the tasks are there');
    const text = page.inside('[part=tasks]')?.innerText ?? '';
    assert.include(text, 'Do AssignBankAccount');
    assert.notInclude(text, 'Do SignContract');
    assert.isNotNull(page.embed.shadowRoot?.querySelector('[part=signing]'));
  });

  it('gives nothing to anybody when the page holds the case back', async () => {
    const page = await openEmbed(none, {invoice: INVOICE});
    await page.until('Check and submit');
    let isAsked = false;
    page.embed.parentElement?.addEventListener('debitura-case-submitting', (event) => {
      isAsked = true;
      event.preventDefault();
    });
    await submit(page);
    await waitUntil(() => isAsked, 'the page is asked');
    await page.until('Check and submit');
    assert.equal(page.shown()?.localName, 'debitura-case-form');
  });

  it('goes to the onboarding when a case may not be sent before the signature', async () => {
    const page = await openEmbed(
      {status: 'sign', url: 'https://app.debitura.com/sign', kycStatus: 'not_required'},
      {invoice: INVOICE, script: {'POST /cases': problem('client-not-ready')}},
    );
    await page.until('Check and submit');
    await submit(page);
    await page.until('One step left: sign');
  });

  it('asks nothing and says so when an attribute points to another site', async () => {
    sessionStorage.clear();
    const embed = await fixture<DebituraEmbed>(
      html`<debitura-embed adapter="https://evil.example/debitura"></debitura-embed>`,
    );
    await waitUntil(() => embed.shadowRoot?.textContent.includes('adapter'), 'it is said');
    assert.equal(embed.childElementCount, 0);
  });
});
