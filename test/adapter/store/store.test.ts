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
    const increase = async (store: Store) => {
      for (;;) {
        const before = (await store.get(name)) ?? '';
        if (await store.replace(name, before, `${Number(before) + 1}`, MINUTE)) return;
      }
    };
    await Promise.all(Array.from({length: 40}, (_, index) => increase(index % 2 ? one : other)));
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
    const listening = [one, other].map((store, index) => {
      const {promise: ready, resolve: begun} = withResolvers();
      const stop = store.log.follow({
        from: begun,
        read: (position, text) =>
          text.startsWith(mark) && heard[index]?.push(`${position} ${text}`),
      });
      return {ready, stop};
    });
    await Promise.all(listening.map(({ready}) => ready));
    for (let index = 0; index < 20; index += 1)
      await (index % 2 ? one : other).log.append(`${mark} ${index}`);
    while (heard.some((list) => list.length < 20))
      await new Promise<void>((resolve) => setImmediate(resolve));
    for (const {stop} of listening) stop();
    expect(heard[0]).toEqual(heard[1]);
    expect(heard[0]?.map((text) => Number(text.split(' ').at(-1)))).toEqual(
      Array.from({length: 20}, (_, index) => index),
    );
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
    for (const store of stores) await connected(store);
  });
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await redis.end();
  });

  keepsItsWord(() => ({one: stores[0]!, other: stores[1]!}));

  it('rejects at once while Redis is away, and goes on when it is back', async () => {
    const [store] = stores;
    await redis.stop();
    await expect(store!.get('anything')).rejects.toThrow();
    await redis.start();
    await connected(store!);
    expect(await store!.add('after', 'all', MINUTE)).toBe(true);
  });
});

/** Resolves when the store answers. */
async function connected(store: Store): Promise<void> {
  for (;;) {
    const isThere = await store.get('there').then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
}

/** A promise that somebody else fulfils. */
function withResolvers() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((fulfil) => (resolve = fulfil));
  return {promise, resolve};
}
