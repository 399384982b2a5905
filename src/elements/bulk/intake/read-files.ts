import type {
  Columns,
  CsvAnswers,
  CsvQuestions,
  CsvTable,
  ReadRow,
} from '../../../flow/bulk/state.js';
import type {Fact, ReadIncoming} from '../../../flow/incoming/incoming.js';
import {pause} from '../seams.js';

type ReadInvoice = ReadIncoming['read'];

/** A list whose columns the user is asked to check. */
export type Mapping = {
  file: string;
  table: CsvTable;
  columns: Columns;
  questions: CsvQuestions;
  answers: CsvAnswers;
};

/** What became of one file. */
export type FileNote = {
  file: string;
  reason: string | null;
  /** What it is instead, where the reason names it. */
  found?: string;
  added: number;
  known: number;
  /** What the user should know of the e-invoice. */
  facts?: readonly Fact[];
  read?: ReadInvoice;
  /** It was taken in, and left out until the user has read the facts. */
  isHeld?: boolean;
};

/** A list of invoices to be mapped, or the reason why not. */
export async function readList(file: File): Promise<Mapping | FileNote> {
  const csv = await import('../../../invoice/csv/index.js');
  try {
    const table = await csv.readTable(file, pause);
    const columns = csv.recogniseColumns(table.headings);
    const questions = csv.questionsOf(table, columns);
    return {file: file.name, table, columns, questions, answers: {}};
  } catch (error) {
    const isKnown = error instanceof Error && error.name === 'CsvRefusedError' && 'reason' in error;
    return refused(file, isKnown ? String(error.reason) : 'other');
  }
}

/** Another column for a field, and what must be asked then. */
export async function remap(mapping: Mapping, columns: Columns): Promise<Mapping> {
  const {questionsOf} = await import('../../../invoice/csv/index.js');
  return {...mapping, columns, questions: questionsOf(mapping.table, columns)};
}

/** The rows of a mapped list. */
export async function rowsOf({table, columns, answers}: Mapping): Promise<ReadRow[]> {
  const {readRows} = await import('../../../invoice/csv/index.js');
  return readRows(table, columns, answers, pause);
}

/** A file that gave nothing. */
export function refused(file: File, reason: string): FileNote {
  return {file: file.name, reason, added: 0, known: 0};
}

/** True for what may hold an e-invoice. */
export function isInvoiceFile({name, type}: File): boolean {
  return /\.(xml|pdf)$/i.test(name) || /^(application|text)\/(xml|pdf)$/.test(type);
}
