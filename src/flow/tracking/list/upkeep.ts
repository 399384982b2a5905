import type {Client} from '../../../client/client.js';
import type {CaseList, CaseListQuery, CaseSummary} from '../../../contract/case.js';
import type {StreamEvent} from '../../../contract/tracking.js';
import {problemOf} from '../../case-form/problems.js';
import {statusesOf} from './filters.js';
import {LARGE_PAGE, toQuery, type ListQuestion} from './question.js';
import {BLOCK_SIZE, countOf, replaced, summaryOf, withCase, withPage} from './rows.js';
import type {Blocks} from './rows.js';

/** What is loaded of a list: the cases, and how many answer the question in all. */
export type Loaded = {blocks: Blocks; total: number};

/** One reading that keeps a list right: a page, or a few cases one by one. */
export type Reading = {page: number} | {ids: string[]};

/** Cases that are read one by one in one round. */
const FEW = 3;

/**
 * Knows what of a list may be old, and reads that alone: the first page, further pages when they are looked at, and
 * the cases that were named. A list of ten thousand cases is never read again as a whole.
 */
export class ListUpkeep {
  #isFirstOld = false;
  readonly #oldPages = new Set<number>();
  readonly #oldCases = new Set<string>();
  /** Old cases of which a later page's total knows already what became of them. */
  readonly #counted = new Set<string>();
  #seen = new Set<number>([1]);

  /** Everything that is loaded was just read. */
  clear(): void {
    this.#isFirstOld = false;
    this.#oldPages.clear();
    this.#oldCases.clear();
    this.#counted.clear();
  }

  /** Remembers what an event says about what is loaded. */
  note(event: StreamEvent | {kind: 'poll'}, blocks: Blocks): void {
    const index = event.kind === 'case' ? placeOf(blocks, event.caseId) : -1;
    // Who is not loaded may be new, and new cases stand at the top.
    if (index < LARGE_PAGE) this.#isFirstOld = true;
    if (event.kind === 'case') {
      if (index >= 0) this.#oldCases.add(event.caseId);
      this.#counted.delete(event.caseId);
      return;
    }
    for (let page = 2; page < countOf(blocks) / LARGE_PAGE + 1; page += 1) this.#oldPages.add(page);
  }

  /** Says which blocks are on the screen; true when there is something to read of them. */
  see(blocks: Iterable<number>): boolean {
    // A block may begin on one page and end on the next.
    const ends = [...blocks].flatMap((index) => [index * BLOCK_SIZE, (index + 1) * BLOCK_SIZE - 1]);
    this.#seen = new Set(ends.map((place) => Math.floor(place / LARGE_PAGE) + 1));
    return [...this.#seen].some((page) => this.#oldPages.has(page));
  }

  /** What is to be read next; it counts as read from now on. Null when there is nothing. */
  next(): Reading | null {
    const page = this.#isFirstOld ? 1 : [...this.#oldPages].find((one) => this.#seen.has(one));
    if (page !== undefined) {
      this.#isFirstOld = false;
      this.#oldPages.delete(page);
      for (const id of this.#oldCases) this.#counted.add(id);
      return {page};
    }
    const ids = [...this.#oldCases].slice(0, FEW);
    for (const id of ids) this.#oldCases.delete(id);
    return ids.length > 0 ? {ids} : null;
  }

  /** True when `next` has something. */
  get isOld(): boolean {
    const isSeenOld = [...this.#oldPages].some((page) => this.#seen.has(page));
    return this.#isFirstOld || isSeenOld || this.#oldCases.size > 0;
  }

  /** What could not be read is old as before. */
  giveBack(reading: Reading): void {
    if ('ids' in reading) for (const id of reading.ids) this.#oldCases.add(id);
    else if (reading.page === 1) this.#isFirstOld = true;
    else this.#oldPages.add(reading.page);
  }

  /**
   * Reads and answers what changes with it what is loaded by then.
   * @throws What the client throws, except for a case that is gone.
   */
  async read(
    client: Client,
    question: ListQuestion,
    reading: Reading,
    {count, signal}: {count: number; signal: AbortSignal},
  ): Promise<(loaded: Loaded) => Loaded> {
    if ('ids' in reading) {
      const changes = await Promise.all(
        reading.ids.map((id) => readCase(client, question, id, signal)),
      );
      return (loaded) => changes.reduce((before, change) => this.#takeCase(before, change), loaded);
    }
    const {page} = reading;
    const query = toQuery(question, page, count);
    const list = await client.cases(query, {signal});
    return (loaded) => this.#takePage(loaded, list, query);
  }

  #takePage(
    {blocks}: Loaded,
    {cases, page: {totalResults: total}}: CaseList,
    {page, pageSize = 0}: CaseListQuery,
  ) {
    for (const {id} of cases) this.#oldCases.delete(id);
    // The list may have been made longer while the page was on its way.
    const isWhole = page === 1 && countOf(blocks) <= pageSize;
    if (isWhole) {
      this.#oldCases.clear();
      return {blocks: replaced(blocks, cases), total};
    }
    const merged = withPage(blocks, cases, page === 1);
    // Moved on to another page, or gone: each says so itself.
    for (const id of merged.missing) {
      this.#oldCases.add(id);
      this.#counted.add(id);
    }
    return {blocks: merged.blocks, total};
  }

  #takeCase({blocks, total}: Loaded, {id, row}: {id: string; row: CaseSummary | null}): Loaded {
    const now = withCase(blocks, id, row);
    const gone = this.#counted.delete(id) ? 0 : countOf(blocks) - countOf(now);
    return {blocks: now, total: total - gone};
  }
}

/** Where a case stands, from 0; -1 when it is not loaded. */
function placeOf(blocks: Blocks, caseId: string): number {
  let before = 0;
  for (const block of blocks) {
    const place = block.findIndex(({id}) => id === caseId);
    if (place >= 0) return before + place;
    before += block.length;
  }
  return -1;
}

/** A case that is gone, or is not of the wanted kind any more, leaves the list. */
async function readCase(client: Client, {filter}: ListQuestion, id: string, signal: AbortSignal) {
  const shown = await client.case(id, {signal}).catch((error: unknown) => {
    if (problemOf(error)?.code === 'not-found') return null;
    throw error;
  });
  const statuses = statusesOf(filter);
  const fits = shown && (statuses.length === 0 || statuses.includes(shown.lifecycle));
  return {id, row: fits ? summaryOf(shown) : null};
}
