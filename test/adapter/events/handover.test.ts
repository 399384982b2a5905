import {expect, it} from 'vitest';
import {createAdapter, memoryStore, type Adapter} from '../../../src/adapter/index.js';
import {createLive} from '../../../src/client/events/live.js';
import type {LiveEvent} from '../../../src/client/events/live-event.js';
import {seeded} from '../../client/events/support.js';
import {browserFetch, PLATFORM} from '../../support/world.js';
import {at, read} from '../support.js';
import {caseEvent, createClock, SECRET, signature} from '../webhooks/support.js';

const CASE = '0c5b7a4e-0000-4000-8000-000000000001';

/** A platform that replaces its adapter while screens are open; the store outlives each of them. */
function setup() {
  const clock = createClock();
  const handed: string[] = [];
  const underway: (() => void)[] = [];
  const store = memoryStore({now: clock.now});
  let isDying = false;
  const start = () =>
    createAdapter({
      ...PLATFORM,
      webhookSecrets: SECRET,
      store,
      onEvent: async ({id}) => {
        if (isDying) await new Promise<void>((resolve) => underway.push(resolve));
        handed.push(id);
      },
      fetch: () =>
        Promise.resolve(
          Response.json({id: CASE, lifecycle: 'Active', client: {externalTenantId: 'nordlys'}}),
        ),
      now: clock.now,
      timers: clock.timers,
      random: seeded(3),
      log: () => undefined,
    });
  const server: {adapter: Adapter | null} = {adapter: start()};
  const reach = (request: Request) =>
    server.adapter
      ? server.adapter.fetch(request)
      : Promise.reject(new TypeError('connection refused'));
  const deliver = async (id: string) => {
    const text = JSON.stringify(caseEvent(id));
    const headers = {
      'x-debitura-signature': signature(SECRET, clock.now().getTime() / 1000, text),
    };
    return reach(new Request(at('/webhooks'), {method: 'POST', body: text, headers}));
  };
  /** A screen through the client's own logic. */
  const open = (random: () => number) => {
    const heard: LiveEvent[] = [];
    const live = createLive({
      open: (lastEventId, signal) => {
        const resume = lastEventId === null ? {} : {'last-event-id': lastEventId};
        const headers = {'debitura-embed': '1', ...resume};
        return browserFetch(reach, 'nordlys')(at('/events'), {...read, headers, signal});
      },
      subject: () => Promise.resolve('user'),
      adapter: '/debitura',
      after: clock.timers.after,
      now: clock.now,
      random,
      page: {isHidden: () => false, onChange: () => () => undefined},
      tabs: null,
    });
    live.subscribe((event) => heard.push(event));
    return heard;
  };
  return {
    clock,
    server,
    start,
    deliver,
    open,
    handed,
    die: () => (isDying = true),
    revive: () => {
      isDying = false;
      for (const resolve of underway.splice(0)) resolve();
    },
  };
}

it('an adapter replaced in the middle: screens come back, are told reset, and no event is handed over twice', async () => {
  const {clock, server, start, deliver, open, handed, die, revive} = setup();
  const random = seeded(7);
  const screens = Array.from({length: 20}, () => open(random));
  await clock.advance(1_000);
  await deliver('before');
  await clock.advance(1_000);
  die();
  expect((await deliver('in the middle')).status).toBe(204);

  server.adapter?.stop();
  server.adapter = null;
  await expect(deliver('while away')).rejects.toThrow('connection refused');
  await clock.advance(2_000);
  server.adapter = start();
  const keeper = server.adapter.keep();
  // The old process ends its work within the lease; Debitura repeats all that it may have missed.
  revive();
  for (const id of ['before', 'in the middle', 'while away'])
    expect((await deliver(id)).status).toBe(204);
  await clock.advance(40_000);
  for (const heard of screens) {
    expect(heard.filter(({kind}) => kind === 'reset')).toHaveLength(1);
    expect(heard.filter(({kind}) => kind === 'state').at(-1)).toMatchObject({live: true});
  }

  await deliver('after');
  await clock.advance(180_000);
  const cases = screens.map((heard) => heard.filter(({kind}) => kind === 'case').length);
  expect(Math.min(...cases)).toBeGreaterThanOrEqual(2);
  expect(handed.sort()).toEqual(['after', 'before', 'in the middle', 'while away']);
  keeper.stop();
});
