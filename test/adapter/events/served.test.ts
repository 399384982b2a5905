import {connect} from 'node:net';
import {afterEach, describe, expect, it} from 'vitest';
import {toNodeHandler} from '../../../src/adapter/node/index.js';
import {createHub} from '../../../src/adapter/events/hub.js';
import {createStreams} from '../../../src/adapter/events/streams.js';
import {memoryStore, realTimers} from '../../../src/adapter/index.js';
import {toResponse, type Reply} from '../../../src/adapter/reply.js';
import {noteInside} from '../../../src/adapter/inside.js';
import {createServers} from '../served.js';

const servers = createServers();
afterEach(() => servers.close());

/** Streams behind `node:http`, as the adapter's own answers or through what stands around its `fetch`. */
async function setup({isWrapped = false} = {}) {
  const settings = {now: () => new Date(), random: Math.random, timers: realTimers};
  const hub = createHub({...settings, store: memoryStore()});
  const streams = createStreams(hub, settings);
  const reader = {
    externalTenantId: 'nordlys',
    lastEventId: null,
    isWelcome: () => Promise.resolve(true),
  };
  const reply = (): Promise<Reply> =>
    Promise.resolve({status: 200, headers: {}, body: streams.open(reader)});
  const fetch = async () => toResponse(await reply());
  if (!isWrapped) noteInside(fetch, {reply, useHttpClient: () => undefined});
  const handle = toNodeHandler({fetch});
  const url = await servers.listen((request, response) => void handle(request, response));
  return {hub, streams, url};
}

/** Turns of the loop until something is so; the test's own time limit ends it. */
async function until(isSo: () => boolean) {
  while (!isSo()) await new Promise<void>((resolve) => setImmediate(resolve));
}

describe('A stream through Node’s own server', () => {
  it.each([{isWrapped: false}, {isWrapped: true}])(
    'brings each event as it happens: %j',
    async (how) => {
      const {hub, streams, url} = await setup(how);
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
    },
  );

  it('is forgotten when the page goes away', async () => {
    const {streams, url} = await setup();
    const page = new AbortController();
    const {body} = await fetch(url, {signal: page.signal});
    await body!.getReader().read();
    expect(streams.size).toBe(1);
    page.abort();
    await until(() => streams.size === 0);
  });

  it('is cut when its page does not read, and holds nothing up', async () => {
    const {hub, streams, url} = await setup();
    const stuck = connect(Number(new URL(url).port), '127.0.0.1');
    stuck.pause().write('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
    await until(() => streams.size === 1);
    // More than the system itself keeps for a connection.
    await until(() => {
      hub.publish('nordlys', {kind: 'case', caseId: 'c'.repeat(10_000)});
      return streams.size === 0;
    });
    stuck.destroy();
  });
});
