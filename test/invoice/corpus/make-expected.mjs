// Writes expected.json: what xmllint (after pdfdetach for PDFs) says of published e-invoices, independent of our reader.
// Needs libxml2-utils and poppler-utils. Usage: node test/invoice/corpus/make-expected.mjs [folder]
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';

const folder = process.argv[2] ?? process.env.DEBITURA_EINVOICES ?? '../shared/data/einvoices';

/** `cbc:ID/x` as XPath that asks for local names only. */
const path = (names) =>
  names
    .split('/')
    .map((name) => `*[local-name()='${name}']`)
    .join('/');

const settlement = 'SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement';
const buyerOfCii = 'SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/BuyerTradeParty';
const buyerOfUbl = 'AccountingCustomerParty/Party';
const FIELDS = {
  Invoice: {
    number: 'ID',
    date: 'IssueDate',
    dueDate: 'DueDate',
    currency: 'DocumentCurrencyCode',
    amount: 'LegalMonetaryTotal/PayableAmount',
    name: `${buyerOfUbl}/PartyLegalEntity/RegistrationName`,
    city: `${buyerOfUbl}/PostalAddress/CityName`,
    country: `${buyerOfUbl}/PostalAddress/Country/IdentificationCode`,
    typeCode: 'InvoiceTypeCode',
  },
  CrossIndustryInvoice: {
    number: 'ExchangedDocument/ID',
    date: 'ExchangedDocument/IssueDateTime/DateTimeString',
    dueDate: `${settlement}/SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString`,
    currency: `${settlement}/InvoiceCurrencyCode`,
    amount: `${settlement}/SpecifiedTradeSettlementHeaderMonetarySummation/DuePayableAmount`,
    name: `${buyerOfCii}/Name`,
    city: `${buyerOfCii}/PostalTradeAddress/CityName`,
    country: `${buyerOfCii}/PostalTradeAddress/CountryID`,
    typeCode: 'ExchangedDocument/TypeCode',
  },
};
FIELDS.CreditNote = {
  ...FIELDS.Invoice,
  dueDate: 'PaymentMeans/PaymentDueDate',
  typeCode: 'CreditNoteTypeCode',
};

function xpath(file, expression) {
  return execFileSync('xmllint', ['--xpath', `normalize-space(${expression})`, file], {
    encoding: 'utf8',
  }).trim();
}

function factsOf(file) {
  const root = xpath(file, 'local-name(/*)');
  const facts = {};
  for (const [name, names] of Object.entries(FIELDS[root])) {
    const text = xpath(file, `/*/${path(names)}`);
    if (text) facts[name] = text;
  }
  for (const name of ['date', 'dueDate'])
    facts[name] = facts[name]?.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  return {root, ...facts};
}

/** The XML inside a PDF. */
function detach(file) {
  const place = mkdtempSync(join(tmpdir(), 'einvoice-'));
  execFileSync('pdfdetach', ['-saveall', '-o', place, file]);
  const name = readdirSync(place).find((one) => one.endsWith('.xml'));
  return {place, xml: join(place, name)};
}

const expected = {};
for (const kind of ['ubl', 'cii', 'facturx'])
  for (const name of readdirSync(join(folder, kind)).sort()) {
    const file = join(folder, kind, name);
    if (!name.endsWith('.pdf')) {
      expected[`${kind}/${name}`] = factsOf(file);
      continue;
    }
    const {place, xml} = detach(file);
    expected[`${kind}/${name}`] = factsOf(xml);
    rmSync(place, {recursive: true});
  }
writeFileSync(new URL('expected.json', import.meta.url), `${JSON.stringify(expected, null, 2)}\n`);
console.log(`${Object.keys(expected).length} files`);
