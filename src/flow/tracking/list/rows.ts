import type {Case, CaseSummary} from '../../../contract/case.js';

/** The loaded cases of a list, a few a block; a block stays the same object while nothing in it changes. */
export type Blocks = readonly (readonly CaseSummary[])[];

/** Cases of one block: what a screen draws or leaves out at once. */
export const BLOCK_SIZE = 3;

/** How many cases are loaded. Only the last block may have room. */
export function countOf(blocks: Blocks): number {
  return Math.max(0, blocks.length - 1) * BLOCK_SIZE + (blocks.at(-1)?.length ?? 0);
}

/** Cuts cases into blocks; a block that was there before, case by case, is taken over. */
export function toBlocks(rows: readonly CaseSummary[], before: Blocks = []): Blocks {
  return Array.from({length: Math.ceil(rows.length / BLOCK_SIZE)}, (_, index) => {
    const block = rows.slice(index * BLOCK_SIZE, (index + 1) * BLOCK_SIZE);
    const known = before[index];
    const isSame = known?.length === block.length && block.every((row, at) => row === known[at]);
    return isSame ? known : block;
  });
}

/** Takes an answer for the whole list; a case that did not change stays the same object. */
export function replaced(blocks: Blocks, cases: readonly CaseSummary[]): Blocks {
  return toBlocks(unchanged(blocks, cases), blocks);
}

/** Puts further cases below; those that are there already are only renewed. */
export function appended(blocks: Blocks, cases: readonly CaseSummary[]): Blocks {
  const fresh = new Map(unchanged(blocks, cases).map((row) => [row.id, row]));
  const renewed = blocks.map((block) => {
    if (!block.some(({id}) => fresh.has(id))) return block;
    const rows = block.map((row) => fresh.get(row.id) ?? row);
    for (const {id} of rows) fresh.delete(id);
    return rows.every((row, index) => row === block[index]) ? block : rows;
  });
  // Only the last block may have room.
  const last = renewed.at(-1) ?? [];
  if (fresh.size === 0) return renewed;
  return [...renewed.slice(0, -1), ...toBlocks([...last, ...fresh.values()])];
}

/**
 * Takes one page that was read again where it stands in the list. No loaded case is lost: one that stood among those
 * of the page and is not in it any more stays, and is named in `missing`.
 *
 * @param isFirst - True for the page at the top of the list.
 */
export function withPage(
  blocks: Blocks,
  cases: readonly CaseSummary[],
  isFirst: boolean,
): {blocks: Blocks; missing: string[]} {
  const rows = blocks.flat();
  const page = unchanged(blocks, cases);
  const ids = new Set(page.map(({id}) => id));
  const places = rows.flatMap(({id}, index) => (ids.has(id) ? [index] : []));
  const [first] = places;
  if (first === undefined && !isFirst) return {blocks, missing: []};
  const from = isFirst ? 0 : (first ?? 0);
  const to = (places.at(-1) ?? -1) + 1;
  const missing = rows.slice(from, to).filter(({id}) => !ids.has(id));
  const merged = [...rows.slice(0, from), ...page, ...missing, ...rows.slice(to)];
  return {blocks: toBlocks(merged, blocks), missing: missing.map(({id}) => id)};
}

/** Puts what a case is now in its place; null takes it out. */
export function withCase(blocks: Blocks, id: string, now: CaseSummary | null): Blocks {
  const renew = (row: CaseSummary) => (row.id !== id ? [row] : now ? [now] : []);
  const isThere = (block: readonly CaseSummary[]) => block.some((row) => row.id === id);
  if (now) return blocks.map((block) => (isThere(block) ? block.flatMap(renew) : block));
  return toBlocks(blocks.flat().flatMap(renew), blocks);
}

/** The row that a case has in a list; on the partners' desks it says whose claim it is. */
export function summaryOf(shown: Case): CaseSummary {
  const {id, reference, creditorReference, lifecycle, closeCode, isTestCase} = shown;
  const {grossAmount, remainder, currency, dateCreated, dueDate, needsInfo} = shown;
  return {
    ...{id, reference, creditorReference, lifecycle, closeCode, isTestCase},
    ...{grossAmount, remainder, currency, dateCreated, dueDate, needsInfo},
    debtor: {name: shown.debtor.name, countryAlpha2: shown.debtor.countryAlpha2 ?? null},
    ...('creditor' in shown && {creditor: shown.creditor}),
  };
}

/** Each case once, as the object that is known when nothing of it has changed. */
function unchanged(blocks: Blocks, cases: readonly CaseSummary[]): CaseSummary[] {
  const wanted = new Map(cases.map((row) => [row.id, row]));
  for (const block of blocks)
    for (const known of block) {
      const row = wanted.get(known.id);
      if (row && JSON.stringify(row) === JSON.stringify(known)) wanted.set(known.id, known);
    }
  return [...wanted.values()];
}
