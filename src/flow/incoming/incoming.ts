import type {InvoiceRefusal, ReadInvoice, Seller} from '../../invoice/index.js';
import type {FieldPath} from '../case-form/state.js';

/** What the user should know of an invoice before it becomes a claim. */
export type Fact =
  /** It gives money back; there is nothing to collect. */
  | {kind: 'credit-note'; precedingNumber: string | null}
  /** Nothing is open on it; a negative amount is owed to the buyer. */
  | {kind: 'paid'; amount: number}
  /** Somebody else sent it. `client` is null when only the country could be compared. */
  | {kind: 'other-seller'; seller: Seller; client: string | null}
  | {kind: 'correction'; precedingNumber: string | null}
  | {kind: 'not-due'; dueDate: string}
  | {kind: 'partly-paid'; total: number; paid: number}
  /** No due date in its field, but payment terms in free text. */
  | {kind: 'terms'; terms: string};

/** A field in which something else stands already. */
export type Difference = {path: FieldPath; have: string; said: string};

/** What became of the files that were dropped last. */
export type Incoming =
  | {status: 'reading'; name: string}
  | {
      status: 'refused';
      name: string;
      reason: InvoiceRefusal;
      limit: number | undefined;
      found: string | undefined;
      /** True when it was taken along as a document all the same. */
      isAttached: boolean;
    }
  /** No invoice among them: they were taken along as documents. */
  | {status: 'attached'; names: string[]}
  | ReadIncoming;

/** An invoice that was read. */
export type ReadIncoming = {
  status: 'read';
  name: string;
  read: ReadInvoice;
  facts: Fact[];
  /** Nothing was filled in yet, because of what the facts say; a credit note is never filled in. */
  isHeld: boolean;
  /** Which of the form's invoices it fills. */
  index: number;
  /** What came from the invoice, by field; the mark stays while it stands there unchanged. */
  filled: Record<FieldPath, string>;
  /** To be asked, all at once. */
  differences: Difference[];
  /** It can also join the claim as a further invoice. */
  canAdd: boolean;
  /** Further invoices among the files: one at a time. */
  unread: string[];
  /** The user has seen it; only the marks stay. */
  isDismissed: boolean;
};

/**
 * What the user says to it: take the invoice's values, keep what stands there, add it as a further invoice, fill in
 * although it was held, hide the note; or which of two values of a field is right.
 */
export type IncomingAnswer =
  'use' | 'keep' | 'add' | 'anyway' | 'dismiss' | {path: FieldPath; value: string};

/** Files that were dropped or chosen, and what reads an e-invoice; it rejects with the reason why a file is none. */
export type Dropped = {files: readonly File[]; read: (file: File) => Promise<ReadInvoice>};
