import {css, html, nothing, type TemplateResult} from 'lit';
import type {KycField} from '../../../flow/onboarding/state.js';
import {loadMessages} from '../../../i18n/load.js';
import type {Messages} from '../../../i18n/messages.js';
import {notes} from '../../../styles/notes.js';
import {textField, type TextOptions} from '../../fields/text.js';
import type {OnboardingView, PartLoader} from '../view.js';

type Words = Messages['kyc'];

const narrow = css`
  .main > .fields {
    max-inline-size: 640px;
  }
`;

/** Who directs the company; asked only when somebody must know, and kept nowhere. */
export const load: PartLoader = async (locale, overrides) => {
  const words = await loadMessages(locale, 'kyc', overrides);
  return {render: (view) => kyc(view, words), styles: [notes, narrow], errors: words.errors};
};

function kyc(view: OnboardingView, words: Words): TemplateResult {
  const {phase, notice} = view.state;
  const isSending = phase.name === 'kyc' && phase.isSending;
  const common = (name: KycField): Omit<TextOptions, 'value'> => ({
    path: name,
    label: words.labels[name],
    error: view.errorOf(name),
    onInput: (value) => view.actions.editKyc(name, value),
  });
  const {kyc: values} = view.state;
  return html`
    <span class="pill calm">${words.pill}</span>
    <header>
      <h2 id="heading" part="heading" tabindex="-1">${words.heading}</h2>
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
        autocomplete: 'section-director street-address',
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
