import {html, nothing, type TemplateResult} from 'lit';
import type {Case} from '../../../contract/case.js';
import type {Stage} from '../../../contract/lifecycle.js';
import type {Duty} from '../../../flow/tracking/duties.js';
import {moneyOf} from '../../../flow/tracking/money.js';
import {factsOf, isOver, knownEntry} from '../../../flow/tracking/standing.js';
import {standingPill} from '../../case-list/pill.js';
import {capital, type CaseView} from '../view.js';

const STAGES: readonly Stage[] = ['submitted', 'checked', 'collecting', 'closed'];

/** What identifies the case, and its state in a word. */
export function caseHead({case: shown, words, lifecycle, format}: CaseView): TemplateResult {
  const names = [shown.creditorReference, shown.reference].filter(Boolean).join(' · ');
  return html`<header class="top">
    <div>
      <p class="muted small number" part="reference">${names}</p>
      <h2 id="heading" part="heading" tabindex="-1">
        ${words.title(shown.debtor.name, format.money(shown.grossAmount, shown.currency))}
      </h2>
    </div>
    <span class="pills">
      ${shown.isTestCase ? html`<span class="tag" part="test-badge">${words.test}</span>` : nothing}
      ${standingPill(shown, lifecycle)}
    </span>
  </header>`;
}

/** Where the case stands: state, since when, what came in, who acts. */
export function caseSentence(view: CaseView, duties: readonly Duty[]): TemplateResult {
  const {case: shown, state, words, format} = view;
  const {received} = moneyOf(shown, state.parts.payments.value);
  const outcome = outcomeOf(view);
  const sentences = [
    standingSentence(view),
    outcome?.sentence ?? (shown.closeCode ? `${shown.closeCode}.` : ''),
    received !== null && received > 0 ? words.cameIn(format.money(received, shown.currency)) : '',
    actorSentence(view, duties),
    outcome?.next ?? '',
  ];
  return html`<p part="standing">${sentences.filter(Boolean).map(capital).join(' ')}</p>`;
}

function standingSentence({case: shown, lifecycle: words, moments, partner}: CaseView): string {
  const day = sinceOf(shown);
  const since = day === null ? null : moments.date(day);
  const state = knownEntry(words.states, shown.lifecycle);
  return state ? state.sentence(partner, since) : words.unknownState(shown.lifecycle);
}

/** How a closed case ended, in words; null for a code that Debitura added later, which is shown as it is. */
function outcomeOf({case: {closeCode}, lifecycle}: CaseView) {
  return closeCode === null ? null : knownEntry(lifecycle.outcomes, closeCode);
}

/** Since when the state holds, as far as Debitura says it; the states before the collection count from the submit. */
function sinceOf(shown: Case): string | null {
  const stage = factsOf(shown)?.stage;
  if (stage === 'closed') return shown.dateFinished;
  return stage === 'collecting' ? shown.dateCollectionStarted : shown.dateCreated;
}

function actorSentence(
  {case: shown, state, lifecycle: words, partner}: CaseView,
  duties: readonly Duty[],
) {
  const actor = factsOf(shown)?.actor;
  if (actor === undefined || actor === 'nobody') return '';
  if (actor === 'client') return words.actors.client();
  // That there is nothing to do is said only when it is known.
  if (state.parts.tasks.value === null && duties.length === 0) return '';
  if (duties.length > 0)
    return actor === 'partner' ? words.actorsExcept.partner(partner) : words.actorsExcept.debitura;
  return words.actors[actor](partner);
}

/** The way of the case in four stages; a case that ended early has not been through all of them. */
export function stageTrack({case: shown, words, lifecycle}: CaseView): TemplateResult {
  const stage = factsOf(shown)?.stage;
  const now = stage ? STAGES.indexOf(stage) : -1;
  const isSkipped = (one: Stage) =>
    isOver(shown) && one !== 'submitted' && shown.dateCollectionStarted === null;
  return html`<ol class="track" part="stages" aria-label=${words.stages}>
    ${STAGES.map((one, index) => {
      const isDone = index < now && !isSkipped(one);
      return html`<li
        class=${isDone ? 'done' : index === now ? 'now' : ''}
        aria-current=${index === now ? 'step' : nothing}
      >
        ${lifecycle.stages[one]}${isDone ? html`<span class="hidden">, ${words.done}</span>` : nothing}
      </li>`;
    })}
  </ol>`;
}
