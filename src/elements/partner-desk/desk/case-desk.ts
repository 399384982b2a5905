import {html, nothing, type TemplateResult} from 'lit';
import type {LazyParts} from '../../case/lazy-parts.js';
import {age, newsText, staleNote} from '../../case/parts/frame.js';
import {historySection} from '../../case/parts/history.js';
import {moneySection} from '../../case/parts/money.js';
import {caseHead, caseSentence, stageTrack} from '../../case/parts/standing.js';
import type {DeskView} from '../view.js';
import type {DocumentKind} from './document-kind.js';
import {factsSection} from './facts.js';
import {doneNote} from './notes.js';
import {workSection} from './work.js';

/** What of the desk is open, and the parts that are loaded when they are needed. */
export type OpenParts = {
  showsAll: boolean;
  onShowAll: () => void;
  hasOpenFiles: boolean;
  onFiles: (isOpen: boolean) => void;
  lazy: LazyParts;
  kind: DocumentKind;
};

/** The desk of one case: where it stands, what is done with it, what it is about, then all that happened. */
export function caseDesk(view: DeskView, open: OpenParts): TemplateResult {
  const {words} = view;
  return html`
    <p class="hidden" role="status">${newsText(view)}</p>
    ${staleNote(view)} ${caseHead(view)} ${caseSentence(view, [])} ${stageTrack(view)}
    ${doneNote(view)} ${workSection(view)} ${factsSection(view)}
    <div class="halves">
      ${moneySection(view)} ${historySection(view, open.showsAll, open.onShowAll)}
    </div>
    ${open.lazy.render('messages', view)}
    <details
      class="drawer"
      id="files"
      .open=${open.hasOpenFiles}
      @toggle=${({target}: Event) => open.onFiles((target as HTMLDetailsElement).open)}
    >
      <summary>${words.files.heading}</summary>
      ${open.hasOpenFiles ? filesPart(view, open) : nothing}
    </details>
    ${age(view)}
  `;
}

/** The files, with what the agency says about those that it adds. */
function filesPart(view: DeskView, open: OpenParts) {
  const {can = ['submit']} = view.state.session ?? {};
  return html`<div class="stack">
    ${can.includes('submit') ? html`<div class="fields">${open.kind.render(view.texts)}</div>` : nothing}
    ${open.lazy.render('files', view)}
  </div>`;
}
