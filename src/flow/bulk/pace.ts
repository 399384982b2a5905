import {problemOf} from '../case-form/problems.js';
import type {Timers} from '../case-form/seams.js';

/** Calls that run at once while nobody complains. */
const WIDEST = 3;

/** Seconds of rest for a server that cannot answer and does not say for how long. */
const REST = 5;

/** Answers without a complaint after which one more may run. */
const PATIENCE = 10;

/**
 * Lets a few calls through at a time, and none for as long as the server needs a rest: afterwards one runs at a time, and
 * slowly more.
 */
export class Pace {
  readonly #timers: Timers;
  readonly #waiting: (() => void)[] = [];
  #running = 0;
  #width = WIDEST;
  #calm = 0;
  #isHeld = false;

  constructor(timers: Timers) {
    this.#timers = timers;
  }

  /** Runs the work when it is its turn. */
  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isHeld || this.#running >= this.#width)
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#running += 1;
    try {
      const result = await work();
      this.#relax();
      return result;
    } catch (error) {
      const problem = problemOf(error);
      if (problem?.code === 'rate-limited') this.#hold(problem.retryAfter ?? 1);
      else if (problem && problem.status >= 500) this.#hold(problem.retryAfter ?? REST);
      throw error;
    } finally {
      this.#running -= 1;
      this.#next();
    }
  }

  #relax(): void {
    this.#calm += 1;
    if (this.#calm < PATIENCE || this.#width >= WIDEST) return;
    this.#calm = 0;
    this.#width += 1;
  }

  #hold(seconds: number): void {
    this.#width = 1;
    this.#calm = 0;
    if (this.#isHeld) return;
    this.#isHeld = true;
    this.#timers.set(() => {
      this.#isHeld = false;
      this.#next();
    }, seconds * 1000);
  }

  #next(): void {
    while (!this.#isHeld && this.#running < this.#width) {
      const turn = this.#waiting.shift();
      if (!turn) return;
      this.#running += 1;
      turn();
    }
  }
}
