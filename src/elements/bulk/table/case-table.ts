import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import type {BulkCase} from '../../../flow/bulk/bulk-case.js';
import {claimOf, feeOf} from '../../../flow/bulk/list/totals.js';
import {groupsOf} from '../drawing/groups.js';
import type {View} from '../view.js';
import {caseDetail} from './case-detail.js';
import {stateOf} from './state-words.js';

/**
 * The cases, one a row; the open one shows its invoices below. A row is drawn anew only when its case has changed: with
 * hundreds of them, everything else would make typing slow.
 */
export function caseTable(view: View, cases: readonly BulkCase[]): TemplateResult {
  const {columns, caption, more} = view.words.table;
  const drawn = cases.slice(0, view.shown);
  return html`<table part="table" role="table" class="cases">
      <caption class="hidden">
        ${caption}
      </caption>
      <thead>
        <tr class="small muted" role="row">
          <th role="columnheader" scope="col">${columns.debtor}</th>
          <th role="columnheader" scope="col" class="roomy">${columns.invoices}</th>
          <th role="columnheader" scope="col" class="end">${columns.claim}</th>
          <th role="columnheader" scope="col" class="end roomy">${columns.fee}</th>
          <th role="columnheader" scope="col">${columns.state}</th>
        </tr>
      </thead>
      ${repeat(
        groupsOf(drawn, BLOCK),
        ([first]) => first?.key,
        (block) => tableBlock(view, block),
      )}
    </table>
    ${
      drawn.length < cases.length
        ? html`<p class="muted small">${more(cases.length - drawn.length)}</p>`
        : nothing
    }`;
}

/** Rows that are laid out together, and left out together while they are far from the screen. */
export const BLOCK = 3;

function tableBlock(view: View, block: readonly BulkCase[]) {
  const hasOpen = block.some(({key}) => key === view.openKey);
  return html`<tbody class=${hasOpen ? '' : 'far'}>
    ${repeat(
      block,
      ({key}) => key,
      (one) => {
        const isOpen = view.openKey === one.key;
        const {words, more: texts, parts} = view;
        const reasons = isOpen ? [texts, parts, view.actions.state.phase.name] : [];
        return guard([one, one.version, isOpen, words, ...reasons], () =>
          caseRow(view, one, isOpen),
        );
      },
    )}
  </tbody>`;
}

function numberOf(number = '', {table}: View['words']): string {
  return number === '' ? table.numberless : number;
}

function caseRow(view: View, one: BulkCase, isOpen: boolean) {
  const {words, format, toggle} = view;
  const {key, plan} = one;
  const {currencyCode, debtor} = plan.values;
  const claim = claimOf(one);
  const fee = feeOf(one);
  const [state, tone] = stateOf(one, words);
  const [only] = plan.rows;
  const invoices =
    plan.rows.length === 1
      ? numberOf(only?.invoice.number, words)
      : words.table.invoices(plan.rows.length);
  const place = debtor.countryAlpha2 ? format.country(debtor.countryAlpha2) : '';
  return html`<tr role="row" part="row" class=${isOpen ? 'is-open' : ''}>
      <td role="cell">
        <button
          type="button"
          class="open"
          id="case-${key}"
          aria-expanded=${String(isOpen)}
          @click=${() => toggle(key)}
        >
          ${debtor.name || words.table.nameless}
        </button>
        <span class="block muted small"
          >${place}<span class="narrow">${place ? ' · ' : ''}${invoices}</span></span
        >
      </td>
      <td role="cell" class="roomy">${invoices}</td>
      <td role="cell" class="end">${claim === null ? '–' : format.money(claim, currencyCode)}</td>
      <td role="cell" class="end roomy">${fee === null ? '–' : format.percent(fee)}</td>
      <td role="cell" class="status"><span class="pill ${tone}">${state}</span></td>
    </tr>
    ${
      isOpen
        ? html`<tr role="row" class="detail">
            <td role="cell" colspan="5">${caseDetail(view, one)}</td>
          </tr>`
        : nothing
    }`;
}
