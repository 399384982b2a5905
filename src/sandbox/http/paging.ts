import type {SandboxSwitches} from '../switches.js';

/** One page of a list with Debitura's description of it. */
export interface Page<T> {
  items: T[];
  /** Spread into the answer. */
  meta: Record<string, PageData>;
}

/** Debitura's description of a page. */
export interface PageData {
  totalResults: number;
  pageSize: number;
  currentPage: number;
  responseCount: number;
  totalPages: number;
}

/** Query parameters by lower-cased name: Debitura prints them in both casings. */
export type Query = (name: string) => string[];

/** Reads a query whatever the casing of its names; `Statuses[]` is `Statuses`, commas split lists. */
export function createQuery(url: string): Query {
  const values = new Map<string, string[]>();
  for (const [name, value] of new URL(url).searchParams) {
    const plain = name.toLowerCase().replace(/\[\d*\]$/, '');
    values.set(plain, [...(values.get(plain) ?? []), value]);
  }
  return (name) => values.get(name.toLowerCase()) ?? [];
}

/** A list parameter: repeated, with commas, or both. */
export function listOf(query: Query, name: string): string[] {
  return query(name)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/**
 * Cuts one page. A page size above 100 counts as 100, anything that is no positive number as the
 * default.
 */
export function paginate<T>(
  items: T[],
  query: Query,
  defaultSize: number,
  switches: SandboxSwitches,
): Page<T> {
  const pageSize = Math.min(positive(query('PageSize')[0]) ?? defaultSize, 100);
  const currentPage = positive(query('Page')[0]) ?? 1;
  const part = items.slice((currentPage - 1) * pageSize, currentPage * pageSize);
  const data: PageData = {
    totalResults: items.length,
    pageSize,
    currentPage,
    responseCount: part.length,
    totalPages: Math.ceil(items.length / pageSize),
  };
  return {items: part, meta: {[switches.pageDataName ? 'pageData' : 'page']: data}};
}

/** How many cases a page has when nobody says how many. */
export function casesPerPage({fiftyCasesPerPage}: SandboxSwitches): number {
  return fiftyCasesPerPage ? 50 : 10;
}

function positive(text: string | undefined): number | undefined {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : undefined;
}

/** How a field is compared; null sorts first. */
export type SortFields<T> = Record<string, (item: T) => string | number | null>;

/** Sorts by `Sort=Field[:asc|desc][,…]`; unknown fields are ignored. */
export function sortBy<T>(items: T[], query: Query, fields: SortFields<T>): T[] {
  const readers = new Map(Object.entries(fields).map(([name, read]) => [name.toLowerCase(), read]));
  const wishes = listOf(query, 'Sort').flatMap((wish) => {
    const [name = '', direction] = wish.split(':');
    const read = readers.get(name.toLowerCase());
    return read ? [{read, sign: direction?.toLowerCase() === 'desc' ? -1 : 1}] : [];
  });
  return items.toSorted((first, second) => {
    for (const {read, sign} of wishes) {
      const order = compare(read(first), read(second));
      if (order !== 0) return sign * order;
    }
    return 0;
  });
}

function compare(first: string | number | null, second: string | number | null): number {
  if (first === second) return 0;
  if (first === null) return -1;
  if (second === null) return 1;
  return first < second ? -1 : 1;
}
