import {html, nothing, type TemplateResult} from 'lit';
import type {KycField} from '../../../flow/onboarding/state.js';
import {loadMessages} from '../../../i18n/load.js';
import type {Messages} from '../../../i18n/messages.js';
import {notes} from '../../../styles/notes.js';
import {errorText} from '../../fields/error-text.js';
import {textField, type TextOptions} from '../../fields/text.js';
import type {OnboardingView, PartLoader} from '../view.js';

type Words = Messages['kyc'];

/** Who directs the company; asked only when somebody must know, and kept nowhere. */
export const load: PartLoader = async (locale, overrides) => {
  const [words, {rules}] = await Promise.all([
    loadMessages(locale, 'kyc', overrides),
    loadMessages(locale, 'errors', overrides),
  ]);
  return {render: (view) => kyc(view, words, rules), styles: [notes]};
};

function kyc(
  view: OnboardingView,
  words: Words,
  rules: Messages['errors']['rules'],
): TemplateResult {
  const {phase, notice, errors} = view.state;
  const isSending = phase.name === 'kyc' && phase.isSending;
  const common = (name: KycField): Omit<TextOptions, 'value'> => {
    const error = errors[name];
    return {
      path: name,
      label: words.labels[name],
      error:
        error &&
        errorText(name, error, {fields: words.errors, rules, format: view.format, currency: ''}),
      onInput: (value) => view.actions.editKyc(name, value),
    };
  };
  const {kyc: values} = view.state;
  return html`
    <span class="pill calm">${words.pill}</span>
    <header>
      <h2 id="heading" tabindex="-1">${words.heading}</h2>
      <p class="muted">${words.why}</p>
    </header>
    ${
      notice
        ? html`<div class="note warn" id="notice" role="alert" tabindex="-1">
            <p>${notice.kind === 'unreachable' ? words.unreachable : words.refused}</p>
          </div>`
        : nothing
    }
    <div class="fields">
      ${textField({
        ...common('directorFullName'),
        value: values.directorFullName,
        hint: words.hints.directorFullName,
        autocomplete: 'section-director name',
      })}
      ${textField({
        ...common('directorHomeAddress'),
        value: values.directorHomeAddress,
        hint: words.hints.directorHomeAddress,
        autocomplete: 'section-director home street-address',
      })}
      ${textField({
        ...common('directorDateOfBirth'),
        value: values.directorDateOfBirth,
        type: 'date',
        width: 'half',
        max: view.today,
        autocomplete: 'section-director bday',
      })}
    </div>
    <p class="muted small">${words.where}</p>
    <div class="actions">
      <button type="submit" class="go" part="submit" aria-disabled=${isSending ? 'true' : nothing}>
        ${isSending ? words.sending : words.send}
      </button>
      <button type="button" @click=${() => !isSending && void view.actions.skipKyc()}>
        ${words.later}
      </button>
    </div>
  `;
}
