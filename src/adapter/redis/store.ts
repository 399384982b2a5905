import {createClient, type RedisClientType} from 'redis';
import {realTimers, within} from '../options/timers.js';
import {COUNT, REMOVE, REPLACE} from './scripts.js';
import {redisLog} from './log.js';
import type {Counted, Store} from '../store/store.js';

const DAY = 24 * 60 * 60 * 1000;
/** Time limits of a call, all without an answer, after which the connection is given up. */
const LONGEST_SILENCE = 4;

/** How a store in Redis is made. */
export type RedisStoreOptions = {
  /** For example `rediss://user:password@host:6379`. */
  url: string;
  /** Before every key; default `debitura:`. */
  prefix?: string;
  /** Milliseconds for which confirmed writes and events are remembered; default 35 days. */
  retention?: number;
  /** Milliseconds after which a call is given up; default 1,000. */
  timeout?: number;
};

/** A store in Redis. */
export type RedisStore = Store & {
  /** Waits for a connection, for so many milliseconds; false when there is none by then. */
  opened: (patience: number) => Promise<boolean>;
  /** Ends its connections. */
  close: () => Promise<void>;
};

/**
 * Remembers in Redis (6.2 or newer), for all processes of the adapter. Connects by itself, at once and again; calls
 * reject while there is no connection, and the adapter goes on with what does not need it.
 *
 * @example
 * createAdapter({store: redisStore({url: 'redis://127.0.0.1:6379'}), …});
 */
export function redisStore({
  url,
  prefix = 'debitura:',
  retention = 35 * DAY,
  timeout = 1_000,
}: RedisStoreOptions): RedisStore {
  const options = {
    url,
    // A call that waits for a connection would keep a user waiting; who calls knows what to do without.
    disableOfflineQueue: true,
    commandOptions: {timeout},
    socket: {connectTimeout: 5_000, reconnectStrategy: pauseBefore},
  } as const;
  const redis = createClient(options) as RedisClientType;
  // Each failed call rejects for itself; without a listener the process would end.
  redis.on('error', () => undefined);
  let connecting = redis.connect().catch(() => undefined);
  let silentSince: number | null = null;
  const log = redisLog(redis, `${prefix}events`, (call) => answered(call));
  const run = (script: string, key: string, values: (string | number)[]) =>
    answered(redis.eval(script, {keys: [prefix + key], arguments: values.map(String)}));

  /** The client's own time limit ends with the sending: a server that hangs would keep its callers for ever. */
  async function answered<T>(call: Promise<T>): Promise<T> {
    try {
      const answer = await within(realTimers, timeout, call, () => new LateError());
      silentSince = null;
      return answer;
    } catch (error) {
      if (error instanceof LateError) {
        silentSince ??= Date.now();
        if (Date.now() - silentSince >= LONGEST_SILENCE * timeout) connectAnew();
      }
      throw error;
    }
  }

  /** What a connection does not answer any more, another may. */
  function connectAnew() {
    silentSince = null;
    redis.destroy();
    connecting = redis.connect().catch(() => undefined);
  }

  return {
    retention,
    isShared: true,
    get: async (key) => (await answered(redis.get(prefix + key))) ?? undefined,
    add: async (key, value, lifetime) =>
      (await answered(
        redis.set(prefix + key, value, {
          condition: 'NX',
          expiration: {type: 'PX', value: whole(lifetime)},
        }),
      )) !== null,
    replace: async (key, expected, value, lifetime) =>
      (await run(REPLACE, key, [expected, value, whole(lifetime)])) === 1,
    async remove(key, expected) {
      await run(REMOVE, key, [expected]);
    },
    async count(windows): Promise<Counted> {
      const keys = windows.map(({key}) => prefix + key);
      const limits = windows.flatMap(({lifetime, most, segment = 0}) =>
        [lifetime, most, segment].map(String),
      );
      const found = await answered(redis.eval(COUNT, {keys, arguments: limits}));
      const [wait = 0, ...rest] = found as number[];
      return {wait, used: rest.slice(0, windows.length), ends: rest.slice(windows.length)};
    },
    log,
    opened: (patience) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => resolve(false), patience);
        void connecting.then(() => {
          clearTimeout(timer);
          resolve(redis.isReady);
        });
      }),
    async close() {
      log.stop();
      // First of all: a connection that never came about is waited for without end while it is tried again.
      redis.destroy();
      await connecting;
      // One that came about just then.
      if (redis.isReady) redis.destroy();
    },
  };
}

/** Redis did not answer in time. */
class LateError extends Error {
  override readonly name = 'LateError';
}

/** Milliseconds between tries to connect: soon at first, then every two seconds. */
function pauseBefore(retries: number): number {
  return Math.min(50 * 2 ** retries, 2_000);
}

/** Redis takes whole milliseconds, at least one. */
function whole(lifetime: number): number {
  return Math.max(1, Math.ceil(lifetime));
}
