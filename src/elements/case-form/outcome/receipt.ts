import {html, nothing} from 'lit';
import {caseFacts, caseFactsStyles} from './case-facts.js';
import {figures} from '../../../styles/figures.js';
import {numbered} from '../../../styles/lists.js';
import {notes} from '../../../styles/notes.js';
import type {Screen} from '../view.js';

/** The case is made: its reference, whether anything is left to sign, and what happens next. */
export const receipt: Screen<'outcome'> = {
  section: 'outcome',
  announce: ({state: {phase}}, {announce}) =>
    phase.name === 'receipt' ? announce.made(phase.case.reference) : '',
  render(view, outcome) {
    const {phase, documents} = view.state;
    if (phase.name !== 'receipt') return html``;
    const {receipt: words} = outcome;
    const unsent = documents.filter(({status}) => status !== 'done').length;
    return html`
      ${
        phase.isSigned
          ? html`<span class="pill good">${words.pillSigned}</span>`
          : html`<span class="pill">${outcome.signing.pill}</span>`
      }
      <h2 id="heading" part="heading" tabindex="-1">
        ${phase.isSigned ? words.headingSigned : words.headingOpen}
      </h2>
      ${caseFacts(view, phase.case, outcome)}
      ${unsent > 0 ? html`<p class="note warn">${words.unsent(unsent)}</p>` : nothing}
      <section class="stack tight">
        <h3>${words.nextHeading}</h3>
        ${
          phase.isSigned
            ? html`<ol class="next">
                ${words.next.map((step) => html`<li>${step}</li>`)}
              </ol>`
            : html`<p>${words.nextOpen}</p>`
        }
      </section>
      <div class="actions">
        <button type="button" @click=${() => void view.actions.startOver()}>
          ${words.another}
        </button>
      </div>
    `;
  },
  styles: [figures, notes, caseFactsStyles, numbered],
};
