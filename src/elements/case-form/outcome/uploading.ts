import {html, nothing} from 'lit';
import type {Messages} from '../../../i18n/messages.js';
import {documentList} from '../parts/document-list.js';
import {documents, dropZone, refusals} from '../steps/documents.js';
import type {Screen, View} from '../view.js';
import {waiting, waitingStyles} from './waiting.js';

type Words = Messages['documents'] & Messages['outcome'];

/**
 * The case exists and its documents are on their way; the page stays until they are there or given up. Those whose
 * bytes are gone are chosen here again.
 */
export const uploading: Screen<'documents'> = {
  section: 'documents',
  also: 'outcome',
  announce: (view, words) => saying(view, words as Words).heading,
  render(view, words) {
    const isMissing = view.state.documents.some(({status}) => status === 'missing');
    const says = saying(view, words as Words);
    return html`${
        says.isWaiting
          ? waiting(says)
          : html`<h2 id="heading" part="heading" tabindex="-1">${says.heading}</h2>`
      }
      ${isMissing ? choosing(view, words) : nothing} ${documentList(view, words)}
      <div>
        <button type="button" @click=${() => void view.actions.skipUploads()}>
          ${words.uploading.skip}
        </button>
      </div>`;
  },
  styles: [waitingStyles, ...(documents.styles ?? [])],
};

/** What runs; where nothing does, that the case is there. */
function saying({state: {phase, documents: chosen}}: View, {uploading: words, announce}: Words) {
  const isWaiting = chosen.some(({status}) => status === 'waiting' || status === 'uploading');
  if (isWaiting || phase.name !== 'uploading') return {...words, isWaiting};
  return {heading: announce.made(phase.case.reference), text: '', isWaiting};
}

function choosing(view: View, words: Messages['documents']) {
  return html`<p>${words.errors.files.required}</p>
    ${refusals(view, words)}
    <div class="fields">${dropZone(view, words)}</div>`;
}
