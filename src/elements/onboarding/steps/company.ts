import {html, type TemplateResult} from 'lit';
import type {CompanyField} from '../../../flow/onboarding/state.js';
import {countryChoices} from '../../fields/places.js';
import {selectField} from '../../fields/select.js';
import {textField, type TextOptions} from '../../fields/text.js';
import type {OnboardingView} from '../view.js';

/** The company as it stands in the agreement; what is known is filled in. */
export function companyStep(view: OnboardingView): TemplateResult {
  const {words, state} = view;
  const {company} = words;
  return html`
    <header>
      <h2 id="heading" part="heading" tabindex="-1">${company.heading}</h2>
      <p class="muted">${company.intro}</p>
    </header>
    <div class="fields">
      ${text(view, 'name', {hint: company.hints.name, autocomplete: 'organization'})}
      ${text(view, 'registrationNumber', {
        optional: words.optional,
        hint: company.hints.registrationNumber,
      })}
      ${text(view, 'address', {optional: words.optional, autocomplete: 'street-address'})}
      ${text(view, 'zipCode', {
        optional: words.optional,
        width: 'third',
        autocomplete: 'postal-code',
      })}
      ${text(view, 'city', {
        optional: words.optional,
        width: 'two-thirds',
        autocomplete: 'address-level2',
      })}
      ${selectField({
        ...common(view, 'country'),
        width: 'half',
        value: state.company.country,
        choices: countriesOf(view.format.locale),
        empty: company.chooseCountry,
        autocomplete: 'country',
      })}
      ${text(view, 'state', {
        optional: words.optional,
        width: 'half',
        autocomplete: 'address-level1',
      })}
      ${text(view, 'supportPhone', {
        optional: words.optional,
        width: 'half',
        type: 'tel',
        inputmode: 'tel',
        autocomplete: 'tel',
      })}
    </div>
  `;
}

function text(
  view: OnboardingView,
  name: CompanyField,
  options: Partial<Omit<TextOptions, 'path' | 'onInput'>>,
) {
  return textField({...common(view, name), value: view.state.company[name], ...options});
}

function common(view: OnboardingView, name: CompanyField) {
  return {
    path: name,
    label: view.words.company.labels[name],
    error: view.errorOf(name),
    onInput: (value: string) => view.actions.edit(name, value),
  };
}

const countries = new Map<string, ReturnType<typeof countryChoices>>();

/** Sorting 249 names takes a few milliseconds; once a locale is enough. */
function countriesOf(locale: string) {
  let choices = countries.get(locale);
  if (!choices) countries.set(locale, (choices = countryChoices(locale)));
  return choices;
}
