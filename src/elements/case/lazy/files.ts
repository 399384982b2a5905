import {css, html, nothing} from 'lit';
import {FILE_LIMITS, FILE_TYPES} from '../../../contract/files.js';
import type {CaseFile} from '../../../contract/case.js';
import type {RefusedFile} from '../../../flow/case-form/state.js';
import type {Upload} from '../../../flow/tracking/case-state.js';
import {addFiles, dropFile, freshAddress, sendFileAgain} from '../../../flow/tracking/papers.js';
import {writeBytes} from '../../../i18n/bytes.js';
import {anyAddress} from '../../shared/addresses.js';
import {partState, reason} from '../parts/part-state.js';
import type {CaseView, LazyPart} from '../view.js';

const EXTENSIONS = Object.keys(FILE_TYPES);

/** Which file was pressed last on a screen, and the address it got; only ever one at a time. */
type Pressed = {id: string; url: string | null; isDone: boolean};
const pressed = new WeakMap<object, Pressed>();

/** The files of a case, each opened by a fresh address, and the way to add some. */
export const files: LazyPart = {
  render(view) {
    const {words, state} = view;
    const {value} = state.parts.files;
    const isEmpty = value?.length === 0 && state.uploads.length === 0;
    return html`<div class="stack" part="files">
      ${isEmpty ? html`<p class="muted small">${words.files.none}</p>` : nothing}
      ${
        isEmpty
          ? nothing
          : html`<ul class="files">
              ${(value ?? []).map((file) => row(view, file))}
              ${state.uploads.map((upload) => uploadRow(view, upload))}
            </ul>`
      }
      ${partState(view, 'files')}
      ${state.refusedFiles.length > 0 ? refusals(view, state.refusedFiles) : nothing}
      ${chooser(view)}
    </div>`;
  },
  styles: css`
    .files li {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 14px;
      align-items: baseline;
      justify-content: space-between;
      padding-block: 8px;
      border-block-start: 1px solid var(--_line);
    }
    .files li:first-child {
      border-block-start: 0;
    }
    .files li > * {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .files progress {
      flex-basis: 100%;
      block-size: 6px;
      accent-color: var(--_link);
    }
    .choose {
      position: relative;
      justify-self: start;
    }
    .choose:has(:focus-visible) {
      outline: 2px solid var(--_link);
      outline-offset: 1px;
    }
    .choose input {
      position: absolute;
      inset: 0;
      block-size: 100%;
      opacity: 0;
      cursor: pointer;
    }
    .is-bad {
      color: var(--_bad);
    }
  `,
};

function row(view: CaseView, file: CaseFile) {
  const {words, moments, actions} = view;
  const {files: texts} = words;
  const last = pressed.get(actions);
  const isLast = last?.id === file.id;
  return html`<li>
    <button
      type="button"
      class="plain"
      aria-label=${texts.open(file.fileName)}
      @click=${() => void openFile(view, file.id)}
    >
      ${file.fileName}
    </button>
    <span class="muted small number">${moments.day(file.dateCreated)}</span>
    ${isLast ? html`<span class="small" role="status">${outcome(view, last)}</span>` : nothing}
  </li>`;
}

function outcome({words}: CaseView, {url, isDone}: Pressed) {
  if (!isDone) return words.files.opening;
  if (url === null) return words.files.noLink;
  return html`<a href=${url} target="_blank" rel="noopener noreferrer">${words.files.ready}</a>`;
}

/** Browsers let a press open a tab only for a moment; when the answer took longer, the link below does it. */
async function openFile({actions, update}: CaseView, id: string): Promise<void> {
  pressed.set(actions, {id, url: null, isDone: false});
  update();
  const address = await freshAddress(actions, id);
  if (pressed.get(actions)?.id !== id) return;
  const url = address === null ? null : anyAddress(address);
  pressed.set(actions, {id, url, isDone: true});
  update();
  // Not every web view has it; the link is there in any case.
  if (url) (window as Partial<Window>).open?.(url, '_blank', 'noopener,noreferrer');
}

function uploadRow({words, format, actions}: CaseView, upload: Upload) {
  const {id, name, size, status, sent, problem} = upload;
  const {files: texts} = words;
  const percent = Math.min(1, (sent ?? 0) / Math.max(1, size));
  const button = (label: string, act: () => void) =>
    html`<button type="button" class="plain small" aria-label="${label}: ${name}" @click=${act}>
      ${label}
    </button>`;
  return html`<li>
    <span>${name}</span>
    <span class="small ${status === 'failed' ? 'is-bad' : 'muted'}"
      >${writeBytes(format.locale, size)} · ${texts[status]}</span
    >
    ${
      status === 'uploading'
        ? html`<progress
            max="1"
            .value=${percent}
            aria-label="${name}: ${texts.uploading}"
          ></progress>`
        : nothing
    }
    ${
      status === 'failed'
        ? html`<div class="small">${problem ? reason(problem, words) : nothing}</div>
            <span class="actions">
              ${button(texts.again, () => void sendFileAgain(actions, id))}
              ${button(texts.remove, () => dropFile(actions, id))}
            </span>`
        : nothing
    }
  </li>`;
}

function chooser({words, state, format, actions}: CaseView) {
  const {files: texts} = words;
  const {can = ['submit'], desk} = state.session ?? {};
  // Managing partners read the files of a case; the API takes none from them.
  if (!can.includes('submit') || desk === 'managing-partner') return nothing;
  const types = EXTENSIONS.map((extension) => extension.toUpperCase()).join(', ');
  return html`<div class="stack tight">
    <label class="button choose" for="case-files">
      ${texts.add}
      <input
        type="file"
        id="case-files"
        multiple
        accept=${EXTENSIONS.map((extension) => `.${extension}`).join(',')}
        aria-describedby="case-files-limits"
        @change=${({target}: Event) => {
          const input = target as HTMLInputElement;
          void addFiles(actions, [...(input.files ?? [])]);
          // The same file may be chosen again, for example after it was removed.
          input.value = '';
        }}
      />
    </label>
    <span class="hint" id="case-files-limits"
      >${texts.limits(types, writeBytes(format.locale, FILE_LIMITS.bytes))}</span
    >
  </div>`;
}

function refusals({words, format}: CaseView, refused: readonly RefusedFile[]) {
  const {refused: texts} = words.files;
  const types = format.list(EXTENSIONS.map((extension) => extension.toUpperCase()));
  const limits: Record<RefusedFile['reason'], string> = {
    type: types,
    size: writeBytes(format.locale, FILE_LIMITS.bytes),
    count: format.number(FILE_LIMITS.count),
    empty: '',
    name: '',
    content: '',
  };
  return html`<ul class="note warn small" role="alert" part="refused">
    ${refused.map(({name, reason: why}) => html`<li>${texts[why](name, limits[why])}</li>`)}
  </ul>`;
}
