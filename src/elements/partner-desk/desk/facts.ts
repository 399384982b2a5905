import {html, nothing, type TemplateResult} from 'lit';
import type {DeskView} from '../view.js';

/** What the claim is about: who owes whom, where the debtor is found, and what the creditor says. */
export function factsSection(view: DeskView): TemplateResult {
  const {case: shown, texts, format} = view;
  const {facts} = texts.desk;
  const {creditor, assignedUser} = shown;
  const due = shown.dueDate;
  const day = shown.date === null ? '' : format.date(shown.date);
  const entries: [string, string | TemplateResult | null | undefined][] = [
    [facts.creditor, creditor && place(view, creditor.companyName, creditor.countryAlpha2)],
    [facts.debtor, debtor(view)],
    [facts.contact, contact(view)],
    [facts.registration, shown.debtor.companyRegistrationNumber],
    [facts.invoice, due === null ? day : facts.dates(day, format.date(due))],
    [facts.about, written(shown.claimDescription)],
    [facts.comments, written(shown.creditorComments)],
    [facts.claimType, shown.claimType],
    [facts.dispute, shown.disputeStatus],
    [facts.handler, assignedUser && (assignedUser.name || assignedUser.email)],
  ];
  return html`<section class="stack" part="facts">
    <h3>${facts.heading}</h3>
    <dl class="facts">
      ${entries.map(([name, value]) =>
        value
          ? html`<div>
              <dt class="small muted">${name}</dt>
              <dd>${value}</dd>
            </div>`
          : nothing,
      )}
    </dl>
    ${missing(view)}
  </section>`;
}

function place({format}: DeskView, name: string, country: string | null | undefined): string {
  return [name, country ? format.country(country) : ''].filter(Boolean).join(', ');
}

function debtor({case: shown, format}: DeskView): TemplateResult {
  const {name, address, zipCode, city, state, countryAlpha2} = shown.debtor;
  const town = [zipCode, city].filter(Boolean).join(' ');
  const country = countryAlpha2 ? format.country(countryAlpha2) : '';
  const lines = [address, town, state, country].filter(Boolean).join(', ');
  return html`${name}${lines ? html`<span class="block">${lines}</span>` : nothing}`;
}

/** Lines as they were written. */
function written(text: string | null): TemplateResult | null {
  return text === null ? null : html`<span class="text">${text}</span>`;
}

/** A tap writes or calls; the debtor's own words never become another kind of address. */
function contact({case: shown}: DeskView): TemplateResult | null {
  const {contactPerson, email, phone} = shown.debtor;
  if (!contactPerson && !email && !phone) return null;
  return html`${contactPerson ?? nothing}${email ? html`<a class="block" href="mailto:${encodeURIComponent(email)}">${email}</a>` : nothing}
  ${phone ? html`<a class="block" href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a>` : nothing}`;
}

function missing({state, texts}: DeskView) {
  const items = state.parts.validation.value?.items ?? [];
  if (items.length === 0) return nothing;
  return html`<div class="note warn" part="missing">
    <h4>${texts.desk.facts.missing}</h4>
    <ul class="small">
      ${items.map(({description}) => html`<li>${description}</li>`)}
    </ul>
  </div>`;
}
