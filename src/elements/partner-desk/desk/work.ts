import {html, nothing, type TemplateResult} from 'lit';
import {offersOf} from '../../../flow/partner-desk/offers.js';
import type {TaskName} from '../../../flow/partner-desk/state.js';
import {errorSummary} from '../../case-form/frame/errors.js';
import {closeForm} from '../forms/close.js';
import {errorOf} from '../forms/fields.js';
import {feesForm} from '../forms/fees.js';
import {noteForm} from '../forms/note.js';
import {paymentForm, removalText} from '../forms/payment.js';
import {startForm} from '../forms/start.js';
import type {DeskView, FormView} from '../view.js';
import {phaseNote, questionNote, refusalNote} from './notes.js';

const FORMS: Record<TaskName, (view: FormView) => TemplateResult> = {
  start: startForm,
  payment: paymentForm,
  note: noteForm,
  fees: feesForm,
  close: closeForm,
  correct: paymentForm,
  remove: removalText,
};

/** What can be done with the case, or the form of what is being done. */
export function workSection(view: DeskView): TemplateResult | typeof nothing {
  const {work} = view.desk.state;
  const facts = work && view.desk.facts(work.payment);
  if (work && facts) return form({...view, work, facts});
  const offers = offersOf(view.case, view.state.session, view.state.parts.payments.value);
  if (offers.length === 0) return nothing;
  const {tasks} = view.texts.desk;
  return html`<div class="actions" part="tasks" role="group" aria-label=${tasks.label}>
    ${offers.map(
      (task, index) =>
        html`<button
          type="button"
          class=${index === 0 ? 'go' : ''}
          data-task=${task}
          @click=${() => view.desk.open(task)}
        >
          ${tasks[task]}
        </button>`,
    )}
  </div>`;
}

function form(view: FormView): TemplateResult {
  const {work, texts} = view;
  const {headings} = texts.desk;
  return html`<form
    class="work stack"
    part="form"
    novalidate
    aria-labelledby="work-heading"
    @submit=${(event: Event) => {
      event.preventDefault();
      view.submit();
    }}
  >
    <h3 id="work-heading" tabindex="-1">${headings[work.task]}</h3>
    ${summary(view)}
    <fieldset class="plain-set" ?disabled=${work.phase !== 'editing'}>
      ${FORMS[work.task](view)}
    </fieldset>
    ${refusalNote(view)} ${phaseNote(view)} ${questionNote(view)} ${buttons(view)}
  </form>`;
}

/** What is wrong with several fields, each line a link to its field; one alone has the focus itself. */
function summary(view: FormView) {
  const paths = view.work.summary.filter((name) => name in view.work.errors);
  if (paths.length === 0) return nothing;
  const named = {errorOf: (name: string) => errorOf(view, name)};
  return errorSummary(named, view.texts.errors, paths, (name) => view.focusOn(name));
}

/** While something is asked back, its own buttons answer; while it is on its way, there is nothing to press. */
function buttons({work, desk, texts}: FormView) {
  if (work.question || work.phase === 'unknown' || work.phase === 'checking') return nothing;
  const isSending = work.phase === 'sending';
  return html`<div class="actions">
    <button class=${work.task === 'remove' ? 'bad' : 'go'} aria-disabled=${String(isSending)}>
      ${isSending ? texts.desk.phases.sending : texts.desk.submit[work.task]}
    </button>
    ${
      isSending
        ? nothing
        : html`<button type="button" @click=${() => desk.cancel()}>${texts.desk.cancel}</button>`
    }
  </div>`;
}
