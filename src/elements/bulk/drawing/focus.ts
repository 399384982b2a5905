import {pause} from '../seams.js';

/** Where the focus goes as soon as it can: to an element that may not be drawn yet. */
export class WantedFocus {
  #id: string | null = null;

  /** Asks for the focus on the element of an id; the latest wish counts. */
  on(id: string): void {
    this.#id = id;
  }

  /** Asks for the focus unless something else asked before. */
  elseOn(id: string): void {
    this.#id ??= id;
  }

  /** Moves the focus if its element is there; to be called after each drawing. */
  move(root: ParentNode): void {
    if (this.#id === null) return;
    const target = root.querySelector<HTMLElement>(`[id="${this.#id}"]`);
    if (!target) return;
    this.#id = null;
    // The focus lays the page out: a task of its own, after that of the drawing.
    void pause().then(() => target.focus());
  }
}
