import type {FormValues} from '../../case-form/state.js';
import type {BulkList} from './rows.js';
import type {BulkDebtor, BulkRow} from '../state.js';

/** One case that the list makes: invoices of one debtor in one currency. */
export type PlannedCase = {
  /** Stays the same while the case is edited. */
  key: string;
  debtor: BulkDebtor;
  rows: readonly BulkRow[];
  /** The case as the form's rules read it. */
  values: FormValues;
};

/**
 * Which cases a list makes. An invoice that is left out makes none; one that was confirmed stays in its case.
 *
 * @param before - The last plan: what did not change is the same object again.
 */
export function planCases(
  {rows, debtors}: BulkList,
  before: ReadonlyMap<string, PlannedCase> = new Map(),
): Map<string, PlannedCase> {
  const sent = new Set(rows.flatMap(({sentAs}) => sentAs ?? []));
  const grouped = new Map<string, BulkRow[]>();
  for (const row of rows) {
    if (row.isLeftOut) continue;
    const key = row.sentAs ?? unusedKey(row, debtors.get(row.debtorId), sent);
    const group = grouped.get(key);
    if (group) group.push(row);
    else grouped.set(key, [row]);
  }
  const plan = new Map<string, PlannedCase>();
  for (const [key, group] of grouped) {
    const debtor = debtors.get(group[0]?.debtorId ?? '');
    if (!debtor) continue;
    const last = before.get(key);
    const isSame = last?.debtor === debtor && areSame(last.rows, group);
    plan.set(key, isSame ? last : {key, debtor, rows: group, values: valuesOf(debtor, group)});
  }
  return plan;
}

/** Later invoices of a debtor do not join a case that was confirmed. */
function unusedKey(row: BulkRow, debtor: BulkDebtor | undefined, sent: Set<string>): string {
  let key = debtor?.isApart ? row.id : `${row.debtorId}:${row.currencyCode}`;
  while (sent.has(key)) key += '+';
  return key;
}

/** Whether an invoice was confirmed does not change what the case says. */
function areSame(one: readonly BulkRow[], other: readonly BulkRow[]): boolean {
  return (
    one.length === other.length &&
    one.every((row, index) => {
      const {id, invoice, currencyCode, description} = other[index] ?? row;
      const isSameRow = row.id === id && row.invoice === invoice;
      return isSameRow && row.currencyCode === currencyCode && row.description === description;
    })
  );
}

function valuesOf(debtor: BulkDebtor, rows: readonly BulkRow[]): FormValues {
  const descriptions = new Set(rows.map(({description}) => description.trim()).filter(Boolean));
  return {
    currencyCode: rows[0]?.currencyCode ?? '',
    invoices: rows.map(({invoice}) => invoice),
    claimDescription: [...descriptions].join('\n'),
    comments: '',
    debtor: debtor.values,
  };
}

/** Rows whose invoice number stands in the list before them already; left out ones do not count. */
export function repeatedNumbers(rows: readonly BulkRow[]): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const {id, invoice, isLeftOut} of rows) {
    const number = invoice.number.trim();
    if (isLeftOut || number === '') continue;
    if (seen.has(number)) repeated.add(id);
    seen.add(number);
  }
  return repeated;
}
