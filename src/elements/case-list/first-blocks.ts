import type {Blocks} from '../../flow/tracking/list/rows.js';

/** Up to so many blocks, those of the first page, are all drawn: only a longer table leaves anything out. */
export const FEW = 7;

/** Pixels of a row before any was measured. */
export const ROW_HEIGHT = 62;

/** What stands in a table: a block that is drawn, or a gap as high as the blocks from one to before another. */
export type TablePart =
  {kind: 'block'; index: number} | {kind: 'gap'; from: number; to: number; height: number};

/** What a table draws until it is known what is near the screen: its beginning. */
export function firstBlocks(blocks: Blocks): TablePart[] {
  const first = blocks.slice(0, FEW).map((_, index): TablePart => ({kind: 'block', index}));
  const rest = blocks.slice(FEW);
  if (rest.length === 0) return first;
  const height = rest.flat().length * ROW_HEIGHT;
  return [...first, {kind: 'gap', from: FEW, to: blocks.length, height}];
}

/** What a table draws that cannot leave anything out. */
export function allBlocks(blocks: Blocks): TablePart[] {
  return blocks.map((_, index) => ({kind: 'block', index}));
}
