import {describe, expect, it} from 'vitest';
import {createSource} from '../../../src/client/events/source.js';
import {createClock, settled} from './clock.js';
import {createBrowser, createServer, openTab} from './support.js';

const SECONDS = 1_000;

function setup() {
  const clock = createClock();
  const server = createServer(clock);
  return {clock, server, tabs: createBrowser()};
}

/** The headers come, the bytes never do. */
const swallowed = () =>
  Promise.resolve(
    new Response(new ReadableStream(), {headers: {'content-type': 'text/event-stream'}}),
  );
const nothingAtAll = () => new Promise<Response>(() => undefined);

describe('A buffering proxy that swallows the stream', () => {
  for (const [what, instead] of Object.entries({swallowed, nothingAtAll})) {
    it(`makes polling take over within 10 s and go on every 30 s (${what}) (GUARD 28)`, async () => {
      const {clock, server} = setup();
      server.instead = instead;
      const tab = openTab(clock, server);
      await clock.advance(10 * SECONDS - 1);
      expect(tab.count('poll')).toBe(0);
      await clock.advance(1);
      expect(tab.count('poll')).toBe(1);
      await clock.advance(300 * SECONDS);
      expect(tab.count('poll')).toBe(11);
      expect(tab.isLive()).toBe(false);
      expect(server.asked.length).toBeLessThanOrEqual(3);
    });
  }

  it('is left behind as soon as it lets the stream through', async () => {
    const {clock, server} = setup();
    server.instead = swallowed;
    const tab = openTab(clock, server);
    await clock.advance(60 * SECONDS);
    server.instead = null;
    await clock.advance(300 * SECONDS);
    expect(tab.isLive()).toBe(true);
    const polled = tab.count('poll');
    server.publish('a');
    await clock.advance(300 * SECONDS);
    expect(tab.cases()).toEqual(['a']);
    expect(tab.count('poll')).toBe(polled);
  });
});

describe('Polling', () => {
  it('asks only for pages that are seen, and at once for one that is shown', async () => {
    const {clock, server, tabs} = setup();
    server.instead = swallowed;
    const [one, other] = [openTab(clock, server, {tabs}), openTab(clock, server, {tabs})];
    one.hide();
    await clock.advance(40 * SECONDS);
    expect([one.count('poll'), other.count('poll')]).toEqual([0, 2]);
    one.show();
    expect([one.count('poll'), other.count('poll')]).toEqual([1, 2]);
  });

  it('takes over where the adapter has no stream, is down or answers with a page', async () => {
    for (const instead of [
      () => Promise.resolve(Response.json({}, {status: 404})),
      () => Promise.reject(new TypeError('network error')),
      () => Promise.resolve(new Response('<html>', {headers: {'content-type': 'text/html'}})),
    ]) {
      const {clock, server} = setup();
      server.instead = instead;
      const tab = openTab(clock, server);
      await clock.advance(10 * SECONDS);
      expect(tab.count('poll')).toBe(1);
      expect(tab.isSignedOut()).toBe(false);
    }
  });

  it('does not begin for a cut that heals within 10 s', async () => {
    const {clock, server} = setup();
    const tab = openTab(clock, server);
    await settled();
    server.cut();
    await clock.advance(60 * SECONDS);
    expect(tab.count('poll')).toBe(0);
    expect(tab.heard.map((event) => event.kind === 'state' && event.live)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('says since when nothing is sure', async () => {
    const {clock, server} = setup();
    const tab = openTab(clock, server);
    await clock.advance(20 * SECONDS);
    server.instead = () => Promise.reject(new TypeError('network error'));
    server.cut();
    await clock.advance(60 * SECONDS);
    // The last heartbeat came after 15 s.
    expect(tab.heard.at(1)).toEqual({
      kind: 'state',
      live: false,
      signedOut: false,
      asOf: new Date('2026-06-01T10:00:15Z'),
    });
  });
});

describe('Polling that the adapter paces', () => {
  /** A source without a stream, and an adapter that answers whether to poll. */
  function paced(answers: (() => Promise<{isDue: boolean; after: number}>)[]) {
    const clock = createClock();
    const asked: number[] = [];
    const polled: number[] = [];
    const start = clock.now().getTime();
    const seconds = () => (clock.now().getTime() - start) / SECONDS;
    const ignore = () => undefined;
    const stop = createSource(
      {
        open: nothingAtAll,
        mayPoll: () => {
          asked.push(seconds());
          return (answers[asked.length - 1] ?? answers.at(-1)!)();
        },
        subject: () => Promise.resolve(''),
        adapter: '',
        after: clock.after,
        now: clock.now,
        random: () => 0.5,
        page: {isHidden: () => false, onChange: () => ignore},
        tabs: null,
      },
      null,
      {
        event: ignore,
        live: ignore,
        lost: ignore,
        poll: () => polled.push(seconds()),
        signedOut: ignore,
      },
    );
    return {clock, asked, polled, stop};
  }
  const answer = (isDue: boolean, after: number) => () => Promise.resolve({isDue, after});

  it('polls when it may, and asks again when it is told to, between 30 s and 5 min', async () => {
    const {clock, asked, polled, stop} = paced([
      answer(true, 100 * SECONDS),
      answer(false, 1),
      answer(true, 9_999 * SECONDS),
    ]);
    await clock.advance(450 * SECONDS);
    expect(asked).toEqual([10, 110, 140, 440]);
    expect(polled).toEqual([10, 140, 440]);
    stop();
  });

  it('goes on every 30 s when the adapter does not say', async () => {
    const {clock, polled, stop} = paced([() => Promise.reject(new TypeError('network error'))]);
    await clock.advance(75 * SECONDS);
    expect(polled).toEqual([10, 40, 70]);
    stop();
    await clock.advance(75 * SECONDS);
    expect(polled).toHaveLength(3);
  });
});
