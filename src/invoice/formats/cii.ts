import type {Syntax} from './terms.js';

const DOCUMENT = 'ExchangedDocument';
const TRADE = 'SupplyChainTradeTransaction';
const SETTLEMENT = `${TRADE}/ApplicableHeaderTradeSettlement`;
const SUMS = `${SETTLEMENT}/SpecifiedTradeSettlementHeaderMonetarySummation`;
const SELLER = `${TRADE}/ApplicableHeaderTradeAgreement/SellerTradeParty`;
const BUYER = `${TRADE}/ApplicableHeaderTradeAgreement/BuyerTradeParty`;
const VAT = 'SpecifiedTaxRegistration/ID[@schemeID=VA]';

/** UN/CEFACT Cross Industry Invoice D16B, also inside Factur-X, ZUGFeRD 2 and XRechnung PDFs. */
export const cii: Syntax = {
  name: 'CII',
  namespace: 'urn:un:unece:uncefact:data:standard:',
  paths: {
    number: [`${DOCUMENT}/ID`],
    date: [`${DOCUMENT}/IssueDateTime/DateTimeString`],
    typeCode: [`${DOCUMENT}/TypeCode`],
    currency: [`${SETTLEMENT}/InvoiceCurrencyCode`],
    dueDate: [`${SETTLEMENT}/SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString`],
    terms: [`${SETTLEMENT}/SpecifiedTradePaymentTerms/Description`],
    note: [`${DOCUMENT}/IncludedNote/Content`],
    precedingNumber: [`${SETTLEMENT}/InvoiceReferencedDocument/IssuerAssignedID`],
    sellerName: [`${SELLER}/Name`],
    sellerTradingName: [`${SELLER}/SpecifiedLegalOrganization/TradingBusinessName`],
    sellerRegistration: [`${SELLER}/SpecifiedLegalOrganization/ID`],
    sellerVat: [`${SELLER}/${VAT}`],
    sellerCountry: [`${SELLER}/PostalTradeAddress/CountryID`],
    buyerName: [`${BUYER}/Name`],
    buyerTradingName: [`${BUYER}/SpecifiedLegalOrganization/TradingBusinessName`],
    buyerRegistration: [`${BUYER}/SpecifiedLegalOrganization/ID`],
    buyerVat: [`${BUYER}/${VAT}`],
    buyerMailbox: [`${BUYER}/URIUniversalCommunication/URIID[@schemeID=EM]`],
    street: [`${BUYER}/PostalTradeAddress/LineOne`],
    secondLine: [`${BUYER}/PostalTradeAddress/LineTwo`],
    thirdLine: [`${BUYER}/PostalTradeAddress/LineThree`],
    city: [`${BUYER}/PostalTradeAddress/CityName`],
    zipCode: [`${BUYER}/PostalTradeAddress/PostcodeCode`],
    state: [`${BUYER}/PostalTradeAddress/CountrySubDivisionName`],
    country: [`${BUYER}/PostalTradeAddress/CountryID`],
    contactPerson: [
      `${BUYER}/DefinedTradeContact/PersonName`,
      `${BUYER}/DefinedTradeContact/DepartmentName`,
    ],
    phone: [`${BUYER}/DefinedTradeContact/TelephoneUniversalCommunication/CompleteNumber`],
    email: [`${BUYER}/DefinedTradeContact/EmailURIUniversalCommunication/URIID`],
    total: [`${SUMS}/GrandTotalAmount`],
    paid: [`${SUMS}/TotalPrepaidAmount`],
    rounding: [`${SUMS}/RoundingAmount`],
    due: [`${SUMS}/DuePayableAmount`],
    items: [`${TRADE}/IncludedSupplyChainTradeLineItem/SpecifiedTradeProduct/Name`],
  },
};
