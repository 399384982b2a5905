import type {Debtor, Invoice} from '../../../contract/index.js';
import type {ReadRow} from '../../../flow/bulk/state.js';
import type {ClientState} from '../../../contract/session.js';
import {factsOf, isHolding} from '../../../flow/incoming/facts.js';
import type {FileNote} from './read-files.js';
import {refused} from './read-files.js';

/** An e-invoice as it goes into the list; one that is held goes in left out. */
export type TakenInvoice = Required<Pick<FileNote, 'facts' | 'read' | 'isHeld'>> & {row: ReadRow};

/** The row that a dropped e-invoice gives, or the reason why it gives none. */
export async function readInvoiceFile(
  file: File,
  client: ClientState | null,
  today: string,
): Promise<TakenInvoice | FileNote> {
  try {
    const {readInvoice} = await import('../../../invoice/index.js');
    const read = await readInvoice(file);
    const {invoice, kind} = read;
    if (kind === 'credit-note') return refused(file, 'credit-note');
    if (invoice.amount !== undefined && invoice.amount <= 0) return refused(file, 'paid');
    const facts = factsOf(read, client, today);
    return {row: toRow(invoice), read, facts, isHeld: isHolding(facts)};
  } catch (error) {
    const isKnown = error instanceof Error && error.name === 'InvoiceError' && 'reason' in error;
    const found = isKnown ? foundIn(error) : '';
    return {...refused(file, isKnown ? String(error.reason) : 'broken'), found};
  }
}

function foundIn(error: object): string {
  return 'found' in error && typeof error.found === 'string' ? error.found : '';
}

/** An invoice of which anything may be missing. */
type Part = Partial<Omit<Invoice, 'debtor'>> & {debtor: Partial<Debtor>};

/** What the document does not say, or says twice and differently, stays empty and is asked for. */
function toRow({debtor, ...invoice}: Part): ReadRow {
  return {
    line: null,
    number: invoice.number ?? '',
    amount: invoice.amount ?? null,
    currency: invoice.currency ?? '',
    date: invoice.date ?? '',
    dueDate: invoice.dueDate ?? '',
    description: invoice.description ?? '',
    debtor: {
      type: debtor.type ?? 'Company',
      name: debtor.name ?? '',
      contactPerson: debtor.contactPerson ?? '',
      companyRegistrationNumber: debtor.companyRegistrationNumber ?? '',
      address: debtor.address ?? '',
      zipCode: debtor.zipCode ?? '',
      city: debtor.city ?? '',
      state: debtor.state ?? '',
      stateAlpha2: debtor.stateAlpha2 ?? '',
      countryAlpha2: debtor.countryAlpha2 ?? '',
      email: debtor.email ?? '',
      phone: debtor.phone ?? '',
    },
    unread: {},
  };
}
