/** The scripts of Ledgerly's pages: they hand invoices to the embed and show what became of them. */
import type {CaseList, CaseSummary, Invoice} from '../../src/contract/index.js';

const HEADERS = {'Debitura-Embed': '1'};

/** Gives the case form the invoices that the server wrote into the page. */
function handOverInvoices() {
  const form = document.querySelector('debitura-case-form');
  const data = document.querySelector('script[type="application/json"]#invoices');
  if (form && data) Object.assign(form, {invoices: JSON.parse(data.textContent) as Invoice[]});
}

/** Marks the invoices that have a case already, and lists the cases where the page wants them. */
async function showCases() {
  const marks = document.querySelectorAll<HTMLElement>('[data-number]');
  const table = document.querySelector<HTMLTableSectionElement>('tbody#cases');
  if (marks.length === 0 && !table) return;
  const response = await fetch('/debitura/cases?pageSize=100&sort=DateCreated:desc', {
    headers: HEADERS,
  });
  if (!response.ok) return;
  const {cases} = (await response.json()) as CaseList;
  for (const mark of marks) markInvoice(mark, cases);
  if (table) table.replaceChildren(...cases.map(caseRow));
}

/**
 * Says that an invoice is in collection, and offers it no second time. A case of several invoices carries the oldest
 * number and a count: `2024-009 +2`.
 */
function markInvoice(mark: HTMLElement, cases: CaseSummary[]) {
  const number = mark.dataset.number ?? '';
  const found = cases.find(({creditorReference}) => creditorReference?.split(' +')[0] === number);
  if (!found) return;
  mark.textContent = `In collection · ${found.reference}`;
  mark.classList.add('collecting');
  for (const control of mark.closest('tr')?.querySelectorAll('input, .button') ?? [])
    control.remove();
}

function caseRow(one: CaseSummary): HTMLTableRowElement {
  const row = document.createElement('tr');
  const money = new Intl.NumberFormat(document.documentElement.lang, {
    style: 'currency',
    currency: one.currency,
  });
  const texts = [
    one.reference + (one.isTestCase ? ' (test)' : ''),
    one.debtor.name,
    one.creditorReference ?? '',
    one.lifecycle.replace(/(?<=[a-z])(?=[A-Z])/g, ' '),
    money.format(one.remainder),
  ];
  for (const text of texts) row.insertCell().textContent = text;
  row.lastElementChild?.classList.add('number');
  return row;
}

handOverInvoices();
void showCases();
