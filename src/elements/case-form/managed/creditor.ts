import {html} from 'lit';
import type {Messages} from '../../../i18n/messages.js';
import {countryChoices} from '../../fields/places.js';
import {selectField} from '../../fields/select.js';
import {textField} from '../../fields/text.js';
import type {Screen, View} from '../view.js';

type Words = Messages['creditor']['creditor'];

/** Whose claim it is: a managing partner submits for its own clients. */
export const creditor: Screen<'creditor'> = {
  section: 'creditor',
  errors: ({creditor: {errors}}) => errors,
  render(view, {creditor: words}) {
    return html`
      <header>
        <h2 id="heading" part="heading" tabindex="-1">${words.heading}</h2>
        <p class="muted">${words.intro}</p>
      </header>
      <div class="fields">
        ${textField(common(view, words, 'creditorCompanyName'))}
        ${selectField({
          ...common(view, words, 'creditorCountryAlpha2'),
          choices: countryChoices(view.format.locale),
          empty: words.chooseCountry,
        })}
      </div>
    `;
  },
};

function common(
  {state, errorOf, actions}: View,
  {labels}: Words,
  path: 'creditorCompanyName' | 'creditorCountryAlpha2',
) {
  return {
    path,
    label: labels[path],
    value: state.values[path] ?? '',
    error: errorOf(path),
    onInput: (value: string) => actions.edit(path, value),
  };
}
