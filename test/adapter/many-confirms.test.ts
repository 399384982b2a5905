import {expect, it} from 'vitest';
import {memoryStore, type Store} from '../../src/adapter/index.js';
import {createWorld, type Upstream} from '../support/world.js';
import {answerOf, at, draft, json, newKey} from './support.js';

/** A small generator, so that a failing run can be repeated. */
function seeded(seed: number) {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

it('1,000 cases at once for one client whose bearer is not known yet take one mint', async () => {
  const memory = memoryStore();
  let begun = 0;
  let allBegan: () => void = () => undefined;
  const everybodyWaits = new Promise<void>((resolve) => (allBegan = resolve));
  // The mint is answered when every one of them has got so far that it needs a bearer.
  const store: Store = {
    ...memory,
    add: (...entry) => {
      if (++begun === 1000) setImmediate(allBegan);
      return memory.add(...entry);
    },
  };
  const faults = (upstream: Upstream) => async (request: Request) => {
    if (request.url.endsWith('/oauth/token')) await everybodyWaits;
    return upstream(request);
  };
  const {fetch, sandbox} = createWorld({faults, adapter: {store}});
  const before = sandbox.state.cases.length;
  const answers = await Promise.all(
    Array.from({length: 1000}, () => fetch(at('/cases'), json(draft(), newKey()))),
  );
  expect(answers.filter(({status}) => status === 201)).toHaveLength(1000);
  expect(sandbox.state.cases.length - before).toBe(1000);
  expect(sandbox.state.mints).toBe(1);
});

it('500 cases through an upstream that loses every fifth answer after the work are 500 cases', async () => {
  const random = seeded(7);
  let lost = 0;
  const faults = (upstream: Upstream) => async (request: Request) => {
    const response = await upstream(request);
    if (!request.url.endsWith('/customer/cases') || random() >= 0.2) return response;
    lost += 1;
    throw new TypeError('cut after the work');
  };
  const world = createWorld({faults, random});
  const before = world.sandbox.state.cases.length;
  const confirms = Array.from({length: 500}, () => ({body: draft(), key: newKey()}));

  /** What the elements do: the same bytes under the same key, until the outcome is known. */
  let open = confirms;
  for (let tries = 1; tries <= 20 && open.length > 0; tries += 1) {
    const answers = open.map(({body, key}) => answerOf(world.fetch(at('/cases'), json(body, key))));
    const statuses = (await Promise.all(answers)).map(({status}) => status);
    for (const status of statuses) expect([201, 409, 502, 504]).toContain(status);
    open = open.filter((_, index) => statuses[index] !== 201);
    // Nobody's pause goes by while another's answer is on its way.
    world.advance(11_000);
  }

  expect(open).toEqual([]);
  expect(world.sandbox.state.cases.length - before).toBe(500);
  expect(lost).toBeGreaterThan(80);
});
