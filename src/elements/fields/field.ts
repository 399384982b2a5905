import {html, nothing, type TemplateResult} from 'lit';

/** What every field says about itself. Texts are ready to show. */
export type FieldOptions = {
  /** The name of the field, its id and the key of its error. */
  path: string;
  label: string;
  hint?: string | TemplateResult | undefined;
  error?: string | undefined;
  /** The word for "optional"; absent for fields that must be filled. */
  optional?: string | undefined;
  width?: 'full' | 'half' | 'third' | 'two-thirds';
  onInput: (value: string) => void;
};

/** Label above, control, and below it the hint or, in its place, the error. */
export function field(options: FieldOptions, control: TemplateResult): TemplateResult {
  const {path, label, optional, width = 'full'} = options;
  return html`
    <div class="field ${width}" part="field">
      <label for=${path} part="label"
        >${label}${optional ? html` <span class="optional">${optional}</span>` : nothing}</label
      >
      ${control} ${note(options)}
    </div>
  `;
}

/** The hint or the error of a field. */
export function note({path, hint, error}: Pick<FieldOptions, 'path' | 'hint' | 'error'>) {
  if (error) return html`<p id=${noteId(path)} class="error" part="error">${error}</p>`;
  return hint ? html`<p id=${noteId(path)} class="hint" part="hint">${hint}</p>` : nothing;
}

/** What `aria-describedby` of a field's control is; nothing when there is no note. */
export function describedBy({path, hint, error}: Pick<FieldOptions, 'path' | 'hint' | 'error'>) {
  return (error ?? hint) ? noteId(path) : nothing;
}

/** What `aria-invalid` of a field's control is. */
export function invalid({error}: Pick<FieldOptions, 'error'>) {
  return error ? 'true' : nothing;
}

/** The value of the control that an event comes from. */
export function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;
}

function noteId(path: string): string {
  return `${path}-note`;
}
