import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {describe, expect, it} from 'vitest';
import {createHub} from '../../../src/adapter/events/hub.js';
import {readableOf, WAITING} from '../../../src/adapter/events/sink.js';
import {createStreams, STREAM} from '../../../src/adapter/events/streams.js';
import {memoryStore} from '../../../src/adapter/store/memory.js';
import {createClock, settled} from '../../client/events/clock.js';
import {seeded} from '../../client/events/support.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function setup(random = () => 0.5) {
  const clock = createClock();
  const hub = createHub({now: clock.now, store: memoryStore({now: clock.now, random})});
  const timers = {after: clock.after, sleep: () => Promise.resolve()};
  const streams = createStreams(hub, {now: clock.now, timers, random});
  const open = (isWelcome = () => Promise.resolve(true), tenant = 'nordlys') =>
    readableOf(streams.open({externalTenantId: tenant, lastEventId: null, isWelcome}));
  return {clock, hub, streams, open};
}

/** Reads on and on; says what came and how it ended. */
function readAll(stream: ReadableStream<Uint8Array>) {
  const seen = {text: '', end: null as null | 'ended' | 'cut'};
  const decoder = new TextDecoder();
  void (async () => {
    for await (const chunk of stream as ReadableStream<Uint8Array> & AsyncIterable<Uint8Array>)
      seen.text += decoder.decode(chunk);
  })().then(
    () => (seen.end = 'ended'),
    () => (seen.end = 'cut'),
  );
  return seen;
}

describe('A stream', () => {
  it('sends its first byte at once and a comment every 15 s, all streams under one timer', async () => {
    const {clock, open} = setup();
    const seen = [readAll(open()), readAll(open()), readAll(open())];
    await settled();
    expect(seen[2]?.text).toMatch(/^event: open\nid: \S+\ndata: \{\}\n\n$/);
    expect(clock.waiting).toBe(1);
    await clock.advance(45_000);
    for (const {text} of seen) expect(text.match(/^:$/gm)).toHaveLength(3);
  });

  it('carries ids and kinds only', async () => {
    const {hub, open} = setup();
    const seen = readAll(open());
    hub.publish('nordlys', {kind: 'case', caseId: 'c-1'});
    hub.publish('nordlys', {kind: 'client'});
    await settled();
    const data = [...seen.text.matchAll(/^data: (.*)$/gm)].map(
      ([, json]) => JSON.parse(json!) as unknown,
    );
    expect(data).toEqual([{}, {kind: 'case', caseId: 'c-1'}, {kind: 'client'}]);
  });

  it('ends after 30 minutes at the latest, those opened together not together', async () => {
    const {clock, streams, open} = setup(seeded(3));
    const seen = Array.from({length: 100}, () => readAll(open()));
    await clock.advance(STREAM.life - 5 * 60_000);
    expect(streams.size).toBe(100);
    await clock.advance(2 * 60_000);
    expect(streams.size).toBeGreaterThan(30);
    expect(streams.size).toBeLessThan(70);
    await clock.advance(3 * 60_000);
    expect(new Set(seen.map(({end}) => end))).toEqual(new Set(['ended']));
    expect(streams.size).toBe(0);
    expect(clock.waiting).toBe(0);
  });

  it('asks within each 5 minutes who is there, and ends when nobody is or nobody can say', async () => {
    const {clock, hub, open} = setup();
    let asked = 0;
    const answers = [
      () => Promise.resolve((asked += 1) > 0),
      () => Promise.resolve(false),
      () => Promise.reject(new Error('the session store is down')),
    ];
    const seen = answers.map((answer) => readAll(open(answer)));
    await clock.advance(STREAM.authentication);
    expect(seen.map(({end}) => end)).toEqual([null, 'ended', 'ended']);
    hub.publish('nordlys', {kind: 'case', caseId: 'secret'});
    await clock.advance(STREAM.authentication);
    expect(asked).toBe(2);
    expect(seen.map(({text}) => text.includes('secret'))).toEqual([true, false, false]);
  });

  it('is cut when its reader does not read, and holds nothing up', async () => {
    const {hub, streams, open} = setup();
    const stuck = open();
    const seen = readAll(open());
    for (let index = 0; index < 2 * WAITING; index += 1) {
      hub.publish('nordlys', {kind: 'case', caseId: `c-${index}`});
      if (index % 100 === 0) await settled();
    }
    await settled();
    expect(streams.size).toBe(1);
    await expect(stuck.getReader().read()).rejects.toThrow('does not read');
    expect(seen.text).toContain(`c-${2 * WAITING - 1}`);
    expect(seen.end).toBe(null);
  });

  it('is forgotten when its reader goes', async () => {
    const {clock, streams, open} = setup();
    await open().cancel();
    expect(streams.size).toBe(0);
    expect(clock.waiting).toBe(0);
  });
});

describe('A process that stops', () => {
  it('tells each reader when to come back, ends its stream and opens no other', async () => {
    const {streams, open} = setup();
    const seen = [readAll(open()), readAll(open())];
    streams.stop();
    await settled();
    for (const {text, end} of seen) {
      expect(text).toMatch(/\nretry: 8000\n\n$/);
      expect(end).toBe('ended');
    }
    expect(() => open()).toThrow('stopping');
  });
});

describe('2,000 open streams', () => {
  it('lose none of 100 changes a second for a minute, and hold little memory each', async () => {
    const {clock, hub, open} = setup();
    const collect = () => {
      collectGarbage();
      return process.memoryUsage();
    };
    await settled();
    const before = collect();
    const heard = new Uint32Array(2_000);
    for (let index = 0; index < 2_000; index += 1) {
      const reader = open(undefined, `client-${index % 500}`).getReader();
      const read = ({done, value}: ReadableStreamReadResult<Uint8Array>): void => {
        if (done) return;
        // 0x69: each event's line `id:` begins with it; comments have none.
        if (value[0] === 0x69) heard[index] = (heard[index] ?? 0) + 1;
        void reader.read().then(read);
      };
      void reader.read().then(read);
    }
    await settled();
    const opened = collect();
    for (let second = 0; second < 60; second += 1) {
      for (let index = 0; index < 100; index += 1)
        hub.publish(`client-${(second * 100 + index) % 500}`, {kind: 'case', caseId: `c-${index}`});
      await clock.advance(1_000);
    }
    // 6,000 changes over 500 clients with four streams each.
    expect([...new Set(heard)]).toEqual([12]);
    const after = collect();
    const each = (from: NodeJS.MemoryUsage, to: NodeJS.MemoryUsage) =>
      ((to.heapUsed + to.external - from.heapUsed - from.external) / 2_000 / 1_024).toFixed(1);
    console.info(
      `per open stream: ${each(before, opened)} KB, after a minute: ${each(before, after)} KB`,
    );
  });
});
