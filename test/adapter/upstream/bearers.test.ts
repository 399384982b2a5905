import {describe, expect, it} from 'vitest';
import {createAdapter, memoryStore, type Store} from '../../../src/adapter/index.js';
import {createSandbox} from '../../../src/sandbox/index.js';
import {browserFetch, createWorld, PLATFORM, type Upstream} from '../../support/world.js';
import {answering, answerOf, at, read} from '../support.js';

const SECOND = 1_000;
const isMint = ({url}: Request) => url.endsWith('/oauth/token');

/** One process, and what it mints. */
function setup(faults: (next: Upstream) => Upstream = (next) => next) {
  const world = createWorld({faults});
  const list = async (tenant = 'nordlys') => {
    const {status, body} = await answerOf(world.as(tenant)(at('/cases'), read));
    return {status, code: body.code as unknown, detail: body.detail as unknown, body};
  };
  return {...world, list, mints: () => world.requests.filter(isMint).length};
}

const answeringMints = (answer: () => Response) =>
  setup(answering((request) => isMint(request) && answer()));

describe('a client’s bearer', () => {
  it('is used until a minute before it ends, half an hour where Debitura does not say', async () => {
    for (const [expiresIn, lifetime] of [
      [600, 600],
      [undefined, 1_800],
    ] as const) {
      const {list, mints, advance} = setup((next) => async (request) => {
        const answer = await next(request);
        if (!isMint(request)) return answer;
        const {accessToken} = (await answer.json()) as {accessToken: string};
        return Response.json({accessToken, ...(expiresIn && {expiresIn})});
      });
      await Promise.all([list(), list()]);
      expect(mints()).toBe(1);
      advance((lifetime - 60) * SECOND - 1);
      await list();
      expect(mints()).toBe(1);
      advance(1);
      await list();
      expect(mints()).toBe(2);
      await list('fjordby');
      expect(mints()).toBe(3);
    }
  });

  it('that Debitura refuses is minted anew once, and then the client’s link is dead', async () => {
    let refusals = 1;
    const {list, mints} = setup(
      answering(
        ({url}) =>
          url.includes('/customer/') && refusals-- > 0 && new Response(null, {status: 401}),
      ),
    );
    expect([(await list()).status, mints()]).toEqual([200, 2]);
    refusals = 2;
    expect(await list()).toMatchObject({code: 'client-link-dead'});
    expect((await list()).status).toBe(200);
  });

  it('that is not minted says why, without a word of Debitura’s answer', async () => {
    const said = {businessErrors: [{type: 'Secret', message: 'bearer eyJ'}], retryAfter: 42};
    const refused = "Debitura refuses the platform's key.";
    for (const [status, answer] of [
      [401, {status: 502, code: 'upstream-unavailable', detail: refused}],
      [403, {status: 502, code: 'upstream-unavailable', detail: refused}],
      [500, {status: 502, code: 'upstream-unavailable', detail: 'Debitura could not answer.'}],
      [429, {status: 429, code: 'rate-limited', body: {retryAfter: 42}}],
    ] as const) {
      const found = await answeringMints(() => Response.json(said, {status})).list();
      expect(found, String(status)).toMatchObject(answer);
      expect(JSON.stringify(found)).not.toMatch(/Secret|eyJ/);
    }
    const {list} = setup();
    expect(await list('nobody-yet')).toMatchObject({code: 'client-not-ready'});
  });
});

/** Processes with one store and the sandbox between them. */
function createProcesses() {
  const now = () => new Date('2026-06-01T10:00:00Z');
  const sandbox = createSandbox({now: () => now().getTime()});
  const kept = memoryStore({now});
  const put: string[] = [];
  const store: Store = {
    ...kept,
    isShared: true,
    add: (key, value, lifetime) => {
      put.push(key, value);
      return kept.add(key, value, lifetime);
    },
  };
  let mints = 0;
  const bearers = {last: '', refused: 'none'};
  const gate: {closed: Promise<void> | null} = {closed: null};
  const start = (secret: string | string[]) => {
    const {fetch} = createAdapter({
      ...PLATFORM,
      secret,
      store,
      async fetch(input, init) {
        const request = new Request(input, init);
        const bearer = request.headers.get('authorization');
        if (bearer === bearers.refused) return new Response(null, {status: 401});
        bearers.last = bearer ?? bearers.last;
        if (isMint(request)) {
          mints += 1;
          await gate.closed;
        }
        return sandbox.fetch(request);
      },
      now,
      timers: {
        after: () => () => undefined,
        sleep: () => new Promise((resolve) => setImmediate(resolve)),
      },
      log: () => undefined,
    });
    return async (tenant = 'nordlys') =>
      (await browserFetch(fetch, tenant)(at('/cases'), read)).status;
  };
  return {start, put, bearers, gate, mints: () => mints};
}

const NEWER = 'a newer secret for all processes, 32 bytes';
const OLDER = 'an older secret for all processes, 32 bytes';

describe('processes with one store', () => {
  it('wait for the one that mints, and each client’s bearer lies there sealed', async () => {
    const {start, gate, mints, put} = createProcesses();
    let open: () => void = () => undefined;
    gate.closed = new Promise((resolve) => (open = resolve));
    const lists = [start(OLDER), start(OLDER), start(OLDER)].map((list) => list());
    await expect.poll(mints).toBe(1);
    for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(mints()).toBe(1);
    open();
    expect(await Promise.all(lists)).toEqual([200, 200, 200]);
    expect(mints()).toBe(1);
    expect(put.join('\n')).not.toMatch(/eyJ|nordlys/);
    expect(await start(OLDER)('fjordby')).toBe(200);
    expect(mints()).toBe(2);
  });

  it('go on with the bearers there after the secret was rotated, and with none that another secret sealed', async () => {
    const {start, mints} = createProcesses();
    expect([await start(OLDER)(), mints()]).toEqual([200, 1]);
    expect([await start([NEWER, OLDER])(), mints()]).toEqual([200, 1]);
    expect([await start(NEWER)(), mints()]).toEqual([200, 2]);
    // The newer one stands in its place now.
    expect([await start([NEWER, OLDER])(), mints()]).toEqual([200, 2]);
  });

  it('take one away for all that Debitura refused, and leave the one that came in its place', async () => {
    const {start, mints, bearers} = createProcesses();
    const [first, second] = [start(OLDER), start(OLDER)];
    expect([await first(), await second(), mints()]).toEqual([200, 200, 1]);
    bearers.refused = bearers.last;
    expect([await second(), mints()]).toEqual([200, 2]);
    expect([await start(OLDER)(), mints()]).toEqual([200, 2]);
    // Only now does the first one hear that its own is refused: the other's stays.
    expect([await first(), mints()]).toEqual([200, 2]);
    expect([await start(OLDER)(), mints()]).toEqual([200, 2]);
  });
});
