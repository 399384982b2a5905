import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import type {CaseSummary} from '../../contract/case.js';
import type {PartnerCaseSummary} from '../../contract/partner-answers.js';
import {BLOCK_SIZE, countOf, type Blocks} from '../../flow/tracking/list/rows.js';
import {openOf} from '../../flow/tracking/list/totals.js';
import type {Format} from '../../i18n/format.js';
import type {Messages} from '../../i18n/messages.js';
import type {TablePart} from './first-blocks.js';
import {standingPill} from './pill.js';

/** What the table draws from. */
export type TableView = {
  words: Messages['caseList'];
  lifecycle: Messages['lifecycle'];
  format: Format;
  /** Says which blocks are drawn. */
  drawn: {parts(blocks: Blocks): TablePart[]};
  onOpen: (caseId: string) => void;
};

/**
 * The cases, one a row. Rows are known by their case, so that a row keeps the focus when the list moves. The roles say
 * that it is a table also where, narrow, it is not laid out as one; the numbers of rows, that there are more than those
 * that are drawn.
 *
 * @param total - How many cases there are, loaded or not.
 */
export function caseTable(view: TableView, blocks: Blocks, total: number): TemplateResult {
  const {columns, heading} = view.words;
  const count = Math.max(total, countOf(blocks));
  return html`<table part="table" role="table" aria-rowcount=${count + 1}>
    <caption class="hidden">
      ${heading}
    </caption>
    <thead>
      <tr class="small muted" role="row" aria-rowindex="1">
        <th role="columnheader" scope="col">${columns.debtor}</th>
        <th role="columnheader" scope="col" class="roomy">${columns.invoice}</th>
        <th role="columnheader" scope="col">${columns.status}</th>
        <th role="columnheader" scope="col" class="end">${columns.claim}</th>
        <th role="columnheader" scope="col" class="end roomy">${columns.open}</th>
      </tr>
    </thead>
    ${repeat(
      view.drawn.parts(blocks),
      (part) => (part.kind === 'block' ? part.index : `before ${part.to}`),
      (part) => (part.kind === 'block' ? block(view, blocks, part.index) : gap(part)),
    )}
  </table>`;
}

function block(view: TableView, blocks: Blocks, index: number) {
  const {words, lifecycle, format} = view;
  const cases = blocks[index] ?? [];
  return html`<tbody data-block=${index}>
    ${guard([cases, words, lifecycle, format], () =>
      repeat(
        cases,
        ({id}) => id,
        // Numbered from 1, and the first is the heading.
        (one, place) => row(view, one, index * BLOCK_SIZE + place + 2),
      ),
    )}
  </tbody>`;
}

/** Holds the place of rows that are far from the screen. */
function gap({from, to, height}: TablePart & {kind: 'gap'}) {
  return html`<tbody role="presentation" aria-hidden="true" data-from=${from} data-to=${to}>
    <tr>
      <td class="gap" height=${height}></td>
    </tr>
  </tbody>`;
}

function row(
  {words, lifecycle, format, onOpen}: TableView,
  // On the partners' desks a row says whose claim it is.
  one: CaseSummary & Partial<PartnerCaseSummary>,
  index: number,
) {
  const {id, reference, creditorReference, currency, debtor} = one;
  const open = openOf(one);
  const isAsked = one.needsInfo && one.lifecycle !== 'NeedsAdditionalDetails';
  const place = debtor.countryAlpha2 === null ? reference : format.country(debtor.countryAlpha2);
  const about = [place, one.creditor?.companyName].filter(Boolean).join(' · ');
  return html`<tr part="row" role="row" aria-rowindex=${index}>
    <td role="cell">
      <button type="button" class="open" data-case=${id} @click=${() => onOpen(id)}>
        ${debtor.name || reference}
      </button>
      ${one.isTestCase ? html`<span class="tag" part="test-badge">${words.test}</span>` : nothing}
      <span class="block muted small">${about}</span>
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
