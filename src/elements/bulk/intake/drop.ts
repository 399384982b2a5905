import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../../i18n/messages.js';
import type {View} from '../view.js';
import type {FileNote} from './read-files.js';

/** The empty list: where files are dropped or chosen. */
export function dropZone({words, chooseFiles}: View, isReading: boolean): TemplateResult {
  return html`<section class="drop" part="drop">
    <h3>${words.drop.heading}</h3>
    <p class="muted">${words.drop.text}</p>
    <button type="button" class="go" @click=${chooseFiles}>${words.drop.choose}</button>
    <p class="muted small" role="status">${isReading ? words.drop.reading : nothing}</p>
  </section>`;
}

/** What became of the files that were given, each in a sentence. */
export function fileNotes(
  notes: readonly FileNote[],
  {drop: words}: Messages['bulk'],
  invoice: Messages['invoice'] | undefined,
  onClose: () => void,
) {
  if (notes.length === 0) return nothing;
  const isBad = notes.some(({reason}) => reason !== null);
  return html`<div class="note ${isBad ? 'warn' : 'good'}" role="status" part="files">
    <ul>
      ${notes.map((note) => html`<li><b>${note.file}</b> · ${sentence(note, words, invoice)}</li>`)}
    </ul>
    <div><button type="button" class="plain" @click=${onClose}>${words.close}</button></div>
  </div>`;
}

/** The sentence of the list, else that of an e-invoice. */
function sentence(
  {reason, found = '', added, known}: FileNote,
  words: Messages['bulk']['drop'],
  invoice: Messages['invoice'] | undefined,
): string {
  if (reason === null)
    return [words.taken(added), ...(known > 0 ? [words.known(known)] : [])].join(' ');
  const own = words.refused[reason];
  if (own !== undefined) return own;
  const texts: Record<string, unknown> = {...invoice?.refused};
  const text = texts[reason];
  if (typeof text === 'function') return (text as (found: string) => string)(found);
  return typeof text === 'string' ? text : (words.refused.other ?? '');
}
