import type {Store} from './store.js';

const DAY = 24 * 60 * 60 * 1000;
const SWEEP_EVERY = 1000;

/** How a store in memory may be made. */
export type MemoryStoreOptions = {
  /** The clock that lifetimes are measured with. */
  now?: () => Date;
  /** Milliseconds; default a day. */
  retention?: number;
};

/** Remembers in this process, for a day, and forgets with it. For several processes use a shared store. */
export function memoryStore({
  now = () => new Date(),
  retention = DAY,
}: MemoryStoreOptions = {}): Store {
  const entries = new Map<string, {value: string; expires: number}>();
  let writes = 0;

  function live(key: string) {
    const entry = entries.get(key);
    if (!entry || entry.expires > now().getTime()) return entry;
    entries.delete(key);
    return undefined;
  }

  function put(key: string, value: string, lifetime: number) {
    entries.set(key, {value, expires: now().getTime() + lifetime});
    writes += 1;
    if (writes >= Math.max(SWEEP_EVERY, entries.size)) {
      writes = 0;
      for (const known of [...entries.keys()]) live(known);
    }
    return Promise.resolve(true);
  }

  return {
    retention,
    get: (key) => Promise.resolve(live(key)?.value),
    add: (key, value, lifetime) => (live(key) ? Promise.resolve(false) : put(key, value, lifetime)),
    replace: (key, expected, value, lifetime) =>
      live(key)?.value === expected ? put(key, value, lifetime) : Promise.resolve(false),
    remove: (key, expected) => {
      if (live(key)?.value === expected) entries.delete(key);
      return Promise.resolve();
    },
  };
}
