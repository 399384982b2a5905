import {html, nothing} from 'lit';
import type {Phase} from '../../../flow/case-form/state.js';
import type {Messages} from '../../../i18n/messages.js';
import {anyAddress} from '../../shared/addresses.js';
import {leaveButton} from '../../shared/leave.js';
import {notes} from '../../../styles/notes.js';
import type {Screen, View} from '../view.js';

type Signing = Extract<Phase, {name: 'signing'}>;

/** Something must be signed on Debitura's pages; the button says where it leads. */
export const signing: Screen<'outcome'> = {
  section: 'outcome',
  announce: ({state: {phase}}, {announce}) =>
    phase.name === 'signing' && phase.case ? announce.made(phase.case.reference) : '',
  render(view, outcome) {
    const {phase} = view.state;
    if (phase.name !== 'signing') return html``;
    const {signing: words} = outcome;
    return html`
      <span class="pill">${words.pill}</span>
      <h2 id="heading" part="heading" tabindex="-1">${words.heading}</h2>
      ${phase.wasAbandoned ? html`<p>${words.abandoned}</p>` : nothing}
      <p>
        ${
          phase.case
            ? html`${outcome.case} <b class="number">${phase.case.reference}</b> ${words.withCase}`
            : words.withoutCase
        }
      </p>
      ${phase.url === null ? html`<p>${words.noLink}</p>` : nothing}
      <div class="actions">
        ${forward(view, phase, words)}
        <button type="button" @click=${() => view.actions.signLater()}>${words.later}</button>
      </div>
      ${phase.host === null ? nothing : html`<p class="muted small">${words.leave(phase.host)}</p>`}
    `;
  },
  styles: [notes],
};

/** Leaves for the signing pages; without an address there is something to look for again. */
function forward(
  {actions, isFramed, mayLeave}: View,
  {url}: Signing,
  words: Messages['outcome']['signing'],
) {
  const address = url === null ? null : anyAddress(url);
  if (address === null)
    return html`<button type="button" class="go" @click=${() => void actions.checkAgain()}>
      ${words.again}
    </button>`;
  const onLeave = () => void actions.sign();
  return leaveButton({address, label: words.now, isFramed, mayLeave, onLeave});
}
