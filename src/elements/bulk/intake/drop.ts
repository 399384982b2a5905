import {html, nothing, type TemplateResult} from 'lit';
import {factList} from '../../case-form/drop/facts.js';
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
export function fileNotes(notes: readonly FileNote[], view: View, onClose: () => void) {
  if (notes.length === 0) return nothing;
  const {drop: words} = view.words;
  const isBad = notes.some(({reason, isHeld}) => reason !== null || isHeld);
  return html`<div class="note ${isBad ? 'warn' : 'good'}" role="status" part="files">
    <ul>
      ${notes.map((note) => html`<li><b>${note.file}</b> · ${sentence(note, view)} ${about(note, view)}</li>`)}
    </ul>
    <div><button type="button" class="plain" @click=${onClose}>${words.close}</button></div>
  </div>`;
}

/** What the user should know of an e-invoice: who sent it, what is paid, what it says about payment. */
function about({facts, read}: FileNote, {format, more: {invoice}}: View) {
  if (!facts || !read || !invoice) return nothing;
  return factList({format}, {facts: [...facts], read}, invoice);
}

/** The sentence of the list, else that of an e-invoice. */
function sentence(
  {reason, found = '', added, known, isHeld = false}: FileNote,
  {words: {drop: words, table}, more: {invoice}}: View,
): string {
  if (isHeld && added > 0) return table.leftOut(added);
  if (reason === null)
    return [words.taken(added), ...(known > 0 ? [words.known(known)] : [])].join(' ');
  const own = words.refused[reason];
  if (own !== undefined) return own;
  const texts: Record<string, unknown> = {...invoice?.refused};
  const text = texts[reason];
  if (typeof text === 'function') return (text as (found: string) => string)(found);
  return typeof text === 'string' ? text : (words.refused.other ?? '');
}
