import type {Debtor} from '../../contract/debtor.js';
import {findDecimalMark, readAmount, type DecimalMark} from './amounts.js';
import {learnCountries, readCountry} from './countries.js';
import {findDayOrder, readDay, type DayOrder} from './days.js';
import {simplify, type CsvField} from './headings.js';
import type {CsvTable, Pause} from './table.js';

/** Which column holds which field. */
export type Columns = Partial<Record<CsvField, number>>;

/** What a file does not say once for all of its rows. */
export type CsvAnswers = {
  dayOrder?: DayOrder;
  decimalMark?: DecimalMark;
  /** For rows without one. */
  currency?: string;
  /** For rows without one; alpha-2. */
  countryAlpha2?: string;
};

/** What must be asked, once a file, before its rows can be read; each with the cell that shows why. */
export type CsvQuestions = {dayOrder: string | null; decimalMark: string | null};

/** The debtor's fields as they stand in a row; empty is `''`. */
export type DebtorTexts = {[K in keyof Debtor]-?: NonNullable<Debtor[K]>};

/** One invoice as a source gives it. What cannot be read stays empty here and stands in `unread`. */
export type ReadRow = {
  /** Where it stands, for example `row 17`; null for invoices that the page gave. */
  line: number | null;
  number: string;
  amount: number | null;
  currency: string;
  date: string;
  dueDate: string;
  description: string;
  debtor: DebtorTexts;
  unread: Partial<Record<'amount' | 'date' | 'dueDate' | 'countryAlpha2', string>>;
};

/** Rows that are read before the page gets its turn. */
const SLICE = 10;

/** What only the user can say about the file. */
export function questionsOf({rows}: CsvTable, columns: Columns): CsvQuestions {
  const cellsOf = (field: CsvField) => {
    const at = columns[field];
    return at === undefined ? [] : rows.map(({cells}) => cells[at] ?? '').filter(Boolean);
  };
  const days = [...cellsOf('date'), ...cellsOf('dueDate')];
  const amounts = cellsOf('amount');
  const ambiguousDay = days.find((day) => findDayOrder([day]) === 'ask');
  const ambiguousAmount = amounts.find((amount) => findDecimalMark([amount]) === 'ask');
  return {
    dayOrder: findDayOrder(days) === 'ask' ? (ambiguousDay ?? null) : null,
    decimalMark: findDecimalMark(amounts) === 'ask' ? (ambiguousAmount ?? null) : null,
  };
}

/** Reads every row; a row that says too little is still a row. */
export async function readRows(
  table: CsvTable,
  columns: Columns,
  answers: CsvAnswers,
  pause: Pause,
): Promise<ReadRow[]> {
  const {rows} = table;
  const cells = (field: CsvField) => rows.map((row) => row.cells[columns[field] ?? -1] ?? '');
  const order = decided(findDayOrder([...cells('date'), ...cells('dueDate')]));
  const mark = decided(findDecimalMark(cells('amount')));
  const settled = {
    ...answers,
    dayOrder: order ?? answers.dayOrder ?? 'day-first',
    decimalMark: mark ?? answers.decimalMark ?? '.',
  };
  await learnCountries(cells('countryAlpha2'), pause);
  const read: ReadRow[] = [];
  for (const [index, {line, cells: row}] of rows.entries()) {
    if (index % SLICE === SLICE - 1) await pause();
    read.push(readRow(line, (field) => row[columns[field] ?? -1] ?? '', settled));
  }
  return read;
}

function decided<T>(found: T | 'ask' | null): T | null {
  return found === 'ask' ? null : found;
}

type Settled = CsvAnswers & {dayOrder: DayOrder; decimalMark: DecimalMark};

function readRow(line: number, cell: (field: CsvField) => string, settled: Settled): ReadRow {
  const unread: ReadRow['unread'] = {};
  const readOr = <T>(field: keyof ReadRow['unread'], read: (text: string) => T | null) => {
    const text = cell(field);
    const value = text === '' ? null : read(text);
    if (text !== '' && value === null) unread[field] = text;
    return value;
  };
  const amount = readOr('amount', (text) => readAmount(text, settled.decimalMark));
  const date = readOr('date', (text) => readDay(text, settled.dayOrder));
  const dueDate = readOr('dueDate', (text) => readDay(text, settled.dayOrder));
  const country = readOr('countryAlpha2', readCountry) ?? settled.countryAlpha2 ?? '';
  const currency = cell('currency').toUpperCase();
  return {
    line,
    number: cell('number'),
    amount: amount?.amount ?? null,
    currency: currency || (amount?.currency ?? settled.currency ?? ''),
    date: date ?? '',
    dueDate: dueDate ?? '',
    description: cell('description'),
    debtor: readDebtor(cell, unread.countryAlpha2 === undefined ? country : ''),
    unread,
  };
}

function readDebtor(cell: (field: CsvField) => string, countryAlpha2: string): DebtorTexts {
  const state = cell('state');
  const isUs = countryAlpha2 === 'US';
  return {
    type: isPrivate(cell('type')) ? 'Private' : 'Company',
    name: cell('name'),
    contactPerson: cell('contactPerson'),
    companyRegistrationNumber: cell('companyRegistrationNumber'),
    address: cell('address'),
    zipCode: cell('zipCode'),
    city: cell('city'),
    state: isUs ? '' : state,
    stateAlpha2: isUs ? state.replace(/^US-/i, '').toUpperCase() : '',
    countryAlpha2,
    email: cell('email'),
    phone: cell('phone'),
  };
}

/** Debitura's word for a person is `Private`; others write it their way. */
function isPrivate(text: string): boolean {
  return /^(priva|person|consumer|konsument|b2c|natural|forbruger|yksityis|particul)/.test(
    simplify(text),
  );
}
