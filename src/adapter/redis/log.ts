import type {RedisClientType} from 'redis';
import {realTimers, within} from '../options/timers.js';
import type {EventLog, LogReader} from '../store/store.js';

/** Milliseconds an event is kept; streams that come back are told what they missed of it. */
const KEPT = 600_000;
const BLOCK = 5_000;
const MOST_AT_ONCE = 1_000;
const PAUSE = 250;

/**
 * The log of all processes in a Redis stream: its ids are the positions.
 * @param answered - Rejects what takes too long.
 */
export function redisLog(
  redis: RedisClientType,
  key: string,
  answered: <T>(call: Promise<T>) => Promise<T>,
): EventLog & {stop: () => void} {
  const readers = new Set<LogReader>();
  let reading: ReturnType<typeof read> | null = null;

  return {
    async append(text) {
      const threshold = Date.now() - 2 * KEPT;
      const trim = {strategy: 'MINID', strategyModifier: '~', threshold} as const;
      await answered(redis.xAdd(key, '*', {text}, {TRIM: trim}));
    },
    follow(reader) {
      readers.add(reader);
      // Who comes while others are read to begins where they are.
      const position = reading?.position() ?? null;
      if (position !== null) reader.from(position);
      reading ??= read(redis, key, readers);
      return () => void readers.delete(reader);
    },
    stop: () => reading?.stop(),
  };
}

/** Reads on and on over a connection of its own, because waiting for events holds it up. */
function read(redis: RedisClientType, key: string, readers: ReadonlySet<LogReader>) {
  const connection = redis.duplicate({commandOptions: {}, disableOfflineQueue: true});
  connection.on('error', () => undefined);
  let isStopped = false;
  let position: string | null = null;

  /** After a lost connection nobody knows what was missed, so it begins anew. */
  async function begin() {
    if (!connection.isOpen) await connection.connect();
    const isFirst = position === null;
    // The server's own clock makes the positions.
    const [seconds = '0'] = await connection.time();
    position = `${Number(seconds) * 1_000 - (isFirst ? KEPT : 0)}-0`;
    for (const {from} of readers) from(position);
  }

  async function next() {
    const waiting = connection.xRead({key, id: position ?? '$'}, {BLOCK, COUNT: MOST_AT_ONCE});
    const found = await within(realTimers, 2 * BLOCK, waiting, () => new Error('Redis hangs.'));
    for (const {messages} of (found ?? []) as {messages: Message[]}[]) {
      for (const {id, message} of messages) {
        position = id;
        for (const {read: hear} of readers) hear(id, message.text ?? '');
      }
    }
  }

  void (async () => {
    let isReading = false;
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- `stop` below changes it meanwhile.
    while (!isStopped) {
      try {
        if (!isReading) await begin();
        isReading = true;
        await next();
      } catch {
        isReading = false;
        // One that hangs seems well; a lost one connects again by itself.
        if (connection.isReady) connection.destroy();
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
      }
    }
  })();

  return {
    position: () => position,
    stop() {
      isStopped = true;
      connection.destroy();
    },
  };
}

type Message = {id: string; message: {text?: string}};
