import {ciiInvoice, ublCreditNote, ublInvoice, type EInvoice} from '../../../demo/inbox/xml.js';

export {pdfWith} from '../../../demo/inbox/pdf.js';

/** What a sample invoice says; the rest is fixed. Amounts as XML writes them. */
export type Sample = {
  syntax?: 'UBL' | 'CII';
  number?: string;
  due?: string;
  paid?: string;
  seller?: string;
  dueDate?: string;
  terms?: string;
};

/** An invoice of Nordlys to a German company: 1,000 in all, 200 paid, 800 due. */
export function invoiceXml({syntax = 'UBL', ...sample}: Sample = {}): string {
  const said = sampleOf(sample);
  const text = syntax === 'UBL' ? ublInvoice(said) : ciiInvoice(said);
  // Both ways in which XML numbers a character.
  return text.replace('&#246;', '&#xF6;');
}

/** A credit note for the invoice. */
export function creditNoteXml(): string {
  return ublCreditNote(sampleOf({}), '2025-17');
}

function sampleOf({seller = 'Nordlys Design ApS', ...sample}: Omit<Sample, 'syntax'>): EInvoice {
  return {
    number: '2025-17',
    date: '2025-06-01',
    dueDate: '2025-07-01',
    currency: 'EUR',
    total: '1000.00',
    paid: '200.00',
    due: '800.00',
    seller: {name: seller, countryAlpha2: 'DK'},
    buyer: {
      name: 'Müller & Söhne GmbH',
      address: 'Hauptstrasse 10',
      zipCode: '80331',
      city: 'Munich',
      countryAlpha2: 'DE',
    },
    vatNumber: 'DE123456789',
    terms: '',
    item: 'Consulting, May',
    ...sample,
  };
}
