import {describe, expect, it} from 'vitest';
import type {AdapterOptions} from '../../../src/adapter/index.js';
import {createClock} from '../../client/events/clock.js';
import {createWorld} from '../../support/world.js';
import {answerOf, at, read} from '../support.js';
import {SECRET} from '../webhooks/support.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** What a screen is told while nothing is pushed. */
function listen(options: Partial<AdapterOptions> = {}) {
  const clock = createClock();
  const world = createWorld({
    random: () => 0.5,
    adapter: {
      limits: {},
      now: clock.now,
      timers: {after: clock.after, sleep: () => Promise.resolve()},
      ...options,
    },
  });
  const open = async (tenant: string) => {
    const heard: string[] = [];
    const {body} = await world.as(tenant)(at('/events'), read);
    const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
    const next = async (): Promise<void> => {
      const {done, value} = await reader.read();
      if (done) return;
      heard.push(...[...value.matchAll(/"kind":"(\w+)"/g)].map(([, kind = '']) => kind));
      await next();
    };
    void next();
    return heard;
  };
  return {...world, clock, open};
}

describe('What no webhook tells of', () => {
  it('is read again by each client’s screens every 30 seconds where there are no webhooks', async () => {
    const {clock, open} = listen();
    const screens = [await open('nordlys'), await open('nordlys'), await open('fjordby')];
    await clock.advance(29 * SECOND);
    expect(screens).toEqual([[], [], []]);
    await clock.advance(2 * MINUTE);
    for (const heard of screens) expect(heard).toEqual(['reset', 'reset', 'reset', 'reset']);
  });

  it('is read every two minutes beside webhooks, and every five when clients subscribe as well', async () => {
    const some = listen({webhookSecrets: SECRET});
    const all = listen({
      webhookUrl: 'https://ledgerly.example/debitura/webhooks',
      enable: {customerWebhooks: true},
    });
    const screens = [await some.open('nordlys'), await all.open('nordlys')];
    for (const {clock} of [some, all]) await clock.advance(11 * MINUTE);
    expect(screens.map(({length}) => length)).toEqual([5, 2]);
  });

  it('is nothing to read for when nobody looks', async () => {
    const {clock, requests} = listen();
    await clock.advance(10 * MINUTE);
    expect([requests.length, clock.waiting]).toEqual([0, 0]);
  });
});

describe('A page whose stream is swallowed', () => {
  it('asks before it polls, which costs no call and is refused like any read', async () => {
    const {fetch, adapter, requests} = listen();
    const first = await answerOf(fetch(at('/events?poll=1'), read));
    const second = await answerOf(fetch(at('/events?poll=1'), read));
    expect([first.body, second.body]).toEqual([
      {isDue: true, after: 30 * SECOND},
      {isDue: false, after: 30 * SECOND},
    ]);
    const bare = await answerOf(adapter.fetch(new Request(at('/events?poll=1'))));
    expect([bare.status, requests.length]).toEqual([403, 0]);
  });
});
