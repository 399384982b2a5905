import {html, nothing} from 'lit';
import type {FieldPath} from '../../../flow/case-form/state.js';
import type {View} from '../view.js';

/** A box to tick, with its error. */
export function check(
  view: View,
  path: FieldPath,
  text: string,
  isChecked: boolean,
  onChange: (value: boolean) => void,
) {
  const error = view.errorOf(path);
  return html`<div class="check" part="check">
    <input
      type="checkbox"
      id=${path}
      name=${path}
      required
      .checked=${isChecked}
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${error ? `${path}-note` : nothing}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
    />
    <label for=${path}>${text}</label>
    ${error ? html`<p id="${path}-note" class="error" part="error">${error}</p>` : nothing}
  </div>`;
}
