import type {TrackingSeams} from './seams.js';

/** Milliseconds between two looks at what may be pushed to nobody: payments and messages. */
export const UNPUSHED_INTERVAL = 5 * 60_000;

/** Looks now and then, while the page is seen. */
export class UnpushedLook {
  readonly #seams: Pick<TrackingSeams, 'timers' | 'isSeen'>;
  readonly #look: () => void;
  #timer: unknown;

  constructor(seams: Pick<TrackingSeams, 'timers' | 'isSeen'>, look: () => void) {
    this.#seams = seams;
    this.#look = look;
  }

  start(): void {
    this.stop();
    this.#timer = this.#seams.timers.set(() => {
      if (this.#seams.isSeen()) this.#look();
      this.start();
    }, UNPUSHED_INTERVAL);
  }

  stop(): void {
    this.#seams.timers.clear(this.#timer);
  }
}
