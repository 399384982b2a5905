import type {LitElement, ReactiveController} from 'lit';
import type {Blocks} from '../../../flow/tracking/list/rows.js';
import {onNextFrame} from '../../next-frame.js';
import {FEW, ROW_HEIGHT, type TablePart} from '../first-blocks.js';

/** How far around the screen blocks are drawn, in pixels, so that scrolling finds them there. */
const MARGIN = 300;

/**
 * Knows which blocks of a long table are near the screen. The others are left out and their place is kept: ten
 * thousand rows cost the browser no more than a few dozen. Blocks that come anew come one a frame: drawing a row costs
 * a slow machine milliseconds, and a page that draws fifty at once answers nobody meanwhile.
 */
export class BlockWindow implements ReactiveController {
  readonly #host: LitElement;
  readonly #onSee: (blocks: readonly number[]) => void;
  #near: readonly number[] = [];
  #kept: number | null = null;
  #blocks: Blocks = [];
  #drawn = new Map<number, Blocks[number]>();
  /** True in a frame that has drawn no block yet, and before anything was drawn. */
  #mayDraw = true;
  #isWaiting = false;
  readonly #heights = new Map<number, number>();
  #rowHeight = ROW_HEIGHT;
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

  /** What to draw now, from above. */
  parts(blocks: Blocks): TablePart[] {
    this.#blocks = blocks;
    const wanted = this.#wanted();
    const drawn = new Map<number, Blocks[number]>();
    const parts: TablePart[] = [];
    let gap: (TablePart & {kind: 'gap'}) | null = null;
    for (const [index, block] of blocks.entries()) {
      if (this.#isDrawn(index, block, wanted)) {
        drawn.set(index, block);
        parts.push({kind: 'block', index});
        gap = null;
        continue;
      }
      if (!gap) parts.push((gap = {kind: 'gap', from: index, to: index, height: 0}));
      gap.to += 1;
      gap.height += this.#heightOf(index);
    }
    this.#drawn = drawn;
    return parts;
  }

  hostUpdated(): void {
    const gaps = [...this.#host.renderRoot.querySelectorAll('[data-from]')];
    this.#observer?.disconnect();
    if (this.#blocks.length <= FEW) {
      this.#tell([...this.#blocks.keys()]);
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

  #wanted(): Set<number> {
    if (this.#blocks.length <= FEW) return new Set(this.#blocks.keys());
    const first = Array.from({length: FEW}, (_, index) => index);
    return new Set(this.#near.length > 0 ? this.#near : first);
  }

  #isDrawn(index: number, block: Blocks[number], wanted: Set<number>): boolean {
    const isKept = index === this.#kept;
    if (!isKept && !wanted.has(index)) return false;
    if (isKnown(block, this.#drawn.get(index))) return true;
    if (!isKept && !this.#mayDraw) {
      this.#waitForFrame();
      return false;
    }
    this.#mayDraw = false;
    return true;
  }

  #waitForFrame(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    onNextFrame(() => {
      this.#isWaiting = false;
      this.#mayDraw = true;
      this.#host.requestUpdate();
    });
  }

  #heightOf(index: number): number {
    const known = this.#heights.get(index);
    if (known !== undefined) return known;
    return Math.round(this.#rowHeight * (this.#blocks[index]?.length ?? 0));
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
        this.#rowHeight = box.height / (this.#blocks[Number(block)]?.length ?? 1);
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

/** True when most of a block was drawn in its place before: then drawing it again costs little. */
function isKnown(block: Blocks[number], before: Blocks[number] = []): boolean {
  const ids = new Set(before.map(({id}) => id));
  return block.filter(({id}) => ids.has(id)).length * 2 >= block.length;
}
