import {assert, oneEvent} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import '../../src/elements/case-list/define.js';
import type {CaseSummary} from '../../src/contract/index.js';
import {CaseOpenedEvent} from '../../src/elements/events.js';
import {expectAccessible} from './support/form.js';
import {createPage, open, type Page} from './support/tracking.js';
import {waitUntil} from './support/wait.js';

const SUMMARY: CaseSummary = {
  id: '6f1d1c1e-0000-4000-8000-000000000001',
  reference: 'Q8OAXF3W',
  creditorReference: 'INV-2025-001',
  lifecycle: 'Active',
  closeCode: null,
  isTestCase: true,
  grossAmount: 5000,
  remainder: 5000,
  currency: 'EUR',
  dateCreated: '2025-11-21T06:00:00Z',
  dueDate: '2025-07-01',
  needsInfo: true,
  debtor: {name: 'Debtor GmbH', countryAlpha2: 'DE'},
};

async function openList(page: Page = createPage(), status = 'all') {
  const list = await open('debitura-case-list', {fetch: page.fetch, status});
  const rows = () => list.all('tbody tr').map((row) => list.words(row));
  const asked = () => page.calls.filter(({path}) => path.startsWith('/cases')).length;
  const row = (name: string) => rows().find((one) => one.includes(name)) ?? '';
  return {...list, page, rows, row, asked};
}

describe('<debitura-case-list>', () => {
  it('shows debtor, status in words, claim and what is still open, with sums by currency of what is loaded', async () => {
    const list = await openList();
    await list.until('Kiel Bootsbau');
    assert.lengthOf(list.rows(), 6);
    assert.match(list.row('Kiel'), /Germany 2025-0112 Collecting €12,500\.00 €9,640\.50/);
    assert.match(list.row('Blaue Kachel'), /Paid €4,200\.00 –nothing/);
    assert.match(list.row('Svalebo'), /Partner review/);
    assert.match(
      list.part('totals'),
      /^Of the 6 cases loaded: claims €19,450\.00 .*; still open €12,390\.50/,
    );
    assert.include(list.part('filter'), 'All 6');
  });

  it('shows only what needs the user, and says where a closed case ended', async () => {
    const list = await openList(createPage(), 'needs-you');
    await list.until('Strandcaféen');
    assert.lengthOf(list.rows(), 2);
    list.all('input[type=radio]').at(-1)?.click();
    await list.until('Blaue Kachel');
    assert.equal(list.element.status, 'closed');
    assert.match(list.row('Hovedgaden'), /Merged/);
  });

  it('searches once when typing pauses, and helps when nothing fits', async () => {
    const list = await openList();
    await list.until('Kiel');
    const before = list.asked();
    for (const text of ['Ki', 'Kie', 'Kiel']) await list.fill('Search', text);
    await waitUntil(() => list.rows().length === 1, 'one case fits');
    assert.equal(list.asked(), before + 1);
    await list.fill('Search', 'nobody of this name');
    await list.until('No case fits');
    await list.press('Show all cases');
    await list.until('Svalebo');
    assert.equal(list.field('Search').value, '');
  });

  it('says what to do when there is no case at all', async () => {
    const page = createPage();
    page.fault = ({path}) =>
      path.startsWith('/cases')
        ? Response.json({
            cases: [],
            page: {currentPage: 1, pageSize: 20, totalPages: 0, totalResults: 0},
          })
        : undefined;
    const list = await openList(page, 'open');
    await list.until('No cases yet');
  });

  it('opens a case by its button', async () => {
    const list = await openList();
    await list.until('Kiel');
    setTimeout(() => list.button('Kiel Bootsbau GmbH').click());
    const event: unknown = await oneEvent(list.element, 'debitura-case-opened');
    assert.instanceOf(event, CaseOpenedEvent);
    assert.propertyVal(event, 'caseId', list.page.caseOf('2025-0112').id);
  });

  it('says how old it is when nothing is pushed, and keeps the list when a refresh fails', async () => {
    const list = await openList();
    await list.until('Kiel');
    assert.notInclude(list.text(), 'As of');
    list.page.tell({kind: 'state', live: false, signedOut: false, asOf: new Date()});
    await list.until(/As of \d\d:\d\d/);
    list.page.isOffline = true;
    await list.press('Refresh');
    await list.until('The list could not be refreshed');
    assert.lengthOf(list.rows(), 6);
    list.page.isOffline = false;
    await list.press('Try again');
    await list.untilGone('could not be refreshed');
  });

  it('says why nothing could be loaded and tries again when asked', async () => {
    const page = createPage();
    page.isOffline = true;
    const list = await openList(page);
    await list.until('The cases could not be loaded');
    page.isOffline = false;
    await list.press('Try again');
    await list.until('Kiel');
  });

  it('shows a state that Debitura added later as it is, and hostile names as text (GUARD 18)', async () => {
    const page = createPage();
    const hostile = '<img src=x onerror="window.hacked=1">';
    const odd = {...SUMMARY, lifecycle: 'Mediation', debtor: {name: hostile, countryAlpha2: null}};
    const body = {
      cases: [odd],
      page: {currentPage: 1, pageSize: 20, totalPages: 1, totalResults: 1},
    };
    page.fault = ({path}) => (path.startsWith('/cases') ? Response.json(body) : undefined);
    const list = await openList(page);
    await list.until('Mediation');
    assert.include(list.text(), hostile);
    assert.lengthOf(list.all('img'), 0);
    assert.notProperty(window, 'hacked');
    assert.include(list.row('Mediation'), 'Test');
    assert.include(list.row('Mediation'), 'Something is missing');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`meets WCAG 2.2 AA, ${colorScheme}, wide and at 360 px`, async () => {
      document.documentElement.style.colorScheme = 'light dark';
      document.body.style.background = 'light-dark(#fff, #0d131b)';
      await emulateMedia({colorScheme, reducedMotion: 'reduce'});
      const list = await openList();
      await list.until('Kiel');
      await expectAccessible(list.element);
      list.element.style.inlineSize = '360px';
      await expectAccessible(list.element);
      const main = list.root.querySelector('.main')!;
      assert.isAtMost(main.scrollWidth, 360);
    });
  }
});
