import type {Case, Problem, Session} from '../../contract/index.js';
import type {ReadRow} from '../../invoice/csv/index.js';

export type {
  Columns,
  CsvAnswers,
  CsvQuestions,
  CsvTable,
  ReadRow,
} from '../../invoice/csv/index.js';
import type {DebtorValues, InvoiceValues} from '../case-form/state.js';

/** One invoice of the list; its debtor stands once for all invoices of that debtor. */
export type BulkRow = {
  id: string;
  debtorId: string;
  /** Where it came from: a file's name, null for what the page gave. */
  file: string | null;
  /** The row of the file, null where there is none. */
  line: number | null;
  currencyCode: string;
  invoice: InvoiceValues;
  description: string;
  /** What stood in the source and could not be read. */
  unread: ReadRow['unread'];
  isLeftOut: boolean;
  /** The case that it was confirmed in; from then on it stays as it is. */
  sentAs: string | null;
};

/** One debtor of the list. */
export type BulkDebtor = {
  id: string;
  values: DebtorValues;
  /** True: one case an invoice; false: one case for all invoices in one currency, with their ages. */
  isApart: boolean;
};

/** What became of one case. */
export type CaseProgress =
  /** Not confirmed yet. */
  | {name: 'open'}
  /** Confirmed: key and bytes are frozen. */
  | {name: 'waiting'}
  | {name: 'sending'}
  /** No answer came: it is asked for again. */
  | {name: 'checking'}
  /** `isSigned`: nothing is left to sign. */
  | {name: 'made'; case: Case; isSigned: boolean}
  /** The reference already has a case, null when it could not be read. */
  | {name: 'duplicate'; case: Identifiers | null; reference: string}
  /** Nothing was made; something must be signed or given before it can be sent again. */
  | {name: 'unsigned'; url: string | null}
  /** Nothing was made; null: nobody answered, or the page held it back. */
  | {name: 'failed'; problem: Problem | null; isHeld: boolean};

/** By what a case is known. */
export type Identifiers = Pick<Case, 'reference' | 'creditorReference'>;

/** Which invoices of the list Debitura has already: asked before a review opens. */
export type LookUp = {name: 'idle' | 'running' | 'failed'} | {name: 'found'; invoices: number};

/** Where the list is. */
export type BulkPhase =
  | {name: 'loading'}
  | {name: 'editing'}
  | {name: 'review'}
  /** `why`: what stopped it by itself, for example an ended session. */
  | {name: 'sending'; isPaused: boolean; why: Problem | null}
  | {name: 'result'}
  | {name: 'stopped'; problem: Problem};

/** What a screen needs besides the cases. */
export type BulkState = {
  phase: BulkPhase;
  session: Session | null;
  lookUp: LookUp;
  /** True while rows are being taken in and checked. */
  isReading: boolean;
  /** The cases that the review shows: only they are confirmed, whatever becomes ready meanwhile. */
  reviewed: readonly string[];
  hasConsent: boolean;
  needsDataProcessing: boolean;
  hasDataProcessing: boolean;
  /** Boxes that must be ticked and are not. */
  missing: ('consent' | 'dataProcessing')[];
  termsUrl: string | null;
  /** True once the list is kept, sealed, in this tab. */
  isKept: boolean;
  /** Back from the signing pages, or asked: the truth is being read. */
  isVerifying: boolean;
};

/** What the host gives the list. */
export type BulkSource = {
  /** Absolute; already checked by the element. */
  returnUrl: string;
  isTest: boolean;
  /** BCP 47, decides how amounts are read and written in the fields. */
  locale: string;
};

/** How many rows were taken, and how many stood in the list already. */
export type Taken = {added: number; known: number};
