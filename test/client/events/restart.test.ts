import {describe, expect, it} from 'vitest';
import {createSource} from '../../../src/client/events/source.js';
import {createClock, settled} from './clock.js';
import {createServer, openTab, seeded} from './support.js';

const STREAMS = 5_000;

/** As many browsers as there are streams; each hears only how often it was told to read everything. */
async function setup() {
  const clock = createClock();
  const server = createServer(clock);
  const random = seeded(29);
  let resets = 0;
  for (let index = 0; index < STREAMS; index += 1) {
    createSource(
      {
        open: server.open,
        subject: () => Promise.resolve(''),
        adapter: '',
        after: clock.after,
        now: clock.now,
        random,
        page: {isHidden: () => false, onChange: () => () => undefined},
        tabs: null,
      },
      null,
      {
        event: (_id, {kind}) => (resets += kind === 'reset' ? 1 : 0),
        live: () => undefined,
        lost: () => undefined,
        poll: () => undefined,
        signedOut: () => undefined,
      },
    );
  }
  await settled();
  expect(server.streams.size).toBe(STREAMS);
  server.asked.length = 0;
  return {clock, server, resets: () => resets};
}

/** How many came back in each second. */
function perSecond(asked: readonly {at: number}[], start: number): number[] {
  const seconds = new Map<number, number>();
  for (const {at} of asked) {
    const second = Math.floor((at - start) / 1000);
    seconds.set(second, (seconds.get(second) ?? 0) + 1);
  }
  return [...seconds.values()];
}

describe('A restart with 5,000 streams', () => {
  it('is told beforehand: everybody comes back once, spread over at least 10 s (GUARD 29)', async () => {
    const {clock, server, resets} = await setup();
    const start = clock.now().getTime();
    server.streams.stop();
    server.restart();
    await clock.advance(16_000);
    const times = server.asked.map(({at}) => at - start);
    expect(times).toHaveLength(STREAMS);
    expect(Math.min(...times)).toBeGreaterThanOrEqual(1_000);
    expect(Math.max(...times) - Math.min(...times)).toBeGreaterThanOrEqual(10_000);
    expect(Math.max(...perSecond(server.asked, start))).toBeLessThan(STREAMS / 10);
    expect(server.streams.size).toBe(STREAMS);
    expect(resets()).toBe(STREAMS);
  });

  it('or is a crash: the first tries are spread, and later ones more', async () => {
    const {clock, server} = await setup();
    const start = clock.now().getTime();
    server.instead = () => Promise.reject(new TypeError('network error'));
    server.cut();
    await clock.advance(10_000);
    server.instead = null;
    server.restart();
    server.asked.length = 0;
    await clock.advance(30_000);
    expect(server.streams.size).toBe(STREAMS);
    expect(server.asked.at(-1)!.at - server.asked[0]!.at).toBeGreaterThanOrEqual(10_000);
    expect(Math.max(...perSecond(server.asked, start))).toBeLessThan(STREAMS / 5);
  });
});

describe('A process that stops', () => {
  it('is obeyed: the page comes back when it was told to', async () => {
    const clock = createClock();
    // Half of the way between 1 and 15 s.
    const server = createServer(clock, () => 0.5);
    const tab = openTab(clock, server);
    await settled();
    server.streams.stop();
    server.restart();
    await clock.advance(7_999);
    expect(tab.isLive()).toBe(false);
    await clock.advance(1);
    expect(tab.isLive()).toBe(true);
    expect(tab.count('poll')).toBe(0);
  });
});
