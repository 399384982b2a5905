import type {Timers} from '../case-form/seams.js';

/** Milliseconds between two reads that nobody pressed for, so that many changes at once cost two reads. */
export const READ_GAP = 1_000;

/** Runs one read at a time: the first at once, and whatever asks meanwhile is answered by one more. */
export class JoinedRead {
  readonly #read: () => Promise<unknown>;
  readonly #timers: Timers;
  #isBusy = false;
  #isWanted = false;
  #timer: unknown;

  /** @param read - May say how many calls it made; the pause after it is as long as they all would have taken. */
  constructor(timers: Timers, read: () => Promise<unknown>) {
    this.#timers = timers;
    this.#read = read;
  }

  /** Something changed: read now, or once more when the present read is over. */
  want(): void {
    if (this.#isBusy) this.#isWanted = true;
    else void this.#run();
  }

  /** Gives up what waits. */
  stop(): void {
    this.#timers.clear(this.#timer);
    this.#isWanted = false;
    this.#isBusy = false;
  }

  async #run(): Promise<void> {
    this.#isBusy = true;
    const calls = await this.#read();
    this.#timer = this.#timers.set(
      () => {
        this.#isBusy = false;
        if (!this.#isWanted) return;
        this.#isWanted = false;
        void this.#run();
      },
      READ_GAP * (typeof calls === 'number' ? Math.max(1, calls) : 1),
    );
  }
}
