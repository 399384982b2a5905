import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {CaseSummary} from '../../contract/case.js';
import {openOf, totalsOf} from '../../flow/tracking/totals.js';
import type {Format} from '../../i18n/format.js';
import type {Messages} from '../../i18n/messages.js';
import {standingPill} from './pill.js';

/** What the table draws from. */
export type TableView = {
  words: Messages['caseList'];
  lifecycle: Messages['lifecycle'];
  format: Format;
  onOpen: (caseId: string) => void;
};

/**
 * The cases, one a row. Rows are known by their case, so that a row keeps the focus when the list moves. The roles say
 * that it is a table also where, narrow, it is not laid out as one.
 */
export function caseTable(view: TableView, cases: readonly CaseSummary[]): TemplateResult {
  const {columns, heading} = view.words;
  return html`<table part="table" role="table">
    <caption class="hidden">
      ${heading}
    </caption>
    <thead>
      <tr class="small muted" role="row">
        <th role="columnheader" scope="col">${columns.debtor}</th>
        <th role="columnheader" scope="col" class="roomy">${columns.invoice}</th>
        <th role="columnheader" scope="col">${columns.status}</th>
        <th role="columnheader" scope="col" class="end">${columns.claim}</th>
        <th role="columnheader" scope="col" class="end roomy">${columns.open}</th>
      </tr>
    </thead>
    <tbody>
      ${repeat(
        cases,
        ({id}) => id,
        (one) => row(view, one),
      )}
    </tbody>
  </table>`;
}

function row({words, lifecycle, format, onOpen}: TableView, one: CaseSummary) {
  const {id, reference, creditorReference, currency, debtor} = one;
  const open = openOf(one);
  const isAsked = one.needsInfo && one.lifecycle !== 'NeedsAdditionalDetails';
  const place = debtor.countryAlpha2 === null ? reference : format.country(debtor.countryAlpha2);
  return html`<tr part="row" role="row">
    <td role="cell">
      <button type="button" class="open" @click=${() => onOpen(id)}>
        ${debtor.name || reference}
      </button>
      ${one.isTestCase ? html`<span class="tag" part="test-badge">${words.test}</span>` : nothing}
      <span class="block muted small">${place}</span>
    </td>
    <td class="roomy" role="cell">${creditorReference ?? reference}</td>
    <td class="status" role="cell">
      ${standingPill(one, lifecycle)}
      ${isAsked ? html`<span class="block small asked">${words.needsInfo}</span>` : nothing}
    </td>
    <td class="end" role="cell">${format.money(one.grossAmount, currency)}</td>
    <td class="end roomy" role="cell">
      ${
        open > 0
          ? format.money(open, currency)
          : html`<span class="muted" aria-hidden="true">–</span
              ><span class="hidden">${words.nothing}</span>`
      }
    </td>
  </tr>`;
}

/** Sums by currency of what is loaded, and which cases those are. */
export function totalsLine(
  {words, format}: TableView,
  cases: readonly CaseSummary[],
): TemplateResult {
  const totals = totalsOf(cases);
  const amounts = (field: 'claims' | 'open') =>
    totals
      .filter((total) => total[field] > 0)
      .map((total) => format.money(total[field], total.currency))
      .join(' · ');
  const [claims, open] = [amounts('claims'), amounts('open')];
  const parts = [claims && words.claims(claims), open && words.open(open)].filter(Boolean);
  return html`<p class="muted small number" part="totals">
    ${parts.length > 0 ? `${words.loaded(cases.length)}: ${parts.join('; ')}.` : nothing}
  </p>`;
}

/** The rows before the first answer. */
export function tableSkeleton(): TemplateResult {
  return html`<div class="bones" aria-hidden="true">
    ${Array.from(
      {length: 5},
      () =>
        html`<div>
          <span class="bone"></span><span class="bone"></span><span class="bone"></span>
        </div>`,
    )}
  </div>`;
}
