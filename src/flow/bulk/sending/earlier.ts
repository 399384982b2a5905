import type {Client} from '../../../client/client.js';
import type {CaseSummary} from '../../../contract/index.js';
import {LIMITS} from '../../../contract/limits.js';
import {LIST_HEADING} from '../../claim/joined.js';
import type {BulkRow} from '../state.js';

/** What looking for earlier cases needs. */
export type EarlierSearch = {
  client: Pick<Client, 'case' | 'cases'>;
  isTest: boolean;
  /** Sends one question, inside the budget. */
  ask<T>(question: () => Promise<T>): Promise<T>;
  /** The name of a row's debtor. */
  debtorOf(row: BulkRow): string;
};

/** An earlier case and the invoices of the list that it holds. */
export type EarlierCase = {summary: CaseSummary; rows: BulkRow[]};

const PAGE_SIZE = 100;

/**
 * Finds the invoices that Debitura has in a case already, whatever they were grouped with then: by the case's reference,
 * and for several invoices by the list in its description. Cases from before the oldest invoice are not read.
 */
export async function findEarlier(
  rows: readonly BulkRow[],
  search: EarlierSearch,
): Promise<EarlierCase[]> {
  const left = new Set(rows.filter(({invoice}) => invoice.number.trim() !== ''));
  const oldest = [...left].map(({invoice}) => invoice.date).sort()[0] ?? '';
  const found: EarlierCase[] = [];
  for (let page = 1, last = 1; page <= last && left.size > 0; page += 1) {
    const query = {sort: 'DateCreated:desc', page, pageSize: PAGE_SIZE};
    const {cases, page: answered} = await search.ask(() => search.client.cases(query));
    for (const summary of cases) {
      if (summary.isTestCase !== search.isTest) continue;
      const held = await heldBy(summary, left, search);
      for (const row of held) left.delete(row);
      if (held.length > 0) found.push({summary, rows: held});
    }
    const isOlder = (cases.at(-1)?.dateCreated ?? '') < oldest;
    last = isOlder ? page : answered.totalPages;
  }
  return found;
}

/** The rows that stand in one case. */
async function heldBy(
  {id, creditorReference, debtor}: CaseSummary,
  left: ReadonlySet<BulkRow>,
  {client, ask, debtorOf}: EarlierSearch,
): Promise<BulkRow[]> {
  const reference = creditorReference?.trim() ?? '';
  const [, oldest, rest] = /^(.+)( \+\d+)$/.exec(reference) ?? [];
  const isNamed = ({invoice}: BulkRow) => {
    const number = invoice.number.trim();
    const room = LIMITS.creditorReference - (rest?.length ?? 0);
    return number === reference || number.slice(0, room) === oldest;
  };
  const named = [...left].filter(isNamed);
  if (oldest === undefined) return named;
  const others = [...left].filter(
    (row) => !named.includes(row) && plain(debtorOf(row)) === plain(debtor.name),
  );
  if (others.length === 0) return named;
  const {claimDescription} = await ask(() => client.case(id));
  const lines = linesOf(claimDescription ?? '');
  const isListed = ({invoice}: BulkRow) =>
    lines.some((line) => line.startsWith(`${invoice.number.trim()}, `));
  return [...named, ...others.filter(isListed)];
}

/** The invoices that a description lists; CR is what some systems make of a line's end. */
function linesOf(description: string): string[] {
  const lines = description.split(/\r\n|\r|\n/).map((line) => line.trim());
  return lines.slice(lines.indexOf(LIST_HEADING) + 1);
}

function plain(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
