import {html, nothing, type TemplateResult} from 'lit';
import type {DebtorValues} from '../../../flow/case-form/state.js';
import type {Messages} from '../../../i18n/messages.js';
import {choices} from '../../../styles/choices.js';
import type {FieldOptions} from '../../fields/field.js';
import {countryChoices, STATE_CHOICES} from '../../fields/places.js';
import {segments, selectField} from '../../fields/select.js';
import {textField, type TextOptions} from '../../fields/text.js';
import type {Screen, View} from '../view.js';

type Words = Messages['debtor'];

/** Who owes the money, and where. */
export const debtor: Screen<'debtor'> = {
  section: 'debtor',
  errors: ({errors}) => errors,
  render(view, words) {
    const {type, countryAlpha2} = view.state.values.debtor;
    const isCompany = type === 'Company';
    return html`
      <header>
        <h2 id="heading" part="heading" tabindex="-1">${words.heading}</h2>
        <p class="muted">${words.intro}</p>
      </header>
      <div class="fields">
        ${segments({
          ...common(view, words, 'type'),
          label: words.type,
          value: type,
          choices: [
            ['Company', words.types.Company],
            ['Private', words.types.Private],
          ],
        })}
        ${text(view, words, 'name', {
          label: isCompany ? words.labels.name : words.labels.fullName,
        })}
        ${isCompany ? companyFields(view, words) : nothing} ${text(view, words, 'address', {})}
        ${text(view, words, 'zipCode', {
          optional: view.frame.optional,
          width: 'third',
        })}
        ${text(view, words, 'city', {
          width: 'two-thirds',
        })}
        ${country(view, words)}
        ${countryAlpha2 === 'US' ? usState(view, words) : region(view, words)}
        ${text(view, words, 'email', {
          type: 'email',
          inputmode: 'email',
          width: 'half',
          optional: view.frame.optional,
          hint: words.hints.reach,
        })}
        ${text(view, words, 'phone', {
          type: 'tel',
          inputmode: 'tel',
          width: 'half',
          optional: view.frame.optional,
        })}
      </div>
    `;
  },
  styles: [choices],
};

function companyFields(view: View, words: Words) {
  const {optional} = view.frame;
  // The managing partner's API wants somebody to talk to.
  const isManaged = view.state.steps[0] === 'creditor';
  return html`${text(view, words, 'contactPerson', {width: 'half', ...(!isManaged && {optional})})}
  ${text(view, words, 'companyRegistrationNumber', {
    width: 'half',
    optional,
    hint: words.hints.companyRegistrationNumber,
  })}`;
}

function country(view: View, words: Words) {
  return selectField({
    ...common(view, words, 'countryAlpha2'),
    width: 'half',
    hint: words.hints.countryAlpha2,
    ...marked(view, 'countryAlpha2'),
    value: view.state.values.debtor.countryAlpha2,
    choices: countriesOf(view.format.locale),
    empty: words.chooseCountry,
  });
}

function usState(view: View, words: Words) {
  return selectField({
    ...common(view, words, 'stateAlpha2'),
    width: 'half',
    value: view.state.values.debtor.stateAlpha2,
    choices: STATE_CHOICES,
    empty: words.chooseState,
  });
}

function region(view: View, words: Words) {
  return text(view, words, 'state', {
    width: 'half',
    optional: view.frame.optional,
  });
}

function text(
  view: View,
  words: Words,
  name: keyof DebtorValues,
  options: Partial<Omit<TextOptions, 'path' | 'onInput'>>,
) {
  return textField({
    ...common(view, words, name),
    value: view.state.values.debtor[name],
    ...options,
    ...marked(view, name),
  });
}

/** What came from an invoice says so in the place of the hint. */
function marked(view: View, name: keyof DebtorValues): {hint?: TemplateResult} {
  const hint = view.markOf(`debtor.${name}`);
  return hint ? {hint} : {};
}

function common(view: View, words: Words, name: keyof DebtorValues): FieldOptions {
  const path = `debtor.${name}`;
  const labels: Partial<Record<string, string>> = words.labels;
  return {
    path,
    label: labels[name] ?? '',
    error: view.errorOf(path),
    onInput: (value) => view.actions.edit(path, value),
  };
}

const countries = new Map<string, ReturnType<typeof countryChoices>>();

/** Sorting 249 names takes a few milliseconds; once a locale is enough. */
function countriesOf(locale: string) {
  let choices = countries.get(locale);
  if (!choices) countries.set(locale, (choices = countryChoices(locale)));
  return choices;
}
