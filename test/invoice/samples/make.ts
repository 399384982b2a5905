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

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd';
const CII = 'urn:un:unece:uncefact:data:standard';

/** An invoice of Nordlys to a German company: 1,000 in all, 200 paid, 800 due. */
export function invoiceXml({syntax = 'UBL', ...sample}: Sample = {}): string {
  const said = {
    number: '2025-17',
    due: '800.00',
    paid: '200.00',
    seller: 'Nordlys Design ApS',
    dueDate: '2025-07-01',
    terms: '',
    ...sample,
  };
  return syntax === 'UBL' ? ublOf(said) : ciiOf(said);
}

type Said = Required<Omit<Sample, 'syntax'>>;

function ublOf({number, due, paid, seller, dueDate, terms}: Said): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<Invoice xmlns="${UBL}:Invoice-2" xmlns:cac="${UBL}:CommonAggregateComponents-2" xmlns:cbc="${UBL}:CommonBasicComponents-2">
  <cbc:ID>${number}</cbc:ID><cbc:IssueDate>2025-06-01</cbc:IssueDate>
  ${dueDate && `<cbc:DueDate>${dueDate}</cbc:DueDate>`}
  <cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
  <cac:AccountingSupplierParty><cac:Party>
    <cac:PostalAddress><cac:Country><cbc:IdentificationCode>DK</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
    <cac:PartyLegalEntity><cbc:RegistrationName>${seller}</cbc:RegistrationName></cac:PartyLegalEntity>
  </cac:Party></cac:AccountingSupplierParty>
  <cac:AccountingCustomerParty><cac:Party>
    <cac:PostalAddress><cbc:StreetName>Hauptstrasse 10</cbc:StreetName><cbc:CityName>Munich</cbc:CityName><cbc:PostalZone>80331</cbc:PostalZone>
      <cac:Country><cbc:IdentificationCode>DE</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
    <cac:PartyTaxScheme><cbc:CompanyID>DE123456789</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
    <cac:PartyLegalEntity><cbc:RegistrationName>M&#252;ller &amp; S&#xF6;hne GmbH</cbc:RegistrationName></cac:PartyLegalEntity>
  </cac:Party></cac:AccountingCustomerParty>
  ${terms && `<cac:PaymentTerms><cbc:Note>${terms}</cbc:Note></cac:PaymentTerms>`}
  <cac:LegalMonetaryTotal><cbc:TaxInclusiveAmount currencyID="EUR">1000.00</cbc:TaxInclusiveAmount>
    <cbc:PrepaidAmount currencyID="EUR">${paid}</cbc:PrepaidAmount><cbc:PayableAmount currencyID="EUR">${due}</cbc:PayableAmount></cac:LegalMonetaryTotal>
  <cac:InvoiceLine><cac:Item><cbc:Name>Consulting, May</cbc:Name></cac:Item></cac:InvoiceLine>
</Invoice>`;
}

function ciiOf({number, due, paid, seller, dueDate}: Said): string {
  const day = (text: string) =>
    `<udt:DateTimeString format="102">${text.replaceAll('-', '')}</udt:DateTimeString>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<rsm:CrossIndustryInvoice xmlns:rsm="${CII}:CrossIndustryInvoice:100" xmlns:ram="${CII}:ReusableAggregateBusinessInformationEntity:100" xmlns:udt="${CII}:UnqualifiedDataType:100">
  <rsm:ExchangedDocument><ram:ID>${number}</ram:ID><ram:TypeCode>380</ram:TypeCode><ram:IssueDateTime>${day('2025-06-01')}</ram:IssueDateTime></rsm:ExchangedDocument>
  <rsm:SupplyChainTradeTransaction>
    <ram:ApplicableHeaderTradeAgreement>
      <ram:SellerTradeParty><ram:Name>${seller}</ram:Name><ram:PostalTradeAddress><ram:CountryID>DK</ram:CountryID></ram:PostalTradeAddress></ram:SellerTradeParty>
      <ram:BuyerTradeParty><ram:Name>M&#252;ller &amp; S&#xF6;hne GmbH</ram:Name>
        <ram:PostalTradeAddress><ram:PostcodeCode>80331</ram:PostcodeCode><ram:LineOne>Hauptstrasse 10</ram:LineOne><ram:CityName>Munich</ram:CityName><ram:CountryID>DE</ram:CountryID></ram:PostalTradeAddress>
      </ram:BuyerTradeParty>
    </ram:ApplicableHeaderTradeAgreement>
    <ram:ApplicableHeaderTradeSettlement><ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>
      <ram:SpecifiedTradePaymentTerms><ram:DueDateDateTime>${day(dueDate)}</ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms>
      <ram:SpecifiedTradeSettlementHeaderMonetarySummation><ram:GrandTotalAmount>1000.00</ram:GrandTotalAmount><ram:TotalPrepaidAmount>${paid}</ram:TotalPrepaidAmount><ram:DuePayableAmount>${due}</ram:DuePayableAmount></ram:SpecifiedTradeSettlementHeaderMonetarySummation>
    </ram:ApplicableHeaderTradeSettlement>
  </rsm:SupplyChainTradeTransaction>
</rsm:CrossIndustryInvoice>`;
}

/** A credit note for the invoice. */
export function creditNoteXml(): string {
  return invoiceXml()
    .replaceAll('Invoice-2', 'CreditNote-2')
    .replace('<Invoice ', '<CreditNote ')
    .replace('</Invoice>', '</CreditNote>')
    .replace(
      '<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>',
      '<cbc:CreditNoteTypeCode>381</cbc:CreditNoteTypeCode>',
    )
    .replace(
      '<cac:AccountingSupplierParty>',
      '<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>2025-17</cbc:ID></cac:InvoiceDocumentReference></cac:BillingReference><cac:AccountingSupplierParty>',
    );
}

/** A PDF of one empty page with files inside; encrypted ones want a password that nobody has. */
export function pdfWith(files: Record<string, string>, {isEncrypted = false} = {}): string {
  const names = Object.keys(files);
  const embedded = names.map((name, index) => `(${name}) ${10 + 2 * index} 0 R`).join(' ');
  const objects: [number, string][] = [
    [1, `<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [${embedded}] >> >> >>`],
    [2, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [3, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'],
    [4, `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`],
    ...names.flatMap((name, index): [number, string][] => {
      const content = files[name] ?? '';
      const number = 10 + 2 * index;
      return [
        [number, `<< /Type /Filespec /F (${name}) /UF (${name}) /EF << /F ${number + 1} 0 R >> >>`],
        [
          number + 1,
          `<< /Type /EmbeddedFile /Length ${content.length} >>\nstream\n${content}\nendstream`,
        ],
      ];
    }),
  ];
  let text = '%PDF-1.7\n';
  const offsets = objects.map(([number, body]) => {
    const at = text.length;
    text += `${number} 0 obj\n${body}\nendobj\n`;
    return `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const secret = isEncrypted
    ? ` /Encrypt 4 0 R /ID [<${'43'.repeat(16)}> <${'43'.repeat(16)}>]`
    : '';
  return `${text}xref\n${offsets.join('')}trailer\n<< /Size 40 /Root 1 0 R${secret} >>\nstartxref\n${text.length}\n%%EOF\n`;
}
