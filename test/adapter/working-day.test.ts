import {describe, expect, it} from 'vitest';
import type {LiveEvent} from '../../src/client/events/live-event.js';
import {createLive} from '../../src/client/events/live.js';
import {createClock} from '../client/events/clock.js';
import {seeded} from '../client/events/support.js';
import {createWorld, type Upstream} from '../support/world.js';
import {answerOf, at, draft, json, newKey, read} from './support.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** In which 40 % of the day's calls may be used. */
const WORKING_DAY = 8 * HOUR;
const DAILY = 100_000;
const CLIENTS = 200;
/** What the screen of one case reads. */
const PARTS = ['', '/timeline', '/payments', '/chats', '/tasks', '/contract-status'];

/** Two hundred clients that are all the sandbox's `nordlys`; an answer to a read is made once. */
function asOneClient(counts: {reads: number; all: number}, upstream: Upstream): Upstream {
  const answers = new Map<string, Promise<Response>>();
  return async (request) => {
    counts.all += 1;
    if (request.url.endsWith('/oauth/token'))
      return upstream(new Request(request, {body: JSON.stringify({externalTenantId: 'nordlys'})}));
    if (request.method !== 'GET') return upstream(request);
    counts.reads += 1;
    const answer = answers.get(request.url) ?? upstream(request);
    answers.set(request.url, answer);
    return (await answer).clone();
  };
}

function setup() {
  const clock = createClock('2026-06-01T08:00:00Z');
  const counts = {reads: 0, all: 0};
  const random = seeded(13);
  const world = createWorld({
    random,
    faults: (upstream) => asOneClient(counts, upstream),
    sandbox: {now: () => clock.now().getTime(), rateLimits: true},
    adapter: {
      limits: {},
      now: clock.now,
      random,
      timers: {after: clock.after, sleep: () => Promise.resolve()},
    },
  });
  return {...world, clock, counts, random};
}

/** A case on the screen of one client, through the client's own logic for streams and polling. */
function openScreen(
  world: ReturnType<typeof setup>,
  name: string,
  id: string,
  isSwallowed: boolean,
) {
  const {clock, random, as} = world;
  const fetch = as(name);
  const seen = {reads: 0, refused: 0};
  const readAll = () =>
    Promise.all(
      PARTS.map(async (part) => {
        const {status} = await fetch(at(`/cases/${id}${part}`), read);
        seen.reads += 1;
        if (status !== 200) seen.refused += 1;
      }),
    );
  const hear = ({kind}: LiveEvent) => {
    if (kind !== 'state') void readAll();
  };
  const live = createLive({
    open: (_lastEventId, signal) =>
      isSwallowed ? new Promise(() => undefined) : fetch(at('/events'), {...read, signal}),
    mayPoll: async () => {
      const {body} = await answerOf(fetch(at('/events?poll=1'), read));
      return body as {isDue: boolean; after: number};
    },
    subject: () => Promise.resolve(name),
    adapter: '/debitura',
    after: clock.after,
    now: clock.now,
    random,
    page: {isHidden: () => false, onChange: () => () => undefined},
    tabs: null,
  });
  live.subscribe(hear);
  void readAll();
  return seen;
}

/** Screens are opened in the first minutes; somebody submits a case every minute. */
async function work(world: ReturnType<typeof setup>, duration: number, open: () => void) {
  const {clock} = world;
  const submits = {atOnce: 0, delayedOrRefused: 0};
  for (let minute = 0; minute < duration / MINUTE; minute += 1) {
    for (let count = 0; minute < 4 && count < CLIENTS / 4; count += 1) open();
    const before = clock.now().getTime();
    const fetch = world.as(`client-${minute % CLIENTS}`);
    const {status} = await answerOf(fetch(at('/cases'), json(draft(), newKey())));
    const isAtOnce = status === 201 && clock.now().getTime() === before;
    submits[isAtOnce ? 'atOnce' : 'delayedOrRefused'] += 1;
    await clock.advance(MINUTE);
  }
  return submits;
}

describe('200 open screens of 200 clients for a working day (GUARD 13)', () => {
  for (const [what, isSwallowed, duration] of [
    ['that poll all day, because every stream is swallowed', true, WORKING_DAY],
    ['that are told for two hours to read what no webhook tells', false, 2 * HOUR],
  ] as const) {
    it(`${what}, use at most 40 % of the day’s calls, and no submit waits for them`, async () => {
      const world = setup();
      const {counts} = world;
      const made = await answerOf(world.as('client-0')(at('/cases'), json(draft(), newKey())));
      const screens: ReturnType<typeof openScreen>[] = [];
      const submits = await work(world, duration, () => {
        const name = `client-${screens.length}`;
        screens.push(openScreen(world, name, String(made.body.id), isSwallowed));
      });
      const share = counts.all / DAILY;
      console.info(`200 screens ${what}: ${(share * 100).toFixed(1)} % of the day's calls`);
      expect(submits).toEqual({atOnce: duration / MINUTE, delayedOrRefused: 0});
      expect(share).toBeLessThanOrEqual((0.4 * duration) / WORKING_DAY);
      // Every screen went on reading, at least every half an hour, and none was told to wait.
      const polls = screens.map(({reads}) => reads / PARTS.length - 1);
      expect(Math.min(...polls)).toBeGreaterThanOrEqual(duration / HOUR);
      expect(screens.reduce((sum, {refused}) => sum + refused, 0)).toBe(0);
    }, 240_000);
  }
});
