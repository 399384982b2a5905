import {css, html, nothing} from 'lit';
import {CURRENCIES} from './currencies.js';
import {describedBy, field, invalid, note, valueOf, type FieldOptions} from './field.js';

const listed = CURRENCIES.map((code) => `<option>${code}</option>`).join('');

/**
 * All currencies stand in the template itself, in the place of `…`: each with bindings of its own, they would hold up
 * the first screen of a slow page.
 */
function withCurrencies({raw}: TemplateStringsArray, ..._places: null[]): TemplateStringsArray {
  const strings = raw.map((part) => part.replace('…', listed));
  return Object.assign(strings, {raw: strings});
}

const SELECT = withCurrencies`<select
  id="currencyCode"
  name="currencyCode"
  part="input"
  autocomplete="off"
  aria-label=${null}
  aria-invalid=${null}
  aria-describedby=${null}
  .value=${null}
  @change=${null}
><option value="">–</option>…${null}</select>`;

/** An amount as the user's locale writes it, with its currency before it. */
export function moneyField(
  options: FieldOptions & {
    value: string;
    currency: string;
    currencyLabel: string;
    currencyError: string | undefined;
    onCurrency: (code: string) => void;
  },
) {
  const {value, currency, currencyLabel, onInput, onCurrency} = options;
  const wrongCurrency = {path: 'currencyCode', error: options.currencyError};
  return field(
    options,
    html`<div class="money">
        ${html(
          SELECT,
          currencyLabel,
          options.currencyError ? 'true' : nothing,
          describedBy(wrongCurrency),
          currency,
          (event: Event) => onCurrency(valueOf(event)),
          listed.includes(currency)
            ? nothing
            : html`<option .selected=${true}>${currency}</option>`,
        )}
        ${amountInput(options, value, onInput)}
      </div>
      ${note(wrongCurrency)}`,
  );
}

/** What the currency before an `amountField` looks like. */
export const currencyStyles = css`
  .currency {
    display: grid;
    place-items: center start;
    padding-inline: 12px;
    border: 1px solid var(--_edge);
    border-inline-end: 0;
    border-radius: var(--_radius);
    border-start-end-radius: 0;
    border-end-end-radius: 0;
    background: var(--_sunken);
    color: var(--_muted);
  }
`;

/** A further amount in the same currency, which is written before it. */
export function amountField(options: FieldOptions & {value: string; currency: string}) {
  return field(
    options,
    html`<div class="money">
      <span class="currency" aria-hidden="true">${options.currency}</span>
      ${amountInput(options, options.value, options.onInput)}
    </div>`,
  );
}

function amountInput(options: FieldOptions, value: string, onInput: (value: string) => void) {
  return html`<input
    id=${options.path}
    name=${options.path}
    part="input"
    type="text"
    inputmode="decimal"
    autocomplete="off"
    required
    .value=${value}
    aria-invalid=${invalid(options)}
    aria-describedby=${describedBy(options)}
    @input=${(event: Event) => onInput(valueOf(event))}
  />`;
}
