import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Case, PartnerCase, Session} from '../../contract/index.js';
import {Desk} from '../../flow/partner-desk/desk.js';
import {CaseController} from '../../flow/tracking/case-controller.js';
import {findLanguage} from '../../i18n/load.js';
import type {Messages} from '../../i18n/messages.js';
import {LazyParts} from '../case/lazy-parts.js';
import {caseSkeleton, failedCase} from '../case/parts/frame.js';
import {trackingSeams} from '../case-list/seams.js';
import {CaseOpenedEvent} from '../events.js';
import {FollowingElement} from '../shared/following-element.js';
import {caseDesk} from './desk/case-desk.js';
import {DocumentKind} from './desk/document-kind.js';
import {paymentActions} from './desk/payment-actions.js';
import {DeskFocus, focusField} from './focus.js';
import {Inbox} from './inbox/inbox.js';
import {deskSheets} from './sheets.js';
import type {DeskView} from './view.js';
import {caseWords, lifecycleWords, loadDeskWords, type DeskWords} from './words.js';

/**
 * The desk of a collection partner: without `case-id` its inbox, with it the work on one case. Choosing a case in the
 * inbox opens it here.
 *
 * @fires debitura-case-opened - A case was chosen in the inbox.
 * @fires debitura-case-updated - The case on the screen has changed.
 * @fires debitura-session-expired - The platform's login has ended.
 * @fires debitura-error - Something could not be read or was refused; the user sees it as well.
 * @csspart root - Everything inside.
 * @csspart to-accept - The cases that wait to be accepted.
 * @csspart at-work - The cases at work.
 * @csspart tasks - What can be done with the case.
 * @csspart form - What is being done with it.
 * @csspart question - What must be agreed to.
 * @csspart done - What was done last.
 * @csspart facts - What the claim is about.
 * @csspart money - The money.
 * @csspart history - What happened.
 * @csspart messages - The messages.
 * @csspart files - The files.
 */
export class DebituraPartnerDesk extends FollowingElement<'case'> {
  static override styles = deskSheets;

  /** Debitura's id of the case; without one the inbox is shown. */
  @property({attribute: 'case-id'}) caseId = '';

  @state() private texts: DeskWords | null = null;
  @state() private hasFailedTexts = false;
  @state() private session: Session | null = null;
  @state() private showsAll = false;
  @state() private hasOpenFiles = false;
  /** True when the case was chosen in the inbox, so that there is a way back. */
  @state() private hasInbox = false;

  readonly #seams = trackingSeams(this, () => this.connection());
  readonly #kind = new DocumentKind(() => this.requestUpdate());
  readonly #controller = new CaseController(this, {
    ...this.#seams,
    connection: () => this.#kind.label(this.connection()),
  });
  readonly #inbox = new Inbox(this, this.#seams);
  readonly #desk = new Desk(
    {requestUpdate: () => this.requestUpdate(), getLocale: () => this.format.locale},
    this.#controller,
  );
  readonly #focus = new DeskFocus(() => this.renderRoot);
  readonly #lazy = new LazyParts(
    () => this.renderRoot,
    () => this.requestUpdate(),
  );

  protected override get section() {
    return 'case' as const;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.#controller.state.case) void this.#lazy.need('messages');
  }

  protected override follow(changed: PropertyValues<this>, isFirst: boolean): void {
    if (isFirst || changed.has('locale') || changed.has('messages')) this.#loadTexts();
    if (isFirst || changed.has('adapter')) void this.#readSession();
    if (!isFirst && !changed.has('caseId') && !changed.has('adapter')) return;
    this.#desk.clear();
    this.#kind.clear();
    this.showsAll = false;
    this.hasOpenFiles = false;
    this.#controller.start(this.caseId ? {caseId: this.caseId} : null);
    if (!this.caseId) this.#inbox.start();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#focus.follow(this.#desk.state);
  }

  protected override lookAgain(): void {
    if (this.caseId) this.#controller.changed();
    else this.#inbox.refresh();
  }

  protected override render(): TemplateResult {
    return html`<div
      class="card"
      part="root"
      role="region"
      lang=${findLanguage(this.format.locale)}
      aria-label=${this.texts?.desk.label ?? nothing}
    >
      <div class="main ${this.caseId ? 'case' : 'inbox'}">
        ${this.renderWordless(() => caseSkeleton('')) ?? this.#renderContent()}
      </div>
    </div>`;
  }

  #renderContent() {
    const {words, lifecycle, texts, format, moments} = this;
    if (this.hasFailedTexts && words)
      return html`<div role="alert">
        <button type="button" @click=${() => this.#loadTexts()}>${words.failed.again}</button>
      </div>`;
    if (!words || !lifecycle || !texts) return caseSkeleton('');
    if (this.session && this.session.desk !== 'collection-partner')
      return html`<p class="note warn" role="alert">${texts.desk.wrongDesk}</p>`;
    const own = lifecycleWords(lifecycle, texts.desk);
    if (!this.caseId) {
      const onOpen = (caseId: string) => this.#openCase(caseId);
      return this.#inbox.render({texts, lifecycle: own, format, moments, onOpen});
    }
    // One template before and after the case is there, so that the way back keeps the keyboard.
    return html`${this.hasInbox ? this.#renderBack(texts) : nothing}
    ${this.#renderCase(words, texts)}`;
  }

  #renderCase(words: Messages['case'], texts: DeskWords) {
    const {state: shown} = this.#controller;
    if (!shown.case)
      return shown.problem
        ? failedCase(shown.problem, words, () => this.#controller.changed())
        : caseSkeleton(words.loading);
    return caseDesk(this.#view(shown.case, texts), {
      showsAll: this.showsAll,
      onShowAll: () => (this.showsAll = true),
      hasOpenFiles: this.hasOpenFiles,
      onFiles: (isOpen) => this.#toggleFiles(isOpen),
      lazy: this.#lazy,
      kind: this.#kind,
    });
  }

  #renderBack({desk}: DeskWords) {
    return html`<div>
      <button type="button" class="plain" @click=${() => this.#closeCase()}>
        <span aria-hidden="true">←</span> ${desk.inbox.back}
      </button>
    </div>`;
  }

  #view(shown: Case, texts: DeskWords): DeskView {
    const {words, lifecycle} = this;
    if (!words || !lifecycle) throw new Error('A case is drawn when its words are there.');
    // On this desk the adapter answers with the partner's case.
    const current = shown as PartnerCase;
    const view: DeskView = {
      state: this.#controller.state,
      case: current,
      words: caseWords(words, texts.desk),
      lifecycle: lifecycleWords(lifecycle, texts.desk),
      format: this.format,
      moments: this.moments,
      partner: current.creditor?.companyName ?? texts.desk.facts.creditor,
      isFramed: window.top !== window,
      actions: this.#controller,
      host: this,
      update: () => this.requestUpdate(),
      // Agencies sign nothing here, and what is missing is the creditor's to give.
      sign: () => undefined,
      mayLeave: () => false,
      answer: () => undefined,
      showFiles: () => this.#toggleFiles(true),
      desk: this.#desk,
      texts,
      submit: () => void this.#submit(),
      focusOn: (name) => focusField(this.renderRoot, name),
    };
    return {...view, paymentActions: (payment) => paymentActions(view, payment)};
  }

  async #submit(): Promise<void> {
    const wrong = await this.#desk.submit();
    await this.updateComplete;
    focusField(this.renderRoot, wrong.length > 1 ? 'summary' : wrong[0]);
  }

  #openCase(caseId: string): void {
    this.hasInbox = true;
    this.dispatchEvent(new CaseOpenedEvent(caseId));
    this.caseId = caseId;
    void this.#stepIn();
  }

  #closeCase(): void {
    this.hasInbox = false;
    this.caseId = '';
    void this.#stepIn();
  }

  /** Brings the keyboard to the top of what is shown now: the way back, or the inbox. */
  async #stepIn(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h2, button')?.focus();
  }

  #toggleFiles(isOpen: boolean): void {
    if (isOpen && !this.hasOpenFiles) {
      void this.#lazy.need('files');
      void this.#controller.wantFiles();
    }
    this.hasOpenFiles = isOpen;
  }

  #loadTexts(): void {
    const {format} = this;
    this.hasFailedTexts = false;
    loadDeskWords(this.currentLocale, this.messages).then(
      (texts) => {
        if (format === this.format) this.texts = texts;
      },
      () => (this.hasFailedTexts ||= format === this.format),
    );
  }

  /** A courtesy: without an answer the desk is shown, and the adapter decides. */
  async #readSession(): Promise<void> {
    this.session = null;
    this.session = await this.connection()
      .session()
      .catch(() => null);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'debitura-partner-desk': DebituraPartnerDesk;
  }
}
