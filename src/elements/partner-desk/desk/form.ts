import {html, nothing, type TemplateResult} from 'lit';
import {errorSummary} from '../../case-form/frame/errors.js';
import {errorOf} from '../forms/fields.js';
import type {FormView} from '../view.js';
import {phaseNote, questionNote, refusalNote} from './notes.js';

/** The form of what is being done: its fields, what Debitura says of it, and the buttons that send it or put it away. */
export function workForm(
  view: FormView,
  fields: (view: FormView) => TemplateResult,
): TemplateResult {
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
    <fieldset class="plain-set" ?disabled=${work.phase !== 'editing'}>${fields(view)}</fieldset>
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
