export type {Conflict, DocumentKind, InvoicePart, ReadInvoice, Seller} from './document.js';
export {InvoiceError, type InvoiceRefusal} from './error.js';
export {READ_LIMITS, readInvoice} from './read.js';
