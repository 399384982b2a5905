import {describe, expect, it} from 'vitest';
import {createClient} from '../../../src/client/index.js';
import {createWorld, ORIGIN} from '../../support/world.js';
import {connectTo} from '../support/adapter.js';
import {createTab} from '../support/form.js';
import {openBulk, overdueList} from './support.js';

/** The real adapter and sandbox, and tabs of one person. */
function setup() {
  const world = createWorld();
  const calls: string[] = [];
  let isDown = false;
  const fetch: typeof globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    const path = request.url.replace(`${ORIGIN}/debitura`, '');
    const call = `${request.method} ${path.replace(/[0-9a-f-]{36}/, ':id')}`;
    calls.push(call);
    if (isDown && call.startsWith('GET /cases?')) throw new TypeError('No network.');
    return world.fetch(request);
  };
  const before = new Set(world.sandbox.state.cases);
  return {
    calls,
    cut: () => (isDown = true),
    references: () =>
      world.sandbox.state.cases
        .filter((one) => !before.has(one))
        .map(({creditorReference}) => creditorReference),
    /** Opens the list in a new tab, or once more in one, with the first `count` invoices of one debtor. */
    async open(count: number, tab = createTab(world.now().toISOString())) {
      const client = createClient({adapter: `${ORIGIN}/debitura`, fetch});
      const page = await openBulk(tab, connectTo(client), {advance: world.advance});
      if (count > 0) await page.drop(overdueList(count, 1));
      if (count > 0) await page.until(() => page.all().every(({isReady}) => isReady));
      const send = async () => {
        await page.until(() => page.all().every(({isReady, isOpen}) => isReady || !isOpen));
        await page.confirm();
        await page.finished();
      };
      return {tab, send, ...page};
    },
  };
}

type Page = Awaited<ReturnType<ReturnType<typeof setup>['open']>>;

/** The invoices of the cases of the list that are where. */
function numbers({all}: Page, name: string): string[][] {
  const there = all().filter(({progress}) => progress.name === name);
  return there.map(({plan}) => plan.rows.map(({invoice}) => invoice.number));
}

describe('An invoice that Debitura has in a case already', () => {
  it('is not sent a second time when the list has grown', async () => {
    const {open, references} = setup();
    await (await open(3)).send();
    const later = await open(5);
    expect(await later.bulk.openReview()).toBe(false);
    expect(later.bulk.state).toMatchObject({
      phase: {name: 'editing'},
      lookUp: {name: 'found', invoices: 3},
    });
    expect(numbers(later, 'duplicate')).toEqual([['L25-0001', 'L25-0002', 'L25-0003']]);
    await later.send();
    expect(numbers(later, 'made')).toEqual([['L25-0004', 'L25-0005']]);
    expect(references()).toEqual(['L25-0001 +2', 'L25-0004 +1']);
  });

  it('is found when it was sent alone and is joined with others now', async () => {
    const {open, references} = setup();
    await (await open(1)).send();
    const later = await open(3);
    expect(await later.bulk.openReview()).toBe(false);
    const [earlier] = later.all().filter(({progress}) => progress.name === 'duplicate');
    expect(earlier?.progress).toMatchObject({
      reference: 'L25-0001',
      case: {creditorReference: 'L25-0001'},
    });
    await later.send();
    expect(references()).toEqual(['L25-0001', 'L25-0002 +1']);
  });

  it('is found when it was sent with others and stands alone now', async () => {
    const {open, references} = setup();
    await (await open(3)).send();
    const {bulk, all, until} = await open(3);
    bulk.setApart(all()[0]?.plan.debtor.id ?? '', true);
    await until(() => all().length === 3 && all().every(({isReady}) => isReady));
    expect(await bulk.openReview()).toBe(false);
    expect(all().map(({progress}) => progress.name)).toEqual(['duplicate']);
    expect(references()).toEqual(['L25-0001 +2']);
  });

  it('stays known after a reload, and leaves the debtor open to repair', async () => {
    const {open} = setup();
    await (await open(1)).send();
    const page = await open(2);
    await page.bulk.openReview();
    const again = await open(0, page.tab);
    expect(numbers(again, 'duplicate')).toEqual([['L25-0001']]);
    const [debtor] = again.all().map(({plan}) => plan.debtor.id);
    expect(again.bulk.isSent(debtor ?? '')).toBe(false);
  });

  it('costs one question a review, and one more for a case of the same debtor', async () => {
    const {open, calls} = setup();
    await (await open(3)).send();
    const later = await open(5);
    calls.length = 0;
    await later.bulk.openReview();
    expect(calls).toEqual([
      'GET /cases?sort=DateCreated%3Adesc&page=1&pageSize=100',
      'GET /cases/:id',
    ]);
  });

  it('holds everything back while nobody can say', async () => {
    const {open, cut, references} = setup();
    const page = await open(2);
    cut();
    expect(await page.bulk.openReview()).toBe(false);
    expect(page.bulk.state).toMatchObject({phase: {name: 'editing'}, lookUp: {name: 'failed'}});
    expect(references()).toEqual([]);
  });
});
