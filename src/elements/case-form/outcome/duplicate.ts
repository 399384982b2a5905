import {html} from 'lit';
import {caseFacts, caseFactsStyles} from './case-facts.js';
import {notes} from '../../../styles/notes.js';
import type {Screen} from '../view.js';

/** The reference already has a case, which is shown instead of making another. */
export const duplicate: Screen<'outcome'> = {
  section: 'outcome',
  announce: (_, {duplicate: {heading}}) => heading,
  render(view, outcome) {
    const {phase} = view.state;
    if (phase.name !== 'duplicate') return html``;
    const {duplicate: words} = outcome;
    return html`
      <h2 id="heading" part="heading" tabindex="-1">${words.heading}</h2>
      <p>${words.text(phase.reference)}</p>
      ${
        phase.case
          ? caseFacts(view, phase.case, outcome)
          : html`<p class="muted">${words.unseen}</p>`
      }
      <div class="actions">
        <button type="button" @click=${() => void view.actions.startOver()}>${words.again}</button>
      </div>
    `;
  },
  styles: [notes, caseFactsStyles],
};
