import type {LitElement} from 'lit';
import {BLOCK_SIZE} from '../../flow/tracking/list/rows.js';

/** Keeps the keyboard where it was when what had the focus is drawn anew elsewhere, or leaves. */
export class KeptFocus {
  readonly #host: LitElement;
  #focused: HTMLElement | null = null;
  /** What had the focus while it is on its way elsewhere. */
  #left: HTMLElement | null = null;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /**
   * To be called before the element draws.
   * @param next - The place of the first case that the button for more brought, from 0; null while the button stays.
   * @returns The block that has to be drawn for the keyboard; null when any may be left out.
   */
  remember(next: number | null): number | null {
    const {activeElement} = this.#host.shadowRoot ?? {};
    this.#focused = this.#left ?? (activeElement as HTMLElement | null | undefined) ?? null;
    if (this.#focused?.matches('.more, .gone'))
      return next === null ? null : Math.floor(next / BLOCK_SIZE);
    const block = this.#focused?.closest<HTMLElement>('[data-block]')?.dataset.block;
    return block === undefined ? null : Number(block);
  }

  /** To be called after it has drawn. The focus moves in a task of its own: it makes the browser lay out at once. */
  restore(next: number): void {
    const focused = this.#focused;
    this.#focused = null;
    if (this.#left || !focused || (focused.isConnected && !isGone(focused))) return;
    this.#left = focused;
    setTimeout(() => {
      this.#left = null;
      this.#successor(focused, next)?.focus({preventScroll: true});
    });
  }

  #successor(focused: HTMLElement, next: number): HTMLElement | null {
    const find = (selector: string) => this.#host.renderRoot.querySelector<HTMLElement>(selector);
    const id = focused.dataset.case;
    const same = id === undefined ? null : find(`[data-case="${CSS.escape(id)}"]`);
    // Numbered from 1, and the first is the heading.
    const row = isGone(focused) ? find(`[aria-rowindex="${next + 2}"] .open`) : null;
    return same ?? row ?? find('h2');
  }
}

/** The button for more hides when there is no more. */
function isGone({className}: HTMLElement): boolean {
  return className === 'gone';
}
