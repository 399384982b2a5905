import {html, nothing} from 'lit';
import {describedBy, field, invalid, valueOf, type FieldOptions} from './field.js';

/** A field of one line. */
export type TextOptions = FieldOptions & {
  value: string;
  type?: 'text' | 'email' | 'tel' | 'date';
  /** What a browser may fill in. Only fields about the user's own company and people have it; the debtor is `off`. */
  autocomplete?: string;
  inputmode?: 'text' | 'numeric' | 'email' | 'tel';
  /** Latest day of a date field, `YYYY-MM-DD`. */
  max?: string;
};

/** A text, e-mail, phone or date field. */
export function textField(options: TextOptions) {
  const {path, value, type = 'text', autocomplete = 'off', inputmode, max, onInput} = options;
  return field(
    options,
    html`<input
      id=${path}
      name=${path}
      part="input"
      type=${type}
      autocomplete=${autocomplete}
      inputmode=${inputmode ?? nothing}
      max=${max ?? nothing}
      .value=${value}
      ?required=${!options.optional}
      aria-invalid=${invalid(options)}
      aria-describedby=${describedBy(options)}
      @input=${(event: Event) => onInput(valueOf(event))}
    />`,
  );
}

/** A field of several lines. */
export function textArea(options: FieldOptions & {value: string}) {
  const {path, value, onInput} = options;
  return field(
    options,
    html`<textarea
      id=${path}
      name=${path}
      part="input"
      rows="3"
      autocomplete="off"
      .value=${value}
      aria-invalid=${invalid(options)}
      aria-describedby=${describedBy(options)}
      @input=${(event: Event) => onInput(valueOf(event))}
    ></textarea>`,
  );
}
