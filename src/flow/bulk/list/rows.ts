import type {Invoice} from '../../../contract/index.js';
import type {DebtorTexts, ReadRow} from '../../../invoice/csv/index.js';
import {debtorValues, textOf} from '../../claim/fields.js';
import {formatAmount, parseAmount} from '../../money/amounts.js';
import type {BulkDebtor, BulkRow, Taken} from '../state.js';

/** The invoices and their debtors as they stand in the fields. Replaced piece by piece, never changed in place. */
export type BulkList = {rows: readonly BulkRow[]; debtors: ReadonlyMap<string, BulkDebtor>};

/** A list with nothing in it. */
export const EMPTY_LIST: BulkList = {rows: [], debtors: new Map()};

/** The host's invoice as any other source gives it. */
export function rowOfInvoice(invoice: Invoice): ReadRow {
  const {number, amount, currency, date, dueDate, description, debtor} = invoice;
  return {
    line: null,
    number: textOf(number),
    amount,
    currency: textOf(currency),
    date: textOf(date),
    dueDate: textOf(dueDate),
    description: textOf(description),
    debtor: debtorValues(debtor),
    unread: {},
  };
}

/**
 * Adds rows; one that stands there already, with the same number, amount and debtor, is left aside.
 *
 * @param slice - Called between rows, so that a long list does not hold the page up.
 */
export async function withRows(
  list: BulkList,
  read: readonly ReadRow[],
  {file, locale, slice}: {file: string | null; locale: string; slice: () => Promise<void>},
): Promise<{list: BulkList; taken: Taken}> {
  const rows = [...list.rows];
  const debtors = new Map(list.debtors);
  const byIdentity = new Map([...debtors.values()].map((one) => [identityOf(one.values), one.id]));
  const known = new Set<string>();
  for (const row of rows) {
    await slice();
    known.add(fingerprint(row));
  }
  let added = 0;
  for (const one of read) {
    await slice();
    const identity = identityOf(one.debtor);
    const debtorId = byIdentity.get(identity) ?? `d${debtors.size + 1}`;
    const row = toRow(one, `r${rows.length + 1}`, debtorId, file, locale);
    if (known.has(fingerprint(row))) continue;
    byIdentity.set(identity, debtorId);
    const debtor = debtors.get(debtorId);
    const values = debtor ? completed(debtor.values, one.debtor) : one.debtor;
    debtors.set(debtorId, {id: debtorId, isApart: debtor?.isApart ?? false, values});
    rows.push(row);
    added += 1;
  }
  return {list: {rows, debtors}, taken: {added, known: read.length - added}};
}

function toRow(
  {line, number, amount, currency, date, dueDate, description, unread}: ReadRow,
  id: string,
  debtorId: string,
  file: string | null,
  locale: string,
): BulkRow {
  const written = amount === null ? (unread.amount ?? '') : formatAmount(amount, locale, currency);
  return {
    id,
    debtorId,
    file,
    line,
    currencyCode: currency,
    invoice: {number: number.trim(), amount: written, date, dueDate},
    description,
    unread,
    isLeftOut: false,
    sentAs: null,
  };
}

/** Says which debtor this is. People of one name live at different addresses; without a name nobody is the same. */
function identityOf(debtor: DebtorTexts): string {
  const plain = (text: string) =>
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[\s.,]+/g, ' ')
      .trim();
  const {type, name, countryAlpha2, companyRegistrationNumber, address, zipCode} = debtor;
  if (plain(name) === '') return JSON.stringify([type, '', Object.values(debtor)]);
  const more = type === 'Private' ? [address, zipCode] : [companyRegistrationNumber];
  return JSON.stringify([type, plain(name), countryAlpha2, ...more.map(plain)]);
}

function fingerprint({debtorId, currencyCode, invoice: {number, amount, date}}: BulkRow): string {
  return JSON.stringify([debtorId, currencyCode, number, amount, date]);
}

/** What one row does not say, another may. */
function completed(values: DebtorTexts, more: DebtorTexts): DebtorTexts {
  const missing = Object.entries(more).filter(
    ([name, text]) => text !== '' && values[name as keyof DebtorTexts] === '',
  );
  return missing.length === 0 ? values : {...values, ...Object.fromEntries(missing)};
}

/** Replaces one row. */
export function withRow(list: BulkList, id: string, change: Partial<BulkRow>): BulkList {
  const rows = list.rows.map((row) => (row.id === id ? {...row, ...change} : row));
  return {...list, rows};
}

/** Replaces one debtor. */
export function withDebtor(list: BulkList, id: string, change: Partial<BulkDebtor>): BulkList {
  const debtor = list.debtors.get(id);
  if (!debtor) return list;
  return {...list, debtors: new Map(list.debtors).set(id, {...debtor, ...change})};
}

/** The same amounts as another locale writes them; what cannot be read stays as it is. */
export function listInLocale(list: BulkList, from: string, to: string): BulkList {
  if (from === to) return list;
  const rows = list.rows.map((row) => {
    const amount = parseAmount(row.invoice.amount, from, row.currencyCode);
    if (amount === null || row.sentAs !== null) return row;
    const written = formatAmount(amount, to, row.currencyCode);
    return {...row, invoice: {...row.invoice, amount: written}};
  });
  return {...list, rows};
}

/** How the keys of cases begin that Debitura had before this list. */
const EARLIER = 'at:';

/** The key under which invoices stand that an earlier case holds. */
export function earlierKey(caseId: string, {debtorId, currencyCode}: BulkRow): string {
  return `${EARLIER}${caseId}:${debtorId}:${currencyCode}`;
}

/** True when a row was confirmed in this list, and not found in a case from before. */
export function isConfirmed({sentAs}: BulkRow): boolean {
  return sentAs !== null && !sentAs.startsWith(EARLIER);
}

/** Marks the rows whose case was confirmed, and frees those of a case that was not made. */
export function markSent(
  rows: readonly BulkRow[],
  cases: ReadonlyMap<string, {isOpen: boolean; key: string; plan: {rows: readonly BulkRow[]}}>,
): BulkRow[] {
  const keys = new Map<string, string>();
  for (const {isOpen, key, plan} of cases.values())
    if (!isOpen) for (const {id} of plan.rows) keys.set(id, key);
  return rows.map((row) => {
    const sentAs = keys.get(row.id) ?? null;
    return sentAs === row.sentAs ? row : {...row, sentAs};
  });
}
