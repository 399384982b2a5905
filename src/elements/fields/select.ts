import {html, nothing} from 'lit';
import {describedBy, field, invalid, valueOf, type FieldOptions} from './field.js';

/** One choice: what is stored and what is read. */
export type Choice = readonly [value: string, label: string];

/** A native select; `empty` is the choice that chooses nothing. */
export function selectField(
  options: FieldOptions & {
    value: string;
    choices: readonly Choice[];
    empty: string;
    autocomplete?: string;
  },
) {
  const {path, value, choices, empty, autocomplete = 'off', onInput} = options;
  return field(
    options,
    html`<select
      id=${path}
      name=${path}
      part="input"
      autocomplete=${autocomplete}
      ?required=${!options.optional}
      aria-invalid=${invalid(options)}
      aria-describedby=${describedBy(options)}
      @change=${(event: Event) => onInput(valueOf(event))}
    >
      <option value="" .selected=${value === ''}>${empty}</option>
      ${choices.map(
        ([code, label]) =>
          html`<option value=${code} .selected=${value === code}>${label}</option>`,
      )}
    </select>`,
  );
}

/** Two or three choices side by side, as radio buttons. */
export function segments(options: FieldOptions & {value: string; choices: readonly Choice[]}) {
  const {path, label, value, choices, onInput} = options;
  return html`
    <fieldset class="field" part="field" aria-describedby=${describedBy(options)}>
      <legend part="label">${label}</legend>
      <div class="segments">
        ${choices.map(
          ([code, text], index) => html`
            <label
              >${text}<input
                type="radio"
                id=${index === 0 ? path : nothing}
                name=${path}
                value=${code}
                .checked=${value === code}
                @change=${() => onInput(code)}
            /></label>
          `,
        )}
      </div>
      ${
        options.error
          ? html`<p id="${path}-note" class="error" part="error">${options.error}</p>`
          : nothing
      }
    </fieldset>
  `;
}
