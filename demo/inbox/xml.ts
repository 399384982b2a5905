/** E-invoices as XML, made from a few facts; all of it ASCII, whatever the names. */
import type {Debtor} from '../../src/contract/index.js';

/** What an invoice says. Amounts as XML writes them, days as `YYYY-MM-DD`; an empty text leaves its field out. */
export type EInvoice = {
  number: string;
  date: string;
  dueDate: string;
  currency: string;
  total: string;
  paid: string;
  due: string;
  seller: {name: string; countryAlpha2: string};
  buyer: Pick<Debtor, 'name' | 'address' | 'city' | 'zipCode' | 'countryAlpha2'>;
  vatNumber: string;
  terms: string;
  item: string;
};

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd';
const CII = 'urn:un:unece:uncefact:data:standard';

/** A UBL 2.1 invoice. */
export function ublInvoice(invoice: EInvoice): string {
  const {number, date, dueDate, currency, total, paid, due, seller, buyer, vatNumber, terms, item} =
    invoice;
  const money = (name: string, amount: string) =>
    `<cbc:${name} currencyID="${currency}">${amount}</cbc:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<Invoice xmlns="${UBL}:Invoice-2" xmlns:cac="${UBL}:CommonAggregateComponents-2" xmlns:cbc="${UBL}:CommonBasicComponents-2">
  <cbc:ID>${number}</cbc:ID><cbc:IssueDate>${date}</cbc:IssueDate>
  ${dueDate && `<cbc:DueDate>${dueDate}</cbc:DueDate>`}
  <cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode><cbc:DocumentCurrencyCode>${currency}</cbc:DocumentCurrencyCode>
  <cac:AccountingSupplierParty><cac:Party>
    <cac:PostalAddress><cac:Country><cbc:IdentificationCode>${seller.countryAlpha2}</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
    <cac:PartyLegalEntity><cbc:RegistrationName>${ascii(seller.name)}</cbc:RegistrationName></cac:PartyLegalEntity>
  </cac:Party></cac:AccountingSupplierParty>
  <cac:AccountingCustomerParty><cac:Party>
    <cac:PostalAddress><cbc:StreetName>${ascii(buyer.address)}</cbc:StreetName><cbc:CityName>${ascii(buyer.city)}</cbc:CityName><cbc:PostalZone>${buyer.zipCode ?? ''}</cbc:PostalZone>
      <cac:Country><cbc:IdentificationCode>${buyer.countryAlpha2}</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
    ${vatNumber && `<cac:PartyTaxScheme><cbc:CompanyID>${vatNumber}</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>`}
    <cac:PartyLegalEntity><cbc:RegistrationName>${ascii(buyer.name)}</cbc:RegistrationName></cac:PartyLegalEntity>
  </cac:Party></cac:AccountingCustomerParty>
  ${terms && `<cac:PaymentTerms><cbc:Note>${ascii(terms)}</cbc:Note></cac:PaymentTerms>`}
  <cac:LegalMonetaryTotal>${money('TaxInclusiveAmount', total)}
    ${money('PrepaidAmount', paid)}${money('PayableAmount', due)}</cac:LegalMonetaryTotal>
  <cac:InvoiceLine><cac:Item><cbc:Name>${ascii(item)}</cbc:Name></cac:Item></cac:InvoiceLine>
</Invoice>`;
}

/** A CII D16B invoice; it says neither a VAT number nor terms. */
export function ciiInvoice(invoice: EInvoice): string {
  const {number, date, dueDate, currency, total, paid, due, seller, buyer} = invoice;
  const day = (text: string) =>
    `<udt:DateTimeString format="102">${text.replaceAll('-', '')}</udt:DateTimeString>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<rsm:CrossIndustryInvoice xmlns:rsm="${CII}:CrossIndustryInvoice:100" xmlns:ram="${CII}:ReusableAggregateBusinessInformationEntity:100" xmlns:udt="${CII}:UnqualifiedDataType:100">
  <rsm:ExchangedDocument><ram:ID>${number}</ram:ID><ram:TypeCode>380</ram:TypeCode><ram:IssueDateTime>${day(date)}</ram:IssueDateTime></rsm:ExchangedDocument>
  <rsm:SupplyChainTradeTransaction>
    <ram:ApplicableHeaderTradeAgreement>
      <ram:SellerTradeParty><ram:Name>${ascii(seller.name)}</ram:Name><ram:PostalTradeAddress><ram:CountryID>${seller.countryAlpha2}</ram:CountryID></ram:PostalTradeAddress></ram:SellerTradeParty>
      <ram:BuyerTradeParty><ram:Name>${ascii(buyer.name)}</ram:Name>
        <ram:PostalTradeAddress><ram:PostcodeCode>${buyer.zipCode ?? ''}</ram:PostcodeCode><ram:LineOne>${ascii(buyer.address)}</ram:LineOne><ram:CityName>${ascii(buyer.city)}</ram:CityName><ram:CountryID>${buyer.countryAlpha2}</ram:CountryID></ram:PostalTradeAddress>
      </ram:BuyerTradeParty>
    </ram:ApplicableHeaderTradeAgreement>
    <ram:ApplicableHeaderTradeSettlement><ram:InvoiceCurrencyCode>${currency}</ram:InvoiceCurrencyCode>
      <ram:SpecifiedTradePaymentTerms><ram:DueDateDateTime>${day(dueDate)}</ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms>
      <ram:SpecifiedTradeSettlementHeaderMonetarySummation><ram:GrandTotalAmount>${total}</ram:GrandTotalAmount><ram:TotalPrepaidAmount>${paid}</ram:TotalPrepaidAmount><ram:DuePayableAmount>${due}</ram:DuePayableAmount></ram:SpecifiedTradeSettlementHeaderMonetarySummation>
    </ram:ApplicableHeaderTradeSettlement>
  </rsm:SupplyChainTradeTransaction>
</rsm:CrossIndustryInvoice>`;
}

/** A UBL credit note that takes an invoice back. */
export function ublCreditNote(invoice: EInvoice, preceding: string): string {
  return ublInvoice(invoice)
    .replaceAll('Invoice-2', 'CreditNote-2')
    .replace('<Invoice ', '<CreditNote ')
    .replace('</Invoice>', '</CreditNote>')
    .replace(
      '<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>',
      '<cbc:CreditNoteTypeCode>381</cbc:CreditNoteTypeCode>',
    )
    .replace(
      '<cac:AccountingSupplierParty>',
      `<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>${preceding}</cbc:ID></cac:InvoiceDocumentReference></cac:BillingReference><cac:AccountingSupplierParty>`,
    );
}

/** Text inside an element; what is not ASCII as a number. */
function ascii(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[^\x20-\x7e]/gu, (character) => `&#${String(character.codePointAt(0))};`);
}
