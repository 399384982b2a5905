import type {Counted, CountedWindow, EventLog, LogReader, Store} from './store.js';

const DAY = 24 * 60 * 60 * 1000;
const SWEEP_EVERY = 1000;

/** How a store in memory may be made. */
export type MemoryStoreOptions = {
  /** The clock that lifetimes are measured with. */
  now?: () => Date;
  /** Milliseconds; default a day. */
  retention?: number;
  random?: () => number;
};

/** Remembers in this process, for a day, and forgets with it. For several processes use a shared store. */
export function memoryStore({
  now = () => new Date(),
  retention = DAY,
  random = Math.random,
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
    isShared: false,
    get: (key) => Promise.resolve(live(key)?.value),
    add: (key, value, lifetime) => (live(key) ? Promise.resolve(false) : put(key, value, lifetime)),
    replace: (key, expected, value, lifetime) =>
      live(key)?.value === expected ? put(key, value, lifetime) : Promise.resolve(false),
    remove: (key, expected) => {
      if (live(key)?.value === expected) entries.delete(key);
      return Promise.resolve();
    },
    count: (windows) => Promise.resolve(countIn(windows)),
    log: memoryLog(now, random),
  };

  function countIn(windows: readonly CountedWindow[]): Counted {
    const time = now().getTime();
    const isFull = windows.some(({key, most}) => Number(live(key)?.value ?? 0) >= most);
    if (!isFull) {
      for (const {key, lifetime} of windows) {
        const entry = live(key);
        if (entry) entry.value = String(Number(entry.value) + 1);
        else void put(key, '1', lifetime);
      }
    }
    const entries = windows.map(({key}) => live(key));
    const used = entries.map((entry) => Number(entry?.value ?? 0));
    const ends = entries.map((entry) => (entry ? entry.expires - time : 0));
    const waits = windows.map(({most}, index) =>
      (used[index] ?? 0) >= most ? (ends[index] ?? 0) : 0,
    );
    return {wait: isFull ? Math.max(1, ...waits) : 0, used, ends};
  }
}

/** A log of one process; its name keeps positions of an earlier process apart. */
function memoryLog(now: () => Date, random: () => number): EventLog {
  const readers = new Set<LogReader>();
  const name = `${now().getTime().toString(36)}${random().toString(36).slice(2, 10)}.`;
  let written = 0;
  let latest = 0;

  /** A clock that is set back does not turn the order around. */
  function position() {
    latest = Math.max(latest, now().getTime());
    return `${name}${latest}-${written}`;
  }

  return {
    append(text) {
      written += 1;
      const at = position();
      for (const {read} of [...readers]) read(at, text);
      return Promise.resolve();
    },
    follow(reader) {
      readers.add(reader);
      reader.from(position());
      return () => void readers.delete(reader);
    },
  };
}
