import {describe, expect, it} from 'vitest';
import {RECENT} from '../../../src/client/events/inbox.js';
import {HIDDEN} from '../../../src/client/events/tab.js';
import {createClock, settled} from './clock.js';
import {createBrowser, createServer, openTab} from './support.js';

/** Seven tabs of one person in one browser. */
async function setup(count = 7) {
  const clock = createClock();
  const server = createServer(clock);
  const tabs = createBrowser();
  const all = Array.from({length: count}, () => openTab(clock, server, {tabs}));
  await settled();
  return {clock, server, tabs, all, leader: all[0]!, others: all.slice(1)};
}

describe('Seven tabs of one browser', () => {
  it('share one stream, and each hears everything once', async () => {
    const {server, all} = await setup();
    expect(server.streams.size).toBe(1);
    server.publish('a', 'b');
    await settled();
    for (const tab of all) expect(tab.cases()).toEqual(['a', 'b']);
    for (const tab of all) expect(tab.isLive()).toBe(true);
  });

  it('lose nothing and hear nothing twice when the tab with the stream is closed', async () => {
    const {server, leader, others} = await setup();
    server.publish('a');
    await settled();
    leader.close();
    server.publish('b');
    await settled();
    expect(server.streams.size).toBe(1);
    server.publish('c');
    await settled();
    for (const tab of others) expect(tab.cases()).toEqual(['a', 'b', 'c']);
    for (const tab of others) expect(tab.count('reset')).toBe(0);
    expect(leader.cases()).toEqual(['a']);
  });

  it('hear nothing twice when the news of the closed tab arrives after the next one resumed', async () => {
    const {server, tabs, leader, others} = await setup(2);
    server.publish('a');
    await settled();
    tabs.holdUp();
    server.publish('b');
    await settled();
    leader.close();
    await settled();
    expect(others[0]?.cases()).toEqual(['a', 'b']);
    tabs.letThrough();
    expect(others[0]?.cases()).toEqual(['a', 'b']);
  });

  it('tell a tab that opens later at once that it is live', async () => {
    const {clock, server, tabs} = await setup();
    const late = openTab(clock, server, {tabs});
    await settled();
    expect(late.isLive()).toBe(true);
    expect(server.asked).toHaveLength(1);
  });

  it('tell a tab that opens later what changed while it was opening', async () => {
    const {clock, server, tabs, others} = await setup(2);
    server.publish('long ago');
    await settled();
    await clock.advance(RECENT + 1);
    server.publish('just now');
    await settled();
    const late = openTab(clock, server, {tabs});
    await settled();
    expect(late.cases()).toEqual(['just now']);
    expect(others[0]?.cases()).toEqual(['long ago', 'just now']);
  });

  it('hand the stream to a tab that is seen once its own has been hidden for a minute', async () => {
    const {clock, server, leader, others} = await setup(2);
    leader.hide();
    await clock.advance(HIDDEN - 1);
    expect(server.asked).toHaveLength(1);
    await clock.advance(1);
    expect(server.asked).toHaveLength(2);
    expect(server.streams.size).toBe(1);
    server.publish('a', 'b', 'a');
    await settled();
    expect(others[0]?.cases()).toEqual(['a', 'b', 'a']);
    expect(leader.cases()).toEqual([]);
    leader.show();
    expect(leader.cases()).toEqual(['a', 'b']);
  });

  it('close the stream when none is seen for a minute, and resume it when one is shown', async () => {
    const {clock, server, all, leader} = await setup();
    for (const tab of all) tab.hide();
    await clock.advance(HIDDEN);
    expect(server.streams.size).toBe(0);
    server.publish('a');
    leader.show();
    await settled();
    expect(leader.cases()).toEqual(['a']);
    expect(leader.count('reset')).toBe(0);
  });

  it('give one reset when they come back after more than is kept', async () => {
    const {clock, server, all, leader} = await setup();
    server.publish('a');
    await settled();
    for (const tab of all) tab.hide();
    await clock.advance(HIDDEN);
    server.publish('b');
    await clock.advance(11 * 60_000);
    server.publish('c');
    for (const tab of all) tab.show();
    await settled();
    for (const tab of all) expect(tab.cases()).toEqual(['a']);
    for (const tab of all) expect(tab.count('reset')).toBe(1);
    expect(leader.isLive()).toBe(true);
    expect(server.streams.size).toBe(1);
  });

  it('of two people never share', async () => {
    const {clock, server, tabs} = await setup(1);
    openTab(clock, server, {tabs, subject: 'boris'});
    await settled();
    expect(server.streams.size).toBe(2);
  });

  it('have a stream each where the browser has no locks', async () => {
    const clock = createClock();
    const server = createServer(clock);
    const all = [openTab(clock, server), openTab(clock, server)];
    await settled();
    expect(server.streams.size).toBe(2);
    server.publish('a');
    await settled();
    for (const tab of all) expect(tab.cases()).toEqual(['a']);
  });
});

describe('A page that may not use locks', () => {
  it('has a stream of its own', async () => {
    const clock = createClock();
    const server = createServer(clock);
    const request = () => Promise.reject(new DOMException('Not allowed here.', 'SecurityError'));
    const tabs = {...createBrowser(), locks: {request}};
    const all = [openTab(clock, server, {tabs}), openTab(clock, server, {tabs})];
    await settled();
    server.publish('a');
    await settled();
    for (const tab of all) expect(tab.cases()).toEqual(['a']);
    for (const tab of all) tab.close();
    await settled();
    expect(server.streams.size).toBe(0);
  });
});

describe('The screens of one page', () => {
  it('share the stream, which closes with the last of them', async () => {
    const {server, leader} = await setup(1);
    const kinds: string[] = [];
    const leave = leader.live.subscribe(({kind}) => kinds.push(kind));
    expect(kinds).toEqual(['state']);
    leader.close();
    await settled();
    expect(server.streams.size).toBe(1);
    leave();
    await settled();
    expect(server.streams.size).toBe(0);
  });
});
