import type {Debtor} from '../../contract/debtor.js';
import type {Conflict, DocumentKind, InvoicePart, ReadInvoice, Seller} from '../document.js';
import type {Said} from './terms.js';
import {toCountry, toCurrency, toDay, toLine, toNumber} from './values.js';

/** Longest description that is made of the items' names, in characters. */
const DESCRIPTION_LENGTH = 300;

/** Type codes of credit notes in EN 16931 (UNTDID 1001). */
const CREDIT_NOTES = '81 83 261 262 296 308 381 396 420 458 502 503 532'.split(' ');

/** UNTDID 1001: a corrected invoice. */
const CORRECTION = '384';

/** A document's answers without where they stood. */
export type Built = Omit<ReadInvoice, 'syntax' | 'container'>;

/** Makes our invoice of what a document says. */
export function buildInvoice(said: Said, rootName: string): Built {
  const conflicts: Conflict[] = [];
  const once: Once = (field, texts, read) => {
    const values = [...new Set(texts.flatMap((text) => read(text) ?? []))];
    if (values.length > 1) conflicts.push({field, values: values.map(String)});
    return values.length === 1 ? values[0] : undefined;
  };
  const typeCode = firstLine(said.typeCode);
  return {
    kind: kindOf(rootName, typeCode),
    invoice: invoiceOf(said, once),
    seller: sellerOf(said),
    conflicts,
    ...given({
      typeCode,
      terms: said.terms.map((text) => text.trim()).join('\n') || undefined,
      total: firstNumber(said.total),
      paid: firstNumber(said.paid),
      precedingNumber: firstLine(said.precedingNumber),
    }),
  };
}

/** Reads what must be said once; different answers become a conflict and leave the field empty. */
type Once = <T extends string | number>(
  field: Conflict['field'],
  texts: readonly string[],
  read: (text: string) => T | undefined,
) => T | undefined;

function invoiceOf(said: Said, once: Once): InvoicePart {
  return {
    ...given({
      number: once('number', said.number, toLine),
      amount: once('amount', amountsOf(said), toNumber),
      currency: once('currency', said.currency, toCurrency),
      date: once('date', said.date, toDay),
      dueDate: once('dueDate', said.dueDate, toDay),
      description: describe(said),
    }),
    debtor: debtorOf(said, once),
  };
}

/** The amount due, and what follows from the total and what is paid: where both are said they must be the same. */
function amountsOf({due, total, paid, rounding}: Said): string[] {
  const sum = firstNumber(total);
  if (due.length !== 1 || sum === undefined) return due;
  const rest = sum - (firstNumber(paid) ?? 0) + (firstNumber(rounding) ?? 0);
  const isSame = Math.abs(rest - (firstNumber(due) ?? NaN)) < 0.005;
  return isSame ? due : [...due, rest.toFixed(2)];
}

function debtorOf(said: Said, once: Once): Partial<Debtor> {
  const country = once('countryAlpha2', said.country, toCountry);
  const state = firstLine(said.state);
  const isUsState = country === 'US' && /^[A-Z]{2}$/.test(state ?? '');
  return {
    type: 'Company',
    ...given({
      name: once('buyer', said.buyerName, toLine) ?? firstLine(said.buyerTradingName),
      contactPerson: firstLine(said.contactPerson),
      companyRegistrationNumber: firstLine([...said.buyerRegistration, ...said.buyerVat]),
      address:
        [...said.street, ...said.secondLine, ...said.thirdLine].map(toLine).join(', ') || undefined,
      zipCode: firstLine(said.zipCode),
      city: firstLine(said.city),
      countryAlpha2: country,
      ...(isUsState ? {stateAlpha2: state} : {state}),
      email: firstLine([...said.email, ...said.buyerMailbox]),
      phone: firstLine(said.phone),
    }),
  };
}

function sellerOf(said: Said): Seller {
  return given({
    name: firstLine(said.sellerName),
    tradingName: firstLine(said.sellerTradingName),
    countryAlpha2: said.sellerCountry.map(toCountry)[0],
    vatNumber: firstLine(said.sellerVat),
    companyRegistrationNumber: firstLine(said.sellerRegistration),
  });
}

/** What was delivered: the items' names, else the invoice's note. */
function describe({items, note}: Said): string | undefined {
  const text =
    [...new Set(items.map(toLine))].join(', ') || note.map((one) => one.trim()).join('\n');
  const isLong = text.length > DESCRIPTION_LENGTH;
  return (isLong ? `${text.slice(0, DESCRIPTION_LENGTH - 1).trimEnd()}…` : text) || undefined;
}

function kindOf(rootName: string, typeCode: string | undefined): DocumentKind {
  if (rootName === 'CreditNote' || CREDIT_NOTES.includes(typeCode ?? '')) return 'credit-note';
  return typeCode === CORRECTION ? 'correction' : 'invoice';
}

function firstLine([first]: readonly string[]): string | undefined {
  return first === undefined ? undefined : toLine(first) || undefined;
}

function firstNumber([first]: readonly string[]): number | undefined {
  return first === undefined ? undefined : toNumber(first);
}

/** The fields that have a value. */
function given<F extends object>(fields: F): {[K in keyof F]?: Exclude<F[K], undefined>} {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as {[K in keyof F]?: Exclude<F[K], undefined>};
}
