import {html, nothing} from 'lit';
import type {ProblemCode} from '../../../contract/problem.js';
import {problemText} from '../parts/problem-text.js';
import {notes} from '../../../styles/notes.js';
import type {Screen} from '../view.js';

/** What asking again cannot help with. */
const FINAL: ProblemCode[] = [
  'forbidden',
  'origin-not-allowed',
  'not-available',
  'client-link-dead',
];

/** Nothing can be submitted from here; why, and what to do. */
export const stopped: Screen<'problems'> = {
  section: 'problems',
  announce: ({state: {phase}}, {codes}) =>
    phase.name === 'stopped' ? codes[phase.problem.code].heading : '',
  render({state, actions}, words) {
    const {phase} = state;
    if (phase.name !== 'stopped') return html``;
    const {problem} = phase;
    return html`
      <h2 id="heading" part="heading" tabindex="-1">${words.codes[problem.code].heading}</h2>
      ${problemText(problem, words)}
      ${
        FINAL.includes(problem.code)
          ? nothing
          : html`<div>
              <button type="button" @click=${() => void actions.resume()}>${words.again}</button>
            </div>`
      }
    `;
  },
  styles: [notes],
};
