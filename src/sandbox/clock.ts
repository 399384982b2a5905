/** The sandbox's time. */
export interface SandboxClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Moves the clock forward by `milliseconds` and wakes whatever became due. */
  advance(milliseconds: number): Promise<void>;
  /** How many answers wait for the clock right now. */
  readonly sleeping: number;
}

interface Sleeper {
  at: number;
  wake: () => void;
}

/** A clock that handlers can also sleep on. */
export class Clock implements SandboxClock {
  readonly #source: () => number;
  readonly #isReal: boolean;
  readonly #sleepers = new Set<Sleeper>();
  #offset = 0;

  /**
   * @param source - Where the time comes from. Without one the clock is the real one, and a sleep
   *   ends by itself; with one a sleep ends when `advance` passes it.
   */
  constructor(source?: () => number) {
    this.#source = source ?? (() => Date.now());
    this.#isReal = source === undefined;
  }

  get sleeping(): number {
    return this.#sleepers.size;
  }

  now(): number {
    return this.#source() + this.#offset;
  }

  async advance(milliseconds: number): Promise<void> {
    this.#offset += milliseconds;
    for (const sleeper of this.#sleepers) {
      if (sleeper.at <= this.now()) sleeper.wake();
    }
    await Promise.resolve();
  }

  /** Resolves when the clock has moved by `milliseconds`. */
  sleep(milliseconds: number): Promise<void> {
    if (milliseconds <= 0) return Promise.resolve();
    return new Promise((resolve) => {
      const sleeper: Sleeper = {
        at: this.now() + milliseconds,
        wake: () => {
          clearTimeout(timer);
          this.#sleepers.delete(sleeper);
          resolve();
        },
      };
      this.#sleepers.add(sleeper);
      const timer = this.#isReal ? setTimeout(sleeper.wake, milliseconds) : undefined;
    });
  }

  /** Puts the clock back to its source and wakes every sleeper. */
  reset(): void {
    this.#offset = 0;
    for (const sleeper of this.#sleepers) sleeper.wake();
  }
}
