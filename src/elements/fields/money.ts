import {css, html, nothing} from 'lit';
import {Directive, directive, type ChildPart} from 'lit/directive.js';
import {CURRENCIES} from './currencies.js';
import {describedBy, field, invalid, note, valueOf, type FieldOptions} from './field.js';

const listed = CURRENCIES.map((code) => `<option>${code}</option>`).join('');

/** All currencies in one template without bindings: each with one of its own, they would hold up a slow page. */
const LIST = html(Object.assign([listed], {raw: [listed]}));

/** Chooses in the list that it stands last in: an option can be chosen once it is there. */
const choose = directive(
  class extends Directive {
    render(_: string) {
      return nothing;
    }
    override update({parentNode}: ChildPart, [value]: [string]) {
      (parentNode as HTMLSelectElement).value = value;
    }
  },
);

/** An amount as the user's locale writes it, with its currency before it. */
export function moneyField(
  options: FieldOptions & {
    value: string;
    currency: string;
    currencyLabel: string;
    currencyError: string | undefined;
    /** False until the page can bear the list of all currencies. */
    hasList: boolean;
    onCurrency: (code: string) => void;
  },
) {
  const {value, currency, currencyLabel, hasList, onInput, onCurrency} = options;
  const wrongCurrency = {path: 'currencyCode', error: options.currencyError};
  return field(
    options,
    html`<div class="money">
        <select
          id="currencyCode"
          name="currencyCode"
          part="input"
          autocomplete="off"
          aria-label=${currencyLabel}
          aria-invalid=${invalid(wrongCurrency)}
          aria-describedby=${describedBy(wrongCurrency)}
          @change=${(event: Event) => onCurrency(valueOf(event))}
        >
          <option value="">–</option>
          ${hasList ? LIST : nothing}
          ${hasList && listed.includes(currency) ? nothing : html`<option>${currency}</option>`}
          ${choose(currency)}
        </select>
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
