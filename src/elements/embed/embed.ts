import {html, nothing, render, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Invoice} from '../../contract/invoice.js';
import {EmbedController} from '../../flow/embed/controller.js';
import {mustSignAgain, wishedPlace, type Place} from '../../flow/embed/place.js';
import {findLanguage} from '../../i18n/load.js';
import type {Messages} from '../../i18n/messages.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {notes} from '../../styles/notes.js';
import {tokens} from '../../styles/tokens.js';
import type {CaseSubmittingEvent, DebituraErrorEvent, SigningStartingEvent} from '../events.js';
import {EmbedElement} from '../shared/embed-element.js';
import {isOther} from '../shared/is-other.js';
import {onWindow} from '../shared/window-events.js';
import {afterPage} from './after-page.js';
import {children, shownView, type Settings} from './children.js';
import {focusHeading, focusRow} from './focus.js';
import {GivenInvoice} from './given-invoice.js';
import {embedSeams} from './seams.js';
import {embedStyles} from './styles.js';
import {EmbedWords} from './words.js';

/**
 * Everything in one tag: a new case of the host's invoice, becoming a client first where that is needed, all cases, and
 * one of them. Its parts are elements of their own in its light DOM, so that the page's styles reach them.
 *
 * @slot - The element that is shown; rendered by the embed itself.
 * @fires debitura-error - Something failed; the user sees it as well. The events of the elements inside bubble too.
 * @csspart signing - The notice that the agreement has to be signed again.
 * @csspart cases-link - The way back to all cases.
 */
export class DebituraEmbed extends EmbedElement {
  static override styles = [tokens, base, controls, notes, embedStyles];

  /** What is shown: `onboarding`, `new-case`, `cases` or `case`. Left out, the embed decides; it always says where it is. */
  @property({reflect: true}) view = '';

  /** Debitura's id of the case to show. */
  @property({attribute: 'case-id'}) caseId = '';

  /** An overdue invoice to send to collection. */
  @property({attribute: false, hasChanged: isOther}) invoice: Invoice | null = null;

  /** Where Debitura's pages lead back to; default: this page. As an attribute on this page's origin only. */
  @property({attribute: 'return-url'}) returnUrl?: string;

  readonly #controller = new EmbedController(
    this,
    embedSeams(this, () => this.connection()),
  );
  readonly #words = new EmbedWords(() => this.requestUpdate());
  /** What the page asked for last; `view` says where the user is. */
  #wishedView = '';
  #shown: Place | null = null;
  readonly #given = new GivenInvoice();
  #hasList = false;
  #hasStarted = false;
  #hasRendered = false;
  #focusing: AbortController | null = null;

  constructor() {
    super();
    this.addEventListener('debitura-error', this.#handleError);
    onWindow(this, 'popstate', () => this.#controller.follow());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#focusing?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.refusedAttribute !== null) return;
    const isFirst = !this.#hasStarted;
    this.#hasStarted = true;
    if (isFirst || changed.has('locale') || changed.has('messages')) this.#useLocale();
    const place = this.#shown;
    const isViewGiven = changed.has('view') && (this.view || '') !== (place?.view ?? '');
    const isCaseGiven = changed.has('caseId') && (this.caseId || '') !== (place?.caseId ?? '');
    if (isViewGiven) this.#wishedView = this.view || '';
    else if (isCaseGiven || changed.has('invoice')) this.#wishedView = '';
    const isGiven = isViewGiven || isCaseGiven || changed.has('invoice') || changed.has('adapter');
    if (isFirst || isGiven) this.#start();
    this.#follow();
  }

  protected override render(): TemplateResult {
    if (this.refusedAttribute !== null) return html`<p>${this.refusal}</p>`;
    const {words} = this.#words;
    if (!words) return this.#words.renderWordless(() => this.#useLocale());
    const {place} = this.#controller.state;
    return html`<div
      part="root"
      role="region"
      lang=${findLanguage(this.currentLocale)}
      aria-label=${words.label}
    >
      <p class="hidden" role="status">${place ? '' : words.loading}</p>
      <div class="above">${this.#renderWay(words)}${this.#renderSigning(words)}</div>
      <slot></slot>
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const {words} = this.#words;
    const {state: current} = this.#controller;
    if (!words || !current.place || this.refusedAttribute !== null) return;
    // What the page wrote inside stands there until the embed has something to show.
    if (!this.#hasRendered) this.replaceChildren();
    this.#hasRendered = true;
    render(
      children({
        state: current,
        settings: this.#settings,
        words,
        invoice: this.invoice,
        given: this.#given,
        hasList: this.#hasList,
        onCase: ({caseId}) => this.#controller.open({view: 'case', caseId}),
        onNewCase: () => this.#controller.open({view: 'new-case'}),
        onSubmitting: this.#handleSubmitting,
        onSigning: this.#handleSigning,
        onOnboarded: () => void this.#controller.onboarded(),
        onGoOn: () => this.#controller.goOn(),
      }),
      this,
    );
    this.#moveFocus(current.place);
  }

  /** Where there are cases a way leads to them from everything else. */
  #renderWay({allCases}: Messages['embed']) {
    const {place, session, isUploading} = this.#controller.state;
    const status = session?.client?.status;
    const hasCases = status === 'ready' || status === 'upgrade' || place?.view === 'case';
    if (!place || place.view === 'cases' || !hasCases || isUploading) return nothing;
    return html`<button
      type="button"
      class="plain way"
      part="cases-link"
      @click=${() => this.#controller.showCases()}
    >
      ← ${allCases}
    </button>`;
  }

  #renderSigning({signAgain}: Messages['embed']) {
    const {place, session} = this.#controller.state;
    const client = session?.client ?? null;
    if (!place || !mustSignAgain(client, place)) return nothing;
    const {heading, text, button} = signAgain[client?.status === 'upgrade' ? 'upgrade' : 'sign'];
    return html`<div class="note warn" part="signing" role="status">
      <h3>${heading}</h3>
      <p>${text}</p>
      <button
        type="button"
        class="primary"
        @click=${() => this.#controller.open({view: 'onboarding'})}
      >
        ${button}
      </button>
    </div>`;
  }

  get #settings(): Settings {
    const {adapter, locale, getToken, fetch, messages, returnUrl} = this;
    return {
      adapter,
      ...(locale !== undefined && {locale}),
      ...(getToken && {getToken}),
      ...(fetch && {fetch}),
      ...(messages && {messages}),
      ...(returnUrl !== undefined && {returnUrl}),
    };
  }

  #start(): void {
    const {caseId, invoice} = this;
    const wish = wishedPlace({view: this.#wishedView, caseId, hasInvoice: Boolean(invoice)});
    void this.#controller.start(wish, invoice?.number ?? null);
  }

  /** The attributes say where the user is. */
  #follow(): void {
    const {place} = this.#controller.state;
    if (!place || place === this.#shown) return;
    this.view = place.view;
    this.caseId = place.caseId ?? '';
    this.#hasList ||= place.view === 'cases';
    if (place.view !== 'cases' && place.view !== 'case') this.#hasList = false;
  }

  #moveFocus(place: Place): void {
    const before = this.#shown;
    const shown = shownView(this.#controller.state);
    this.#shown = place;
    if (before === null || before === place) return;
    this.#focusing?.abort();
    this.#focusing = new AbortController();
    const element = this.querySelector<HTMLElement>(`:scope > :not([hidden])`);
    if (!element || !shown) return;
    const isBack = before.view === 'case' && place.view === 'cases';
    if (isBack && focusRow(element, before.caseId ?? '')) return;
    void focusHeading(element, this.#focusing.signal);
  }

  #useLocale(): void {
    void this.#words.use(this.currentLocale, this.messages);
  }

  readonly #handleSubmitting = (event: CaseSubmittingEvent) => {
    if (!this.#controller.isFirstCase) return;
    afterPage(event, () => {
      const {draft, shown} = event;
      this.#controller.handOver({...draft, ...(shown && {shown})}, (made) =>
        event.respondWith(made),
      );
    });
  };

  /** The documents of a case that was made with the client travel before the page leaves. */
  readonly #handleSigning = (event: SigningStartingEvent) => {
    if (!this.#controller.state.handOver) return;
    afterPage(event, () => {
      event.preventDefault();
      void this.#controller.leave(event.url);
    });
  };

  readonly #handleError = ({problem}: DebituraErrorEvent) => {
    if (problem.code === 'client-not-ready') void this.#controller.lookAgain();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'debitura-embed': DebituraEmbed;
  }
}
