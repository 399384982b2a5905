import {fileExtension} from '../contract/files.js';
import type {ReadInvoice} from './document.js';
import {InvoiceError} from './error.js';
import {buildInvoice, type Built} from './formats/build.js';
import {cii} from './formats/cii.js';
import {readTerms, type Syntax} from './formats/terms.js';
import {ubl} from './formats/ubl.js';
import type {Attachment} from './pdf/attachments.js';
import {decodeXml, looksLikeXml} from './xml/decode.js';
import type {XmlElement} from './xml/element.js';
import {parseXml} from './xml/parse.js';

/** Most bytes that are read: of an XML file, which may carry papers inside, and of a PDF as Debitura takes it. */
export const READ_LIMITS = {xml: 10 * 1024 * 1024, pdf: 25 * 1024 * 1024} as const;

/** The root elements that are invoices, by namespace. */
const ROOTS: Record<string, Syntax> = {
  'urn:oasis:names:specification:ubl:schema:xsd:Invoice-2 Invoice': ubl,
  'urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2 CreditNote': ubl,
  'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100 CrossIndustryInvoice': cii,
};

/** Names that the standards give the invoice inside a PDF, the present ones first. */
const ATTACHMENT_NAMES = ['factur-x.xml', 'xrechnung.xml', 'zugferd-invoice.xml'];

/**
 * Reads an e-invoice: UBL 2.1 Invoice and CreditNote, CII D16B, or a PDF that carries CII inside (Factur-X, ZUGFeRD 2,
 * XRechnung). Nothing leaves the device and nothing in the file is run or fetched.
 *
 * @param file - At most 10 MB of XML or 25 MB of PDF; larger ones are refused before a byte is read.
 * @returns What the document says; what it leaves out is absent, what it says in two ways is in `conflicts`.
 * @throws InvoiceError - With the reason, for everything else.
 */
export async function readInvoice(file: File): Promise<ReadInvoice> {
  if (file.size === 0) throw new InvoiceError('empty');
  if (file.size > READ_LIMITS.pdf) throw new InvoiceError('too-large', {limit: READ_LIMITS.pdf});
  const head = new Uint8Array(await slice(file, 1024));
  const content = contentOf(head);
  if (content === null) throw new InvoiceError('unknown-format');
  const extension = fileExtension(file.name);
  if (['xml', 'pdf'].includes(extension) && extension !== content)
    throw new InvoiceError('renamed', {found: content.toUpperCase()});
  if (content === 'xml' && file.size > READ_LIMITS.xml)
    throw new InvoiceError('too-large', {limit: READ_LIMITS.xml});
  const bytes = new Uint8Array(await slice(file, file.size));
  return content === 'pdf' ? readPdf(bytes) : {...readXml(bytes), container: 'XML'};
}

/** A file that went away or changed on disk since it was chosen reads as damaged. */
async function slice(file: File, end: number): Promise<ArrayBuffer> {
  try {
    return await file.slice(0, end).arrayBuffer();
  } catch {
    throw new InvoiceError('broken');
  }
}

function contentOf(head: Uint8Array): 'xml' | 'pdf' | null {
  // Readers of PDF look for its mark in the first 1,024 bytes.
  if (String.fromCharCode(...head).includes('%PDF-')) return 'pdf';
  return looksLikeXml(head) ? 'xml' : null;
}

function readXml(bytes: Uint8Array): Built & Pick<ReadInvoice, 'syntax'> {
  const root = parseXml(decodeXml(bytes));
  const syntax = ROOTS[`${root.namespace} ${root.name}`];
  if (!syntax) throw new InvoiceError('not-an-invoice', {found: root.name});
  return readRoot(root, syntax);
}

function readRoot(root: XmlElement, syntax: Syntax): Built & Pick<ReadInvoice, 'syntax'> {
  return {syntax: syntax.name, ...buildInvoice(readTerms(root, syntax), root.name)};
}

async function readPdf(bytes: Uint8Array): Promise<ReadInvoice> {
  const {readAttachments} = await import('./pdf/attachments.js');
  const attachment = invoiceAmong(await readAttachments(bytes));
  if (!attachment) throw new InvoiceError('no-attachment');
  if (attachment.content.length > READ_LIMITS.xml)
    throw new InvoiceError('too-large', {limit: READ_LIMITS.xml});
  return {...readXml(attachment.content), container: 'PDF'};
}

/** By the standards' names, else the only XML there is. */
function invoiceAmong(attachments: readonly Attachment[]): Attachment | undefined {
  const named = ATTACHMENT_NAMES.flatMap((name) =>
    attachments.filter((one) => one.name.toLowerCase() === name),
  );
  const xml = attachments.filter(({name}) => fileExtension(name) === 'xml');
  return named[0] ?? (xml.length === 1 ? xml[0] : undefined);
}
