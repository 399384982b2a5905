import type {Query, UpstreamPage} from '../../debitura/index.js';

/** Debitura's largest page. Source: its documentation, pagination. */
const PAGE_SIZE = 100;
const MOST_PAGES = 10;

/** Every item of a paged list, a hundred a page. */
export async function readPages<T>(
  read: (query: Query) => Promise<{items: T[]; page: UpstreamPage}>,
  mostPages = MOST_PAGES,
): Promise<T[]> {
  const all: T[] = [];
  for (let number = 1; number <= mostPages; number += 1) {
    const {items, page} = await read({Page: number, PageSize: PAGE_SIZE});
    all.push(...items);
    if (number >= (page?.totalPages ?? 1)) break;
  }
  return all;
}
