import type {ReactiveControllerHost} from 'lit';
import {onNextFrame} from '../../next-frame.js';
import {BLOCK} from '../table/case-table.js';

/** How many rows are drawn: a few at once, the next ones when these were laid out, so that no task is long. */
export class GrowingTable {
  readonly #host: ReactiveControllerHost;
  #isWaiting = false;
  #shown = BLOCK;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
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
    if (this.#isWaiting || this.#shown >= count) return;
    this.#isWaiting = true;
    onNextFrame(() => {
      this.#isWaiting = false;
      this.#shown += BLOCK;
      this.#host.requestUpdate();
    });
  }
}
