import {describe, expect, it} from 'vitest';
import {ProblemError} from '../../../src/client/errors.js';
import {createLive} from '../../../src/client/events/live.js';
import {createClock, settled} from './clock.js';
import {createBrowser, createServer, openTab} from './support.js';

const MINUTES = 60_000;

describe('A user who signs out in another tab', () => {
  it('hears no event after 5 min, gets 204 on reconnect, and the client stops in every tab (GUARD 27)', async () => {
    const clock = createClock();
    const server = createServer(clock);
    const tabs = createBrowser();
    let isSignedIn = true;
    server.isWelcome = () => Promise.resolve(isSignedIn);
    const all = [openTab(clock, server, {tabs}), openTab(clock, server, {tabs})];
    await settled();

    isSignedIn = false;
    server.instead = () => Promise.resolve(new Response(null, {status: 204}));
    await clock.advance(5 * MINUTES);
    expect(server.streams.size).toBe(0);
    server.publish('not for you');
    await clock.advance(60 * MINUTES);

    for (const tab of all) expect(tab.cases()).toEqual([]);
    for (const tab of all) expect(tab.isSignedOut()).toBe(true);
    for (const tab of all) expect(tab.count('poll')).toBe(0);
    expect(server.asked).toHaveLength(2);
    expect(server.asked[1]?.lastEventId).toMatch(/./);
    expect(clock.waiting).toBe(0);
  });

  it('and in again in a new tab is live in both', async () => {
    const clock = createClock();
    const server = createServer(clock);
    const tabs = createBrowser();
    server.instead = () => Promise.resolve(new Response(null, {status: 401}));
    const old = openTab(clock, server, {tabs});
    await settled();
    expect(old.isSignedOut()).toBe(true);
    server.instead = null;
    const fresh = openTab(clock, server, {tabs});
    await settled();
    expect([old.isLive(), fresh.isLive()]).toEqual([true, true]);
    fresh.close();
    await settled();
    server.publish('a');
    await settled();
    expect(old.cases()).toEqual(['a']);
  });

  it('is heard again after signing in, with the next screen that listens', async () => {
    const clock = createClock();
    const server = createServer(clock);
    server.instead = () => Promise.resolve(new Response(null, {status: 401}));
    const tab = openTab(clock, server);
    await settled();
    expect(tab.isSignedOut()).toBe(true);
    server.instead = null;
    tab.live.subscribe(() => undefined);
    await settled();
    expect(tab.isLive()).toBe(true);
  });
});

describe('A page whose session cannot be read', () => {
  const setup = (subject: () => Promise<string>) => {
    const clock = createClock();
    const server = createServer(clock);
    const signedOut: boolean[] = [];
    createLive({
      open: server.open,
      subject,
      adapter: '/debitura',
      after: clock.after,
      now: clock.now,
      random: () => 0.5,
      page: {isHidden: () => false, onChange: () => () => undefined},
      tabs: null,
    }).subscribe((event) => {
      if (event.kind === 'state') signedOut.push(event.signedOut);
    });
    return {clock, server, signedOut};
  };

  it('opens no stream when nobody is signed in', async () => {
    const {clock, server, signedOut} = setup(() =>
      Promise.reject(
        new ProblemError({
          type: 'urn:debitura-embed:problem:unauthenticated',
          title: 'Nobody is signed in',
          status: 401,
          detail: '',
          code: 'unauthenticated',
          requestId: '1',
        }),
      ),
    );
    await clock.advance(10 * MINUTES);
    expect(signedOut).toEqual([true]);
    expect(server.asked).toEqual([]);
  });

  it('asks again when the adapter gave no answer', async () => {
    let asked = 0;
    const {clock, server} = setup(() => {
      asked += 1;
      return asked < 3 ? Promise.reject(new TypeError('network error')) : Promise.resolve('anna');
    });
    await clock.advance(MINUTES);
    expect(asked).toBe(3);
    expect(server.streams.size).toBe(1);
  });
});
