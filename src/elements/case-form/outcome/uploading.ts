import {html} from 'lit';
import {documentList, documentListStyles} from '../parts/document-list.js';
import type {Screen} from '../view.js';
import {waiting, waitingStyles} from './waiting.js';

/** The case exists and its documents are on their way; the page stays until they are there or given up. */
export const uploading: Screen<'documents'> = {
  section: 'documents',
  render(view, words) {
    return html`${waiting(words.uploading)} ${documentList(view, words)}
      <div>
        <button type="button" @click=${() => void view.actions.skipUploads()}>
          ${words.uploading.skip}
        </button>
      </div>`;
  },
  styles: [waitingStyles, documentListStyles],
};
