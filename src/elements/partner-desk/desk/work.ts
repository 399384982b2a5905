import {html, nothing, type TemplateResult} from 'lit';
import {offersOf} from '../../../flow/partner-desk/offers.js';
import type {TaskName} from '../../../flow/partner-desk/state.js';
import {closeForm} from '../forms/close.js';
import {feesForm} from '../forms/fees.js';
import {noteForm} from '../forms/note.js';
import {paymentForm, removalText} from '../forms/payment.js';
import {startForm} from '../forms/start.js';
import type {DeskView, FormView} from '../view.js';
import {workForm} from './form.js';

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
  if (work && facts) return workForm({...view, work, facts}, FORMS[work.task]);
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
