import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Case} from '../../contract/case.js';
import {CaseController} from '../../flow/tracking/case-controller.js';
import {dutiesOf} from '../../flow/tracking/duties.js';
import {findLanguage} from '../../i18n/load.js';
import type {Messages} from '../../i18n/messages.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {figures} from '../../styles/figures.js';
import {layout} from '../../styles/layout.js';
import {notes} from '../../styles/notes.js';
import {tokens} from '../../styles/tokens.js';
import {pillStyles} from '../case-list/pill.js';
import {trackingSeams} from '../case-list/seams.js';
import {SigningStartingEvent} from '../events.js';
import {FollowingElement} from '../shared/following-element.js';
import {Blocks} from './blocks.js';
import {LazyParts, type LazyName} from './lazy-parts.js';
import {dutyList} from './parts/duties.js';
import {age, blockSkeleton, caseSkeleton, failedCase, newsText, staleNote} from './parts/frame.js';
import {historySection} from './parts/history.js';
import {moneySection} from './parts/money.js';
import {caseHead, caseSentence, stageTrack} from './parts/standing.js';
import {caseStyles} from './styles.js';
import type {CaseView} from './view.js';

/** Undefined when it does not come: signing is done on Debitura's pages, and what became of it is the server's to say. */
const loadSigning = () => import('./lazy/signing.js').catch(() => undefined);

/** Properties whose change shows another case. */
const SOURCE = ['caseId', 'creditorReference', 'adapter'] as const;

/**
 * One case: where it stands, what the user has to do, where the money is, what happened, messages and files; kept right
 * while it is looked at.
 *
 * @fires debitura-case-updated - The case on the screen has changed.
 * @fires debitura-signing-starting - The page is about to leave for signing; cancelable.
 * @fires debitura-signing-returned - The user came back from signing.
 * @fires debitura-session-expired - The platform's login has ended.
 * @fires debitura-error - Something could not be read; the user sees it as well.
 * @csspart root - Everything inside.
 * @csspart standing - Where the case stands.
 * @csspart stages - The way of the case.
 * @csspart duties - What the user has to do.
 * @csspart money - The money.
 * @csspart history - What happened.
 * @csspart messages - The messages.
 * @csspart files - The files.
 */
export class DebituraCase extends FollowingElement<'case'> {
  static override styles = [tokens, base, controls, layout, notes, figures, pillStyles, caseStyles];

  /** Debitura's id of the case. */
  @property({attribute: 'case-id'}) caseId = '';

  /** The creditor's own reference; counts when there is no `case-id`. */
  @property({attribute: 'creditor-reference'}) creditorReference = '';

  @state() private showsAll = false;
  @state() private hasOpenFiles = false;
  /** Says how the signing ended that the user comes back from. */
  @state() private returned: ((view: CaseView) => TemplateResult) | null = null;

  readonly #controller = new CaseController(
    this,
    trackingSeams(this, () => this.connection()),
  );
  #hasLookedForReturn = false;
  readonly #lazy = new LazyParts(
    () => this.renderRoot,
    () => this.requestUpdate(),
  );
  readonly #blocks = new Blocks(this, this.#controller, this.#lazy);

  protected override get section() {
    return 'case' as const;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const {case: shown, parts, session} = this.#controller.state;
    if (shown) void this.#lazy.need('messages');
    if (shown?.isTestCase && session?.desk === 'managing-partner')
      void this.#lazy.need('testPayments');
    if (parts.quotes.isRead) void this.#lazy.need('quotes');
    this.#blocks.look();
  }

  protected override follow(changed: PropertyValues<this>, isFirst: boolean): void {
    if (isFirst || SOURCE.some((name) => changed.has(name))) this.#start();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const {case: shown, session} = this.#controller.state;
    if (!shown || !session || this.#hasLookedForReturn) return;
    this.#hasLookedForReturn = true;
    // Somebody may have come back from signing; whose return it is, is looked at there.
    if (location.search.includes('debitura-return=')) void this.#takeUpReturn();
  }

  protected override lookAgain(): void {
    this.#controller.changed();
  }

  protected override render(): TemplateResult {
    return html`<div
      class="card"
      part="root"
      role="region"
      lang=${findLanguage(this.format.locale)}
      aria-label=${this.words?.label ?? nothing}
    >
      <div class="main case">
        ${this.renderWordless(() => caseSkeleton('')) ?? this.#renderContent()}
      </div>
    </div>`;
  }

  #renderContent() {
    const {words, lifecycle} = this;
    if (!words || !lifecycle) return nothing;
    const {state: shown} = this.#controller;
    const refresh = () => this.#controller.changed();
    if (!this.caseId && !this.creditorReference) return html`<p class="muted">${words.noCase}</p>`;
    if (!shown.case)
      return shown.problem
        ? failedCase(shown.problem, words, refresh)
        : caseSkeleton(words.loading);
    return this.#renderCase(this.#view(shown.case, words, lifecycle));
  }

  #renderCase(view: CaseView) {
    const {shown} = this.#blocks;
    const blocks = this.#blocksOf(view);
    return html`
      <p class="hidden" role="status">${newsText(view)}</p>
      ${staleNote(view)} ${caseHead(view)}
      ${blocks.map((block, index) => (index < shown ? block() : index === shown ? blockSkeleton() : nothing))}
    `;
  }

  /** What stands below the heading, in the order of `Blocks`. */
  #blocksOf(view: CaseView) {
    const duties = dutiesOf(view.state);
    return [
      () =>
        html`${caseSentence(view, duties)} ${stageTrack(view)} ${this.returned?.(view)}
        ${dutyList(view, duties)}`,
      () =>
        html`${view.state.parts.quotes.isRead ? this.#lazy.render('quotes', view) : nothing}
        ${this.#lazy.get('testPayments')?.render(view)}`,
      () =>
        html`<div class="halves">
          ${moneySection(view)} ${historySection(view, this.showsAll, () => (this.showsAll = true))}
        </div>`,
      () => html`${this.#lazy.render('messages', view)} ${this.#renderFiles(view)} ${age(view)}`,
    ];
  }

  #renderFiles(view: CaseView) {
    return html`<details
      class="drawer"
      id="files"
      .open=${this.hasOpenFiles}
      @toggle=${({target}: Event) => this.#toggleFiles((target as HTMLDetailsElement).open)}
    >
      <summary>${view.words.files.heading}</summary>
      ${this.hasOpenFiles ? this.#lazy.render('files', view) : nothing}
    </details>`;
  }

  #view(current: Case, words: Messages['case'], lifecycle: Messages['lifecycle']): CaseView {
    return {
      state: this.#controller.state,
      case: current,
      words,
      lifecycle,
      format: this.format,
      moments: this.moments,
      partner: current.collectionPartner?.name ?? lifecycle.partner,
      isFramed: window.top !== window,
      actions: this.#controller,
      host: this,
      update: () => this.requestUpdate(),
      sign: (url) => void this.#sign(url),
      mayLeave: (url) => this.#mayLeave(url),
      answer: () => void this.#goTo('messages', '#message'),
      showFiles: () => {
        this.#toggleFiles(true);
        void this.#goTo('files', '#case-files');
      },
    };
  }

  #toggleFiles(isOpen: boolean): void {
    if (isOpen && !this.hasOpenFiles) {
      void this.#lazy.need('files');
      void this.#controller.wantFiles();
    }
    this.hasOpenFiles = isOpen;
  }

  async #goTo(name: LazyName, selector: string): Promise<void> {
    this.#blocks.showAll();
    await this.#lazy.need(name);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  async #sign(url: string): Promise<void> {
    const signing = await loadSigning();
    const target = signing?.withWayBack(this.#controller, url) ?? url;
    if (this.#mayLeave(target)) location.assign(target);
  }

  #mayLeave(url: string): boolean {
    return this.dispatchEvent(new SigningStartingEvent(url));
  }

  async #takeUpReturn(): Promise<void> {
    const {run} = this.#controller;
    const note = await (await loadSigning())?.takeUpReturn(this, this.#controller);
    if (run === this.#controller.run && note) this.returned = note;
  }

  #start(): void {
    this.#blocks.restart();
    this.#hasLookedForReturn = false;
    this.returned = null;
    this.showsAll = false;
    this.hasOpenFiles = false;
    const {caseId, creditorReference} = this;
    if (caseId) this.#controller.start({caseId});
    else this.#controller.start(creditorReference ? {creditorReference} : null);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'debitura-case': DebituraCase;
  }
}
