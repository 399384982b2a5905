import {css, html, nothing, type TemplateResult} from 'lit';
import type {Incoming, ReadIncoming} from '../../../flow/incoming/incoming.js';
import {valueAt} from '../../../flow/claim/fields.js';
import {writeBytes} from '../../../i18n/bytes.js';
import type {Messages} from '../../../i18n/messages.js';
import {notes} from '../../../styles/notes.js';
import type {Screen, View} from '../view.js';
import {factList} from './facts.js';
import {conflictQuestions, differenceQuestion, isAsking} from './questions.js';

type Words = Messages['invoice'];

/** What stands above the step after files were dropped: what was filled in, what is asked, or why nothing was read. */
export const incoming: Screen<'invoice'> = {
  section: 'invoice',
  render(view, words) {
    const {incoming: current} = view.state;
    return current ? note(view, current, words) : html``;
  },
  mark({incoming: current, values}, path, words) {
    const isMarked = current?.status === 'read' && current.filled[path] === valueAt(values, path);
    return isMarked
      ? html`<span class="mark" part="mark">${words.mark(current.name)}</span>`
      : undefined;
  },
  styles: [
    notes,
    css`
      .over {
        outline: 2px dashed var(--_link);
        outline-offset: -2px;
      }
      .mark {
        color: var(--_link);
        overflow-wrap: anywhere;
      }
      .mark::before {
        content: '↳ ';
      }
      .incoming h3,
      .incoming p,
      .incoming dd {
        overflow-wrap: anywhere;
      }
      .incoming blockquote {
        margin: 0;
        padding-inline-start: 10px;
        border-inline-start: 2px solid var(--_edge);
        white-space: pre-line;
        max-block-size: 9em;
        overflow: auto;
      }
      .incoming dl {
        display: grid;
        grid-template-columns: auto 1fr 1fr;
        gap: 3px 14px;
        margin: 0;
      }
      .incoming dl div {
        display: contents;
      }
      .incoming dd {
        margin: 0;
      }
    `,
  ],
};

function note(view: View, current: Incoming, words: Words): TemplateResult {
  switch (current.status) {
    case 'reading':
      return html`<p class="note incoming" role="status">${words.reading(current.name)}</p>`;
    case 'refused':
      return frame(view, words, {
        tone: 'warn',
        heading: words.refused.heading(current.name),
        content: html`<p>
          ${refusal(view, current, words)} ${current.isAttached ? words.refused.attached : nothing}
        </p>`,
      });
    case 'attached':
      return frame(view, words, {
        tone: '',
        heading: words.attached.heading,
        content: html`<p>${words.attached.text(view.format.list(current.names))}</p>`,
      });
    case 'read':
      return readNote(view, current, words);
  }
}

function readNote(view: View, current: ReadIncoming, words: Words): TemplateResult {
  const {phase} = view.state;
  const isReview = phase.name === 'editing' && phase.step === 'review';
  const isOpen = current.isHeld || isAsking(view, current);
  if (current.isDismissed || (isReview && !isOpen)) return html``;
  const count = Object.keys(current.filled).length;
  const isCreditNote = current.read.kind === 'credit-note';
  const heading = current.isHeld
    ? words.held(current.name)
    : count > 0
      ? words.filled(count, current.name)
      : words.read(current.name);
  return frame(view, words, {
    tone: isOpen ? 'warn' : 'good',
    heading,
    content: html`
      ${count > 0 ? html`<p>${words.filledText}</p>` : nothing} ${factList(view, current, words)}
      ${
        current.isHeld && !isCreditNote
          ? html`<div class="actions">
              <button type="button" @click=${() => void view.actions.receive('anyway')}>
                ${words.anyway}
              </button>
            </div>`
          : nothing
      }
      ${conflictQuestions(view, current, words)} ${differenceQuestion(view, current, words)}
      ${needsPdf(view, current) ? pdfQuestion(view, words) : nothing}
      ${
        current.unread.length > 0
          ? html`<p>${words.unread(view.format.list(current.unread))}</p>`
          : nothing
      }
    `,
  });
}

function frame(
  {actions}: View,
  words: Words,
  {tone, heading, content}: {tone: string; heading: string; content: TemplateResult},
): TemplateResult {
  return html`<div class="note incoming ${tone}" part="incoming" role="alert">
    <h3>${heading}</h3>
    ${content}
    <div>
      <button type="button" class="plain" @click=${() => void actions.receive('dismiss')}>
        ${words.hide}
      </button>
    </div>
  </div>`;
}

function refusal(
  {format}: View,
  {reason, limit = 0, found = ''}: Extract<Incoming, {status: 'refused'}>,
  {refused}: Words,
): string {
  switch (reason) {
    case 'too-large':
      return refused[reason](writeBytes(format.locale, limit));
    case 'not-an-invoice':
    case 'renamed':
      return refused[reason](found);
    default:
      return refused[reason];
  }
}

/** A PDF among the documents, remembered ones included, is taken for the invoice's own. */
function needsPdf({state}: View, {read, isHeld, differences}: ReadIncoming): boolean {
  const hasPdf = state.documents.some(({name}) => name.toLowerCase().endsWith('.pdf'));
  return read.container === 'XML' && !isHeld && differences.length === 0 && !hasPdf;
}

function pdfQuestion({actions}: View, {pdf}: Words) {
  return html`<p>${pdf.text}</p>
    <div class="actions">
      <button
        type="button"
        @click=${(event: Event) =>
          ((event.currentTarget as HTMLElement).nextElementSibling as HTMLElement).click()}
      >
        ${pdf.choose}
      </button>
      <input
        hidden
        type="file"
        name="invoice-pdf"
        accept=".pdf"
        aria-label=${pdf.choose}
        @change=${(event: Event) => {
          const {files} = event.target as HTMLInputElement;
          if (files && files.length > 0) void actions.addFiles([...files]);
        }}
      />
    </div>`;
}
