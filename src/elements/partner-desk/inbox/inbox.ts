import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {CaseListController} from '../../../flow/tracking/list/controller.js';
import {countOf} from '../../../flow/tracking/list/rows.js';
import type {TrackingSeams} from '../../../flow/tracking/seams.js';
import type {Format} from '../../../i18n/format.js';
import type {Messages} from '../../../i18n/messages.js';
import type {Moments} from '../../../i18n/moments.js';
import {foot} from '../../case-list/foot.js';
import {failedState, staleNote} from '../../case-list/states.js';
import {caseTable, tableSkeleton, type TableView} from '../../case-list/table.js';
import type {DeskWords} from '../words.js';

/** What the inbox draws from. */
export type InboxView = {
  texts: DeskWords;
  lifecycle: Messages['lifecycle'];
  format: Format;
  moments: Moments;
  onOpen: (caseId: string) => void;
};

/** States of cases that are neither to be accepted nor over. */
const AT_WORK = 'Active,Paused,NeedsAdditionalDetails,Leads,LeadsQuoteGiven,PendingContractSigning';

/** Every row is drawn: an agency works a few hundred cases, loaded a page at a time. */
const EVERYTHING: TableView['drawn'] = {
  parts: (sizes) => sizes.map((_, index) => ({kind: 'block', index})),
};

type Name = 'toAccept' | 'atWork' | 'over';

/** The agency's cases: those that wait to be accepted first, then those at work; those that are over on demand. */
export class Inbox {
  readonly #lists: Record<Name, CaseListController>;
  readonly #update: () => void;
  #showsOver = false;

  constructor(host: LitElement, seams: TrackingSeams) {
    const list = () => new CaseListController(host, seams);
    this.#lists = {toAccept: list(), atWork: list(), over: list()};
    this.#update = () => host.requestUpdate();
  }

  /** Asks for the cases from the beginning. */
  start(): void {
    this.#lists.toAccept.start({filter: 'PendingVerification', sort: 'DateCreated:asc'});
    this.#lists.atWork.start({filter: AT_WORK});
    if (this.#showsOver) this.#startOver();
  }

  /** Looks again at once. */
  refresh(): void {
    for (const list of this.#shown()) void list.refresh();
  }

  render(view: InboxView): TemplateResult {
    const {inbox} = view.texts.desk;
    return html`
      <h2 id="heading" part="heading" tabindex="-1">${inbox.heading}</h2>
      ${this.#section(view, 'toAccept', inbox.noneToAccept)}
      ${this.#section(view, 'atWork', inbox.noneAtWork)}
      <details class="drawer" @toggle=${this.#handleToggle}>
        <summary>${inbox.over}</summary>
        ${this.#showsOver ? this.#list(view, 'over', inbox.noneOver) : nothing}
      </details>
    `;
  }

  #section(view: InboxView, name: 'toAccept' | 'atWork', none: string) {
    const {total, answered} = this.#lists[name].state;
    const count = answered && total > 0 ? view.format.number(total) : '';
    return html`<section class="stack" part=${name === 'toAccept' ? 'to-accept' : 'at-work'}>
      <h3>${view.texts.desk.inbox[name]} <span class="count">${count}</span></h3>
      ${this.#list(view, name, none)}
    </section>`;
  }

  #list(view: InboxView, name: Name, none: string) {
    const list = this.#lists[name];
    const {blocks, problem, total, asOf} = list.state;
    const {texts, lifecycle, format, moments, onOpen} = view;
    const words = {...texts.list, heading: texts.desk.inbox[name]};
    const retry = () => void list.refresh();
    if (!blocks) return problem ? failedState(problem, words, retry) : tableSkeleton();
    const table: TableView = {words, lifecycle, format, drawn: EVERYTHING, onOpen};
    return html`
      ${problem ? staleNote(problem, {words, moments, asOf}, retry) : nothing}
      ${
        countOf(blocks) === 0
          ? html`<p class="muted small">${none}</p>`
          : html`${caseTable(table, blocks, total)}
            ${foot(table, list.state, () => void list.more())}`
      }
    `;
  }

  #shown(): CaseListController[] {
    const {toAccept, atWork, over} = this.#lists;
    return this.#showsOver ? [toAccept, atWork, over] : [toAccept, atWork];
  }

  #startOver(): void {
    this.#lists.over.start({filter: 'closed'});
  }

  readonly #handleToggle = ({target}: Event) => {
    if (!(target as HTMLDetailsElement).open || this.#showsOver) return;
    this.#showsOver = true;
    this.#startOver();
    this.#update();
  };
}
