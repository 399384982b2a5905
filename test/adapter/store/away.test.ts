import {describe, expect, it} from 'vitest';
import {createAdapter, memoryStore, type Store} from '../../../src/adapter/index.js';
import {browserFetch, createWorld, PLATFORM, type Upstream} from '../../support/world.js';
import {answering, answerOf, at, draft, json, newKey, read} from '../support.js';

const MINUTE = 60_000;
const isCreate = ({method, url}: Request) => method === 'POST' && url.endsWith('/customer/cases');

/** An adapter whose processes share a store that goes away and comes back. */
function setup(faults: (upstream: Upstream) => Upstream = (next) => next) {
  const network = {isDown: false};
  let time = Date.parse('2026-06-01T10:00:00Z');
  const now = () => new Date(time);
  const kept = memoryStore({now});
  const reached =
    <A extends unknown[], R>(work: (...given: A) => Promise<R>) =>
    (...given: A) =>
      network.isDown ? Promise.reject(new RangeError('no connection')) : work(...given);
  const store: Store = {
    ...kept,
    isShared: true,
    get: reached(kept.get),
    add: reached(kept.add),
    replace: reached(kept.replace),
    remove: reached(kept.remove),
    count: reached(kept.count),
  };
  const world = createWorld({
    faults,
    adapter: {store, now, limits: {}},
    sandbox: {now: () => time},
  });
  /** A process beside it, which has heard of nothing but what lies in the store. */
  const other = createAdapter({
    ...PLATFORM,
    store,
    fetch: (input, init) => world.sandbox.fetch(new Request(input, init)),
    now,
    log: () => undefined,
  });
  const casesOf = (reference: string) =>
    world.sandbox.state.cases.filter(({creditorReference}) => creditorReference === reference);
  const confirm = async (body: object, key: string, fetch = world.fetch) => {
    const {status, body: said, headers} = await answerOf(fetch(at('/cases'), json(body, key)));
    return {status, code: said.code as unknown, isReplay: headers.has('idempotency-replayed')};
  };
  const advance = (milliseconds: number) => (time += milliseconds);
  const beside = browserFetch(other.fetch, 'nordlys');
  return {...world, other: beside, network, casesOf, confirm, advance};
}

const MADE = {status: 201, code: undefined, isReplay: false};
const REPLAYED = {...MADE, isReplay: true};

describe('while the shared store is away', () => {
  it('a confirm is one case however often it comes, and its key is for no other bytes', async () => {
    const {network, confirm, casesOf, requests} = setup();
    const [body, key] = [draft(), newKey()];
    network.isDown = true;
    expect(await confirm(body, key)).toEqual(MADE);
    expect(await confirm(body, key)).toEqual(REPLAYED);
    expect(await confirm({...body, amountToRecover: 1}, key)).toMatchObject({
      status: 422,
      code: 'idempotency-conflict',
    });
    network.isDown = false;
    expect(await confirm(body, key)).toEqual(REPLAYED);
    expect(requests.filter(isCreate)).toHaveLength(1);
    expect(casesOf(body.creditorReference)).toHaveLength(1);
  });

  for (const [when, down] of [
    ['goes away', true],
    ['comes back', false],
  ] as const)
    it(`a confirm in the middle of which it ${when} is done here and remembered here`, async () => {
      const {network, confirm, casesOf, requests} = setup((next) => async (request) => {
        const answer = await next(request);
        if (isCreate(request)) network.isDown = down;
        return answer;
      });
      const [body, key] = [draft(), newKey()];
      network.isDown = !down;
      expect(await confirm(body, key)).toEqual(MADE);
      expect(await confirm(body, key)).toEqual(REPLAYED);
      network.isDown = !network.isDown;
      expect(await confirm(body, key)).toEqual(REPLAYED);
      expect(requests.filter(isCreate)).toHaveLength(1);
      expect(casesOf(body.creditorReference)).toHaveLength(1);
    });

  it('what another process was told there holds as soon as it is back', async () => {
    const {network, confirm, casesOf, other} = setup();
    const [body, key] = [draft(), newKey()];
    expect(await confirm(body, key, other)).toEqual(MADE);
    network.isDown = true;
    expect((await confirm(body, key)).status).toBe(201);
    network.isDown = false;
    expect((await confirm({...body, amountToRecover: 1}, key, other)).status).toBe(422);
    expect(casesOf(body.creditorReference)).toHaveLength(1);
  });

  for (const isDown of [true, false])
    it(`a confirm that Debitura refused leaves its key free for the corrected one (${isDown ? 'away' : 'there'})`, async () => {
      let refusals = 1;
      const refusal = {errors: {'Debtor.Email': ['is no address']}};
      const {network, confirm, other} = setup(
        answering(
          (request) => isCreate(request) && refusals-- > 0 && Response.json(refusal, {status: 400}),
        ),
      );
      const [body, key] = [draft(), newKey()];
      network.isDown = isDown;
      expect(await confirm(body, key)).toMatchObject({status: 400, code: 'invalid'});
      const corrected = {...body, debtor: {...body.debtor, email: 'info@muster.example'}};
      expect(await confirm(corrected, key, isDown ? undefined : other)).toEqual(MADE);
    });

  it('everything is answered, and the log says so once a minute and without a word of what was said', async () => {
    const {network, fetch, logs, advance} = setup();
    const notes = () => logs.filter(({event}) => event === 'store');
    const ask = async () => {
      for (const path of ['/cases', '/client', '/coverage'])
        expect((await fetch(at(path), read)).status).toBe(200);
    };
    await ask();
    expect(notes()).toEqual([]);
    network.isDown = true;
    await ask();
    advance(MINUTE - 1);
    await ask();
    expect(notes()).toEqual([
      {
        level: 'warn',
        event: 'store',
        errorName: 'RangeError',
        note: 'The shared store is away.',
      },
    ]);
    advance(1);
    await ask();
    expect(notes()).toHaveLength(2);
  });
});
