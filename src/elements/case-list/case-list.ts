import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {CaseListController, type ListQuestion} from '../../flow/tracking/list-controller.js';
import {createFormat} from '../../i18n/format.js';
import {findLanguage, loadMessages} from '../../i18n/load.js';
import type {Messages} from '../../i18n/messages.js';
import {createMoments} from '../../i18n/moments.js';
import {base} from '../../styles/base.js';
import {choices} from '../../styles/choices.js';
import {controls} from '../../styles/controls.js';
import {figures} from '../../styles/figures.js';
import {layout} from '../../styles/layout.js';
import {notes} from '../../styles/notes.js';
import {tokens} from '../../styles/tokens.js';
import {CaseOpenedEvent} from '../events.js';
import {EmbedElement} from '../shared/embed-element.js';
import {pillStyles} from './pill.js';
import {trackingSeams} from './seams.js';
import {emptyState, failedState, staleNote} from './states.js';
import {listStyles} from './styles.js';
import {caseTable, tableSkeleton, totalsLine, type TableView} from './table.js';
import {toolbar} from './toolbar.js';

/**
 * The client's cases with filter, search, order and pages; kept right while it is looked at.
 *
 * @fires debitura-case-opened - A case was chosen; show it.
 * @fires debitura-session-expired - The platform's login has ended.
 * @fires debitura-error - The cases could not be read; the user sees it as well.
 * @slot actions - Beside the heading, for example a button for a new case.
 * @csspart root - Everything inside.
 * @csspart filter - The kinds of cases.
 * @csspart search - The field for words.
 * @csspart table - The cases.
 * @csspart row - One case.
 * @csspart status - The state of a case.
 * @csspart totals - The sums below.
 */
export class DebituraCaseList extends EmbedElement {
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

  @state() private words: Messages['caseList'] | null = null;
  @state() private lifecycle: Messages['lifecycle'] | null = null;
  @state() private hasFailed = false;

  readonly #controller = new CaseListController(
    this,
    trackingSeams(this, () => this.connection()),
  );
  #format = createFormat('en');
  #moments = createMoments('en');
  #hasStarted = false;
  #focused: Element | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('online', this.#handleOnline);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.#handleOnline);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#focused = this.shadowRoot?.activeElement ?? null;
    if (this.refusedAttribute !== null) return;
    const isFirst = !this.#hasStarted;
    this.#hasStarted = true;
    if (isFirst || changed.has('locale') || changed.has('messages')) this.#useLocale();
    if (isFirst || changed.has('adapter')) {
      this.#controller.start({filter: this.status, query: this.query});
      return;
    }
    const {filter, query} = this.#controller.question;
    if (this.status !== filter) this.#controller.ask({filter: this.status});
    if (this.query !== query) this.#controller.ask({query: this.query});
  }

  protected override render(): TemplateResult {
    const {isAsking} = this.#controller.state;
    return html`<div
      class="card ${isAsking ? 'is-asking' : ''}"
      part="root"
      role="region"
      lang=${findLanguage(this.#format.locale)}
      aria-label=${this.words?.heading ?? nothing}
      aria-busy=${String(isAsking)}
    >
      <div class="main">${this.#renderContent()}</div>
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    // What had the focus left the list: the keyboard goes on from the heading, not from the top of the page.
    if (this.#focused && !this.#focused.isConnected)
      this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  #renderContent() {
    if (this.refusedAttribute !== null) return html`<p>${this.refusal}</p>`;
    const {words, lifecycle} = this;
    if (this.hasFailed)
      return html`<div role="alert">
        <button type="button" @click=${() => this.#useLocale()}>
          ${words?.failed.again ?? 'Try again'}
        </button>
      </div>`;
    if (!words || !lifecycle) return tableSkeleton();
    const {state, question} = this.#controller;
    const onChange = (change: Partial<ListQuestion>) => this.#change(change);
    return html`
      <header class="top">
        <h2 tabindex="-1">${words.heading}</h2>
        <slot name="actions"></slot>
      </header>
      <p class="hidden" role="status">
        ${state.isAsking ? words.loading : words.found(state.list?.page.totalResults ?? 0)}
      </p>
      ${toolbar({question, state, words, lifecycle, onChange})}
      ${this.#renderList(words, lifecycle)}
    `;
  }

  #renderList(words: Messages['caseList'], lifecycle: Messages['lifecycle']) {
    const {state} = this.#controller;
    const {list, problem, asOf} = state;
    const retry = () => void this.#controller.refresh();
    if (!list) return problem ? failedState(problem, words, retry) : tableSkeleton();
    const view: TableView = {
      words,
      lifecycle,
      format: this.#format,
      onOpen: (caseId) => this.dispatchEvent(new CaseOpenedEvent(caseId)),
    };
    return html`
      ${problem ? staleNote(problem, {words, moments: this.#moments, asOf}, retry) : nothing}
      ${
        list.cases.length === 0
          ? emptyState(state, words, () => this.#change({filter: 'all', query: ''}))
          : html`${caseTable(view, list.cases)}
              <div class="foot">${totalsLine(view, list.cases)} ${this.#renderPager(words)}</div>`
      }
      ${this.#renderAge(words)}
    `;
  }

  #renderPager(words: Messages['caseList']) {
    const {list, isAsking} = this.#controller.state;
    const {currentPage = 1, totalPages = 1} = list?.page ?? {};
    if (totalPages <= 1) return nothing;
    const button = (label: string, page: number) => {
      const isOff = isAsking || page < 1 || page > totalPages;
      return html`<button
        type="button"
        aria-disabled=${String(isOff)}
        @click=${() => {
          if (!isOff) this.#controller.ask({page});
        }}
      >
        ${label}
      </button>`;
    };
    return html`<nav class="pager" part="pager" aria-label=${words.page(currentPage, totalPages)}>
      ${button(words.previous, currentPage - 1)}
      <span class="small number">${words.page(currentPage, totalPages)}</span>
      ${button(words.next, currentPage + 1)}
    </nav>`;
  }

  /** What is not live says how old it is. */
  #renderAge({asOf, refresh}: Messages['caseList']) {
    const {state} = this.#controller;
    if (state.isLive || !state.asOf || state.problem) return nothing;
    return html`<p class="muted small number" part="age">
      ${asOf(this.#moments.clock(state.asOf))} ·
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

  #useLocale(): void {
    const locale = this.currentLocale;
    this.#format = createFormat(locale);
    this.#moments = createMoments(locale);
    this.hasFailed = false;
    Promise.all([
      loadMessages(locale, 'caseList', this.messages),
      loadMessages(locale, 'lifecycle', this.messages),
    ]).then(
      ([words, lifecycle]) => {
        this.words = words;
        this.lifecycle = lifecycle;
      },
      () => (this.hasFailed = true),
    );
  }

  readonly #handleOnline = () => {
    if (this.#hasStarted) void this.#controller.refresh();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'debitura-case-list': DebituraCaseList;
  }
}
