import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {ListState} from '../../flow/tracking/list/state.js';
import {countOf, type Blocks} from '../../flow/tracking/list/rows.js';
import {totalsOf} from '../../flow/tracking/list/totals.js';
import type {Format} from '../../i18n/format.js';
import type {Messages} from '../../i18n/messages.js';
import {reason} from './states.js';
import type {TableView} from './table.js';

type Words = Messages['caseList'];

/** How many of the cases are shown, for example "120 of 1,240 shown". */
export function shownText({blocks, total}: ListState, words: Words, format: Format): string {
  return words.shown(format.number(countOf(blocks ?? [])), format.number(total));
}

/** Below the table: the sums of what is loaded, how much that is, and the way to more. */
export function foot(view: TableView, state: ListState, onMore: () => void): TemplateResult {
  const {words, format} = view;
  const {blocks, total, more} = state;
  const isPart = countOf(blocks ?? []) < total;
  return html`<div class="foot">
      ${guard([blocks, words, format], () => totalsLine(view, blocks ?? []))}
      ${
        isPart || more.added > 0
          ? html`<span class="muted small number" part="shown">
              ${shownText(state, words, format)}
            </span>`
          : nothing
      }
    </div>
    ${
      more.problem
        ? html`<div class="note warn" role="alert" part="more-failed">
            <p>${words.moreFailed}</p>
            ${reason(more.problem, words)}
          </div>`
        : nothing
    }
    ${
      isPart || more.added > 0
        ? // What has the focus hides by its class: taken out or `hidden`, the browser would lay out everything at once.
          html`<button
            type="button"
            class=${isPart ? 'more' : 'gone'}
            part=${isPart ? 'more' : nothing}
            aria-disabled=${String(more.isAsking || state.isAsking)}
            @click=${onMore}
          >
            ${isPart ? words.more : nothing}
          </button>`
        : nothing
    }`;
}

/** Sums by currency of what is loaded, and which cases those are. */
function totalsLine({words, format}: TableView, blocks: Blocks): TemplateResult {
  const totals = totalsOf(blocks);
  const amounts = (field: 'claims' | 'open') =>
    totals
      .filter((total) => total[field] > 0)
      .map((total) => format.money(total[field], total.currency))
      .join(' · ');
  const [claims, open] = [amounts('claims'), amounts('open')];
  const parts = [claims && words.claims(claims), open && words.open(open)].filter(Boolean);
  return html`<p class="muted small number" part="totals">
    ${parts.length > 0 ? `${words.loaded(countOf(blocks))}: ${parts.join('; ')}.` : nothing}
  </p>`;
}
