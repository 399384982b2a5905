/** The sandbox's time. */
export interface SandboxClock {
  /** Milliseconds since 1970. */
  now(): number;
  /**
   * Moves the clock forward by `milliseconds`, stopping at whatever becomes due on the way, and
   * waits for each delivery that it started. With a `now` that moves by itself, `advance(0)` runs
   * what became due meanwhile.
   */
  advance(milliseconds: number): Promise<void>;
  /** How many answers wait for the clock right now. */
  readonly sleeping: number;
}

interface Appointment {
  at: number;
  /** Somebody waits for an answer, and the end of the sandbox ends the wait. */
  isAnswer: boolean;
  keep: () => Promise<void>;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** A clock that handlers can sleep on and that later work can be left with. */
export class Clock implements SandboxClock {
  readonly #source: () => number;
  readonly #isReal: boolean;
  readonly #appointments = new Set<Appointment>();
  #offset = 0;

  /**
   * @param source - Where the time comes from. Without one the clock is the real one, and what was
   *   left with it runs by itself; with one it runs when `advance` passes it.
   */
  constructor(source?: () => number) {
    this.#source = source ?? (() => Date.now());
    this.#isReal = source === undefined;
  }

  get sleeping(): number {
    return [...this.#appointments].filter(({isAnswer}) => isAnswer).length;
  }

  now(): number {
    return this.#source() + this.#offset;
  }

  async advance(milliseconds: number): Promise<void> {
    const target = this.now() + milliseconds;
    for (let next = this.#earliest(target); next; next = this.#earliest(target)) {
      this.#offset += Math.max(0, next.at - this.now());
      await this.#meet(next);
    }
    this.#offset += Math.max(0, target - this.now());
    for (const appointment of this.#appointments) this.#arm(appointment);
  }

  /** Resolves when the clock has moved by `milliseconds`. */
  sleep(milliseconds: number): Promise<void> {
    if (milliseconds <= 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#appoint(milliseconds, true, () => {
        resolve();
        return Promise.resolve();
      });
    });
  }

  /**
   * Leaves work for later. A real timer behind it does not keep the process alive.
   *
   * @param milliseconds - From now, on this clock.
   * @returns Takes the work back.
   */
  after(milliseconds: number, work: () => Promise<void>): () => void {
    const appointment = this.#appoint(milliseconds, false, work);
    return () => {
      this.#cancel(appointment);
    };
  }

  /** Puts the clock back to its source, wakes every sleeper and forgets the work for later. */
  reset(): void {
    this.#offset = 0;
    for (const appointment of this.#appointments) {
      if (appointment.isAnswer) void this.#meet(appointment);
      else this.#cancel(appointment);
    }
  }

  #appoint(milliseconds: number, isAnswer: boolean, keep: () => Promise<void>): Appointment {
    const at = this.now() + milliseconds;
    const appointment: Appointment = {at, isAnswer, keep, timer: undefined};
    this.#appointments.add(appointment);
    this.#arm(appointment);
    return appointment;
  }

  /** The real clock rings by itself; `advance` has moved it, so timers are set anew. */
  #arm(appointment: Appointment): void {
    if (!this.#isReal) return;
    clearTimeout(appointment.timer);
    const wait = Math.max(0, appointment.at - this.now());
    appointment.timer = setTimeout(() => void this.#meet(appointment), wait);
    // Browsers' timers are numbers and keep nothing alive.
    if (!appointment.isAnswer && typeof appointment.timer === 'object') appointment.timer.unref();
  }

  #meet(appointment: Appointment): Promise<void> {
    this.#cancel(appointment);
    return appointment.keep();
  }

  #cancel(appointment: Appointment): void {
    clearTimeout(appointment.timer);
    this.#appointments.delete(appointment);
  }

  #earliest(target: number): Appointment | undefined {
    let found: Appointment | undefined;
    for (const appointment of this.#appointments) {
      if (appointment.at <= target && (!found || appointment.at < found.at)) found = appointment;
    }
    return found;
  }
}
