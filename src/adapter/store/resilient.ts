import {writeLog, type Log} from '../options/log.js';
import type {Store} from './store.js';

/** What may go on while the store is away. */
export type Entries = Pick<Store, 'retention' | 'get' | 'add' | 'replace' | 'remove'>;

/**
 * Entries of a shared store that this process keeps for itself while the store is away. Only for what somebody else
 * guards too: a confirmed write has its key and its reference at Debitura.
 *
 * @param local - Where they go meanwhile.
 * @param onAway - Hears of each failure.
 */
export function resilient(store: Store, local: Entries, onAway: (error: unknown) => void): Entries {
  async function orLocal<T>(shared: () => Promise<T>, own: () => Promise<T>): Promise<T> {
    try {
      return await shared();
    } catch (error) {
      onAway(error);
      return own();
    }
  }

  return {
    retention: store.retention,
    async get(key) {
      const own = await local.get(key);
      return (
        own ??
        orLocal(
          () => store.get(key),
          () => Promise.resolve(undefined),
        )
      );
    },
    add: (key, value, lifetime) =>
      orLocal(
        () => store.add(key, value, lifetime),
        () => local.add(key, value, lifetime),
      ),
    replace: (key, expected, value, lifetime) =>
      orLocal(
        async () =>
          (await store.replace(key, expected, value, lifetime)) ||
          local.replace(key, expected, value, lifetime),
        async () =>
          (await local.replace(key, expected, value, lifetime)) || local.add(key, value, lifetime),
      ),
    async remove(key, expected) {
      await local.remove(key, expected);
      await orLocal(
        () => store.remove(key, expected),
        () => Promise.resolve(),
      );
    },
  };
}

const NOTE_INTERVAL = 60_000;

/** Says in the log that the store is away, at most once a minute. */
export function noteAway(log: Log, now: () => Date): (error: unknown) => void {
  let notedAt = -Infinity;
  return (error) => {
    const time = now().getTime();
    if (time < notedAt + NOTE_INTERVAL) return;
    notedAt = time;
    const errorName = error instanceof Error ? error.name : typeof error;
    writeLog(log, {level: 'warn', event: 'store', errorName, note: 'The shared store is away.'});
  };
}
