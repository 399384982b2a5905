import {nothing} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';
import {onNextFrame} from '../../next-frame.js';
import {pause} from '../seams.js';

/** Parts of a screen that wait for their turn: one a frame is drawn, so that no task and no layout is long. */
export class Pieces {
  readonly #drawn: () => void;
  readonly #waiting = new Set<Piece>();
  #run: Promise<void> | null = null;

  /**
   * @param drawn - Called after each piece, for example to find what the focus waits for.
   */
  constructor(drawn: () => void) {
    this.#drawn = drawn;
  }

  /** Resolves when nothing waits any more. */
  get complete(): Promise<void> {
    return this.#run ?? Promise.resolve();
  }

  /** True when everything is drawn. */
  get isIdle(): boolean {
    return this.#waiting.size === 0;
  }

  /** Draws a piece after those that wait already. */
  add(piece: Piece): void {
    this.#waiting.add(piece);
    this.#run ??= this.#drawAll();
  }

  /** The piece went before its turn came. */
  drop(piece: Piece): void {
    this.#waiting.delete(piece);
  }

  async #drawAll(): Promise<void> {
    while (this.#waiting.size > 0) {
      await new Promise<void>((resolve) => onNextFrame(resolve));
      // The frame lays out in its own task; drawing must not lengthen it.
      await pause();
      const [next] = this.#waiting;
      if (!next) break;
      this.#waiting.delete(next);
      next.draw();
      this.#drawn();
    }
    this.#run = null;
  }
}

type Content = () => unknown;

class Piece extends AsyncDirective {
  #isDrawn = false;
  #pieces: Pieces | null = null;
  #content: Content = () => nothing;

  override render(pieces: Pieces, content: Content): unknown {
    this.#pieces = pieces;
    this.#content = content;
    if (this.#isDrawn) return content();
    pieces.add(this);
    return nothing;
  }

  /** The piece's turn has come. */
  draw(): void {
    this.#isDrawn = true;
    this.setValue(this.#content());
  }

  protected override disconnected(): void {
    this.#pieces?.drop(this);
  }

  protected override reconnected(): void {
    if (!this.#isDrawn) this.#pieces?.add(this);
  }
}

/** A part of a template that is drawn when its turn comes, and from then on with everything else. */
export const piece = directive(Piece);
