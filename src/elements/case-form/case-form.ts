import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {earlierToday} from '../../contract/dates.js';
import type {Invoice} from '../../contract/invoice.js';
import {CaseFormController} from '../../flow/case-form/controller.js';
import {browserSeams} from '../../flow/case-form/seams.js';
import type {FieldPath} from '../../flow/case-form/state.js';
import {createFormat} from '../../i18n/format.js';
import {findLanguage} from '../../i18n/load.js';
import type {Messages} from '../../i18n/messages.js';
import {pocket} from '../../styles/pocket.js';
import {stepped} from '../../styles/stepped.js';
import {SigningStartingEvent} from '../events.js';
import {EmbedElement} from '../shared/embed-element.js';
import {isOther} from '../shared/is-other.js';
import {onPageReturn} from '../shared/window-events.js';
import {stepIn} from '../shared/step-in.js';
import {announcement} from './frame/announce.js';
import {filesOf, readInvoice} from './frame/drag.js';
import {fieldError} from './frame/field-error.js';
import {toDomEvent} from './events.js';
import {failure, skeleton} from './frame/frame.js';
import {ScreenStore} from './screen-store.js';
import {screenOf, type ScreenName} from './screens.js';
import {sourceOf} from './source.js';
import {stage} from './frame/stage.js';
import type {View} from './view.js';

/** Properties whose change opens the form anew. */
const SOURCE = ['invoice', 'invoices', 'pendingContracts', 'returnUrl', 'test', 'adapter'] as const;

/**
 * Sends overdue invoices to debt collection: claim, debtor, documents, review with the fee, submit, sign, receipt.
 *
 * @fires debitura-step-changed - Another step is shown.
 * @fires debitura-case-submitting - A case is about to be made; cancelable.
 * @fires debitura-case-submitted - A case was made.
 * @fires debitura-signing-starting - The page is about to leave for signing; cancelable.
 * @fires debitura-signing-returned - The user came back from signing.
 * @fires debitura-session-expired - The platform's login has ended.
 * @fires debitura-error - Something failed; the user sees it as well.
 * @csspart root - Everything inside.
 * @csspart steps - The list of steps.
 * @csspart side - The column of the fee.
 * @csspart field - One field with its label and hint.
 * @csspart submit - The button that goes on.
 */
export class DebituraCaseForm extends EmbedElement {
  static override styles = [stepped, pocket];

  /** The overdue invoice that the form opens with. */
  @property({attribute: false, hasChanged: isOther}) invoice: Invoice | null = null;

  /** Several invoices of one debtor in one currency; `invoice` counts when both are given. */
  @property({attribute: false, hasChanged: isOther}) invoices: Invoice[] = [];

  /** `allow` makes the case before everything is signed, `require` after. */
  @property({attribute: 'pending-contracts'}) pendingContracts: 'allow' | 'require' = 'allow';

  /** Where the signing pages lead back to; default: this page. As an attribute on this page's origin only. */
  @property({attribute: 'return-url'}) returnUrl?: string;

  /** Makes a test case, marked as such everywhere. */
  @property({type: Boolean}) test = false;

  /** A managing partner's client: who is owed the money. */
  @property({attribute: 'creditor-company-name'}) creditorCompanyName?: string;
  /** The country of that client, two letters. */
  @property({attribute: 'creditor-country-alpha2'}) creditorCountryAlpha2?: string;

  /** The errors of the last check when there were several. */
  @state() private summary: FieldPath[] = [];
  @state() private isFirstFrame = true;

  readonly #controller = new CaseFormController(
    this,
    browserSeams({
      connection: () => this.connection(),
      emit: (event) => this.dispatchEvent(toDomEvent(event)),
    }),
  );
  readonly #store = new ScreenStore(
    () => this.requestUpdate(),
    () => this.renderRoot,
  );
  #format = createFormat('en');
  #shown: ScreenName | null = null;
  #focusOn: string | null = null;
  #hadFocus = false;
  #hasStarted = false;

  constructor() {
    super();
    const resume = () => void this.#controller.resume();
    onPageReturn(this, resume);
    this.onStranger(() => this.#controller.state.session, resume);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#hadFocus = this.matches(':focus-within');
    if (this.refusedAttribute !== null) return;
    const isFirst = !this.#hasStarted;
    this.#hasStarted = true;
    if (isFirst || changed.has('locale') || changed.has('messages')) this.#useLocale();
    if (isFirst || SOURCE.some((name) => changed.has(name))) this.#start();
    this.#store.needFor(this.#controller.state);
  }

  protected override render(): TemplateResult {
    return html`<div
      class="card"
      part="root"
      role="region"
      lang=${findLanguage(this.#format.locale)}
      aria-label=${this.#store.frame?.label ?? nothing}
      @dragover=${this.#handleDrag}
      @dragleave=${this.#handleDrag}
      @drop=${this.#handleDrag}
    >
      ${this.#renderContent()}
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const name = screenOf(this.#controller.state.phase);
    if (!name || !this.#store.screens.has(name)) return;
    const isAnother = this.#shown && name !== this.#shown;
    if (isAnother) stepIn(this.renderRoot);
    if (isAnother && this.#hadFocus) this.#focusOn ??= 'heading';
    this.#shown = name;
    if (this.isFirstFrame)
      requestAnimationFrame(() => setTimeout(() => (this.isFirstFrame = false)));
    if (this.#focusOn) this.#focusField(this.#focusOn);
    this.#focusOn = null;
  }

  #renderContent() {
    if (this.refusedAttribute !== null) return html`<p class="main">${this.refusal}</p>`;
    if (this.#store.hasFailed) return failure(this.#store.frame, () => this.#store.retry());
    const {frame} = this.#store;
    if (!frame) return skeleton('');
    const view = this.#view(frame);
    return html`<div class="hidden" role="status">${announcement(view, this.#store.screens)}</div>
      ${stage(view, {
        name: this.#displayed,
        screens: this.#store.screens,
        summary: this.#renderSummary(view),
        onSubmit: () => void this.#submit(),
        onFocus: () => this.#loadNextStep(),
      })}`;
  }

  /** The screen of the phase, or until it is loaded the one before; none while nobody knows who is there. */
  get #displayed(): ScreenName | null {
    const name = screenOf(this.#controller.state.phase);
    return name && !this.#store.screens.has(name) ? this.#shown : name;
  }

  #view(frame: Messages['form']): View {
    const {state} = this.#controller;
    const {screens} = this.#store;
    const format = this.#format;
    const loaded = this.#displayed ? screens.get(this.#displayed) : undefined;
    return {
      state,
      frame,
      priceWords: (screens.get('price')?.words ?? null) as Messages['price'] | null,
      format,
      actions: this.#controller,
      isFramed: window.top !== window,
      isFirstFrame: this.isFirstFrame,
      today: earlierToday(new Date()),
      errorOf: (path) => fieldError(path, {state, kit: this.#store.errors, loaded, format}),
      markOf: (path) => this.#store.mark(state, path),
      focusOn: (path) => (this.#focusOn = path),
      read: (files) => this.#read(files),
      mayLeave: (url) => this.dispatchEvent(new SigningStartingEvent(url)),
    };
  }

  #renderSummary(view: View) {
    const paths = this.summary.filter((path) => view.errorOf(path));
    const {errors: errorKit} = this.#store;
    if (paths.length === 0 || !errorKit) return nothing;
    return errorKit.errorSummary(view, errorKit.words, paths, (path) => this.#focusField(path));
  }

  #start(): void {
    void this.#controller.start(sourceOf(this, this.#format.locale));
  }

  #useLocale(): void {
    const locale = this.currentLocale;
    this.#format = createFormat(locale);
    this.#controller.setLocale(locale);
    this.#store.use(locale, this.messages);
  }

  #loadNextStep(): void {
    void this.#store.prepareErrors();
    const {phase, steps} = this.#controller.state;
    const next = phase.name === 'editing' && steps[steps.indexOf(phase.step) + 1];
    if (next) this.#store.prepare(next);
  }

  async #submit(): Promise<void> {
    const {phase} = this.#controller.state;
    if (phase.name !== 'editing' || this.#displayed !== phase.step) return;
    const isReview = phase.step === 'review';
    await this.#store.needErrors();
    const paths = await (isReview ? this.#controller.confirm() : this.#controller.continue());
    this.summary = paths.length > 1 ? paths : [];
    this.#focusOn = paths.length > 1 ? 'summary' : (paths[0] ?? this.#focusOn);
    if (this.#controller.state.notice) this.#focusOn ??= 'notice';
    this.requestUpdate();
  }

  #read(files: Iterable<File>): void {
    void this.#controller.receive({files: [...files], read: readInvoice});
  }

  #focusField(path: FieldPath): void {
    this.renderRoot.querySelector<HTMLElement>(`[id="${path}"]`)?.focus();
  }

  readonly #handleDrag = (event: DragEvent) => {
    const files = filesOf(event);
    if (files) this.#store.need('incoming');
    if (files && event.type === 'drop') this.#read(files);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'debitura-case-form': DebituraCaseForm;
  }
}
