import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {CaseListController} from '../../flow/tracking/list/controller.js';
import type {ListQuestion} from '../../flow/tracking/list/question.js';
import {countOf} from '../../flow/tracking/list/rows.js';
import {findLanguage} from '../../i18n/load.js';
import type {Messages} from '../../i18n/messages.js';
import {base} from '../../styles/base.js';
import {choices} from '../../styles/choices.js';
import {controls} from '../../styles/controls.js';
import {figures} from '../../styles/figures.js';
import {layout} from '../../styles/layout.js';
import {notes} from '../../styles/notes.js';
import {tokens} from '../../styles/tokens.js';
import {CaseOpenedEvent} from '../events.js';
import {FollowingElement} from '../shared/following-element.js';
import {Account} from './account.js';
import {allBlocks, FEW, firstBlocks} from './first-blocks.js';
import {foot, shownText} from './foot.js';
import {KeptFocus} from './kept-focus.js';
import type {BlockWindow} from './lazy/block-window.js';
import {pillStyles} from './pill.js';
import {trackingSeams} from './seams.js';
import {emptyState, failedState, staleNote} from './states.js';
import {listStyles} from './styles.js';
import {caseTable, tableSkeleton, type TableView} from './table.js';
import {toolbar} from './toolbar.js';

/**
 * The client's cases with filter, search and order, as many as the user asks for; kept right while it is looked at.
 *
 * @fires debitura-case-opened - A case was chosen; show it.
 * @fires debitura-session-expired - The platform's login has ended.
 * @fires debitura-error - The cases could not be read; the user sees it as well.
 * @slot actions - Beside the heading, for example a button for a new case.
 * @csspart root - Everything inside.
 * @csspart tasks - What Debitura needs from the account.
 * @csspart filter - The kinds of cases.
 * @csspart search - The field for words.
 * @csspart table - The cases.
 * @csspart row - One case.
 * @csspart status - The state of a case.
 * @csspart totals - The sums below.
 * @csspart shown - How many of the cases are shown.
 * @csspart more - The button that shows more of them.
 */
export class DebituraCaseList extends FollowingElement<'caseList'> {
  static override styles = [
    tokens,
    base,
    controls,
    layout,
    choices,
    notes,
    figures,
    pillStyles,
    listStyles,
  ];

  /** `all`, `open`, `needs-you`, `closed`, or names of states with commas between them. */
  @property() status = 'all';

  /** Words to search for. */
  @property() query = '';

  readonly #seams = trackingSeams(this, () => this.connection());
  readonly #controller = new CaseListController(this, this.#seams);
  #drawn: TableView['drawn'] = {parts: firstBlocks};
  #window: BlockWindow | null = null;
  #wantsWindow = true;
  readonly #focus = new KeptFocus(this);
  readonly #account = new Account(this, this.#seams);
  #isWhole = false;

  protected override get section() {
    return 'caseList' as const;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const {blocks, total, answered, problem} = this.#controller.state;
    const isWhole = countOf(blocks ?? []) >= total;
    const kept = this.#focus.remember(isWhole ? this.#nextRow : null);
    this.#window?.keep(kept);
    this.#isWhole ||= problem !== null || (answered !== null && this.#account.isSettled);
  }

  protected override follow(changed: PropertyValues<this>, isFirst: boolean): void {
    // What the page takes away is the default again.
    const [filter, query] = [this.status || 'all', this.query || ''];
    if (isFirst || changed.has('adapter')) {
      this.#controller.start({filter, query});
      void this.#account.ask();
      return;
    }
    const {question} = this.#controller;
    if (filter !== question.filter) this.#controller.ask({filter});
    if (query !== question.query) this.#controller.ask({query});
  }

  /** In a task of its own: reading a page of cases and drawing it are each enough for one. */
  protected override async scheduleUpdate(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    await super.scheduleUpdate();
  }

  protected override lookAgain(): void {
    void this.#controller.refresh();
  }

  protected override render(): TemplateResult {
    const {isAsking} = this.#controller.state;
    return html`<div
      class="card ${isAsking ? 'is-old' : ''}"
      part="root"
      role="region"
      lang=${findLanguage(this.format.locale)}
      aria-label=${this.words?.heading ?? nothing}
      aria-busy=${String(isAsking)}
    >
      <div class="main">${this.renderWordless(tableSkeleton) ?? this.#renderContent()}</div>
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const {blocks} = this.#controller.state;
    this.#focus.restore(this.#nextRow);
    if (blocks && blocks.length > FEW && this.#wantsWindow) void this.#loadWindow();
  }

  #renderContent() {
    const {words, lifecycle} = this;
    if (!words || !lifecycle) return nothing;
    const {state, question} = this.#controller;
    const onChange = (change: Partial<ListQuestion>) => this.#change(change);
    return html`
      <header class="top">
        <h2 part="heading" tabindex="-1">${words.heading}</h2>
        <slot name="actions"></slot>
      </header>
      <p class="hidden" role="status">${this.#news(words)}</p>
      ${
        // What came late would push down what is there.
        this.#isWhole
          ? html`${this.#account.tasks?.render(words, this.format)}
            ${toolbar({question, state, words, lifecycle, format: this.format, isClient: this.#account.desk === 'client', onChange})}
            ${this.#renderList(words, lifecycle)}`
          : tableSkeleton()
      }
    `;
  }

  /** Where the keyboard goes on when there is no button for more any more: at the first case that it brought. */
  get #nextRow(): number {
    const {blocks, more} = this.#controller.state;
    return countOf(blocks ?? []) - more.added;
  }

  /** What those hear who do not see the list change. */
  #news(words: Messages['caseList']): string {
    const {isAsking, more, total} = this.#controller.state;
    if (isAsking) return words.loading;
    if (more.isAsking) return words.loadingMore;
    return more.added > 0
      ? words.added(more.added, shownText(this.#controller.state, words, this.format))
      : words.found(total);
  }

  #renderList(words: Messages['caseList'], lifecycle: Messages['lifecycle']) {
    const {state} = this.#controller;
    const {blocks, problem, asOf} = state;
    const retry = () => void this.#controller.refresh();
    if (!blocks) return problem ? failedState(problem, words, retry) : tableSkeleton();
    const view: TableView = {
      words,
      lifecycle,
      format: this.format,
      drawn: this.#drawn,
      onOpen: (caseId) => this.dispatchEvent(new CaseOpenedEvent(caseId)),
    };
    return html`
      ${problem ? staleNote(problem, {words, moments: this.moments, asOf}, retry) : nothing}
      ${
        countOf(blocks) === 0
          ? emptyState(state, words, () => this.#change({filter: 'all', query: ''}))
          : html`${caseTable(view, blocks, state.total)}
            ${foot(view, state, () => void this.#controller.more())}`
      }
      ${this.#renderAge(words)}
    `;
  }

  /** What is not live says how old it is. */
  #renderAge({asOf, refresh}: Messages['caseList']) {
    const {state} = this.#controller;
    if (state.isLive || !state.asOf || state.problem) return nothing;
    return html`<p class="muted small number" part="age">
      ${asOf(this.moments.clock(state.asOf))} ·
      <button type="button" class="plain small" @click=${() => void this.#controller.refresh()}>
        ${refresh}
      </button>
    </p>`;
  }

  #change(change: Partial<ListQuestion>): void {
    this.#controller.ask(change);
    this.status = this.#controller.question.filter;
    this.query = this.#controller.question.query;
  }

  /** Only a long table leaves anything out; where what knows how does not load, nothing is left out. */
  async #loadWindow(): Promise<void> {
    this.#wantsWindow = false;
    try {
      const module = await import('./lazy/block-window.js');
      this.#window = new module.BlockWindow(this, (blocks) => this.#controller.see(blocks));
      this.#drawn = this.#window;
    } catch {
      this.#drawn = {parts: allBlocks};
    }
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'debitura-case-list': DebituraCaseList;
  }
}
