import {css, html, nothing, type TemplateResult} from 'lit';
import type {DocumentState} from '../../../flow/case-form/state.js';
import {writeBytes} from '../../../i18n/bytes.js';
import type {Messages} from '../../../i18n/messages.js';
import type {View} from '../view.js';

type Words = Messages['documents'];

/** The documents, each with where it stands and what can be done about it. */
export function documentList(view: View, words: Words): TemplateResult {
  return html`<ul class="documents" part="documents">
    ${view.state.documents.map((document) => row(view, words, document))}
  </ul>`;
}

/** The look of the list. */
export const documentListStyles = css`
  .documents li {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 2px 14px;
    align-items: center;
    padding-block: 9px;
    border-block-start: 1px solid var(--_line);
  }
  .documents li:first-child {
    border-block-start: 0;
  }
  .documents .name {
    font-weight: 550;
  }
  .documents .buttons {
    display: flex;
    gap: 14px;
    grid-row: span 2;
  }
  .documents progress {
    inline-size: 100%;
    block-size: 6px;
    accent-color: var(--_link);
    grid-column: 1;
  }
  .is-bad {
    color: var(--_bad);
  }
`;

function row(view: View, words: Words, document: DocumentState) {
  const {name, size, status, sent} = document;
  const isBad = status === 'failed' || status === 'missing';
  const percent = sent === null ? null : Math.min(1, sent / Math.max(1, size));
  return html`<li>
    <span class="name">${name}</span>
    <span class="buttons">${buttons(view, words, document)}</span>
    <span class="small ${isBad ? 'is-bad' : 'muted'}">
      ${status === 'missing' ? nothing : html`${writeBytes(view.format.locale, size)} · `}${words.status[status === 'skipped' ? 'failed' : status]}
    </span>
    ${
      status === 'uploading' && percent !== null
        ? html`<progress
            max="1"
            .value=${percent}
            aria-label=${words.named(words.progress(view.format.percent(Math.round(percent * 100))), name)}
          ></progress>`
        : nothing
    }
  </li>`;
}

function buttons(view: View, words: Words, {id, name, status}: DocumentState) {
  const {actions, state, focusOn} = view;
  const button = (label: string, act: () => void) =>
    html`<button type="button" class="plain" aria-label=${words.named(label, name)} @click=${act}>
      ${label}
    </button>`;
  const retry = button(words.retry, () => void actions.retryDocument(id));
  if (status === 'done') return nothing;
  const remove = () => {
    // The last row goes with its buttons; the keyboard would be nowhere.
    if (state.documents.at(-1)?.id === id)
      focusOn(state.phase.name === 'editing' ? 'files' : 'heading');
    void actions.removeDocument(id);
  };
  if (status === 'uploading') return button(words.cancel, remove);
  return html`${status === 'failed' ? retry : nothing} ${button(words.remove, remove)}`;
}
