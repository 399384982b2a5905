import {css, html, nothing} from 'lit';
import type {Quote} from '../../../contract/tracking.js';
import type {QuoteRound} from '../../../flow/tracking/case-state.js';
import {outLink} from '../../shared/out-link.js';
import {partState} from '../parts/part-state.js';
import type {CaseView, LazyPart} from '../view.js';

/** What partners offer for a case without standard terms; choosing is a link to Debitura. */
export const quotes: LazyPart = {
  render(view) {
    const {words, state} = view;
    const rounds = state.parts.quotes.value ?? [];
    const isNone =
      state.parts.quotes.value !== null && rounds.every((round) => round.quotes.length === 0);
    return html`<section class="stack" part="quotes" aria-label=${words.quotes.heading}>
      <h3>${words.quotes.heading}</h3>
      ${isNone ? html`<p class="muted small">${words.quotes.none}</p>` : nothing}
      ${rounds.filter((one) => one.quotes.length > 0).map((one) => round(view, one))}
      ${partState(view, 'quotes')}
    </section>`;
  },
  styles: css`
    .quotes li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 6px 16px;
      align-items: center;
      padding-block: 12px;
      border-block-start: 1px solid var(--_line);
    }
    .quotes h4 {
      margin: 0;
      font-size: inherit;
    }
    .quotes li > div {
      display: grid;
      gap: 2px;
    }
    @container debitura (inline-size < 560px) {
      .quotes li {
        grid-template-columns: minmax(0, 1fr);
      }
      .quotes li > a {
        justify-self: start;
      }
    }
  `,
};

function round(view: CaseView, {request, quotes: offers}: QuoteRound) {
  const {words, format} = view;
  const {maxQuotes} = request;
  return html`${
      maxQuotes === null
        ? nothing
        : html`<p class="muted small">
            ${words.quotes.count(format.number(offers.length), format.number(maxQuotes))}
          </p>`
    }
    <ul class="quotes">
      ${offers.map((quote) => offer(view, quote))}
    </ul>`;
}

function offer(view: CaseView, quote: Quote) {
  const {words, case: shown} = view;
  const {quotes: texts, duties} = words;
  const name = quote.partnerName ?? texts.partner;
  const action = shown.lifecycle === 'LeadsQuoteGiven' ? texts.choose : texts.read;
  return html`<li>
    <div>
      <h4>
        ${name}
        ${isOf(quote, 'Accepted') ? html`<span class="tag">${texts.accepted}</span>` : nothing}
        ${isOf(quote, 'Declined') ? html`<span class="tag">${texts.declined}</span>` : nothing}
      </h4>
      <p class="number">${priceOf(view, quote)}</p>
      ${quote.proposedSolution ? html`<p class="small muted">${quote.proposedSolution}</p>` : nothing}
    </div>
    ${outLink(quote.fullQuoteLink, action, duties.named(action, name))}
  </li>`;
}

function isOf({status}: Quote, name: string): boolean {
  return status.toLowerCase() === name.toLowerCase();
}

/** The parts of a price; a partner may ask for several. */
function priceOf({words, format, case: shown}: CaseView, quote: Quote): string {
  const {successFee, hourlyRate, flatFeeEstimate} = quote;
  const write = (amount: number) => format.money(amount, quote.currency ?? shown.currency);
  const parts = [
    successFee === null ? '' : words.quotes.successFee(format.percent(successFee)),
    hourlyRate === null ? '' : words.quotes.hourlyRate(write(hourlyRate)),
    flatFeeEstimate === null ? '' : words.quotes.flatFee(write(flatFeeEstimate)),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' · ') : words.quotes.noPrice;
}
