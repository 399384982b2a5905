import {html} from 'lit';
import type {Messages} from '../../../i18n/messages.js';
import {waiting, waitingStyles} from './waiting.js';
import type {Screen, View} from '../view.js';

/** While something runs: asking what became of the case, reading what is signed. */
export const working: Screen<'outcome'> = {
  section: 'outcome',
  render(view, words) {
    const {phase} = view.state;
    if (phase.name === 'checking') return checking(view, words, phase.attempt);
    return waiting(words.verifying);
  },
  styles: [waitingStyles],
};

function checking({actions}: View, {checking: words}: Messages['outcome'], attempt: number) {
  return html`${waiting(words)}
    <p class="muted small">${words.attempt(attempt)}</p>
    <div>
      <button type="button" @click=${() => void actions.checkAgain()}>${words.again}</button>
    </div>`;
}
