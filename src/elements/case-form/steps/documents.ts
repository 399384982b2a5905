import {css, html, nothing} from 'lit';
import {FILE_LIMITS, FILE_TYPES} from '../../../contract/files.js';
import type {DocumentState, RefusedFile} from '../../../flow/case-form/state.js';
import {writeBytes} from '../../../i18n/bytes.js';
import type {Messages} from '../../../i18n/messages.js';
import {notes} from '../../../styles/notes.js';
import {textArea} from '../../fields/text.js';
import {documentList, documentListStyles} from '../parts/document-list.js';
import type {Screen, View} from '../view.js';

type Words = Messages['documents'];

const EXTENSIONS = Object.keys(FILE_TYPES);

/** The papers that prove the claim. */
export const documents: Screen<'documents'> = {
  section: 'documents',
  errors: ({errors}) => errors,
  render(view, words) {
    const {documents: chosen, values} = view.state;
    return html`
      <header>
        <h2 id="heading" part="heading" tabindex="-1">${words.heading}</h2>
        <p class="muted">${words.intro}</p>
      </header>
      ${refusals(view, words)}
      <div class="fields">${dropZone(view, words)}</div>
      ${chosenFiles(view, words, chosen)}
      <div class="fields">
        ${textArea({
          path: 'comments',
          label: words.comments,
          hint: words.commentsHint,
          optional: view.frame.optional,
          value: values.comments,
          error: view.errorOf('comments'),
          onInput: (value) => view.actions.edit('comments', value),
        })}
      </div>
    `;
  },
  styles: [
    notes,
    documentListStyles,
    css`
      .drop {
        display: grid;
        justify-items: center;
        gap: 6px;
        padding: 28px 16px;
        border: 1.5px dashed var(--_edge);
        border-radius: 10px;
        background: var(--_sunken);
        text-align: center;
        position: relative;
      }
      .drop:has(:focus-visible) {
        outline: 2px solid var(--_link);
        outline-offset: 1px;
      }
      .drop.is-over {
        border-color: var(--_link);
        background: var(--_accent-soft);
      }
      .drop input {
        position: absolute;
        inset: 0;
        block-size: 100%;
        opacity: 0;
        cursor: pointer;
      }
      .drop label b {
        color: var(--_link);
        text-decoration: underline;
        text-underline-offset: 2px;
      }
    `,
  ],
};

/** Where files are dropped or chosen. */
export function dropZone(view: View, words: Words) {
  const {format, actions} = view;
  const error = view.errorOf('files');
  const types = EXTENSIONS.map((extension) => extension.toUpperCase()).join(', ');
  const limits = words.limits(
    types,
    writeBytes(format.locale, FILE_LIMITS.bytes),
    format.number(FILE_LIMITS.count),
  );
  const take = (files: FileList | null | undefined) => {
    if (files && files.length > 0) void actions.addFiles([...files]);
  };
  return html`<div class="field" part="field">
    <div
      class="drop"
      part="drop"
      @dragover=${(event: DragEvent) => over(event, true)}
      @dragleave=${(event: DragEvent) => over(event, false)}
      @drop=${(event: DragEvent) => {
        over(event, false);
        take(event.dataTransfer?.files);
      }}
    >
      <label for="files">${words.drop} <b>${words.choose}</b></label>
      <span class="hint" id="files-limits">${limits}</span>
      <input
        type="file"
        id="files"
        name="files"
        multiple
        accept=${EXTENSIONS.map((extension) => `.${extension}`).join(',')}
        aria-describedby="files-limits ${error ? 'files-note' : ''}"
        aria-invalid=${error ? 'true' : nothing}
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          take(input.files);
          // The same file may be chosen again, for example after it was removed.
          input.value = '';
        }}
      />
    </div>
    ${error ? html`<p id="files-note" class="error" part="error">${error}</p>` : nothing}
  </div>`;
}

/** Only a drop that is taken here may change the zone; otherwise the browser would open the file. */
function over(event: DragEvent, isOver: boolean): void {
  event.preventDefault();
  (event.currentTarget as HTMLElement).classList.toggle('is-over', isOver);
}

function chosenFiles(view: View, words: Words, chosen: DocumentState[]) {
  if (chosen.length === 0) return html`<p class="muted small">${words.none}</p>`;
  return html`<section class="stack tight">
    <h3>${words.list}</h3>
    ${documentList(view, words)}
    <p class="muted small">${words.leaveNote}</p>
  </section>`;
}

/** The files that were not taken, and why. */
export function refusals(view: View, words: Words) {
  const {refusedFiles: refused} = view.state;
  if (refused.length === 0) return nothing;
  const {format} = view;
  const types = format.list(EXTENSIONS.map((extension) => extension.toUpperCase()));
  const sentence = ({name, reason}: RefusedFile) =>
    ({
      type: () => words.refused.type(name, types),
      size: () => words.refused.size(name, writeBytes(format.locale, FILE_LIMITS.bytes)),
      empty: () => words.refused.empty(name),
      name: () => words.refused.name(name),
      count: () => words.refused.count(name, format.number(FILE_LIMITS.count)),
      content: () => words.refused.content(name),
    })[reason]();
  return html`<div class="note warn" role="alert" part="refused">
    <h3>${words.refusedHeading(refused.length)}</h3>
    <ul>
      ${refused.map((file) => html`<li>${sentence(file)}</li>`)}
    </ul>
  </div>`;
}
