import {html, nothing, type TemplateResult} from 'lit';
import type {Problem} from '../../../contract/problem.js';
import type {PartName} from '../../../flow/tracking/case-state.js';
import {knownEntry} from '../../../flow/tracking/standing.js';
import type {Messages} from '../../../i18n/messages.js';
import type {CaseView} from '../view.js';

/** What a part shows besides its value: bones before the first answer, its own retry when it failed. */
export function partState(view: CaseView, name: PartName): TemplateResult | typeof nothing {
  const {isRead, problem} = view.state.parts[name];
  const {failed} = view.words;
  if (problem)
    return failedPart(
      view.words,
      () => void view.actions.read(name),
      `${failed.again}: ${nameOf(name, view.words)}`,
    );
  if (isRead) return nothing;
  return html`<div class="stack tight" aria-hidden="true">
    <div class="bone"></div>
    <div class="bone short"></div>
  </div>`;
}

/** A part that is not there, with its own retry, which `name` tells from others. */
export function failedPart(
  {failed}: Messages['case'],
  onRetry: () => void,
  name = failed.again,
): TemplateResult {
  return html`<p class="small failed-part" role="status">
    ${failed.part}
    <button type="button" class="plain small" aria-label=${name} @click=${onRetry}>
      ${failed.again}
    </button>
  </p>`;
}

/** What a part is called on the screen. */
function nameOf(
  name: PartName,
  {duties, money, history, messages, files, quotes}: Messages['case'],
): string {
  return {
    timeline: history.heading,
    payments: money.payments,
    chats: messages.heading,
    tasks: duties.heading,
    validation: duties.heading,
    contracts: duties.heading,
    quotes: quotes.heading,
    exclusivePeriod: money.heading,
    files: files.heading,
  }[name];
}

/** Why something failed, in the user's words. */
export function reason(problem: Problem, {failed}: Messages['case']): TemplateResult {
  const known: unknown = knownEntry<unknown>(failed, problem.code);
  const text = typeof known === 'string' ? known : failed.other;
  return html`<p>${navigator.onLine ? text : failed.offline}</p>
    ${
      problem.status >= 500 && problem.requestId
        ? html`<p class="muted small">${failed.support(problem.requestId)}</p>`
        : nothing
    }`;
}
