import {
  createAdapter,
  memoryStore,
  type Adapter,
  type LogEntry,
} from '../../../src/adapter/index.js';
import type {Store} from '../../../src/adapter/store/store.js';
import {faultyFetch, type Door} from '../faults/fetch.js';
import {principalOf} from '../world.js';
import type {Clock} from './clock.js';
import type {Journal} from './journal.js';
import {createLife, type Life} from './life.js';
import type {Random} from './random.js';
import type {Weather} from './weather.js';

const API = 'http://127.0.0.1:4010';

type Process = {name: string; adapter: Adapter; life: Life; waiting: Set<() => void>};

/** What the processes of a platform stand on. */
export type Ground = {
  clock: Clock;
  random: Random;
  journal: Journal;
  weather: Weather;
  /** Hours after which users come back who left. */
  later: readonly number[];
};

/** The platform's adapter: processes that share a store and nothing else, and are killed and replaced. */
export function createFleet({clock, random, journal, weather}: Ground, debitura: Door) {
  const isShared = random.chance(0.5);
  const memory = memoryStore({now: () => new Date(clock.now), random: () => random.next()});
  const failures: LogEntry[] = [];
  const processes = [start(1), start(2)];
  let started = processes.length;

  function start(number: number): Process {
    const life = createLife();
    const own = random.fork();
    const name = `adapter ${number}`;
    // Machines disagree about the time by seconds.
    let skew = own.between(-3_000, 3_000);
    const now = () => {
      if (weather.isStormy && own.chance(0.002)) skew = own.between(-30_000, 30_000);
      return new Date(clock.now + skew);
    };
    const adapter = createAdapter({
      environment: {referral: `${API}/referral`, customer: `${API}/customer`},
      referralKey: 'sandbox-referral-key',
      secret: 'one secret of all processes, 32 bytes',
      authenticate: principalOf,
      limits: false,
      store: distant({...memory, isShared}, clock, own, life),
      fetch: (input, init) =>
        life.living(faultyFetch(debitura, weather.way(`${name} > debitura`))(input, init)),
      now,
      random: () => own.next(),
      timers: {
        after: (milliseconds, callback) =>
          clock.after(milliseconds, () => life.isAlive && callback()),
        sleep: (milliseconds) => life.living(clock.sleep(milliseconds)),
      },
      requestId: () => String(own.between(0, 1e9)),
      log: (entry) => {
        if (entry.event === 'failed') failures.push(entry);
      },
    });
    return {name, adapter, life, waiting: new Set()};
  }

  return {
    /** Own 500s: defects, whatever the weather. */
    failures,
    /** Answers through one of the living processes; rejects when it is killed meanwhile. */
    fetch: (request: Request): Promise<Response> => {
      const chosen = random.pick(processes);
      return new Promise((resolve, reject) => {
        const die = () => reject(new TypeError('fetch failed: the connection was cut'));
        chosen.waiting.add(die);
        const answered = chosen.adapter.fetch(request).then(resolve, reject);
        void answered.finally(() => chosen.waiting.delete(die));
      });
    },
    /** Kills a process in the middle of whatever it does; another takes its place. */
    kill() {
      const index = random.between(0, processes.length - 1);
      const dying = processes[index];
      if (!dying) return;
      journal.note(`${dying.name} is killed`);
      dying.life.end();
      for (const die of dying.waiting) die();
      started += 1;
      processes[index] = start(started);
    },
  };
}

/** The store as it is over a network: every call takes a moment, and one that was sent is done whoever is gone. */
function distant(store: Store, clock: Clock, random: Random, life: Life): Store {
  const far =
    <P extends unknown[], T>(call: (...parameters: P) => Promise<T>) =>
    (...parameters: P): Promise<T> =>
      life.living(
        clock
          .sleep(random.between(0, 2))
          .then(() => call(...parameters))
          .then(async (result) => {
            await clock.sleep(random.between(0, 2));
            return result;
          }),
      );
  return {
    ...store,
    get: far(store.get),
    add: far(store.add),
    replace: far(store.replace),
    remove: far(store.remove),
    count: far(store.count),
  };
}
