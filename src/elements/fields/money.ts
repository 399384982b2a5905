import {html, nothing} from 'lit';
import {CURRENCIES} from './currencies.js';
import {describedBy, field, invalid, note, valueOf, type FieldOptions} from './field.js';

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
  const isListed = currency === '' || CURRENCIES.includes(currency);
  const codes = ['', ...CURRENCIES, ...(isListed ? [] : [currency])];
  return field(
    options,
    html`<div class="money">
        <select
          id="currencyCode"
          name="currencyCode"
          part="input"
          autocomplete="off"
          aria-label=${currencyLabel}
          aria-invalid=${options.currencyError ? 'true' : nothing}
          aria-describedby=${describedBy(wrongCurrency)}
          @change=${(event: Event) => onCurrency(valueOf(event))}
        >
          ${codes.map(
            (code) =>
              html`<option value=${code} .selected=${code === currency}>${code || '–'}</option>`,
          )}
        </select>
        ${amountInput(options, value, onInput)}
      </div>
      ${note(wrongCurrency)}`,
  );
}

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
