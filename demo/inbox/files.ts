/** The e-invoices that lie in Ledgerly's outbox: what a company sent, and what else ends up in such a folder. */
import type {Company} from '../ledger.js';
import {pdfWith} from './pdf.js';
import {ciiInvoice, ublCreditNote, ublInvoice, type EInvoice} from './xml.js';

/** One file, with what makes it worth a look. */
export type InboxFile = {name: string; type: string; content: string; note: string};

const XML = 'application/xml';

const ELBE = {
  name: 'Elbwerk Möbel GmbH',
  address: 'Große Elbstraße 47',
  zipCode: '22767',
  city: 'Hamburg',
  countryAlpha2: 'DE',
};
const FYN = {
  name: 'Fynbo Tryk & Papir A/S',
  address: 'Vestergade 8',
  zipCode: '5000',
  city: 'Odense',
  countryAlpha2: 'DK',
};
const AVON = {
  name: 'Avonmouth Fittings Ltd',
  address: '3 Dock Road',
  zipCode: 'BS11 9DQ',
  city: 'Bristol',
  countryAlpha2: 'GB',
};

/** The inbox of a company; dated back from `now`, so that it never gets old. */
export function inboxOf({name}: Pick<Company, 'name'>, now: Date): InboxFile[] {
  const day = (ago: number) =>
    new Date(now.getTime() - ago * 86_400_000).toISOString().slice(0, 10);
  const invoice = (number: string, change: Partial<EInvoice> = {}): EInvoice => ({
    number,
    date: day(120),
    dueDate: day(90),
    currency: 'EUR',
    total: '1850.00',
    paid: '0.00',
    due: '1850.00',
    seller: {name, countryAlpha2: 'DK'},
    buyer: ELBE,
    vatNumber: '',
    terms: '',
    item: 'Design of the spring catalogue',
    ...change,
  });
  const xml = (number: string, content: string, note: string): InboxFile => ({
    name: `${number}.xml`,
    type: XML,
    content,
    note,
  });
  const inside = ciiInvoice(invoice('E-1003', {date: day(95), dueDate: day(65)}));
  const sentByOther = {seller: {name: 'Papirhuset Bergen AS', countryAlpha2: 'NO'}};
  const kroner = {buyer: FYN, currency: 'DKK', total: '14200.00', due: '14200.00'};
  const pounds = {buyer: AVON, currency: 'GBP', total: '960.00'};
  return [
    xml('E-1001', ublInvoice(invoice('E-1001')), 'UBL, overdue'),
    xml('E-1002', ciiInvoice(invoice('E-1002', kroner)), 'CII, overdue'),
    {
      name: 'E-1003.pdf',
      type: 'application/pdf',
      content: pdfWith(
        {'factur-x.xml': inside},
        {lines: ['Invoice E-1003', '1,850.00 EUR', 'The invoice as data is inside this PDF.']},
      ),
      note: 'PDF with the invoice inside (Factur-X), overdue',
    },
    xml(
      'E-1004',
      ublInvoice(invoice('E-1004', {...pounds, paid: '360.00', due: '600.00'})),
      'UBL, partly paid',
    ),
    xml(
      'E-1005',
      ublInvoice(invoice('E-1005', {...kroner, dueDate: '', terms: 'Netto 30 dage'})),
      'UBL, due date in words only',
    ),
    xml('E-1006', ublInvoice(invoice('E-1006', {paid: '1850.00', due: '0.00'})), 'UBL, paid'),
    xml(
      'E-1007',
      ublInvoice(invoice('E-1007', {date: day(5), dueDate: day(-25)})),
      'UBL, not due yet',
    ),
    xml('K-1001', ublCreditNote(invoice('K-1001'), 'E-1001'), 'UBL credit note'),
    xml(
      'papirhuset-88',
      ublInvoice(invoice('88', {...sentByOther, buyer: FYN})),
      'UBL, of another seller',
    ),
    xml('E-1008', ublInvoice(invoice('E-1008')).slice(0, 900), 'half a file'),
  ];
}
