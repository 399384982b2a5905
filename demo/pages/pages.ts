/** The scripts of Ledgerly's pages: they hand invoices to the embed and show what became of them. */
import type {CaseDraft, CaseList, CaseSummary, Invoice} from '../../src/contract/index.js';
import {openInbox} from './inbox.js';

const HEADERS = {'Debitura-Embed': '1'};

const {pathname} = new URL(import.meta.url);

/** Where Ledgerly lies: beside this script. Its server has it at the top, a static host in any folder. */
const LEDGERLY = pathname.slice(0, pathname.lastIndexOf('/') + 1);

/** Gives the case form the invoices that the server wrote into the page. */
function handOverInvoices() {
  const form = document.querySelector('debitura-case-form, debitura-bulk');
  const data = document.querySelector('script[type="application/json"]#invoices');
  if (form && data) Object.assign(form, {invoices: JSON.parse(data.textContent) as Invoice[]});
}

/** Gives the one tag the invoice that the server wrote into the page. */
function handOverInvoice() {
  const embed = document.querySelector('debitura-embed');
  const data = document.querySelector('script[type="application/json"]#invoice');
  if (embed && data) Object.assign(embed, {invoice: JSON.parse(data.textContent) as Invoice});
}

/** Gives the onboarding the claims that the server wrote into the page. */
function handOverCases() {
  const onboarding = document.querySelector('debitura-onboarding');
  const data = document.querySelector('script[type="application/json"]#cases');
  if (onboarding && data)
    Object.assign(onboarding, {cases: JSON.parse(data.textContent) as CaseDraft[]});
}

/** Marks the invoices that have a case already. */
async function markInvoices() {
  const marks = document.querySelectorAll<HTMLElement>('[data-number]');
  if (marks.length === 0) return;
  const response = await fetch(`${LEDGERLY}debitura/cases?pageSize=100&sort=DateCreated:desc`, {
    headers: HEADERS,
  });
  if (!response.ok) return;
  const {cases} = (await response.json()) as CaseList;
  for (const mark of marks) markInvoice(mark, cases);
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

handOverInvoices();
handOverInvoice();
handOverCases();
void markInvoices();
void openInbox();
document.addEventListener('debitura-case-opened', (event) => {
  const element = event.target as Element;
  const {casePage = `${LEDGERLY}cases/`} =
    element.closest<HTMLElement>('[data-case-page]')?.dataset ?? {};
  // The one tag shows the case itself, and so does an agency's desk that stands alone.
  if (element.closest('debitura-embed') || casePage === '') return;
  const {caseId} = event as Event & {caseId: string};
  location.assign(casePage + encodeURIComponent(caseId));
});
