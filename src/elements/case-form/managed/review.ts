import {html} from 'lit';
import type {Messages} from '../../../i18n/messages.js';
import {check} from '../parts/check.js';
import {claimLetter, debtorLetter} from '../parts/letter.js';
import {review, section} from '../steps/review.js';
import type {Screen, View} from '../view.js';

type Words = Messages['review'] & Messages['creditor'];

/** The last look of a managing partner: no fee and no signing, for whom it submits and what it confirms. */
export const managedReview: Screen<'review'> = {
  section: 'review',
  also: 'creditor',
  errors: ({errors}) => errors,
  announce: ({state}, {submitting}) => (state.phase.name === 'submitting' ? submitting : undefined),
  submitLabel: ({state}, {submit, submitting}) =>
    state.phase.name === 'submitting' ? submitting : submit,
  render(view, shown) {
    const words = shown as Words;
    const {managed} = words;
    const {creditor} = view.frame.steps;
    return html`
      <header>
        <h2 id="heading" part="heading" tabindex="-1">${words.heading}</h2>
        <p class="muted">${managed.intro}</p>
      </header>
      <dl class="letter" part="letter">
        ${section(view, words, 'creditor', creditorLetter(view), creditor)}
        ${section(view, words, 'claim', claimLetter(view, words))}
        ${section(view, words, 'debtor', debtorLetter(view))}
        <div>
          <dt>${managed.fee}</dt>
          <dd>${managed.noFee}</dd>
        </div>
      </dl>
      <section class="framed" part="duties">
        <h3>${managed.duties}</h3>
        <ul class="duties">
          ${managed.list.map((duty) => html`<li><span>${duty}</span></li>`)}
        </ul>
      </section>
      ${consent(view, words)}
    `;
  },
  styles: review.styles ?? [],
};

function creditorLetter({state: {values}, format}: View) {
  const {creditorCompanyName = '', creditorCountryAlpha2 = ''} = values;
  return html`${creditorCompanyName}<br /><span class="muted small"
      >${format.country(creditorCountryAlpha2)}</span
    >`;
}

function consent(view: View, {managed}: Words) {
  const {hasConsent, values} = view.state;
  const text = managed.consent(values.creditorCompanyName ?? '');
  return html`<div class="stack">
    ${check(view, 'consent', text, hasConsent, (value) => view.actions.setConsent(value))}
  </div>`;
}
