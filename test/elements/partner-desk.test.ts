import {emulateMedia} from '@web/test-runner-commands';
import {assert, fixtureSync, html} from '@open-wc/testing';
import {createAdapter} from '../../src/adapter/index.js';
import {connect} from '../../src/client/connection.js';
import type {LiveEvent, LiveListener} from '../../src/client/events/live-event.js';
import type {Desk} from '../../src/contract/index.js';
import type {DebituraPartnerDesk} from '../../src/elements/partner-desk/partner-desk.js';
import '../../src/elements/partner-desk/define.js';
import '../../src/elements/case-list/define.js';
import {createSandbox} from '../../src/sandbox/index.js';
import {expectAccessible} from './support/form.js';
import {waitUntil} from './support/wait.js';

const SANDBOX = 'http://127.0.0.1:4010';
/** The real adapter before the real sandbox in the page, for who sits at a desk. */
function createAgency(desk: Exclude<Desk, 'client'> = 'collection-partner') {
  Reflect.deleteProperty(globalThis, Symbol.for('debitura-embed'));
  const sandbox = createSandbox();
  const adapter = createAdapter({
    environment: {
      referral: `${SANDBOX}/referral`,
      customer: `${SANDBOX}/customer`,
      collectionPartner: `${SANDBOX}/collection-partner`,
    },
    partnerKey: 'sandbox-partner-key',
    desks: [desk],
    secret: 'a secret of the test page, 32 bytes long',
    authenticate: () => ({desk, email: 'mia@agency.example'}),
    limits: false,
    fetch: (input, init) => sandbox.fetch(new Request(input, init)),
    log: () => undefined,
  });
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const headers = new Headers(request.headers);
    headers.set('origin', location.origin);
    headers.set('sec-fetch-site', 'same-origin');
    Object.defineProperty(request, 'headers', {value: headers});
    asked.push(`${request.method} ${new URL(request.url).pathname.replace('/debitura', '')}`);
    return adapter.fetch(request);
  };
  const caseOf = (reference: string) =>
    sandbox.state.cases.find(({creditorReference}) => creditorReference === reference);
  return {sandbox, fetch, asked, caseOf};
}

/** A stream in which the test says what happened. */
function speakThroughStream(): (event: LiveEvent) => void {
  const listeners = new Set<LiveListener>();
  Object.assign(connect(new URL('/debitura', location.href).href), {
    events: {
      subscribe(listener: LiveListener) {
        listeners.add(listener);
        listener({kind: 'state', live: true, signedOut: false, asOf: new Date()});
        return () => listeners.delete(listener);
      },
    },
  });
  return (event) => listeners.forEach((listener) => listener(event));
}

/** The desk in the user's words. */
async function openDesk(reference?: string, agency = createAgency()) {
  const place = fixtureSync<HTMLElement>(html`<div lang="en-GB"></div>`);
  const desk = document.createElement('debitura-partner-desk');
  const caseId = reference === undefined ? '' : (agency.caseOf(reference)?.id ?? '');
  Object.assign(desk, {fetch: agency.fetch, caseId} satisfies Partial<DebituraPartnerDesk>);
  place.append(desk);
  await desk.updateComplete;
  const root = desk.renderRoot;
  const words = (node: Element | null) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const text = (part = 'root') => words(root.querySelector(`[part~="${part}"]`));
  const field = (name: string) => {
    const found = root.querySelector<HTMLInputElement>(`form.work [name="${name}"]`);
    if (!found) throw new Error(`There is no field "${name}".`);
    return found;
  };
  return {
    desk,
    text,
    agency,
    field,
    until: (expected: string, part = 'root') =>
      waitUntil(() => text(part).includes(expected), `"${expected}" in ${part}`),
    async press(name: string) {
      const buttons = [...root.querySelectorAll<HTMLElement>('button, summary')];
      const found = buttons.find((one) => words(one) === name);
      if (!found) throw new Error(`There is no button "${name}".`);
      found.click();
      await desk.updateComplete;
    },
    async fill(name: string, value: string) {
      const control = field(name);
      control.value = value;
      control.dispatchEvent(new Event(control.matches('select') ? 'change' : 'input'));
      await desk.updateComplete;
    },
  };
}

describe('<debitura-partner-desk>', () => {
  // Colours are measured on screens that have arrived.
  before(() => emulateMedia({reducedMotion: 'reduce'}));
  after(() => emulateMedia({reducedMotion: 'no-preference'}));

  it('is an inbox, with what waits to be accepted first, and opens a case and goes back', async () => {
    const {desk, text, until, press} = await openDesk();
    const focused = () => desk.shadowRoot?.activeElement?.textContent.replace(/\s+/g, ' ').trim();
    await until('Svalebo AB', 'to-accept');
    await until('Kiel Bootsbau GmbH', 'at-work');
    assert.include(text('to-accept'), 'Sweden · Nordlys Design ApS');
    await expectAccessible(desk);
    let opened = '';
    desk.addEventListener('debitura-case-opened', ({caseId}) => (opened = caseId));
    await press('Svalebo AB');
    await until('It waits for you to accept it.');
    assert.equal(opened, desk.caseId);
    assert.equal(focused(), '← All cases');
    await press('← All cases');
    await until('At work');
    assert.equal(focused(), 'Cases');
  });

  it('accepts a case, and offers the work on it at once', async () => {
    const {desk, until, press, fill, field, text, agency} = await openDesk('2025-0141');
    await until('Accept the case', 'tasks');
    await press('Accept the case');
    await press('Accept and start');
    await until('Write the creditor a few words.');
    assert.equal(desk.shadowRoot?.activeElement, field('welcomeMessage'));
    await fill('welcomeMessage', 'Good morning, we begin today.');
    await fill('collectionPartnerReference', 'RI-77');
    await expectAccessible(desk);
    await press('Accept and start');
    await until('Accepted as RI-77.', 'done');
    assert.include(text('tasks'), 'Record a payment');
    await until('Good morning, we begin today.', 'messages');
    assert.equal(agency.caseOf('2025-0141')?.lifecycle, 'Active');
  });

  it('asks before the success fee moves, with the rates before and after', async () => {
    const {desk, until, press, fill, text, agency} = await openDesk('2025-0112');
    await until('Change fees or principal', 'tasks');
    await press('Change fees or principal');
    await fill('grossAmount', '150,000');
    await press('Save the amounts');
    await until('Your success fee would change', 'question');
    assert.match(text('question'), /it is [\d.]+% instead of 9\.5%/);
    await expectAccessible(desk);
    await press('No, leave it');
    assert.equal(agency.caseOf('2025-0112')?.principal, 12_500);
  });

  it('lists what is wrong with several fields, each with a link that leads there (GUARD 37)', async () => {
    const {desk, until, press, fill, field, text} = await openDesk('2025-0112');
    await until('Change fees or principal', 'tasks');
    await press('Change fees or principal');
    const names = ['grossAmount', 'interestFees', 'reminderFees'];
    for (const name of names) await fill(name, '');
    await press('Save the amounts');
    await until('3 things to correct', 'summary');
    const all = (selector: string) => [...desk.renderRoot.querySelectorAll<HTMLElement>(selector)];
    const said = (selector: string) => all(selector).map((one) => one.textContent.trim());
    const focused = () => desk.shadowRoot?.activeElement;
    assert.equal(focused(), all('#summary')[0]);
    assert.deepEqual(said('#summary a'), said('.error'));
    await expectAccessible(desk);
    for (const [index, name] of names.entries()) {
      all('#summary a')[index]?.click();
      assert.equal(focused(), field(name));
    }
    await fill('grossAmount', '12,500');
    assert.lengthOf(said('.error'), 2);
    assert.notInclude(text('summary'), 'Enter the principal.');
  });

  it('says why a reason to close is not offered', async () => {
    const {until, press, field, text} = await openDesk('2025-0112');
    await until('Close the case', 'tasks');
    await press('Close the case');
    assert.include(text('form'), 'Paid in full is not offered: €9,640.50 is still open.');
    assert.isNull(field('closeCode').querySelector('[value="Paid"]'));
  });

  it('says which kind of document a file is, as it was chosen when the file was added', async () => {
    const {desk, press, agency} = await openDesk('2025-0112');
    const root = desk.renderRoot;
    const kind = () => root.querySelector<HTMLSelectElement>('#document-kind');
    const input = () => root.querySelector<HTMLInputElement>('#case-files');
    await waitUntil(() => root.querySelector('summary') !== null, 'the case');
    await press('Files');
    await waitUntil(() => kind() !== null && input() !== null, 'the files');
    await expectAccessible(desk);
    const add = (name: string) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['Pay within ten days.'], name, {type: 'text/plain'}));
      input()!.files = transfer.files;
      input()!.dispatchEvent(new Event('change'));
    };
    const files = () => agency.caseOf('2025-0112')?.files ?? [];
    const typeOf = (name: string) => files().find((one) => one.name === name)?.documentType;
    const hasArrived = (name: string) => files().some((one) => one.name === name);
    add('plain.txt');
    await waitUntil(() => hasArrived('plain.txt'), 'the first file');
    assert.isNull(typeOf('plain.txt'));
    kind()!.value = 'DemandLetter';
    kind()!.dispatchEvent(new Event('change'));
    add('demand.txt');
    await waitUntil(() => hasArrived('demand.txt'), 'the second file');
    assert.equal(typeOf('demand.txt'), 'DemandLetter');
  });

  it('shows what another desk did as soon as it is told of it', async () => {
    const agency = createAgency();
    const tell = speakThroughStream();
    const {until, text} = await openDesk('2025-0112', agency);
    await until('€9,640.50', 'money');
    const shown = agency.caseOf('2025-0112')!;
    shown.lifecycle = 'Paused';
    shown.interestFees += 100;
    assert.include(text(), 'Collecting');
    tell({kind: 'case', caseId: shown.id});
    await until('Paused', 'status');
    await until('€9,740.50', 'money');
  });

  it('says that an invoiced payment is frozen', async () => {
    const {until, press} = await openDesk('2024-0077');
    await until('Delete', 'payments');
    await press('Delete');
    await press('Delete the payment');
    await until('its payout has been invoiced, so it is frozen', 'refused');
  });
});

describe('a managing partner', () => {
  it('has the same list, without search words and tasks, which its desk does not know', async () => {
    const agency = createAgency('managing-partner');
    const place = fixtureSync<HTMLElement>(html`<div lang="en-GB"></div>`);
    const list = document.createElement('debitura-case-list');
    Object.assign(list, {fetch: agency.fetch});
    place.append(list);
    const shown = () => list.renderRoot.textContent;
    await waitUntil(() => shown().includes('BE-2201'), 'the managed cases');
    await waitUntil(() => list.renderRoot.querySelector('#search') === null, 'no search');
    assert.notInclude(shown(), 'Needs you');
    assert.notInclude(agency.asked, 'GET /tasks');
  });
});
