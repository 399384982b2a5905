import {describe, expect, it} from 'vitest';
import {WAITING} from '../../../src/adapter/events/sink.js';
import {STREAM} from '../../../src/adapter/events/streams.js';
import {settled} from '../../client/events/clock.js';
import {seeded} from '../../client/events/support.js';
import {createOpen as setup} from './open.js';

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
