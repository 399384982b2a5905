import {describe, expect, it} from 'vitest';
import {RETRY, TIMEOUTS, type AdapterOptions} from '../../src/adapter/index.js';
import {BROWSER_TIMEOUT} from '../../src/client/http.js';
import {createWorld} from '../support/world.js';
import {answerOf, at, draft, json, newKey, read} from './support.js';

type Answer = Response | 'cut' | 'hang';

/** Answers the customer API's calls from a script; the last line repeats. Everything else reaches the sandbox. */
function setup(script: (() => Answer)[], adapter: Partial<AdapterOptions> = {}) {
  let calls = 0;
  const pauses: number[] = [];
  const world = createWorld({
    random: () => 0.5,
    faults: (upstream) => (request) => {
      if (!request.url.includes('/customer/')) return upstream(request);
      const answer = script[Math.min(calls++, script.length - 1)]!();
      if (answer === 'hang') return new Promise(() => undefined);
      return answer === 'cut' ? Promise.reject(new TypeError('cut')) : Promise.resolve(answer);
    },
    adapter: {
      timers: {
        after: () => () => undefined,
        sleep: (milliseconds) => {
          pauses.push(milliseconds);
          world.advance(milliseconds);
          return Promise.resolve();
        },
      },
      ...adapter,
    },
  });
  return {...world, pauses, calls: () => calls};
}

const ok = () => Response.json({cases: [], page: {}});
const status =
  (code: number, body: object = {}) =>
  () =>
    Response.json(body, {status: code});
const cut = () => 'cut' as const;
const list = (world: ReturnType<typeof createWorld>) => answerOf(world.fetch(at('/cases'), read));

describe('a call that gets no answer', () => {
  it('is made again after a while, at most three times', async () => {
    const once = setup([cut, ok]);
    expect((await list(once)).status).toBe(200);
    expect(once.pauses).toEqual([2750]);

    const never = setup([status(503)]);
    expect((await list(never)).body.code).toBe('upstream-unavailable');
    expect(never.calls()).toBe(RETRY.attempts);
    const late = setup([status(504)]);
    expect((await list(late)).body.code).toBe('upstream-timeout');
  });

  it('is not made again when Debitura did answer', async () => {
    for (const code of [400, 403, 404, 422, 500]) {
      const world = setup([status(code)]);
      await list(world);
      expect([code, world.calls()]).toEqual([code, 1]);
    }
  });

  it('is made again for at most a tenth of all calls', async () => {
    let index = 0;
    const everySecond = () => (index++ % 2 === 0 ? cut() : ok());
    const world = setup([everySecond]);
    for (let count = 0; count < 100; count += 1) {
      await list(world);
      world.advance(20_000);
    }
    expect(world.pauses.length).toBeLessThanOrEqual(RETRY.extraAllowance + 11);
    expect(world.pauses.length).toBeGreaterThanOrEqual(RETRY.extraAllowance);
  });

  it('says that it got none when Debitura then asks to wait: it may have been done', async () => {
    const world = setup([cut, status(429, {error: 'rate_limit_exceeded', retryAfter: 42})]);
    const answer = await answerOf(world.fetch(at('/cases'), json(draft(), newKey())));
    expect([answer.status, answer.body.code]).toEqual([502, 'upstream-unavailable']);
    const other = setup([status(504), status(429, {retryAfter: 1}), status(429, {retryAfter: 1})]);
    expect((await list(other)).body.code).toBe('upstream-timeout');
  });

  it('is given up in time, and the key asks again', async () => {
    const world = setup([() => 'hang'], {
      timers: {
        after: (milliseconds, callback) => {
          if (milliseconds > TIMEOUTS.authenticate) queueMicrotask(callback);
          return () => undefined;
        },
        sleep: () => Promise.resolve(),
      },
      random: () => 0,
    });
    const answer = await answerOf(world.fetch(at('/cases'), json(draft(), newKey())));
    expect([answer.status, answer.body.code]).toEqual([504, 'upstream-timeout']);
  });

  it('five times in ten seconds leaves Debitura alone for ten (GUARD row 21)', async () => {
    const world = setup([status(503)]);
    await list(world);
    await list(world);
    const before = world.calls();
    const refused = await list(world);
    expect(refused.body).toMatchObject({code: 'upstream-unavailable'});
    expect(refused.body.retryAfter).toBeGreaterThan(0);
    expect(world.calls()).toBe(before);
    world.advance(10_000);
    await list(world);
    expect(world.calls()).toBeGreaterThan(before);
  });
});

describe('a 429 of Debitura', () => {
  it('is waited for when it is short', async () => {
    const world = setup([status(429, {error: 'rate_limit_exceeded', retryAfter: 4}), ok]);
    expect((await list(world)).status).toBe(200);
    expect(world.pauses).toEqual([4000]);
  });

  it('is never longer than a day nor less than nothing: a timer beyond its range fires at once', async () => {
    for (const [said, passed] of [
      [9_000_000_000, 86_400],
      [-5, 0],
    ]) {
      const world = setup([status(429, {retryAfter: said}), status(429, {retryAfter: said})]);
      expect((await list(world)).body.retryAfter).toBe(passed);
    }
  });

  it('is passed on with its time when it is long', async () => {
    const world = setup([status(429, {error: 'rate_limit_exceeded', retryAfter: 42})]);
    const {status: code, body, headers} = await list(world);
    expect([code, body.code, body.retryAfter]).toEqual([429, 'rate-limited', 42]);
    expect(headers.get('retry-after')).toBe('42');
    expect(world.calls()).toBe(1);
  });
});

describe('the share of one key', () => {
  it('is kept in part for what a user just pressed', async () => {
    const question = {amountToRecover: 5000, currencyCode: 'EUR'};
    const debtor = {type: 'Company', countryAlpha2: 'DE'};
    const preview = () => Response.json({result: {isEligible: true}});
    let answer: () => Answer = ok;
    const world = setup([() => answer()], {limits: {perMinute: 1e6, burst: 1e6}});
    for (let count = 0; count < 1_399; count += 1) await list(world);
    const refused = await list(world);
    expect([refused.status, refused.body.code]).toEqual([429, 'rate-limited']);
    expect(refused.body.retryAfter).toBeLessThanOrEqual(70);
    answer = preview;
    const pressed = await world.fetch(at('/cases/preview'), json({...question, debtor}));
    expect(pressed.status).toBe(200);
    world.advance(70_000);
    answer = ok;
    expect((await list(world)).status).toBe(200);
  });
});

describe('a user who asks too much', () => {
  it('waits, and others do not', async () => {
    const world = createWorld({adapter: {limits: {}}});
    const answers = await Promise.all(
      Array.from({length: 31}, () => answerOf(world.fetch(at('/session'), read))),
    );
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(30);
    const refused = answers.find((answer) => answer.status !== 200);
    expect(refused).toMatchObject({status: 429, body: {retryAfter: 1}});
    expect((await world.as('fjordby')(at('/session'), read)).status).toBe(200);
    world.advance(1000);
    expect((await world.fetch(at('/session'), read)).status).toBe(200);
  });

  it('may open ten cases one after the other: the parts of a case hardly count', async () => {
    const world = createWorld({adapter: {limits: {}}});
    const {id} = world.sandbox.state.cases.find(
      ({client}) => client.externalTenantId === 'nordlys',
    )!;
    const parts = ['timeline', 'payments', 'chats', 'tasks', 'validation', 'contract-status'];
    for (let opened = 0; opened < 10; opened += 1) {
      for (const path of [`/cases/${id}`, ...parts.map((part) => `/cases/${id}/${part}`)]) {
        expect((await world.fetch(at(path), read)).status).toBe(200);
      }
    }
  });
});

it('every time limit is longer than the ones inside it (GUARD row 8)', () => {
  const chain = 2 * TIMEOUTS.read + TIMEOUTS.write;
  expect(TIMEOUTS.total).toBeGreaterThanOrEqual(chain);
  expect(TIMEOUTS.total).toBeGreaterThanOrEqual(2 * TIMEOUTS.write + RETRY.maxDelay);
  expect(BROWSER_TIMEOUT).toBeGreaterThan(TIMEOUTS.total + TIMEOUTS.authenticate);
  expect(TIMEOUTS.uploadTotal).toBeGreaterThan(TIMEOUTS.uploadIdle);
});
