import {html, nothing, type TemplateResult} from 'lit';
import type {Problem} from '../../contract/problem.js';
import type {ListState} from '../../flow/tracking/list/state.js';
import {knownEntry} from '../../flow/tracking/standing.js';
import type {Messages} from '../../i18n/messages.js';
import type {Moments} from '../../i18n/moments.js';

type Words = Messages['caseList'];

/** Nothing to list: no case at all, or none that fits; each with what helps. */
export function emptyState(state: ListState, words: Words, onShowAll: () => void): TemplateResult {
  if (state.hasAny === false)
    return html`<div class="empty" part="empty">
      <h3>${words.empty.heading}</h3>
      <p class="muted">${words.empty.text}</p>
    </div>`;
  const isSearched = (state.answered?.query.trim() ?? '') !== '';
  return html`<div class="empty" part="empty">
    <h3>${words.none.heading}</h3>
    <p class="muted">${isSearched ? words.none.text : words.none.text2}</p>
    <div><button type="button" @click=${onShowAll}>${words.none.all}</button></div>
  </div>`;
}

/** The first read failed: why, and what to do. */
export function failedState(problem: Problem, words: Words, onRetry: () => void): TemplateResult {
  return html`<div class="note warn" role="alert" part="failed">
    <h3>${words.failed.heading}</h3>
    ${reason(problem, words)}
    <div><button type="button" @click=${onRetry}>${words.failed.again}</button></div>
  </div>`;
}

/** A later read failed: the list stays, with its age. */
export function staleNote(
  problem: Problem,
  {words, moments, asOf}: {words: Words; moments: Moments; asOf: Date | null},
  onRetry: () => void,
): TemplateResult {
  return html`<div class="note warn" role="status" part="stale">
    <p>${words.failed.stale(asOf ? moments.clock(asOf) : '–')}</p>
    ${reason(problem, words)}
    <div><button type="button" @click=${onRetry}>${words.failed.again}</button></div>
  </div>`;
}

/** Why something failed, in the user's words. */
export function reason(problem: Problem, {failed}: Words) {
  const known: unknown = knownEntry<unknown>(failed, problem.code);
  const text = typeof known === 'string' ? known : failed.other;
  return html`<p>${navigator.onLine ? text : failed.offline}</p>
    ${
      problem.status >= 500 && problem.requestId
        ? html`<p class="muted small">${failed.support(problem.requestId)}</p>`
        : nothing
    }`;
}
