import {describe, expect, it} from 'vitest';
import {createClient} from '../../../src/client/index.js';
import {createWorld, ORIGIN} from '../../support/world.js';
import {connectTo} from '../support/adapter.js';
import {createTab, quiet} from '../support/form.js';
import {openBulk, overdueList} from './support.js';

/** Numbers that look random and are the same in every run. */
function seeded(seed: number) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** The real adapter and sandbox; every tenth answer on the way from Debitura and to the browser is lost. */
function setup(seed: number) {
  const random = seeded(seed);
  let lost = 0;
  const loses = () => random() < 0.1 && (lost += 1) > 0;
  const world = createWorld({
    random,
    faults: (upstream) => async (request) => {
      const answer = await upstream(request);
      if (loses()) throw new TypeError('The answer was cut.');
      return answer;
    },
  });
  const previews: string[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const isPreview = request.url.endsWith('/preview');
    const text = await request.clone().text();
    const answer = await world.fetch(request);
    if (isPreview && answer.ok) previews.push(text);
    if (request.method === 'POST' && !isPreview && loses()) throw new TypeError('Cut.');
    return answer;
  };
  const client = () => connectTo(createClient({adapter: `${ORIGIN}/debitura`, fetch}));
  return {world, previews, client, lost: () => lost};
}

describe('500 invoices of 80 debtors', () => {
  it.each([1, 2, 3])(
    'become 80 cases with every tenth answer lost and two reloads (seed %i)',
    async (seed) => {
      const {world, previews, client, lost} = setup(seed);
      const {advance} = world;
      const tab = createTab(world.now().toISOString());
      const first = await openBulk(tab, client(), {advance});
      await first.drop(overdueList(500, 80));
      await first.priced();
      expect(first.all()).toHaveLength(80);
      await first.confirm();
      await first.until(() => first.count('made') >= 20, 100);
      first.leave();
      await quiet();

      const second = await openBulk(tab, client(), {advance});
      await second.until(() => second.count('made') >= 50, 100);
      second.leave();
      await quiet();

      const third = await openBulk(tab, client(), {advance});
      await third.finished();
      expect(third.count('made')).toBe(80);
      const cases = world.sandbox.state.cases.filter(({creditorReference}) =>
        /^L25-\d{4} \+\d$/.test(creditorReference ?? ''),
      );
      expect(cases).toHaveLength(80);
      expect(new Set(cases.map((one) => one.creditorReference)).size).toBe(80);
      // Nothing that was answered is asked again, by no reload either.
      expect(previews).toHaveLength(new Set(previews).size);
      expect(lost()).toBeGreaterThan(10);
    },
    60_000,
  );

  it('become no second case when the tab was closed and the list is sent once more', async () => {
    const {world, client} = setup(4);
    const {advance} = world;
    const before = world.sandbox.state.cases.length;
    const file = overdueList(60, 10);
    const first = await openBulk(createTab(world.now().toISOString()), client(), {advance});
    await first.drop(file);
    await first.priced();
    await first.confirm();
    await first.until(() => first.count('made') >= 4, 100);
    first.leave();
    await quiet();

    const again = await openBulk(createTab(world.now().toISOString()), client(), {advance});
    await again.drop(file);
    await again.priced();
    await again.confirm();
    // What the first tab sent is set aside before the review; when that was all, the list stays.
    if (again.count('duplicate') < 10) await again.finished();
    expect(again.bulk.state.phase.name).not.toBe('review');
    expect(again.count('made') + again.count('duplicate')).toBe(10);
    expect(world.sandbox.state.cases.length - before).toBe(10);
  });
});
