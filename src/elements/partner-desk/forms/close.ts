import {html, type TemplateResult} from 'lit';
import {closeChoices} from '../../../flow/partner-desk/offers.js';
import {selectField} from '../../fields/select.js';
import type {FormView} from '../view.js';
import {common, longText, valueIn} from './fields.js';

/** The end of a case: a reason that fits its money, and a word about it. */
export function closeForm(view: FormView): TemplateResult {
  const {close} = view.texts.desk;
  const {fitting} = closeChoices(view.case, view.facts.payments);
  const isOther = valueIn(view.work.values, 'closeCode') === 'Other';
  return html`
    ${selectField({
      ...common(view, 'closeCode', {label: close.closeCode, hint: unfitting(view)}),
      choices: fitting.map((code) => [code, close.codes[code]] as const),
      empty: close.choose,
    })}
    ${longText(view, 'comment', {label: close.comment, isOptional: !isOther})}
    <p class="small muted">${close.final}</p>
  `;
}

/** Why some reasons are not among those that are offered. */
function unfitting({case: shown, facts, texts, format}: FormView): string {
  const {noPayment, stillOpen, nothingOpen} = texts.desk.close.unfitting;
  const {unfitting: codes} = closeChoices(shown, facts.payments);
  if (codes.length > 1) return noPayment;
  return codes[0] === 'Paid'
    ? stillOpen(format.money(shown.remainder, shown.currency))
    : nothingOpen;
}
