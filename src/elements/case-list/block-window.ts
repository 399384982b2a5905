import type {LitElement, ReactiveController} from 'lit';

/** Up to so many blocks are all drawn: only a long table leaves anything out. */
const FEW = 4;

/** Pixels of a row before any was measured. */
const ROW_HEIGHT = 62;

/** How far around the screen blocks are drawn, in pixels, so that scrolling finds them there. */
const MARGIN = 600;

/** What stands in a table: a block that is drawn, or a gap as high as the blocks from one to before another. */
export type TablePart =
  {kind: 'block'; index: number} | {kind: 'gap'; from: number; to: number; height: number};

/**
 * Knows which blocks of a long table are near the screen. The others are left out and their place is kept: ten
 * thousand rows cost the browser no more than a hundred.
 */
export class BlockWindow implements ReactiveController {
  readonly #host: LitElement;
  readonly #onSee: (blocks: readonly number[]) => void;
  #near: readonly number[] = [];
  #kept: number | null = null;
  #sizes: readonly number[] = [];
  readonly #heights = new Map<number, number>();
  #observer: IntersectionObserver | null = null;
  #seen = '';

  /**
   * @param host - Draws blocks as elements with `data-block`, and gaps with `data-from` and `data-to`.
   * @param onSee - Is told which blocks are near the screen.
   */
  constructor(host: LitElement, onSee: (blocks: readonly number[]) => void) {
    this.#host = host;
    this.#onSee = onSee;
    host.addController(this);
  }

  /** One block is drawn wherever it is, because the keyboard is in it or is about to be. */
  keep(index: number | null): void {
    this.#kept = index;
  }

  /**
   * What to draw, from above.
   * @param sizes - The rows of each block.
   */
  parts(sizes: readonly number[]): TablePart[] {
    this.#sizes = sizes;
    const isLong = sizes.length > FEW;
    const first = Array.from({length: FEW}, (_, index) => index);
    const drawn = new Set(isLong && this.#near.length > 0 ? this.#near : first);
    const parts: TablePart[] = [];
    for (const index of sizes.keys()) {
      const last = parts.at(-1);
      if (!isLong || drawn.has(index) || index === this.#kept) parts.push({kind: 'block', index});
      else if (last?.kind === 'gap') Object.assign(last, this.#grown(last, index));
      else parts.push({kind: 'gap', from: index, to: index + 1, height: this.#heightOf(index)});
    }
    return parts;
  }

  hostUpdated(): void {
    const gaps = [...this.#host.renderRoot.querySelectorAll('[data-from]')];
    this.#observer?.disconnect();
    if (gaps.length === 0) {
      this.#tell([...this.#sizes.keys()]);
      return;
    }
    this.#observer ??= new IntersectionObserver((entries) => this.#notice(entries), {
      rootMargin: `${MARGIN}px 0px`,
    });
    // Observing anew tells at once whether a gap is still too near.
    for (const gap of gaps) this.#observer.observe(gap);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }

  #grown(gap: TablePart & {kind: 'gap'}, index: number): TablePart {
    return {...gap, to: index + 1, height: gap.height + this.#heightOf(index)};
  }

  #heightOf(index: number): number {
    const known = this.#heights.get(index);
    if (known !== undefined) return known;
    const [measured] = this.#heights;
    const row = measured ? measured[1] / (this.#sizes[measured[0]] ?? 1) : ROW_HEIGHT;
    return Math.round(row * (this.#sizes[index] ?? 0));
  }

  #notice(entries: readonly IntersectionObserverEntry[]): void {
    const near = entries.find(({isIntersecting}) => isIntersecting);
    if (!near) return;
    const top = near.rootBounds?.top ?? -MARGIN;
    const bottom = near.rootBounds?.bottom ?? window.innerHeight + MARGIN;
    const isNear = (from: number, height: number) => from < bottom && from + height > top;
    const found: number[] = [];
    for (const element of this.#host.renderRoot.querySelectorAll<HTMLElement>('tbody')) {
      const box = element.getBoundingClientRect();
      const {block, from, to} = element.dataset;
      if (block !== undefined) {
        this.#heights.set(Number(block), box.height);
        if (isNear(box.top, box.height)) found.push(Number(block));
      }
      let place = box.top;
      for (let index = Number(from); index < Number(to); index += 1) {
        if (isNear(place, this.#heightOf(index))) found.push(index);
        place += this.#heightOf(index);
      }
    }
    this.#near = found;
    this.#tell(found);
    this.#host.requestUpdate();
  }

  #tell(blocks: readonly number[]): void {
    const seen = blocks.join();
    if (seen !== this.#seen) this.#onSee(blocks);
    this.#seen = seen;
  }
}
