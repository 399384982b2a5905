import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {memoryStore, type Store} from '../../../src/adapter/index.js';
import {redisStore, type RedisStore} from '../../../src/adapter/redis/index.js';
import {hasRedis, startRedis} from '../../support/redis.js';

const MINUTE = 60_000;

/** What the adapter relies on, of whichever store. */
function keepsItsWord(make: () => {one: Store; other: Store}) {
  const key = () => crypto.randomUUID();

  it('puts a text once, whoever is first', async () => {
    const {one, other} = make();
    const name = key();
    const put = await Promise.all(
      Array.from({length: 50}, (_, index) =>
        (index % 2 ? one : other).add(name, `${index}`, MINUTE),
      ),
    );
    expect(put.filter(Boolean)).toHaveLength(1);
    expect(await other.get(name)).toBe(`${put.indexOf(true)}`);
  });

  it('replaces and removes exactly the text that was read', async () => {
    const {one, other} = make();
    const name = key();
    await one.add(name, 'first', MINUTE);
    expect(await other.replace(name, 'something else', 'second', MINUTE)).toBe(false);
    expect(await other.replace(name, 'first', 'second', MINUTE)).toBe(true);
    await one.remove(name, 'first');
    expect(await one.get(name)).toBe('second');
    await one.remove(name, 'second');
    expect(await other.get(name)).toBeUndefined();
  });

  it('lets one of many changes at once through, and loses none that was confirmed', async () => {
    const {one, other} = make();
    const name = key();
    await one.add(name, '0', MINUTE);
    // Whoever is refused was refused for another's change, of which there are not more than forty.
    const increase = async (store: Store) => {
      for (let refusals = 0; refusals < 40; refusals += 1) {
        const before = (await store.get(name)) ?? '';
        if (await store.replace(name, before, `${Number(before) + 1}`, MINUTE)) return true;
      }
      return false;
    };
    const done = await Promise.all(
      Array.from({length: 40}, (_, index) => increase(index % 2 ? one : other)),
    );
    expect(done).toEqual(Array(40).fill(true));
    expect(await one.get(name)).toBe('40');
  });

  it('counts under all windows or under none', async () => {
    const {one, other} = make();
    const [small, large] = [key(), key()];
    const windows = [
      {key: small, lifetime: MINUTE, most: 3},
      {key: large, lifetime: 10 * MINUTE, most: 100},
    ];
    const counted = [];
    for (const store of [one, other, one, other, one]) counted.push(await store.count(windows));
    expect(counted.map(({used}) => used)).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [3, 3],
      [3, 3],
    ]);
    expect(counted.map(({wait}) => wait > 0)).toEqual([false, false, false, true, true]);
    expect(counted[3]?.wait).toBeLessThanOrEqual(MINUTE);
  });

  it('counts by the clock where a window is one of the clock', async () => {
    const {one, other} = make();
    const day = 24 * 60 * MINUTE;
    const window = {key: key(), lifetime: 0, most: 2, segment: day};
    const left = day - (Date.now() % day);
    const counted = [];
    for (const store of [one, other, one]) counted.push(await store.count([window]));
    expect(counted.map(({used: [used]}) => used)).toEqual([1, 2, 2]);
    for (const {ends} of counted) expect(Math.abs((ends[0] ?? 0) - left)).toBeLessThan(MINUTE);
    expect(counted.map(({wait}) => wait > 0)).toEqual([false, false, true]);
    expect(Math.abs((counted[2]?.wait ?? 0) - left)).toBeLessThan(MINUTE);
  });

  it('lets no minute hold more than it may, whenever it begins', async () => {
    const {one, other} = make();
    const window = {key: key(), lifetime: 400, most: 20, segment: 100};
    const counted: number[] = [];
    const end = Date.now() + 1_200;
    for (let turn = 0; Date.now() < end; turn += 1) {
      const {wait} = await (turn % 2 ? one : other).count([window]);
      if (wait === 0) counted.push(Date.now());
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
    const most = Math.max(
      ...counted.map((from) => counted.filter((at) => at >= from && at < from + 400).length),
    );
    expect(most).toBeLessThanOrEqual(20);
    expect(counted.length).toBeGreaterThan(20);
  });

  it('tells every reader every text, in one order', async () => {
    const {one, other} = make();
    const mark = key();
    const heard: string[][] = [[], []];
    const begun = [false, false];
    const stops = [one, other].map((store, index) =>
      store.log.follow({
        from: () => (begun[index] = true),
        read: (position, text) =>
          text.startsWith(mark) && heard[index]?.push(`${position} ${text}`),
      }),
    );
    await expect.poll(() => begun).toEqual([true, true]);
    for (let index = 0; index < 20; index += 1)
      await (index % 2 ? one : other).log.append(`${mark} ${index}`);
    await expect.poll(() => heard.map(({length}) => length)).toEqual([20, 20]);
    expect(heard[0]).toEqual(heard[1]);
    expect(new Set(heard[0]?.map((line) => line.split(' ')[0])).size).toBe(20);
    expect(heard[0]?.map((text) => Number(text.split(' ').at(-1)))).toEqual(
      Array.from({length: 20}, (_, index) => index),
    );
    stops[0]?.();
    await one.log.append(`${mark} 20`);
    await expect.poll(() => heard.map(({length}) => length)).toEqual([20, 21]);
    stops[1]?.();
  });
}

describe('a store in memory', () => {
  keepsItsWord(() => {
    const store = memoryStore();
    return {one: store, other: store};
  });
});

describe.skipIf(!hasRedis)('a store in Redis, through two connections', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  let stores: RedisStore[];

  beforeAll(async () => {
    redis = await startRedis();
    stores = [redisStore({url: redis.url}), redisStore({url: redis.url})];
    for (const store of stores) expect(await store.opened(60_000)).toBe(true);
  });
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await redis.end();
  });

  keepsItsWord(() => ({one: stores[0]!, other: stores[1]!}));

  it('keeps confirmed writes for 35 days and everything under its prefix, unless the platform says else', async () => {
    const {url} = redis;
    const named = redisStore({url, prefix: 'ledgerly:', retention: MINUTE});
    expect(await named.opened(10_000)).toBe(true);
    expect([stores[0]!.retention, named.retention]).toEqual([35 * 1440 * MINUTE, MINUTE]);
    expect([stores[0]!.isShared, named.isShared]).toEqual([true, true]);
    await stores[0]!.add('here', 'text', MINUTE);
    expect(await named.get('here')).toBeUndefined();
    expect(await named.add('here', 'other', MINUTE)).toBe(true);
    expect(await stores[1]!.get('here')).toBe('text');
    await named.close();
    await expect(named.get('here')).rejects.toThrow();
  });

  it('tells a process that comes in late what was said before, and one reader more where that one is', async () => {
    const mark = crypto.randomUUID();
    await stores[0]!.log.append(`${mark} before`);
    const late = redisStore({url: redis.url});
    expect(await late.opened(10_000)).toBe(true);
    const heard: string[] = [];
    const positions: string[] = [];
    const read = (position: string, text: string) => {
      if (!text.startsWith(mark)) return;
      heard.push(text);
      positions.push(position);
    };
    const ends = [late.log.follow({from: () => undefined, read})];
    await expect.poll(() => heard).toEqual([`${mark} before`]);
    const begun: string[] = [];
    const second: string[] = [];
    ends.push(
      late.log.follow({
        from: (position) => begun.push(position),
        read: (_, text) => second.push(text),
      }),
    );
    expect(begun).toEqual([positions[0]]);
    await stores[1]!.log.append(`${mark} after`);
    await expect.poll(() => second).toEqual([`${mark} after`]);
    for (const end of ends) end();
    await late.close();
  });

  it('keeps the events of platforms that share a Redis apart', async () => {
    const named = redisStore({url: redis.url, prefix: 'ledgerly:'});
    expect(await named.opened(10_000)).toBe(true);
    const heard: string[] = [];
    const end = named.log.follow({
      from: () => undefined,
      read: (_, text) => heard.push(text),
    });
    const mark = crypto.randomUUID();
    await stores[0]!.log.append(`${mark} of another`);
    await named.log.append(`${mark} of its own`);
    await expect.poll(() => heard).toEqual([`${mark} of its own`]);
    end();
    await named.close();
  });

  it('forgets with the millisecond, of which it takes at least one', async () => {
    const [one, other] = stores;
    for (const lifetime of [0, 0.5, 20.5]) {
      const name = crypto.randomUUID();
      expect(await one!.add(name, 'text', lifetime)).toBe(true);
      await expect.poll(() => other!.get(name)).toBeUndefined();
    }
  });

  it('rejects at once while Redis is away, and goes on when it is back', async () => {
    const [store, other] = stores;
    const heard: string[] = [];
    let beginnings = 0;
    const end = other!.log.follow({
      from: () => (beginnings += 1),
      read: (_, text) => heard.push(text),
    });
    await expect.poll(() => beginnings).toBeGreaterThan(0);
    await redis.stop();
    await expect(store!.get('anything')).rejects.toThrow();
    await redis.start();
    await expect.poll(() => store!.get('there').then(() => 'answers', String)).toBe('answers');
    expect(await store!.add('after', 'all', MINUTE)).toBe(true);
    // Who follows is told to read anew, as nobody knows what it missed, and then hears what comes.
    await expect.poll(() => beginnings).toBeGreaterThan(1);
    await store!.log.append('after it came back');
    await expect.poll(() => heard).toContain('after it came back');
    end();
  });
});

describe.skipIf(!hasRedis)('a store in Redis that is there and says nothing', () => {
  it('rejects when its time is over, again and again, and goes on when Redis does', async () => {
    const redis = await startRedis();
    const store = redisStore({url: redis.url, timeout: 100});
    expect(await store.opened(10_000)).toBe(true);
    expect(await store.add('here', 'text', MINUTE)).toBe(true);
    redis.freeze();
    const calls = [
      () => store.get('here'),
      () => store.add('other', 'text', MINUTE),
      () => store.replace('here', 'text', 'other', MINUTE),
      () => store.remove('here', 'text'),
      () => store.count([{key: 'calls', lifetime: MINUTE, most: 3}]),
      () => store.log.append('said'),
      () => store.get('here'),
    ];
    for (const call of calls) await expect(call()).rejects.toThrow();
    redis.thaw();
    await expect.poll(() => store.get('there').then(() => 'answers', String)).toBe('answers');
    await store.close();
    await redis.end();
  }, 30_000);
});

describe('a store in Redis that is not there', () => {
  it('says so when its patience is over, rejects what it is asked, and can be closed', async () => {
    const store = redisStore({url: 'redis://127.0.0.1:1'});
    expect(await store.opened(20)).toBe(false);
    await expect(store.get('anything')).rejects.toThrow();
    await store.close();
  }, 30_000);
});
