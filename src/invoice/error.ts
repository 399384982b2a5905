/**
 * Why a file gives no invoice:
 * `empty` no bytes · `too-large` more bytes than are read (`limit`) · `too-complex` more elements or levels than any
 * invoice has · `unknown-format` neither XML nor PDF · `not-an-invoice` XML of another kind (`found`: its root element) ·
 * `renamed` the contents do not fit the name's ending (`found`: what they are) · `broken` damaged or cut off · `doctype`
 * the XML declares a document type or entities, which no invoice needs and attacks do · `encrypted` a PDF behind a
 * password · `no-attachment` a PDF that carries no invoice data · `unavailable` the PDF reader could not be loaded.
 */
export type InvoiceRefusal =
  | 'empty'
  | 'too-large'
  | 'too-complex'
  | 'unknown-format'
  | 'not-an-invoice'
  | 'renamed'
  | 'broken'
  | 'doctype'
  | 'encrypted'
  | 'no-attachment'
  | 'unavailable';

/** A file that cannot be read as an invoice. */
export class InvoiceError extends Error {
  override readonly name = 'InvoiceError';
  readonly reason: InvoiceRefusal;
  /** The most bytes that are read, with `too-large`. */
  readonly limit: number | undefined;
  /** What it is instead, with `renamed` (`XML`, `PDF`) and `not-an-invoice` (the root element). */
  readonly found: string | undefined;

  constructor(reason: InvoiceRefusal, {limit, found}: {limit?: number; found?: string} = {}) {
    super(`The file gives no invoice: ${reason}${found ? ` (${found})` : ''}.`);
    this.reason = reason;
    this.limit = limit;
    this.found = found;
  }
}
