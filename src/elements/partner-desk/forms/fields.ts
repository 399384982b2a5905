import type {TemplateResult} from 'lit';
import type {Values} from '../../../flow/partner-desk/state.js';
import {YES} from '../../../flow/partner-desk/tasks/fields.js';
import {check} from '../../case-form/parts/check.js';
import {errorText, type FieldSentences} from '../../fields/error-text.js';
import type {FieldOptions} from '../../fields/field.js';
import {amountField} from '../../fields/money.js';
import {textArea, textField} from '../../fields/text.js';
import type {FormView} from '../view.js';

type Width = NonNullable<FieldOptions['width']>;

/** What a field may say about itself. */
type Say = {label: string; hint?: string; width?: Width; isOptional?: boolean};

/** The part that all fields of a form have in common: its value, its error, and what is done with typing. */
export function common(view: FormView, name: string, {label, hint, width, isOptional}: Say) {
  const {work, texts, desk} = view;
  return {
    path: name,
    label,
    hint,
    value: valueIn(work.values, name),
    error: errorOf(view, name),
    optional: isOptional ? texts.desk.optional : undefined,
    width: width ?? 'full',
    onInput: (value: string) => desk.edit(name, value),
  } satisfies FieldOptions & {value: string};
}

/** The sentence for a field's error, undefined when there is none. */
export function errorOf({work, texts, format, case: {currency}}: FormView, name: string) {
  const error = work.errors[name];
  const fields: Record<string, FieldSentences> = texts.desk.errors;
  return error && errorText(name, error, {fields, rules: texts.errors.rules, format, currency});
}

/** Several lines. */
export function longText(view: FormView, name: string, say: Say): TemplateResult {
  return textArea(common(view, name, say));
}

/** One line. */
export function line(view: FormView, name: string, say: Say): TemplateResult {
  return textField(common(view, name, say));
}

/** A day that is not in the future. */
export function pastDay(view: FormView, name: string, say: Say): TemplateResult {
  return textField({...common(view, name, say), type: 'date', max: view.facts.today});
}

/** An amount of the case's currency. */
export function amount(view: FormView, name: string, say: Say): TemplateResult {
  return amountField({...common(view, name, say), currency: view.case.currency});
}

/** A box with its sentence. */
export function tick(view: FormView, name: string, label: string): TemplateResult {
  const {work, desk} = view;
  const isTicked = valueIn(work.values, name) === YES;
  const onChange = (value: boolean) => desk.edit(name, value ? YES : '');
  // No rule asks for one of them: each says what may be.
  return check({errorOf: () => undefined}, name, label, isTicked, onChange, false);
}

/** What stands in a field. */
export function valueIn(values: Values, name: string): string {
  return values[name] ?? '';
}
