import {html, nothing, type TemplateResult} from 'lit';
import {selectField} from '../../fields/select.js';
import type {FormView} from '../view.js';
import {common, line, longText} from './fields.js';
import {feeFields} from './fees.js';

/** Accepting a case: the message, the agency's own reference, who handles it, the fees. */
export function startForm(view: FormView): TemplateResult {
  const {start} = view.texts.desk;
  return html`
    ${longText(view, 'welcomeMessage', {label: start.welcomeMessage, hint: start.welcomeHint})}
    <div class="fields">
      ${line(view, 'collectionPartnerReference', {
        label: start.collectionPartnerReference,
        hint: start.referenceHint,
        width: 'half',
        isOptional: true,
      })}
      ${handler(view)}
    </div>
    <div class="fields">${feeFields(view)}</div>
    <p class="hint">${start.feesHint}</p>
  `;
}

/** One of the agency's people; without a list the case goes to whoever accepts it. */
function handler(view: FormView) {
  const {people} = view.desk.state;
  const {start} = view.texts.desk;
  if (!people || people.length === 0) return nothing;
  return selectField({
    ...common(view, 'assignedUserEmail', {
      label: start.assignedUserEmail,
      width: 'half',
      isOptional: true,
    }),
    choices: people
      .filter(({email}) => email !== '')
      .map(({name, email}) => [email, name || email] as const),
    empty: start.nobody,
  });
}
