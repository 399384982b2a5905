import {html, type TemplateResult} from 'lit';
import type {BulkDebtor} from '../../../flow/bulk/state.js';
import type {BulkCase} from '../../../flow/bulk/bulk-case.js';
import type {DebtorValues} from '../../../flow/case-form/state.js';
import type {Messages} from '../../../i18n/messages.js';
import type {FieldOptions} from '../../fields/field.js';
import {countryChoices, STATE_CHOICES} from '../../fields/places.js';
import {segments, selectField} from '../../fields/select.js';
import {longSelect, type Choices} from '../long-select.js';
import {textField, type TextOptions} from '../../fields/text.js';
import {piece} from '../drawing/pieces.js';
import {sentenceOf} from './errors.js';
import type {View} from '../view.js';

type Texts = Messages['debtor'];
type Make = (name: keyof DebtorValues, width?: FieldOptions['width']) => FieldOptions;

/** What Debitura asks for; a state only in the United States. */
const REQUIRED = new Set(['type', 'name', 'address', 'city', 'countryAlpha2', 'stateAlpha2']);

/** Who owes it, once for all invoices of this debtor. */
export function debtorFields(view: View, debtor: BulkDebtor, one: BulkCase): TemplateResult {
  const texts = view.more.debtor;
  if (!texts) return html``;
  const {values} = debtor;
  const isCompany = values.type === 'Company';
  const make: Make = (name, width = 'half') => {
    const labels: Partial<Record<string, string>> = texts.labels;
    const isOptional = !REQUIRED.has(name);
    return {
      path: `${debtor.id}.${name}`,
      label: labels[name] ?? '',
      width,
      optional: isOptional ? view.words.optional : undefined,
      error: sentenceOf(view, one, `debtor.${name}`),
      onInput: (value) => {
        view.openPart('debtor');
        view.actions.editDebtor(debtor.id, name, value);
      },
    };
  };
  const text = (name: keyof DebtorValues, more: Partial<TextOptions> = {}) =>
    textField({...make(name), value: values[name], ...more});
  const later = (fields: () => unknown) => piece(view.pieces, fields);
  return html`<section class="stack tight">
    <h3>${view.words.row.debtor}</h3>
    <div class="fields">
      ${kind(make, values, texts)}
      ${text('name', {label: isCompany ? texts.labels.name : texts.labels.fullName})}
      ${later(
        () =>
          html`${text('address')} ${text('zipCode', {width: 'third'})}
          ${text('city', {width: 'two-thirds'})}`,
      )}
      ${later(() => html`${country(view, make, values, texts)} ${state(make, values, texts, text)}`)}
      ${later(() => (isCompany ? html`${text('companyRegistrationNumber')} ${text('contactPerson')}` : ''))}
      ${later(
        () =>
          html`${text('email', {type: 'email', inputmode: 'email'})}
          ${text('phone', {type: 'tel', inputmode: 'tel'})}`,
      )}
    </div>
  </section>`;
}

function kind(make: Make, values: DebtorValues, texts: Texts) {
  return segments({
    ...make('type'),
    label: texts.type,
    value: values.type,
    choices: [
      ['Company', texts.types.Company],
      ['Private', texts.types.Private],
    ],
  });
}

function state(make: Make, values: DebtorValues, texts: Texts, text: (name: 'state') => unknown) {
  return values.countryAlpha2 === 'US'
    ? selectField({
        ...make('stateAlpha2'),
        value: values.stateAlpha2,
        choices: STATE_CHOICES,
        empty: texts.chooseState,
      })
    : text('state');
}

function country({format}: View, make: Make, values: DebtorValues, texts: Texts) {
  return longSelect({
    ...make('countryAlpha2'),
    value: values.countryAlpha2,
    chosen: format.country(values.countryAlpha2),
    choices: countriesOf(format.locale),
    empty: texts.chooseCountry,
  });
}

const countries = new Map<string, Choices>();

/** The countries in a locale. Sorting 249 names takes a few milliseconds; once a locale is enough. */
export function countriesOf(locale: string): Choices {
  let choices = countries.get(locale);
  if (!choices) {
    let sorted: ReturnType<Choices> | undefined;
    choices = () => (sorted ??= countryChoices(locale));
    countries.set(locale, choices);
  }
  return choices;
}
