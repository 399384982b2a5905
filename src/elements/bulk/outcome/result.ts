import {html, nothing, type TemplateResult} from 'lit';
import type {BulkCase} from '../../../flow/bulk/bulk-case.js';
import {handoffOf} from '../../../flow/bulk/sending/signing.js';
import {anyAddress} from '../../shared/addresses.js';
import {piece} from '../drawing/pieces.js';
import {caseTable} from '../table/case-table.js';
import type {View} from '../view.js';

/** What became of every case, what is left to sign, and the result to keep. */
export function resultScreen(view: View): TemplateResult {
  const {words, actions} = view;
  const cases = [...actions.cases.values()];
  const count = (name: BulkCase['progress']['name']) =>
    cases.filter(({progress}) => progress.name === name).length;
  const made = count('made');
  const duplicates = count('duplicate');
  const rest = cases.filter(({isOpen}) => isOpen).length;
  const failed = count('failed') + count('unsigned');
  const {result: texts} = words;
  return html`<div class="stack tight">
      <h2 id="heading" part="heading" tabindex="-1">${texts.heading(made)}</h2>
      ${duplicates > 0 ? html`<p>${texts.duplicates(duplicates)}</p>` : nothing}
      ${failed > 0 ? html`<p>${texts.failed(failed)}</p>` : nothing}
    </div>
    <p class="hidden" role="status">${words.announce.finished(made)}</p>
    ${signing(view)}
    <div class="actions">
      <button type="button" class=${handoffOf(cases) ? '' : 'go'} @click=${view.download}>
        ${texts.download}
      </button>
      ${
        rest > 0
          ? html`<button type="button" @click=${() => actions.openList()}>${texts.mend}</button>`
          : nothing
      }
      <button type="button" class="plain" @click=${() => void actions.clear()}>
        ${words.table.clear}
      </button>
    </div>
    ${piece(view.pieces, () => caseTable(view, cases))}`;
}

/** One visit to the signing pages for all cases that wait for it. */
function signing(view: View) {
  const {words, actions} = view;
  const handoff = handoffOf(actions.cases.values());
  if (!handoff) return nothing;
  const texts = words.result.sign;
  const url = handoff.url === null ? null : anyAddress(handoff.url);
  return html`<section class="note" part="signing">
    <h3>${texts.heading}</h3>
    <p>${texts.text(handoff.count)}</p>
    ${url === null ? html`<p>${texts.noLink}</p>` : nothing}
    <div class="actions">
      ${url === null ? nothing : forward(view, url)}
      <button type="button" @click=${() => void actions.verify()}>
        ${actions.state.isVerifying ? texts.reading : texts.again}
      </button>
    </div>
    ${handoff.host === null ? nothing : html`<p class="muted small">${texts.leave(handoff.host)}</p>`}
  </section>`;
}

/** A frame may only be left by a visible link; a page leaves by its button. */
function forward({words, actions, isFramed, mayLeave}: View, url: string) {
  const go = html`${words.result.sign.now} <span aria-hidden="true">↗</span>`;
  return isFramed
    ? html`<a
        class="button go"
        href=${url}
        target="_top"
        rel="noopener"
        @click=${(event: Event) => {
          if (!mayLeave(url)) event.preventDefault();
        }}
        >${go}</a
      >`
    : html`<button type="button" class="go" @click=${() => void actions.sign()}>${go}</button>`;
}
