import {html, nothing, type TemplateResult} from 'lit';
import type {Problem} from '../../../contract/problem.js';
import type {Messages} from '../../../i18n/messages.js';
import type {CaseView} from '../view.js';
import {reason} from './part-state.js';

type Words = Messages['case'];

/** What happened while the case was looked at, for those who listen. */
export function newsText({state, words, format}: CaseView): string {
  const {news} = state;
  if (!news) return '';
  // A text that stays as it was is not read out.
  const again = '\u00a0'.repeat(news.turn % 2);
  if (news.kind === 'message') return words.news.message + again;
  const {grossAmount, currency} = news.payment;
  return words.news[news.kind](format.money(grossAmount, currency)) + again;
}

/** What is not live says how old it is. */
export function age({state, words, moments, actions}: CaseView): TemplateResult | typeof nothing {
  if (state.isLive || !state.asOf || state.problem) return nothing;
  return html`<p class="muted small number" part="age">
    ${words.asOf(moments.clock(state.asOf))} ·
    <button type="button" class="plain small" @click=${() => actions.changed()}>
      ${words.refresh}
    </button>
  </p>`;
}

/** The last read failed: the case stays, with its age. */
export function staleNote({state, words, moments, actions}: CaseView) {
  const {problem, asOf} = state;
  if (!problem) return nothing;
  return html`<div class="note warn" role="status" part="stale">
    <p>${words.failed.stale(asOf ? moments.clock(asOf) : '–')}</p>
    ${reason(problem, words)}
    <div>
      <button type="button" @click=${() => actions.changed()}>${words.failed.again}</button>
    </div>
  </div>`;
}

/** The case could not be read at all: why, and what to do. */
export function failedCase(problem: Problem, words: Words, onRetry: () => void): TemplateResult {
  return html`<div class="note warn" role="alert" part="failed">
    <h3>${words.failed.heading}</h3>
    ${reason(problem, words)}
    <div><button type="button" @click=${onRetry}>${words.failed.again}</button></div>
  </div>`;
}

/** The layout before the first answer. */
export function caseSkeleton(text: string): TemplateResult {
  return html`${blockSkeleton()}
    <p class="hidden" role="status">${text}</p>`;
}

/** Stands for what comes next; a new one each time, so that it is not the old one which moves. */
export function blockSkeleton(): TemplateResult {
  const bone = html`<div class="bone"></div>`;
  return html`<div class="stack" aria-hidden="true">
    ${bone}
    <div class="bone tall"></div>
    ${bone} ${bone} ${bone} ${bone}
  </div>`;
}
