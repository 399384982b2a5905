import {html, nothing, type TemplateResult} from 'lit';
import {countsOf, totalsOf} from '../../../flow/bulk/list/totals.js';
import type {BulkCase} from '../../../flow/bulk/bulk-case.js';
import {segments} from '../../fields/select.js';
import {piece} from '../drawing/pieces.js';
import {dropZone} from '../intake/drop.js';
import type {View} from '../view.js';
import {caseTable} from './case-table.js';

/** The list: what it comes to, its cases, and the button that goes on. */
export function listScreen(view: View): TemplateResult {
  const {actions, pieces} = view;
  const {isReading} = actions.state;
  if (actions.rows.length === 0)
    return html`${heading(view)} ${piece(pieces, () => dropZone(view, isReading))}`;
  const cases = [...actions.cases.values()];
  const open = cases.filter((one) => one.isOpen && !one.isReady);
  return html`${heading(view)} ${piece(pieces, () => tools(view, cases, open))}
  ${piece(pieces, () => caseTable(view, view.isFiltered ? open : cases))}
  ${piece(pieces, () => foot(view, cases))}`;
}

function tools(view: View, cases: readonly BulkCase[], open: readonly BulkCase[]) {
  const {words} = view;
  return html`<div class="tools">
    ${summary(view, cases)}
    ${segments({
      path: 'filter',
      label: words.table.filter,
      value: view.isFiltered ? 'open' : 'all',
      choices: [
        ['all', `${words.table.all} (${cases.length})`],
        ['open', `${words.table.open} (${open.length})`],
      ],
      onInput: (value) => view.filter(value === 'open'),
    })}
  </div>`;
}

/** What stands below the table, and what goes on from it. */
function foot(view: View, cases: readonly BulkCase[]) {
  const {words, actions, chooseFiles} = view;
  const {isReading} = actions.state;
  const counts = countsOf(cases);
  return html`${leftOut(view)}
    <div role="status">${earlier(view)}</div>
    <div class="foot">
      <button type="button" @click=${chooseFiles}>${words.drop.more}</button>
      <button type="button" class="plain" @click=${() => void actions.clear()}>
        ${words.table.clear}
      </button>
      <span class="muted small" role="status">
        ${
          isReading
            ? words.drop.reading
            : actions.state.lookUp.name === 'running'
              ? words.table.looking
              : counts.asking > 0
                ? words.table.waiting
                : counts.ready > 0
                  ? nothing
                  : words.table.nothingReady
        }
      </span>
      ${
        counts.ready > 0
          ? html`<button type="button" class="go" part="submit" @click=${() => void review(view)}>
              ${words.table.review(counts.ready)}
            </button>`
          : nothing
      }
    </div>`;
}

async function review({actions, focusOn}: View): Promise<void> {
  if (await actions.openReview()) focusOn('heading');
}

/** What Debitura said when it was asked which invoices it has already. */
function earlier({words: {table: words}, actions}: View) {
  const {lookUp} = actions.state;
  if (lookUp.name === 'found')
    return html`<p class="note" part="earlier">${words.existing(lookUp.invoices)}</p>`;
  return lookUp.name === 'failed' ? html`<p class="note warn">${words.lookFailed}</p>` : nothing;
}

function heading({words}: View) {
  return html`<div>
    <h2 id="heading" part="heading" tabindex="-1">${words.heading}</h2>
    <p class="muted">${words.intro}</p>
  </div>`;
}

/** How much, in how many cases; amounts of different currencies are never added. */
function summary({words, actions, format}: View, cases: readonly BulkCase[]) {
  const amounts = totalsOf(cases).map(({claim, currency}) => format.money(claim, currency));
  const invoices = actions.rows.filter(({isLeftOut}) => !isLeftOut).length;
  return html`<p part="totals">
    <b>${words.table.summary(invoices, cases.length)}</b>
    <span class="block muted small number">${amounts.join(' · ')}</span>
  </p>`;
}

function leftOut({words, actions}: View) {
  const rows = actions.rows.filter(({isLeftOut}) => isLeftOut);
  if (rows.length === 0) return nothing;
  return html`<details part="left-out">
    <summary>${words.table.leftOut(rows.length)}</summary>
    <ul class="invoices">
      ${rows.map(({id, invoice}) => {
        const name = invoice.number || words.table.numberless;
        return html`<li>
          ${name}
          <button
            type="button"
            class="plain"
            aria-label=${words.table.takeBackNumber(name)}
            @click=${() => actions.leaveOut(id, false)}
          >
            ${words.table.takeBack}
          </button>
        </li>`;
      })}
    </ul>
  </details>`;
}
