import type {Debtor} from '../contract/debtor.js';
import type {Invoice} from '../contract/invoice.js';

/**
 * What kind of document it is, by its type code (BT-3, UNTDID 1001) and root: `credit-note` takes a claim back,
 * `correction` replaces an earlier invoice, `invoice` is everything else that asks for money.
 */
export type DocumentKind = 'invoice' | 'credit-note' | 'correction';

/** Who sent the invoice (BG-4): to be compared with the client. */
export type Seller = {
  name?: string;
  /** BT-28. */
  tradingName?: string;
  /** Two letters. */
  countryAlpha2?: string;
  vatNumber?: string;
  companyRegistrationNumber?: string;
};

/** A field that the document states more than once, and differently. */
export type Conflict = {
  field: 'number' | 'date' | 'dueDate' | 'currency' | 'amount' | 'buyer' | 'countryAlpha2';
  /** Each as it would stand in the invoice: days `YYYY-MM-DD`, amounts with a point. */
  values: string[];
};

/** What a document says as an `Invoice`; what it does not say, or says in two ways, is absent. */
export type InvoicePart = Partial<Omit<Invoice, 'debtor' | 'files'>> & {debtor: Partial<Debtor>};

/** An e-invoice as it was read. Numbers in brackets are business terms of EN 16931. */
export type ReadInvoice = {
  syntax: 'UBL' | 'CII';
  /** What the invoice was in; inside a `PDF` it is always CII. */
  container: 'XML' | 'PDF';
  kind: DocumentKind;
  /** BT-3 as it is written. */
  typeCode?: string;
  /** `amount` is what is owed now (BT-115), `dueDate` only what its own field says (BT-9). */
  invoice: InvoicePart;
  seller: Seller;
  /** Payment terms in free text (BT-20), to be shown where there is no due date. */
  terms?: string;
  /** With VAT (BT-112). */
  total?: number;
  /** Already paid (BT-113). */
  paid?: number;
  /** The number of the invoice that a credit note or correction is about (BT-25). */
  precedingNumber?: string;
  conflicts: Conflict[];
};
