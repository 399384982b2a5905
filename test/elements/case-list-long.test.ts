import {assert} from '@open-wc/testing';
import '../../src/elements/case-list/define.js';
import {createPage, open, type Page} from './support/tracking.js';
import {waitUntil} from './support/wait.js';

type SandboxCase = ReturnType<Page['caseOf']>;

/** The sandbox's own list, which only its life may lengthen. */
function casesOf(page: Page): SandboxCase[] {
  return page.sandbox.state.cases as SandboxCase[];
}

/** A client with so many cases, `M-0` the newest. */
async function openLong(count: number, page: Page = createPage()) {
  const cases = casesOf(page);
  const [like] = cases;
  if (!like) throw new Error('The sandbox has no case.');
  const many = Array.from({length: count}, (_, index) => ({
    ...like,
    id: crypto.randomUUID(),
    reference: `R${String(index).padStart(7, '0')}`,
    creditorReference: `M-${index}`,
    lifecycle: 'Active' as const,
    closeCode: null,
    created: like.created + count - index,
    debtor: {...like.debtor, name: `Debtor ${index}`},
  }));
  cases.splice(0, cases.length, ...many);
  const list = await open('debitura-case-list', {fetch: page.fetch});
  await list.until('Debtor 0');
  const rows = () => list.all('[part=row]').map((row) => list.words(row));
  const asked = () => page.calls.map(({path}) => path).filter((path) => path.startsWith('/cases'));
  const tell = (reference: string) => page.tell({kind: 'case', caseId: page.caseOf(reference).id});
  const more = async (loaded: number) => {
    list.button('Show more').click();
    await list.until(`${loaded} of `);
  };
  const drawn = (count: number) => waitUntil(() => rows().length === count, `${count} rows`);
  return {...list, page, rows, asked, tell, more, drawn};
}

describe('A long list', () => {
  it('grows by the button, which keeps the focus, and says how much of it is shown', async () => {
    const list = await openLong(1_240);
    await list.drawn(20);
    assert.equal(list.part('shown'), '20 of 1,240 shown');
    list.button('Show more').focus();
    await list.more(100);
    assert.equal(list.part('shown'), '100 of 1,240 shown');
    const debtors = list.rows().map((row) => Number(/Debtor (\d+)/.exec(row)?.[1]));
    assert.deepEqual(
      debtors,
      debtors.map((_, index) => index),
    );
    await list.more(200);
    assert.equal(list.focused(), list.button('Show more'));
    assert.include(list.words(list.root.querySelector('[role=status]')), '100 more cases: 200 of');
    assert.match(list.part('totals'), /^Of the 200 cases loaded: /);
    assert.equal(list.root.querySelector('table')?.getAttribute('aria-rowcount'), '1241');
  });

  it('goes on at the first new case when there are no more', async () => {
    const list = await openLong(30);
    list.button('Show more').focus();
    await list.more(30);
    await waitUntil(() => list.words(list.focused()) === 'Debtor 20', 'it goes on there');
    assert.notInclude(list.text(), 'Show more');
    assert.equal(list.part('shown'), '30 of 30 shown');
  });

  it('keeps every case and the focus when one far below changes, and reads that one alone', async () => {
    const list = await openLong(400);
    for (const loaded of [100, 200]) await list.more(loaded);
    const opener = list.button('Debtor 0');
    opener.focus();
    const before = list.asked().length;
    const changed = list.page.caseOf('M-150');
    changed.principal += 1_000_000;
    const sums = list.part('totals');
    list.tell('M-150');
    await waitUntil(() => list.part('totals') !== sums, 'the sums know it');
    assert.equal(list.part('shown'), '200 of 400 shown');
    assert.equal(list.focused(), opener);
    assert.deepEqual(list.asked().slice(before), [`/cases/${changed.id}`]);
  });

  it('keeps what was loaded while an older look at its beginning was on its way', async () => {
    const list = await openLong(400);
    await list.drawn(20);
    let release: () => void = () => undefined;
    const held = new Promise<undefined>((resolve) => (release = () => resolve(undefined)));
    list.page.fault = ({path}) => (path.includes('pageSize=20') ? held : undefined);
    const before = list.asked().length;
    list.tell('M-5');
    await waitUntil(() => list.asked().length > before, 'the beginning is read again');
    await list.more(100);
    list.page.caseOf('M-5').debtor.name = 'Renamed AG';
    release();
    await list.until('Renamed AG');
    assert.equal(list.part('shown'), '100 of 400 shown');
  });

  it('shows a new case on top without losing one, by a single read', async () => {
    const list = await openLong(400);
    for (const loaded of [100, 200]) await list.more(loaded);
    const before = list.asked().length;
    const cases = casesOf(list.page);
    const [first] = cases;
    const made = {...first!, id: crypto.randomUUID(), creditorReference: 'new'};
    made.created += 1;
    made.debtor = {...made.debtor, name: 'Newcomer AG'};
    cases.push(made);
    list.page.tell({kind: 'case', caseId: made.id});
    await list.until('Newcomer AG');
    assert.include(list.rows()[0], 'Newcomer AG');
    assert.equal(list.part('shown'), '201 of 401 shown');
    assert.lengthOf(list.asked().slice(before), 1);
  });

  it('lets a case go that is not of the kind any more, or is not there any more', async () => {
    const list = await openLong(400);
    list.all('input[type=radio]')[1]?.click();
    await list.until('Open 400');
    for (const loaded of [100, 200]) await list.more(loaded);
    Object.assign(list.page.caseOf('M-170'), {lifecycle: 'Closed', closeCode: 'Paid'});
    list.tell('M-170');
    await list.until('199 of 399 shown');
    assert.notInclude(list.text(), 'Debtor 170');
  });

  it('says beside the button why no more came, keeps what is there, and tries again', async () => {
    const list = await openLong(150);
    await list.more(100);
    list.page.isOffline = true;
    await list.press('Show more');
    await list.until('No more cases could be loaded');
    assert.equal(list.part('shown'), '100 of 150 shown');
    list.page.isOffline = false;
    await list.more(150);
    assert.notInclude(list.text(), 'could be loaded');
  });

  it('finds the shown rows again after words that were searched for', async () => {
    const list = await openLong(150);
    await list.more(100);
    await list.fill('Search', 'Debtor 149');
    await waitUntil(() => list.rows().length === 1, 'one fits');
    await list.fill('Search', '');
    await list.until('20 of 150 shown');
  });
});
