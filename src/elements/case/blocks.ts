import type {LitElement} from 'lit';
import type {CaseController} from '../../flow/tracking/case-controller.js';
import {partsOf, type PartName} from '../../flow/tracking/case-state.js';
import type {LazyParts} from './lazy-parts.js';

/** What each block below the heading is made of, from the top. */
const READS: readonly (readonly PartName[])[] = [
  ['tasks', 'validation', 'contracts', 'payments'],
  ['quotes'],
  ['timeline', 'exclusivePeriod'],
  ['chats'],
];

/** Milliseconds after which everything is shown, whatever still is on its way. */
const PATIENCE = 5_000;

/** Lets the blocks of a case come from the top, each when it and those above are whole: nothing painted moves. */
export class Blocks {
  /** How many blocks are shown. */
  shown = 0;
  readonly #host: LitElement;
  readonly #controller: CaseController;
  readonly #lazy: LazyParts;
  #patience: unknown;

  constructor(host: LitElement, controller: CaseController, lazy: LazyParts) {
    this.#host = host;
    this.#controller = controller;
    this.#lazy = lazy;
  }

  /** Another case: from the top again. */
  restart(): void {
    const {timers} = this.#controller.seams;
    timers.clear(this.#patience);
    this.#patience = timers.set(() => this.showAll(), PATIENCE);
    this.shown = 0;
  }

  /** What was shown stays shown, also while it is read again. */
  look(): void {
    const {case: shown, parts, session} = this.#controller.state;
    if (!shown) return;
    const wanted = partsOf(shown, false, session?.desk);
    const isWhole = (name: PartName) => !wanted.includes(name) || parts[name].isRead;
    // Of the first block nothing is a chunk of its own.
    while (READS[this.shown]?.every(isWhole) && (this.shown === 0 || this.#lazy.isIdle))
      this.shown += 1;
  }

  /** The user wants to go to something now. */
  showAll(): void {
    this.shown = READS.length;
    this.#host.requestUpdate();
  }
}
