import {describe, expect, it} from 'vitest';
import {createClock, settled} from './clock.js';
import {createServer, openTab, seeded} from './support.js';

/** A screen whose stream is open. */
async function setup() {
  const clock = createClock();
  const server = createServer(clock);
  const tab = openTab(clock, server);
  await settled();
  expect(tab.isLive()).toBe(true);
  return {clock, server, tab};
}

describe('A stream that is cut', () => {
  it('ends right and tells no change twice, cut at random 100 times during 1,000 changes (GUARD 25)', async () => {
    const {clock, server, tab} = await setup();
    const random = seeded(25);
    const changes = Array.from({length: 1_000}, (_, index) => `case-${index}`);
    const cutAt = new Set<number>();
    while (cutAt.size < 100) cutAt.add(Math.floor(random() * changes.length));

    let cuts = 0;
    for (const [index, change] of changes.entries()) {
      server.publish(change);
      // Some cuts hit what is on its way, others a quiet line.
      if (random() < 0.5) await settled();
      if (!cutAt.has(index)) continue;
      cuts += server.cuts.size;
      server.cut();
      // Some connections come back before the next change, others after several.
      await clock.advance(random() * 6_000);
    }
    await clock.advance(60_000);

    expect(cuts).toBeGreaterThan(50);
    expect(tab.cases()).toEqual(changes);
    expect(tab.count('reset')).toBe(0);
    expect(tab.isLive()).toBe(true);
  });

  it('gives one reset when more was missed than is kept (GUARD 25)', async () => {
    const {clock, server, tab} = await setup();
    server.publish('first');
    await settled();
    server.instead = () => Promise.reject(new TypeError('network error'));
    server.cut();
    server.publish(...Array.from({length: 1_001}, (_, index) => `missed-${index}`));
    await clock.advance(60_000);
    server.instead = null;
    await clock.advance(30_000);
    server.publish('last');
    await settled();
    expect(tab.cases()).toEqual(['first', 'last']);
    expect(tab.count('reset')).toBe(1);
  });

  it('gives one reset after the process was restarted, and goes on', async () => {
    const {clock, server, tab} = await setup();
    server.publish('before');
    await settled();
    server.cut();
    server.restart();
    server.publish('meanwhile');
    await clock.advance(10_000);
    server.publish('after');
    server.cut();
    await clock.advance(10_000);
    expect(tab.cases()).toEqual(['before', 'after']);
    expect(tab.count('reset')).toBe(1);
  });

  it('loses nothing that happens before the first event', async () => {
    const {clock, server, tab} = await setup();
    server.instead = () => Promise.reject(new TypeError('network error'));
    server.cut();
    server.publish('while away');
    await clock.advance(60_000);
    server.instead = null;
    await clock.advance(30_000);
    expect(tab.cases()).toEqual(['while away']);
    expect(tab.count('reset')).toBe(0);
  });

  it('is noticed when nothing is heard any more, not even a heartbeat', async () => {
    const {clock, server, tab} = await setup();
    const {open} = server;
    server.instead = null;
    server.cut();
    const dead = new ReadableStream({
      start: (controller) =>
        controller.enqueue(new TextEncoder().encode('event: open\nid: x-1\ndata: {}\n\n')),
    });
    server.open = () => {
      server.open = open;
      return Promise.resolve(new Response(dead, {headers: {'content-type': 'text/event-stream'}}));
    };
    await clock.advance(5_000);
    expect(server.open).toBe(open);
    await clock.advance(60_000);
    server.publish('heard');
    await settled();
    expect(tab.cases()).toEqual(['heard']);
  });
});
