import {assert, oneEvent} from '@open-wc/testing';
import '../../src/elements/case/define.js';
import '../../src/elements/case-list/define.js';
import {SigningReturnedEvent, SigningStartingEvent} from '../../src/elements/events.js';
import {expectAccessible} from './support/form.js';
import {createPage, open, type Page} from './support/tracking.js';
import {waitUntil} from './support/wait.js';

const before = location.href;

async function openCase(page: Page, creditorReference = '2025-0143') {
  const found = page.caseOf(creditorReference);
  const shown = await open('debitura-case', {fetch: page.fetch, caseId: found.id});
  await shown.until(found.debtor.name);
  return {...shown, id: found.id};
}

/** Presses the button and stays on the page; answers the address to which it would have gone. */
async function leave(shown: Awaited<ReturnType<typeof openCase>>): Promise<URL> {
  await shown.until('Sign now');
  shown.element.addEventListener('debitura-signing-starting', (event) => event.preventDefault());
  setTimeout(() => shown.button('Sign now ↗').click());
  const event: unknown = await oneEvent(shown.element, 'debitura-signing-starting');
  if (!(event instanceof SigningStartingEvent)) throw new TypeError('another event');
  return new URL(event.url);
}

/** What the page hears when the case is opened at an address to which the signing pages led back. */
async function comeBack(page: Page, address: string) {
  history.replaceState({host: 1}, '', address);
  const events: SigningReturnedEvent[] = [];
  const hear = (event: Event) => {
    if (event instanceof SigningReturnedEvent) events.push(event);
  };
  document.addEventListener('debitura-signing-returned', hear);
  const shown = await openCase(page);
  return {shown, events};
}

describe('Signing from the screen of a case', () => {
  afterEach(() => {
    history.replaceState(null, '', before);
    sessionStorage.clear();
  });

  it('leads back to this page, and what the server says is shown; the host’s address stays as it was', async () => {
    const page = createPage();
    history.replaceState({host: 1}, '', '?tab=cases#part');
    const mine = location.href;
    const away = await leave(await openCase(page));
    const back = new URL(away.searchParams.get('returnUrl') ?? '');
    assert.match(back.search, /^\?.*tab=cases&debitura-return=[\w-]{22}$/);
    assert.equal(back.hash, '#part');
    page.sandbox.state.move(page.caseOf('2025-0143').id, 'PendingVerification');
    back.searchParams.set('completed', 'true');
    const {shown, events} = await comeBack(page, back.href);
    await shown.until('Everything is signed.');
    assert.equal(location.href, mine);
    assert.deepEqual(history.state, {host: 1});
    assert.deepEqual(
      events.map(({completed, verified}) => ({completed, verified})),
      [{completed: true, verified: true}],
    );
  });

  it('believes the server and not the address', async () => {
    const page = createPage();
    const away = await leave(await openCase(page));
    const back = `${away.searchParams.get('returnUrl') ?? ''}&completed=true`;
    const {shown, events} = await comeBack(page, back);
    await shown.until('Something still waits for your signature.');
    assert.isFalse(events[0]?.verified);
    const again = await comeBack(page, back);
    await again.shown.until('Sign now');
    assert.notInclude(again.shown.text(), 'Something still waits');
    assert.lengthOf(again.events, 0, 'a value counts once');
  });

  it('takes a value that nobody here made for nothing, and leaves the address alone', async () => {
    const page = createPage();
    const address = `?debitura-return=${'A'.repeat(22)}&completed=true`;
    const {shown, events} = await comeBack(page, address);
    await shown.until('Sign now');
    assert.equal(location.search, address);
    assert.notMatch(shown.text(), /signed\./);
    assert.lengthOf(events, 0);
  });
});

describe('Quotes for a case', () => {
  it('are listed with their price, and chosen at Debitura', async () => {
    const page = createPage();
    const {id} = page.caseOf('2025-0112');
    page.sandbox.state.move(id, 'LeadsQuoteGiven');
    const shown = await openCase(page, '2025-0112');
    await shown.until('22% of what is recovered');
    await shown.until('2 of at most 3 partners have answered.');
    assert.match(shown.part('quotes'), /€[\d.]+ an hour/);
    const link = shown.button(/^Choose at Debitura: Rheinufer Inkasso/);
    assert.match(link.getAttribute('href') ?? '', /^http:\/\/127\.0\.0\.1:4010\/app\/quotes\//);
    await expectAccessible(shown.element);
  });

  it('are said to be on their way while partners are asked, and not asked for otherwise', async () => {
    const page = createPage();
    const {id} = page.caseOf('2025-0112');
    const isAsked = () => page.calls.some(({path}) => path.includes('/quote-requests'));
    const shown = await openCase(page, '2025-0112');
    await shown.until('has come in.');
    assert.isFalse(isAsked());
    page.sandbox.state.move(id, 'Leads');
    page.tell({kind: 'case', caseId: id});
    await shown.until('Partners are being asked what they would take.');
  });
});

describe('What the account has to do', () => {
  const task = {
    ...{id: 't', type: 'AssignBankAccount', typeLabel: 'Assign bank account', status: 'Open'},
    ...{title: 'Add a bank account', description: 'So that money can be paid out.'},
    ...{caseId: null, caseReference: null, deadline: '2026-12-01', dateCreated: ''},
    ...{solutionUrl: 'http://127.0.0.1:4010/app/tasks', isAnsweredByChat: false},
  };

  it('stands above the list of cases with a link, and goes when it is done', async () => {
    const page = createPage();
    let tasks = [task];
    page.fault = ({path}) => (path === '/tasks' ? Response.json(tasks) : undefined);
    const list = await open('debitura-case-list', {fetch: page.fetch});
    await list.until('Debitura needs something from you');
    assert.include(list.part('tasks'), 'Until 1 December 2026');
    assert.equal(
      list.button('Open at Debitura: Add a bank account').getAttribute('href'),
      task.solutionUrl,
    );
    await expectAccessible(list.element);
    tasks = [];
    page.tell({kind: 'client'});
    await list.untilGone('Debitura needs something from you');
  });

  it('is not spoken of when there is nothing, or nobody knows', async () => {
    const page = createPage();
    page.fault = ({path}) => (path === '/tasks' ? new Response('', {status: 502}) : undefined);
    const list = await open('debitura-case-list', {fetch: page.fetch});
    await list.until('Kiel');
    await waitUntil(() => page.calls.some(({path}) => path === '/tasks'), 'it was asked for');
    assert.equal(list.part('tasks'), '');
    assert.notInclude(list.text(), 'could not');
  });
});
