import {html, nothing, type TemplateResult} from 'lit';

/**
 * A box to tick, with its error.
 *
 * @typeParam Path - The names of the boxes that this view knows the errors of.
 * @param isRequired - False for a box that may stay empty.
 */
export function check<Path extends string>(
  view: {errorOf(path: Path): string | undefined},
  path: Path,
  text: string,
  isChecked: boolean,
  onChange: (value: boolean) => void,
  isRequired = true,
): TemplateResult {
  const error = view.errorOf(path);
  return html`<div class="check" part="check">
    <input
      type="checkbox"
      id=${path}
      name=${path}
      ?required=${isRequired}
      .checked=${isChecked}
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${error ? `${path}-note` : nothing}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
    />
    <label for=${path}>${text}</label>
    ${error ? html`<p id="${path}-note" class="error" part="error">${error}</p>` : nothing}
  </div>`;
}
