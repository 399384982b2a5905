import {afterEach, describe, expect, it} from 'vitest';
import {toNodeHandler} from '../../../src/adapter/node.js';
import {createHub} from '../../../src/adapter/events/hub.js';
import {createStreams} from '../../../src/adapter/events/streams.js';
import {memoryStore, realTimers} from '../../../src/adapter/index.js';
import {createWorld} from '../../support/world.js';
import {createServers} from '../served.js';

const servers = createServers();
afterEach(() => servers.close());

/** Streams behind `node:http`. */
async function setup() {
  const settings = {now: () => new Date(), random: Math.random, timers: realTimers};
  const hub = createHub({...settings, store: memoryStore()});
  const streams = createStreams(hub, settings);
  const reader = {
    externalTenantId: 'nordlys',
    lastEventId: null,
    isWelcome: () => Promise.resolve(true),
  };
  const handle = toNodeHandler({
    ...createWorld().adapter,
    fetch: () => Promise.resolve(new Response(streams.open(reader))),
  });
  const url = await servers.listen((request, response) => void handle(request, response));
  return {hub, streams, url};
}

/** Turns of the loop until something is so; the test's own time limit ends it. */
async function until(isSo: () => boolean) {
  while (!isSo()) await new Promise<void>((resolve) => setImmediate(resolve));
}

describe('A stream through Node’s own server', () => {
  it('brings each event as it happens', async () => {
    const {hub, streams, url} = await setup();
    const {body} = await fetch(url);
    const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toContain('event: open');
    for (const caseId of ['a', 'b']) {
      hub.publish('nordlys', {kind: 'case', caseId});
      expect((await reader.read()).value).toContain(`"caseId":"${caseId}"`);
    }
    streams.stop();
    expect((await reader.read()).value).toMatch(/^retry: \d+\n\n$/);
    expect((await reader.read()).done).toBe(true);
  });

  it('is forgotten when the page goes away', async () => {
    const {streams, url} = await setup();
    const page = new AbortController();
    const {body} = await fetch(url, {signal: page.signal});
    await body!.getReader().read();
    expect(streams.size).toBe(1);
    page.abort();
    await until(() => streams.size === 0);
  });
});
