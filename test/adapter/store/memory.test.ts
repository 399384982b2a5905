import {describe, expect, it} from 'vitest';
import {memoryStore} from '../../../src/adapter/index.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

/** A store whose clock the test moves; it begins ten seconds after a full minute. */
function setup() {
  let time = Date.parse('2026-06-01T10:00:10Z');
  const store = memoryStore({now: () => new Date(time), random: () => 0.5});
  return {store, pass: (milliseconds: number) => (time += milliseconds)};
}

describe('what a store in memory was told', () => {
  it('is there for its lifetime and gone with its last millisecond', async () => {
    const {store, pass} = setup();
    expect(await store.add('name', 'text', MINUTE)).toBe(true);
    pass(MINUTE - 1);
    expect(await store.get('name')).toBe('text');
    expect(await store.add('name', 'other', MINUTE)).toBe(false);
    pass(1);
    expect(await store.get('name')).toBeUndefined();
    expect(await store.replace('name', 'text', 'other', MINUTE)).toBe(false);
    expect(await store.add('name', 'other', MINUTE)).toBe(true);
    pass(30 * SECOND);
    expect(await store.replace('name', 'other', 'third', MINUTE)).toBe(true);
    pass(MINUTE - 1);
    expect(await store.get('name')).toBe('third');
  });

  it('outlives the tidying up of thousands that are over', async () => {
    const {store, pass} = setup();
    await store.add('long', 'kept', DAY);
    for (let index = 0; index < 1_500; index += 1) await store.add(`${index}`, 'short', SECOND);
    pass(SECOND);
    for (let index = 0; index < 1_500; index += 1) await store.add(`+${index}`, 'short', SECOND);
    expect(await store.get('long')).toBe('kept');
    expect(await store.get('0')).toBeUndefined();
    expect(await store.get('+0')).toBe('short');
  });

  it('is of this process alone, and confirmed writes are for a day unless the platform says else', () => {
    expect(setup().store).toMatchObject({isShared: false, retention: DAY});
    expect(memoryStore({retention: MINUTE}).retention).toBe(MINUTE);
  });
});

describe('what a store in memory has counted', () => {
  it('says when there is room again, and counts under no window while one is full', async () => {
    const {store, pass} = setup();
    const windows = [
      {key: 'small', lifetime: MINUTE, most: 2},
      {key: 'large', lifetime: 10 * MINUTE, most: 3},
    ];
    expect(await store.count(windows)).toEqual({
      wait: 0,
      used: [1, 1],
      ends: [MINUTE, 10 * MINUTE],
    });
    pass(20 * SECOND);
    const second = {used: [2, 2], ends: [40 * SECOND, 580 * SECOND]};
    expect(await store.count(windows)).toEqual({wait: 0, ...second});
    expect(await store.count(windows)).toEqual({wait: 40 * SECOND, ...second});
    pass(40 * SECOND);
    expect(await store.count(windows)).toMatchObject({wait: 0, used: [1, 3]});
    expect(await store.count(windows)).toMatchObject({wait: 540 * SECOND, used: [1, 3]});
    // Both full: whoever waits for the one finds the other free as well.
    await store.count([{key: 'small', lifetime: MINUTE, most: 2}]);
    expect((await store.count(windows)).wait).toBe(540 * SECOND);
    expect((await store.count([{key: 'none', lifetime: MINUTE, most: 0}])).wait).toBe(1);
  });

  it('slides by its segments, the oldest of which is free first', async () => {
    const {store, pass} = setup();
    const window = {key: 'sliding', lifetime: MINUTE, most: 3, segment: 10 * SECOND};
    // The first count's segment ends ten seconds from now, and a minute later it is over.
    expect(await store.count([window])).toEqual({wait: 0, used: [1], ends: [70 * SECOND]});
    pass(15 * SECOND);
    expect(await store.count([window])).toEqual({wait: 0, used: [2], ends: [55 * SECOND]});
    expect(await store.count([window])).toEqual({wait: 0, used: [3], ends: [55 * SECOND]});
    expect(await store.count([window])).toMatchObject({wait: 55 * SECOND, used: [3]});
    pass(55 * SECOND);
    expect(await store.count([window])).toEqual({wait: 0, used: [3], ends: [10 * SECOND]});
    expect(await store.count([window])).toMatchObject({wait: 10 * SECOND});
    pass(10 * SECOND);
    expect(await store.count([window])).toMatchObject({wait: 0, used: [2]});
  });
});

describe('a window of the clock', () => {
  it('ends when the clock says so, whenever it was counted first', async () => {
    const {store, pass} = setup();
    const window = {key: 'hour', lifetime: 0, most: 2, segment: 60 * MINUTE};
    pass(49 * MINUTE + 50 * SECOND);
    expect(await store.count([window])).toEqual({wait: 0, used: [1], ends: [10 * MINUTE]});
    pass(9 * MINUTE);
    expect(await store.count([window])).toEqual({wait: 0, used: [2], ends: [MINUTE]});
    expect(await store.count([window])).toMatchObject({wait: MINUTE, used: [2]});
    pass(MINUTE);
    expect(await store.count([window])).toEqual({wait: 0, used: [1], ends: [60 * MINUTE]});
  });
});

describe('the log of a store in memory', () => {
  it('only goes forward, though the clock is set back, and begins where a reader comes in', async () => {
    const {store, pass} = setup();
    const heard: string[] = [];
    const follow = () =>
      store.log.follow({
        from: (position) => heard.push(`from ${position}`),
        read: (position, text) => heard.push(`${text} ${position}`),
      });
    const end = follow();
    await store.log.append('one');
    pass(-MINUTE);
    await store.log.append('two');
    end();
    await store.log.append('unheard');
    follow();
    const [, number] = /^from ([0-9a-z]+\.\d+)-0$/.exec(heard[0] ?? '') ?? [];
    expect(number).toMatch(new RegExp(`\\.${Date.parse('2026-06-01T10:00:10Z')}$`));
    expect(heard).toEqual([
      `from ${number}-0`,
      `one ${number}-1`,
      `two ${number}-2`,
      `from ${number}-3`,
    ]);
  });

  it('has a name of its own in each process, so that a position of another is not taken for one of it', () => {
    const names = [0.25, 0.75].map((random) => {
      let name = '';
      const store = memoryStore({now: () => new Date(0), random: () => random});
      store.log.follow({
        from: (position) => (name = position.split('.')[0]!),
        read: () => undefined,
      });
      return name;
    });
    expect(new Set(names).size).toBe(2);
  });
});
