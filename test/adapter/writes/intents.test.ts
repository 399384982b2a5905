import {describe, expect, it} from 'vitest';
import {memoryStore} from '../../../src/adapter/store/memory.js';
import {createIntents} from '../../../src/adapter/writes/intents.js';

const MINUTE = 60_000;
const running = expect.objectContaining({
  code: 'in-progress',
  message: 'The same request is still running.',
  details: {retryAfter: 1},
}) as Error;
const conflict = expect.objectContaining({code: 'idempotency-conflict'}) as Error;

/** Two processes on one store, whose clock moves by hand and whose timers ring by hand. */
function setup() {
  let time = 1_000_000;
  const now = () => new Date(time);
  const store = memoryStore({now});
  const timers: {wait: number; ring: () => void}[] = [];
  const clock = {
    now,
    timers: {
      sleep: () => Promise.resolve(),
      after(wait: number, ring: () => void) {
        const timer = {wait, ring};
        timers.push(timer);
        return () => void timers.splice(timers.indexOf(timer), 1);
      },
    },
  };
  return {
    one: createIntents(store, clock),
    two: createIntents(store, clock),
    pass: (milliseconds: number) => (time += milliseconds),
    timers,
    time: () => time,
  };
}

describe('a confirmed write', () => {
  it('runs once at a time, in whichever process, for a minute after its last sign of life', async () => {
    const {one, two, pass, time} = setup();
    const startedAt = time();
    expect(await one.claim('key', 'hash')).toMatchObject({
      isRepeat: false,
      startedAt,
      bodyHash: 'hash',
      resultId: null,
    });
    pass(MINUTE - 1);
    await expect(two.claim('key', 'hash')).rejects.toThrow(running);
    await expect(one.claim('key', 'hash')).rejects.toThrow(running);
    pass(1);
    expect(await two.claim('key', 'hash')).toMatchObject({isRepeat: true, startedAt});
    await expect(one.claim('key', 'hash')).rejects.toThrow(running);
  });

  it('is claimed by one of two that come after a process died', async () => {
    const {one, two, pass} = setup();
    await one.claim('key', 'hash');
    pass(MINUTE);
    const claims = await Promise.allSettled([one.claim('key', 'hash'), two.claim('key', 'hash')]);
    expect(claims.map(({status}) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is done, and its key answers with what was made', async () => {
    const {one, two} = setup();
    await (await one.claim('key', 'hash')).done('case-1');
    expect(await two.claim('key', 'hash')).toMatchObject({isRepeat: true, resultId: 'case-1'});
    expect(await one.claim('key', 'hash')).toMatchObject({resultId: 'case-1'});
    await expect(two.claim('key', 'other')).rejects.toThrow(conflict);
  });

  it('is not known, and may be asked for again at once', async () => {
    const {one, two} = setup();
    await (await one.claim('key', 'hash')).unknown();
    expect(await two.claim('key', 'hash')).toMatchObject({isRepeat: true, resultId: null});
  });

  it('was proven not to be done, and the key is free for other content', async () => {
    const {one, two} = setup();
    await (await one.claim('key', 'hash')).forget();
    expect(await two.claim('key', 'other')).toMatchObject({isRepeat: false, bodyHash: 'other'});
  });

  it('learns its content later where it comes as a stream', async () => {
    const {one, two} = setup();
    const upload = await one.claim('key', null);
    expect(upload.bodyHash).toBeNull();
    await upload.unknown('hash');
    await expect(two.claim('key', 'other')).rejects.toThrow(conflict);
    const again = await two.claim('key', null);
    expect(again.bodyHash).toBe('hash');
    await again.done('file-1');
    expect(await one.claim('key', 'hash')).toMatchObject({resultId: 'file-1', bodyHash: 'hash'});
  });

  it('shows every 15 seconds that it lives while it takes longer than a minute', async () => {
    const {one, two, pass, timers} = setup();
    const upload = await one.claim('key', null);
    const end = upload.keep();
    for (let round = 0; round < 8; round += 1) {
      expect(timers.map(({wait}) => wait)).toEqual([15_000]);
      pass(15_000);
      timers.shift()?.ring();
      await expect(two.claim('key', null)).rejects.toThrow(running);
    }
    pass(MINUTE - 1);
    await expect(two.claim('key', null)).rejects.toThrow(running);
    end();
    expect(timers).toEqual([]);
    await upload.done('file-1');
    expect(await two.claim('key', null)).toMatchObject({resultId: 'file-1'});
  });
});
