/** Time as the parts of a simulation see it. */
export type Clock = {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Calls back after some milliseconds; the answer takes the appointment back. */
  after: (milliseconds: number, keep: () => void) => () => void;
  sleep: (milliseconds: number) => Promise<void>;
};

type Appointment = {at: number; order: number; keep: () => void};

/**
 * The one clock of a simulation. Time passes only when nothing else is left to do: then the next appointment is kept,
 * the earliest first, equal ones in the order in which they were made.
 */
export class VirtualClock implements Clock {
  #time: number;
  #order = 0;
  /** Latest first, so that the next one is at the end. */
  readonly #appointments: Appointment[] = [];

  /** @param time - Milliseconds since 1970. */
  constructor(time: number) {
    this.#time = time;
  }

  /** Milliseconds since 1970. */
  get now(): number {
    return this.#time;
  }

  /** Calls back after some milliseconds; the answer takes the appointment back. */
  after(milliseconds: number, keep: () => void): () => void {
    this.#order += 1;
    const appointment = {at: this.#time + Math.max(0, milliseconds), order: this.#order, keep};
    this.#appointments.splice(this.#placeOf(appointment), 0, appointment);
    return () => {
      const place = this.#appointments.indexOf(appointment);
      if (place >= 0) this.#appointments.splice(place, 1);
    };
  }

  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.after(milliseconds, resolve));
  }

  /** Lets time pass until something holds, or until nothing more will happen. */
  async runUntil(holds: () => boolean): Promise<void> {
    for (;;) {
      await settle();
      if (holds()) return;
      const next = this.#appointments.pop();
      if (!next) return;
      this.#time = next.at;
      next.keep();
    }
  }

  /** The place of the first appointment that is due before this one. */
  #placeOf(wanted: Appointment): number {
    let low = 0;
    let high = this.#appointments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const there = this.#appointments[middle];
      if (there && there.at > wanted.at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

// Taken before a simulation puts its own clock in the place of the real one.
const {setImmediate} = globalThis;

/** Everything that needs no time is done: promises at once, the streams of bodies after a turn of the event loop. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
