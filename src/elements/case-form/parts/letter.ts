import {html, nothing} from 'lit';
import {parseAmount} from '../../../flow/money/amounts.js';
import type {InvoiceValues} from '../../../flow/case-form/state.js';
import type {Messages} from '../../../i18n/messages.js';
import {claimTotal} from './claim-total.js';
import type {View} from '../view.js';

type Words = Messages['review'];

/** The claim as the review reads it: one invoice, or the sum and its invoices. */
export function claimLetter(view: View, words: Words) {
  const {invoices, currencyCode, claimDescription} = view.state.values;
  const total = claimTotal(view.state, view.format.locale);
  const sum = total === null ? '–' : view.format.money(total, currencyCode);
  const [only] = invoices;
  const lines =
    invoices.length === 1 && only
      ? html`${[sum, only.number].filter(Boolean).join(' · ')}<br /><span class="muted small"
            >${dates(view, only, words)}</span
          >`
      : html`${words.total(sum, invoices.length)}${invoices.map((invoice) => row(view, invoice, words))}`;
  return html`${lines}${
    claimDescription ? html`<br /><span class="muted small">${claimDescription}</span>` : nothing
  }`;
}

/** The debtor with every way to reach it. */
export function debtorLetter({state, format}: View) {
  const {debtor} = state.values;
  const country = format.country(debtor.countryAlpha2);
  const region = debtor.countryAlpha2 === 'US' ? debtor.stateAlpha2 : debtor.state;
  const town = [debtor.zipCode, debtor.city].filter(Boolean).join(' ');
  const address = [debtor.address, town, region, country].filter(Boolean).join(', ');
  const company =
    debtor.type === 'Company' ? [debtor.companyRegistrationNumber, debtor.contactPerson] : [];
  const reach = [...company, debtor.email, debtor.phone].filter(Boolean);
  return html`${debtor.name}<br /><span class="muted small"
      >${[address, ...reach].join(' · ')}</span
    >`;
}

/** The papers by name; what must be chosen again says so. */
export function documentsLetter({state}: View, words: Words) {
  const names = state.documents.map(({name, status}) =>
    status === 'missing' ? words.missing(name) : name,
  );
  return html`${names.length > 0 ? names.join(', ') : html`<span class="muted">${words.noDocuments}</span>`}
  ${
    state.values.comments
      ? html`<br /><span class="muted small">${words.note}: ${state.values.comments}</span>`
      : nothing
  }`;
}

function row(view: View, invoice: InvoiceValues, words: Words) {
  const {currencyCode} = view.state.values;
  const amount = parseAmount(invoice.amount, view.format.locale, currencyCode);
  const money = amount === null ? '–' : view.format.money(amount, currencyCode);
  const parts = [invoice.number, money, dates(view, invoice, words)].filter(Boolean);
  return html`<br /><span class="muted small">${parts.join(' · ')}</span>`;
}

function dates({format}: View, {date, dueDate}: InvoiceValues, words: Words): string {
  if (!date) return '';
  return dueDate
    ? words.due(format.date(date), format.date(dueDate))
    : words.dated(format.date(date));
}
