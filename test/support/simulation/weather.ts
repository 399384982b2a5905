import {chooseFault, nameOf, type Fault} from '../faults/table.js';
import type {Way} from '../faults/fetch.js';
import type {Journal} from './journal.js';
import type {Clock} from './clock.js';
import type {Random} from './random.js';

const SECOND = 1000;

/** When things go wrong, and how much. */
export type Weather = {
  readonly isStormy: boolean;
  /** Milliseconds since 1970 at which the last storm ends, as far as is known. */
  readonly calmFrom: number;
  /** A storm begins, or goes on for longer. */
  blow: (milliseconds: number) => void;
  /** Every storm is over now. */
  clear: () => void;
  /** A way on which this weather is. */
  way: (name: string) => Omit<Way, 'choose'> & {choose: (request: Request) => Fault};
  readonly strays: readonly string[];
  /** How many requests were hit. */
  readonly hits: number;
};

/** Weather of a strength that the seed decides: from one request in thirty to two in three. */
export function createWeather(
  clock: Clock,
  random: Random,
  journal: Journal,
  share = random.pick([0.03, 0.1, 0.2, 0.35, 0.65]),
): Weather {
  const strays: string[] = [];
  let calmFrom = clock.now;
  let hits = 0;

  return {
    get isStormy() {
      return clock.now < calmFrom;
    },
    get calmFrom() {
      return calmFrom;
    },
    get hits() {
      return hits;
    },
    strays,
    blow(milliseconds) {
      calmFrom = Math.max(calmFrom, clock.now + milliseconds);
    },
    clear() {
      calmFrom = Math.min(calmFrom, clock.now);
    },
    way(name) {
      const own = random.fork();
      return {
        choose(request) {
          const fault = clock.now < calmFrom ? chooseFault(own, share) : ({kind: 'none'} as const);
          const path = new URL(request.url).pathname;
          if (fault.kind !== 'none') hits += 1;
          journal.note(`${name} ${request.method} ${path} ${nameOf(fault)}`);
          return fault;
        },
        road: () => own.between(1, own.chance(0.05) ? 2 * SECOND : 60),
        sleep: (milliseconds) => clock.sleep(milliseconds),
        onStray: (url) => void strays.push(url),
      };
    },
  };
}
