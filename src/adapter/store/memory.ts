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
    const before = windows.map(windowNow);
    const isFull = before.some(({used}, index) => used >= (windows[index]?.most ?? 0));
    if (!isFull) for (const window of windows) addTo(window);
    const after = isFull ? before : windows.map(windowNow);
    const full = after.filter(({used}, index) => used >= (windows[index]?.most ?? 0));
    return {
      wait: isFull ? Math.max(1, ...full.map(({ends}) => ends)) : 0,
      used: after.map(({used}) => used),
      ends: after.map(({ends}) => ends),
    };
  }

  /** What is used of a window, and the milliseconds until something of it is free again. */
  function windowNow(window: CountedWindow): {used: number; ends: number} {
    const time = now().getTime();
    const pieces = piecesOf(window, time).flatMap((key) => live(key) ?? []);
    const used = pieces.reduce((sum, {value}) => sum + Number(value), 0);
    return {
      used,
      ends: pieces.length === 0 ? 0 : Math.min(...pieces.map(({expires}) => expires)) - time,
    };
  }

  function addTo(window: CountedWindow) {
    const time = now().getTime();
    const {segment, lifetime} = window;
    const [newest = window.key] = piecesOf(window, time);
    const entry = live(newest);
    if (entry) entry.value = String(Number(entry.value) + 1);
    else if (segment === undefined) void put(newest, '1', lifetime);
    else void put(newest, '1', (Math.floor(time / segment) + 1) * segment + lifetime - time);
  }
}

/** The keys that a window's counts lie under, newest first. */
function piecesOf({key, lifetime, segment}: CountedWindow, time: number): string[] {
  if (segment === undefined) return [key];
  const newest = Math.floor(time / segment);
  const count = Math.ceil(lifetime / segment) + 1;
  return Array.from({length: count}, (_, age) => `${key}:${newest - age}`);
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
