import {html, nothing, type TemplateResult} from 'lit';
import {shownPreview} from './shown.js';
import type {Preview, Pricing} from '../../contract/preview.js';
import type {PriceState} from '../../flow/case-form/state.js';
import {formatAmount} from '../../flow/money/amounts.js';
import {feeExample} from '../../flow/money/currency.js';
import type {Format} from '../../i18n/format.js';
import type {Messages} from '../../i18n/messages.js';

/** What the panel is drawn from. */
export type PanelOptions = {
  price: PriceState;
  /** What is claimed, in `currency`; null while it is unknown. */
  amount: number | null;
  currency: string;
  /** `examples`: three ways it may end, as the review shows them. */
  detail: 'one' | 'examples';
  words: Messages['price'];
  format: Format;
  onRetry: () => void;
};

/** What it costs: the fee, what it applies to, and what the user keeps. */
export function pricePanel(options: PanelOptions): TemplateResult {
  const {price, words} = options;
  return html`
    <section class="panel ${price.status === 'asking' ? 'is-asking' : ''}" part="price">
      <h3>${words.heading}</h3>
      ${content(options)}
    </section>
  `;
}

/** The panel in one line, for narrow screens. */
export function priceLine({price, amount, currency, words, format}: PanelOptions) {
  const preview = shownPreview(price);
  if (preview && !preview.isEligible) return html`<span>${words.ineligible}</span>`;
  if (preview?.pricing) {
    const fee = preview.pricing.totalSuccessFeePercentage;
    const kept = amount === null ? null : feeExample(amount, fee, currency).kept;
    return html`<b class="number">${words.summary(format.percent(fee))}</b> ${
        kept === null
          ? nothing
          : html`<span class="number">${words.kept(format.money(kept, currency))}</span>`
      }`;
  }
  const text = price.status === 'failed' ? words.failed : words.asking;
  return html`<span class="muted">${text}</span>`;
}

function content(options: PanelOptions) {
  const {price, words, onRetry} = options;
  const preview = shownPreview(price);
  const failure =
    price.status === 'failed'
      ? html`<p class="small">${words.failed}</p>
          <p><button type="button" class="plain" @click=${onRetry}>${words.again}</button></p>`
      : nothing;
  if (preview) return html`${terms(preview, options)} ${failure}`;
  if (price.status === 'failed') return failure;
  return price.status === 'asking'
    ? skeleton(words)
    : html`<p class="muted small">${words.empty}</p>`;
}

function terms(preview: Preview, options: PanelOptions) {
  const {words} = options;
  if (!preview.isEligible)
    return html`<p><b>${words.ineligible}</b></p>
      <p class="small">${preview.ineligibilityReason ?? nothing}</p>`;
  if (!preview.pricing) return html`<p class="small">${words.unpriced}</p>`;
  return html`${fee(preview.pricing, options)} ${examples(preview.pricing, options)}
    <p class="muted small">${options.detail === 'one' ? words.before : nothing} ${words.fixed}</p>
    ${
      preview.partner
        ? html`<p class="small">
            <span class="muted">${words.handledBy}</span><br /><b>${preview.partner.name}</b>,
            ${preview.partner.country}
          </p>`
        : nothing
    }`;
}

function fee(pricing: Pricing, {words, format}: PanelOptions) {
  const {baseSuccessFeePercentage: base, ageSurchargePercentage: surcharge} = pricing;
  return html`<div class="stack tight">
    <div class="fee number" part="fee">${format.percent(pricing.totalSuccessFeePercentage)}</div>
    <p class="muted small">${words.of}</p>
    ${
      surcharge > 0
        ? html`<p class="muted small">
            ${words.surcharge(format.percent(base), format.percent(surcharge))}
          </p>`
        : nothing
    }
  </div>`;
}

function examples(pricing: Pricing, options: PanelOptions) {
  const {amount, detail} = options;
  if (amount === null || !(amount > 0)) return nothing;
  return detail === 'one'
    ? fullRecovery(amount, pricing, options)
    : threeEndings(amount, pricing, options);
}

function fullRecovery(amount: number, pricing: Pricing, {currency, words, format}: PanelOptions) {
  const example = feeExample(amount, pricing.totalSuccessFeePercentage, currency);
  const money = (value: number) => format.money(value, currency);
  return html`<table class="small">
    <tbody>
      <tr>
        <th scope="row">${words.recoveredInFull}</th>
        <td class="end">${money(example.paid)}</td>
      </tr>
      <tr>
        <th scope="row">${words.fee}</th>
        <td class="end">− ${money(example.fee)}</td>
      </tr>
      <tr>
        <th scope="row"><b>${words.keep}</b></th>
        <td class="end"><b>${money(example.kept)}</b></td>
      </tr>
    </tbody>
  </table>`;
}

function threeEndings(amount: number, pricing: Pricing, {currency, words, format}: PanelOptions) {
  const percentage = pricing.totalSuccessFeePercentage;
  const rows = [amount, amount / 2, 0].map((paid) => feeExample(paid, percentage, currency));
  const money = (value: number) => format.money(value, currency);
  // The currency stands above: three amounts must fit beside each other on a phone.
  const figure = (value: number) => formatAmount(value, format.locale, currency);
  const [full] = rows;
  return html`<table class="small">
      <thead>
        <tr class="muted">
          <th scope="col">${words.recoveredIn(currency)}</th>
          <th scope="col" class="end">${words.fee}</th>
          <th scope="col" class="end">${words.keep}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <td>${figure(row.paid)}</td>
              <td class="end">${figure(row.fee)}</td>
              <td class="end"><b>${figure(row.kept)}</b></td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      full
        ? html`<p class="small">
            ${words.example(money(full.paid), money(full.fee), money(full.kept))}
          </p>`
        : nothing
    }`;
}

function skeleton(words: Messages['price']) {
  return html`<p class="hidden">${words.asking}</p>
    <div class="bone fee"></div>
    <div class="bone"></div>
    <div class="bone short"></div>`;
}
