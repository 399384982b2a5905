import {assert, aTimeout} from '@open-wc/testing';
import '../../src/elements/bulk/define.js';
import '../../src/elements/case/define.js';
import '../../src/elements/case-form/define.js';
import '../../src/elements/case-list/define.js';
import '../../src/elements/onboarding/define.js';
import {connect} from '../../src/client/connection.js';
import {INVOICE} from './support/form.js';
import {createPage, open, type Page} from './support/tracking.js';
import {waitUntil} from './support/wait.js';

/** A page of Nordlys whose answers to "who is there" come when the test lets them. */
function setup() {
  const page = createPage();
  let isHeld = false;
  let go: () => void = () => undefined;
  page.fault = ({path}) =>
    path === '/session' && isHeld
      ? new Promise((resolve) => (go = () => resolve(undefined)))
      : undefined;
  return {
    page,
    /** The Back button brings the page from the browser's memory. */
    back() {
      isHeld = true;
      window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    },
    answer() {
      isHeld = false;
      go();
    },
  };
}

const isShown = (element: HTMLElement) => getComputedStyle(element).visibility === 'visible';
const shows = (element: HTMLElement) => waitUntil(() => isShown(element), 'it is shown');

describe('What comes back from the browser’s memory of pages', () => {
  it('is a list of nobody’s cases but of those who are there now', async () => {
    const {page, back, answer} = setup();
    const list = await open('debitura-case-list', {fetch: page.fetch});
    await list.until('Kiel Bootsbau');
    page.signIn('solvang');
    back();
    assert.isFalse(isShown(list.element));
    answer();
    await shows(list.element);
    assert.notInclude(list.text(), 'Kiel');
    await list.untilGone('Kiel');
  });

  it('is a list as it was for the same person', async () => {
    const {page, back, answer} = setup();
    const list = await open('debitura-case-list', {fetch: page.fetch});
    await list.until('Kiel Bootsbau');
    await list.fill('Search', 'Kiel');
    const asked = () => page.calls.filter(({path}) => path.startsWith('/cases')).length;
    await waitUntil(() => list.all('tbody tr').length === 1, 'one case fits');
    const before = asked();
    back();
    assert.isFalse(isShown(list.element));
    answer();
    await shows(list.element);
    assert.lengthOf(list.all('tbody tr'), 1);
    assert.equal(asked(), before);
  });

  it('is a case with what was being written, for the same person', async () => {
    const {page, back, answer} = setup();
    const {id} = page.caseOf('2025-0112');
    const shown = await open('debitura-case', {fetch: page.fetch, caseId: id});
    await shown.until('They know the amount.');
    await shown.fill('Message to Rheinufer Inkasso', 'Half a sen');
    back();
    assert.isFalse(isShown(shown.element));
    answer();
    await shows(shown.element);
    assert.equal(shown.field('Message to Rheinufer Inkasso').value, 'Half a sen');
  });

  it('is no case of another company', async () => {
    const {page, back, answer} = setup();
    const {id} = page.caseOf('2025-0112');
    const shown = await open('debitura-case', {fetch: page.fetch, caseId: id});
    await shown.until('They know the amount.');
    page.signIn('solvang');
    back();
    answer();
    await shows(shown.element);
    assert.notInclude(shown.text(), 'Kiel');
    assert.notInclude(shown.text(), 'They know the amount.');
  });

  it('says that the adapter is another one meanwhile', async () => {
    const page = createPage();
    const list = await open('debitura-case-list', {fetch: page.fetch});
    await list.until('Kiel Bootsbau');
    page.fault = ({path}) =>
      path === '/session' ? Response.json({contract: 99, subject: 'other'}) : undefined;
    window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await list.untilGone('Kiel');
    await shows(list.element);
  });

  it('is shown although nobody can say who is there, with nothing of before', async () => {
    const {page, back} = setup();
    const list = await open('debitura-case-list', {fetch: page.fetch});
    await list.until('Kiel Bootsbau');
    page.isOffline = true;
    back();
    await shows(list.element);
    assert.notInclude(list.text(), 'Kiel');
    page.isOffline = false;
  });
});

/** The user is back in the tab after a few seconds, and nothing was loaded anew. */
function lookAtTab() {
  const {now} = Date;
  Date.now = () => now() + 3_000;
  document.dispatchEvent(new Event('visibilitychange', {bubbles: true}));
  Date.now = now;
}

/** Until it was asked who is there, and what came of the answer is drawn. */
async function lookAtTabAndWait({calls}: Page) {
  const asked = () => calls.filter(({path}) => path === '/session').length;
  const before = asked();
  lookAtTab();
  await waitUntil(() => asked() > before, 'it is asked who is there');
  // The answer comes from this very page: some turns of its loop are time enough.
  for (let turn = 0; turn < 20; turn += 1) await aTimeout(0);
}

describe('A tab in which somebody else signed in from another tab', () => {
  it('shows nobody’s cases but theirs as soon as they look at it', async () => {
    const page = createPage();
    const list = await open('debitura-case-list', {fetch: page.fetch});
    const {id} = page.caseOf('2025-0112');
    const shown = await open('debitura-case', {fetch: page.fetch, caseId: id});
    await list.until('Kiel Bootsbau');
    await shown.until('They know the amount.');
    page.signIn('solvang');
    lookAtTab();
    await list.untilGone('Kiel');
    await shown.untilGone('They know the amount.');
  });

  it('shows theirs also where a form has asked before who is there', async () => {
    const page = createPage();
    const list = await open('debitura-case-list', {fetch: page.fetch});
    await list.until('Kiel Bootsbau');
    page.signIn('solvang');
    await connect(new URL('/debitura', location.href).href).refreshSession();
    lookAtTab();
    await list.untilGone('Kiel');
  });

  it('holds no claim that the one before began to write', async () => {
    const page = createPage();
    const form = await open('debitura-case-form', {fetch: page.fetch, invoice: INVOICE});
    const isThere = () => form.shown().some((text) => text.includes('Consulting services'));
    await waitUntil(isThere, 'the form opens');
    page.signIn('solvang');
    lookAtTab();
    await waitUntil(() => !isThere(), 'it begins anew');
  });

  it('holds no list that the one before began to send', async () => {
    const page = createPage();
    const list = await open('debitura-bulk', {fetch: page.fetch, invoices: [INVOICE]});
    await list.until('INV-2025-001');
    page.signIn('solvang');
    lookAtTab();
    await list.untilGone('INV-2025-001');
  });

  it('holds no company that the one before was about to make a client', async () => {
    const page = createPage();
    page.signIn('solvang');
    const profile = {name: 'Solvang Bageri ApS', country: 'DK'};
    const onboarding = await open('debitura-onboarding', {fetch: page.fetch, profile});
    const isThere = () => onboarding.shown().some((text) => text.includes('Solvang'));
    await waitUntil(isThere, 'the company is there');
    page.signIn('odense');
    lookAtTab();
    await waitUntil(() => !isThere(), 'it begins anew');
  });

  it('stays as it was for the same person, also when the adapter’s secret was rotated meanwhile', async () => {
    const page = createPage();
    const {id} = page.caseOf('2025-0112');
    const shown = await open('debitura-case', {fetch: page.fetch, caseId: id});
    await shown.until('They know the amount.');
    await shown.fill('Message to Rheinufer Inkasso', 'Half a sen');
    page.rotateSecret();
    await lookAtTabAndWait(page);
    assert.equal(shown.field('Message to Rheinufer Inkasso').value, 'Half a sen');
  });

  it('stays as it was while nobody can say who is there', async () => {
    const page = createPage();
    const list = await open('debitura-case-list', {fetch: page.fetch});
    await list.until('Kiel Bootsbau');
    page.isOffline = true;
    await lookAtTabAndWait(page);
    assert.include(list.text(), 'Kiel');
    page.isOffline = false;
  });
});
