import type {ReactiveControllerHost} from 'lit';
import {onNextFrame} from '../../next-frame.js';
import type {Pieces} from './pieces.js';
import {BLOCK} from '../table/case-table.js';

/** How many rows are drawn: a few at once, the next ones when these were laid out, so that no task is long. */
export class GrowingTable {
  readonly #host: ReactiveControllerHost;
  readonly #pieces: Pieces;
  #isWaiting = false;
  #shown = BLOCK;

  /**
   * @param pieces - The table grows once its screen is drawn, so that it never begins with rows for several frames.
   */
  constructor(host: ReactiveControllerHost, pieces: Pieces) {
    this.#host = host;
    this.#pieces = pieces;
  }

  get shown(): number {
    return this.#shown;
  }

  /** Another table begins. */
  restart(): void {
    this.#shown = BLOCK;
  }

  /** To be called after each drawing, with how many rows there are. */
  grow(count: number): void {
    if (this.#isWaiting || !this.#pieces.isIdle || this.#shown >= count) return;
    this.#isWaiting = true;
    onNextFrame(() => {
      this.#isWaiting = false;
      this.#shown += BLOCK;
      this.#host.requestUpdate();
    });
  }
}
