import {css, html, nothing} from 'lit';
import type {StepName} from '../../../flow/case-form/state.js';
import {needsDataProcessing} from '../../../flow/case-form/european-union.js';
import type {Messages} from '../../../i18n/messages.js';
import {shownPreview} from '../../price/shown.js';
import {choices} from '../../../styles/choices.js';
import {framed} from '../../../styles/lists.js';
import {figures} from '../../../styles/figures.js';
import {notes} from '../../../styles/notes.js';
import {anyAddress} from '../../shared/addresses.js';
import {check} from '../parts/check.js';
import {claimLetter, debtorLetter, documentsLetter} from '../parts/letter.js';
import {price} from '../frame/price-side.js';
import {actionWords, requiredTypes} from '../parts/required-actions.js';
import type {Screen, View} from '../view.js';

type Words = Messages['review'];

/** The last look: what, against whom, with which papers, what must be signed, what it costs, and the consent. */
export const review: Screen<'review'> = {
  section: 'review',
  errors: ({errors}) => errors,
  announce({state}, words) {
    if (state.awaitsFee) return words.waiting;
    return state.phase.name === 'submitting' ? words.submitting : undefined;
  },
  submitLabel(view, words) {
    const preview = shownPreview(view.state.price);
    if (view.state.phase.name === 'submitting') return words.submitting;
    // Without a fee there is nothing to consent to.
    if (!preview?.isEligible || !preview.pricing) return null;
    return mustSign(view) ? words.submitAndSign : words.submit;
  },
  render(view, words) {
    const preview = shownPreview(view.state.price);
    const isTaken = preview?.isEligible ?? true;
    return html`
      <header>
        <h2 id="heading" part="heading" tabindex="-1">${words.heading}</h2>
        <p class="muted">${intro(view, words)}</p>
      </header>
      <dl class="letter" part="letter">
        ${section(view, words, 'claim', claimLetter(view, words))}
        ${section(view, words, 'debtor', debtorLetter(view))}
        ${section(view, words, 'documents', documentsLetter(view, words))}
      </dl>
      ${
        isTaken
          ? html`${signatures(view, words)} ${duties(view, words)}
              <div class="narrow framed">
                ${view.priceWords ? price.render(view, view.priceWords) : nothing}
              </div>
              ${consents(view, words)}`
          : ineligible(preview?.ineligibilityReason, words)
      }
    `;
  },
  styles: [
    figures,
    notes,
    choices,
    framed,
    css`
      .letter {
        display: grid;
        gap: 12px;
      }
      .letter > div {
        display: grid;
        grid-template-columns: 130px minmax(0, 1fr) auto;
        gap: 2px 14px;
      }
      .letter dt {
        color: var(--_muted);
      }
      .letter .plain {
        padding: 0;
        min-block-size: 24px;
        align-self: start;
      }
      .narrow.framed {
        background: var(--_sunken);
      }
      @container debitura (inline-size >= 760px) {
        .narrow {
          display: none;
        }
      }
      @container debitura (inline-size < 560px) {
        .letter > div {
          grid-template-columns: minmax(0, 1fr) auto;
        }
        .letter dt {
          grid-column: 1 / -1;
          font-size: 13px;
        }
      }
    `,
  ],
};

function requiredOf({state: {price, session}}: View): string[] {
  const preview = shownPreview(price);
  return preview ? requiredTypes(preview, session?.client) : [];
}

function mustSign(view: View): boolean {
  return requiredOf(view).length > 0;
}

function intro(view: View, words: Words): string {
  const preview = shownPreview(view.state.price);
  if (!preview?.isEligible) return words.introPlain;
  if (!mustSign(view)) return words.introSigned;
  return preview.partner
    ? words.intro(preview.partner.name)
    : words.introCountry(view.format.country(view.state.values.debtor.countryAlpha2));
}

/** One part of the letter, with the way back to its step. */
export function section(
  view: View,
  words: Words,
  step: Exclude<StepName, 'review'>,
  content: unknown,
  name = words[step as 'claim'],
) {
  return html`<div>
    <dt>${name}</dt>
    <dd class="number">${content}</dd>
    <dd>
      <button
        type="button"
        class="plain"
        aria-label=${words.changeSection(name)}
        @click=${() => view.actions.change(step)}
      >
        ${words.change}
      </button>
    </dd>
  </div>`;
}

function signatures(view: View, words: Words) {
  const preview = shownPreview(view.state.price);
  if (!preview) return nothing;
  const {partner} = preview;
  const required = requiredOf(view);
  if (required.length === 0) return nothing;
  return html`<section class="framed" part="signatures">
    <h3>${words.sign.heading}</h3>
    <p>${words.sign.intro(required.length)}</p>
    <table class="small">
      <tbody>
        ${required.map((type) => {
          const [name, often] = actionWords(type, partner, words);
          return html`<tr>
            <td>${name}</td>
            <td class="end muted">${often}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </section>`;
}

function duties(view: View, {duties: words}: Words) {
  const terms = view.state.termsUrl && anyAddress(view.state.termsUrl);
  return html`<section class="framed" part="duties">
    <h3>${words.heading}</h3>
    <ul class="duties">
      ${words.list.map((duty) => html`<li><span>${duty}</span></li>`)}
    </ul>
    ${
      terms
        ? html`<p><a href=${terms} target="_blank" rel="noopener">${words.terms}</a></p>`
        : nothing
    }
  </section>`;
}

function ineligible(reason: string | undefined, {ineligible: words}: Words) {
  return html`<div class="note" part="ineligible">
    <h3>${words.heading}</h3>
    ${reason ? html`<p>${reason}</p>` : nothing}
    <p>${words.kept}</p>
  </div>`;
}

function consents(view: View, words: Words) {
  const {state, actions, format} = view;
  const fee = shownPreview(state.price)?.pricing?.totalSuccessFeePercentage;
  if (fee === undefined) {
    const text = state.price.status === 'failed' ? words.unknownFee : words.waiting;
    return html`<p class="muted">${text}</p>`;
  }
  const client = state.session?.client?.name ?? words.ourCompany;
  const consent = words.consent(client, format.percent(fee));
  return html`<div class="stack">
    ${check(view, 'consent', consent, state.hasConsent, (value) => actions.setConsent(value))}
    ${
      needsDataProcessing(state.session?.client?.countryAlpha2)
        ? check(view, 'dataProcessing', words.dataProcessing, state.hasDataProcessing, (value) =>
            actions.setDataProcessing(value),
          )
        : nothing
    }
    ${state.awaitsFee ? html`<p class="muted">${words.waiting}</p>` : nothing}
  </div>`;
}
