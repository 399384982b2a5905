import type {CaseListQuery} from '../../../contract/case.js';
import {statusesOf, type Sort} from './filters.js';

/** Cases that a list begins with. */
export const SMALL_PAGE = 20;

/** The most cases that Debitura gives at once. */
export const LARGE_PAGE = 100;

/** What a list is asked for. `filter` is a kind of cases, or states with commas between them. */
export type ListQuestion = {filter: string; query: string; sort: Sort};

/** True when a question leaves no case out. */
export function isEverything({filter, query}: ListQuestion): boolean {
  return query.trim() === '' && statusesOf(filter).length === 0;
}

/**
 * A question as the adapter takes it.
 * @param count - How many cases are loaded: a list that was never made longer is read by its small page.
 */
export function toQuery(
  {filter, query, sort}: ListQuestion,
  page: number,
  count: number,
): CaseListQuery {
  const words = query.trim();
  const statuses = statusesOf(filter);
  return {
    ...(statuses.length > 0 && {statuses}),
    ...(words && {query: words}),
    sort,
    page,
    pageSize: count <= SMALL_PAGE ? SMALL_PAGE : LARGE_PAGE,
  };
}
