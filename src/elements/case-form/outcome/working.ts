import {html} from 'lit';
import type {Messages} from '../../../i18n/messages.js';
import {waiting, waitingStyles} from './waiting.js';
import type {Screen, View} from '../view.js';

/** While something runs: asking what became of the case, reading what is signed. */
export const working: Screen<'outcome'> = {
  section: 'outcome',
  announce: ({state: {phase, notice}}, {checking, verifying}) => {
    if (phase.name === 'checking') return checking.heading;
    return notice ? checking.text : verifying.heading;
  },
  render(view, words) {
    const {phase, notice} = view.state;
    if (phase.name === 'checking')
      return asking(view, words, words.checking, words.checking.attempt(phase.attempt));
    if (!notice) return waiting(words.verifying);
    return asking(view, words, {...words.verifying, text: words.checking.text});
  },
  styles: [waitingStyles],
};

/** No answer came: it is asked for again and again, and at once when somebody is impatient. */
function asking(
  {actions}: View,
  {checking}: Messages['outcome'],
  says: {heading: string; text: string},
  more = '',
) {
  return html`${waiting(says)}
    <p class="muted small">${more}</p>
    <div>
      <button type="button" @click=${() => void actions.checkAgain()}>${checking.again}</button>
    </div>`;
}
