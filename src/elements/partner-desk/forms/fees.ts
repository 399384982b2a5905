import {html, type TemplateResult} from 'lit';
import {FEES} from '../../../flow/partner-desk/tasks/fields.js';
import type {FormView} from '../view.js';
import {amount} from './fields.js';

/** What is owed in all: the principal and what was added. */
export function feesForm(view: FormView): TemplateResult {
  const {fees} = view.texts.desk;
  return html`
    <p class="small muted">${fees.hint}</p>
    <div class="fields">
      ${amount(view, 'grossAmount', {label: fees.grossAmount, width: 'half'})}
    </div>
    <div class="fields">${feeFields(view)}</div>
  `;
}

/** The three kinds of fees, which always stand and travel together. */
export function feeFields(view: FormView): TemplateResult[] {
  const {fees} = view.texts.desk;
  return FEES.map((name) => amount(view, name, {label: fees[name], width: 'third'}));
}
