import type {Syntax} from './terms.js';

const SELLER = 'AccountingSupplierParty/Party';
const BUYER = 'AccountingCustomerParty/Party';
const VAT = 'PartyTaxScheme[TaxScheme/ID=VAT]/CompanyID';

/** UBL 2.1, Invoice and CreditNote: a credit note has its due date with the means of payment. */
export const ubl: Syntax = {
  name: 'UBL',
  namespace: 'urn:oasis:names:specification:ubl:schema:xsd:',
  paths: {
    number: ['ID'],
    date: ['IssueDate'],
    typeCode: ['InvoiceTypeCode', 'CreditNoteTypeCode'],
    currency: ['DocumentCurrencyCode'],
    dueDate: ['DueDate', 'PaymentMeans/PaymentDueDate'],
    terms: ['PaymentTerms/Note'],
    note: ['Note'],
    precedingNumber: ['BillingReference/InvoiceDocumentReference/ID'],
    sellerName: [`${SELLER}/PartyLegalEntity/RegistrationName`],
    sellerTradingName: [`${SELLER}/PartyName/Name`],
    sellerRegistration: [`${SELLER}/PartyLegalEntity/CompanyID`],
    sellerVat: [`${SELLER}/${VAT}`],
    sellerCountry: [`${SELLER}/PostalAddress/Country/IdentificationCode`],
    buyerName: [`${BUYER}/PartyLegalEntity/RegistrationName`],
    buyerTradingName: [`${BUYER}/PartyName/Name`],
    buyerRegistration: [`${BUYER}/PartyLegalEntity/CompanyID`],
    buyerVat: [`${BUYER}/${VAT}`],
    buyerMailbox: [`${BUYER}/EndpointID[@schemeID=EM]`],
    street: [`${BUYER}/PostalAddress/StreetName`],
    secondLine: [`${BUYER}/PostalAddress/AdditionalStreetName`],
    thirdLine: [`${BUYER}/PostalAddress/AddressLine/Line`],
    city: [`${BUYER}/PostalAddress/CityName`],
    zipCode: [`${BUYER}/PostalAddress/PostalZone`],
    state: [`${BUYER}/PostalAddress/CountrySubentity`],
    country: [`${BUYER}/PostalAddress/Country/IdentificationCode`],
    contactPerson: [`${BUYER}/Contact/Name`],
    phone: [`${BUYER}/Contact/Telephone`],
    email: [`${BUYER}/Contact/ElectronicMail`],
    total: ['LegalMonetaryTotal/TaxInclusiveAmount'],
    paid: ['LegalMonetaryTotal/PrepaidAmount'],
    rounding: ['LegalMonetaryTotal/PayableRoundingAmount'],
    due: ['LegalMonetaryTotal/PayableAmount'],
    items: ['InvoiceLine/Item/Name', 'CreditNoteLine/Item/Name'],
  },
};
