import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {describe, expect, it} from 'vitest';
import {createClient} from '../../../src/client/client.js';
import type {Connection} from '../../../src/client/connection.js';
import {createLive} from '../../../src/client/events/live.js';
import {CaseListController} from '../../../src/flow/tracking/list/controller.js';
import {createClock, type Clock} from '../../client/events/clock.js';
import {seeded} from '../../client/events/support.js';
import {createWorld, ORIGIN, type Upstream} from '../../support/world.js';
import {at, read} from '../support.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const STREAMS = 5_000;
const CLIENTS = 1_000;
/** Debitura's limit for one key in a minute, and the part of it that screens may use up. */
const ALLOWED = 2_000 * 0.7;

/** All clients are the sandbox's `nordlys`; an answer to a read is made once, and every call is counted. */
function counted(clock: Clock, times: number[], upstream: Upstream): Upstream {
  const answers = new Map<string, Promise<Response>>();
  return async (request) => {
    times.push(clock.now().getTime());
    if (request.url.endsWith('/oauth/token'))
      return upstream(new Request(request, {body: JSON.stringify({externalTenantId: 'nordlys'})}));
    const answer = answers.get(request.url) ?? upstream(request);
    answers.set(request.url, answer);
    return (await answer).clone();
  };
}

/** One process of the adapter, with all of its limits unless they are switched off. */
function startProcess(clock: Clock, random: () => number, limits: false | object = {}) {
  const calls: number[] = [];
  const world = createWorld({
    random,
    faults: (upstream) => counted(clock, calls, upstream),
    sandbox: {now: () => clock.now().getTime()},
    adapter: {
      limits,
      now: clock.now,
      random,
      timers: {after: clock.after, sleep: () => Promise.resolve()},
    },
  });
  return {...world, calls, reconnects: [] as number[]};
}

/** The list of cases in one browser: its own stream, its own controller, everything but the drawing. */
function openList(
  clock: Clock,
  random: () => number,
  name: string,
  process: () => ReturnType<typeof startProcess>,
) {
  const fetch: typeof globalThis.fetch = (input, init) => process().as(name)(input, init);
  const live = createLive({
    open: (lastEventId, signal) => {
      process().reconnects.push(clock.now().getTime());
      const headers = new Headers(read.headers);
      if (lastEventId !== null) headers.set('last-event-id', lastEventId);
      return fetch(at('/events'), {headers, signal});
    },
    subject: () => Promise.resolve(name),
    adapter: '/debitura',
    after: clock.after,
    now: clock.now,
    random,
    page: {isHidden: () => false, onChange: () => () => undefined},
    tabs: null,
  });
  const client = createClient({adapter: `${ORIGIN}/debitura`, fetch});
  const host = {
    addController: (_: ReactiveController) => undefined,
    requestUpdate: () => undefined,
  };
  const list = new CaseListController(host as unknown as ReactiveControllerHost, {
    connection: () => ({client}) as Connection,
    subscribe: (listener) => live.subscribe(listener),
    timers: {
      set: (callback, milliseconds) => clock.after(milliseconds, callback),
      clear: (cancel) => (cancel as (() => void) | undefined)?.(),
    },
    now: clock.now,
    random: (bytes) => bytes,
    emit: () => undefined,
  });
  list.start({});
  return list;
}

/** The most calls in any minute, whenever it begins. */
function mostInAMinute(times: readonly number[]): number {
  let from = 0;
  return Math.max(
    ...times.map((time, index) => {
      while ((times[from] ?? time) <= time - MINUTE) from += 1;
      return index - from + 1;
    }),
  );
}

describe('Restart with 5,000 streams (GUARD 29)', () => {
  it('reconnects over at least 10 s, reads inside the budget, and every list is right again', async () => {
    const clock = createClock();
    const random = seeded(29);
    // How the lists came to be there is no matter of the restart.
    let process = startProcess(clock, random, false);
    const lists: CaseListController[] = [];
    for (let index = 0; index < STREAMS; index += 1)
      lists.push(openList(clock, random, `client-${index % CLIENTS}`, () => process));
    await clock.advance(2 * SECOND);
    expect(lists.filter(({state}) => state.isLive && !state.problem)).toHaveLength(STREAMS);

    const old = process;
    const restartedAt = clock.now().getTime();
    process = startProcess(clock, random);
    old.adapter.stop();
    await clock.advance(16 * SECOND);
    const {reconnects, calls} = process;
    expect(reconnects).toHaveLength(STREAMS);
    const isBack = lists.every(({state}) => state.isLive);
    expect(isBack).toBe(true);
    const spread = Math.max(...reconnects) - Math.min(...reconnects);
    expect(spread).toBeGreaterThanOrEqual(10 * SECOND);

    let minutes = 0;
    const isOld = () =>
      lists.some(({state}) => state.problem !== null || Number(state.asOf) < restartedAt);
    for (; isOld() && minutes < 15; minutes += 1) await clock.advance(MINUTE);
    console.info(
      `5,000 streams came back over ${spread / 1_000} s; at most ${mostInAMinute(calls)} calls a minute; all lists right after ${minutes} min`,
    );
    expect(isOld()).toBe(false);
    expect(mostInAMinute(calls)).toBeLessThanOrEqual(ALLOWED);
  }, 300_000);
});
