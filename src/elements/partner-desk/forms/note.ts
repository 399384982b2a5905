import {html, type TemplateResult} from 'lit';
import type {FormView} from '../view.js';
import {longText, pastDay} from './fields.js';

/** A note, and the day that it is about. */
export function noteForm(view: FormView): TemplateResult {
  const {note} = view.texts.desk;
  return html`
    ${longText(view, 'description', {label: note.description, hint: note.seen})}
    <div class="fields">
      ${pastDay(view, 'eventDate', {
        label: note.eventDate,
        hint: note.dateHint,
        width: 'half',
        isOptional: true,
      })}
    </div>
  `;
}
