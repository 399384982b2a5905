import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {earlierToday} from '../../contract/dates.js';
import type {CaseSubmission} from '../../contract/case-draft.js';
import type {ClientCorrections} from '../../contract/onboarding.js';
import {OnboardingController} from '../../flow/onboarding/controller.js';
import type {OnboardingPath} from '../../flow/onboarding/state.js';
import {createFormat} from '../../i18n/format.js';
import {findLanguage} from '../../i18n/load.js';
import type {Messages} from '../../i18n/messages.js';
import {choices} from '../../styles/choices.js';
import {notes} from '../../styles/notes.js';
import {stepped} from '../../styles/stepped.js';
import {SigningStartingEvent} from '../events.js';
import {anyAddress} from '../shared/addresses.js';
import {copyText} from '../shared/copy.js';
import {listOf} from '../shared/list-of.js';
import {EmbedElement} from '../shared/embed-element.js';
import {isOther} from '../shared/is-other.js';
import {onPageReturn} from '../shared/window-events.js';
import {stepIn} from '../shared/step-in.js';
import {failure, skeleton} from './frame.js';
import {announcement, neededParts, placeOf, stage, type Place} from './stage.js';
import {onboardingSeams} from './seams.js';
import {OnboardingStore} from './store.js';
import {onboardingStyles} from './styles.js';
import type {OnboardingView} from './view.js';

/** Properties whose change opens the onboarding anew. */
const SOURCE = ['profile', 'returnUrl', 'adapter'] as const;

/** Milliseconds for which a button says that something was copied. */
const COPIED = 4_000;

/**
 * Makes the platform's customer a client: company, people, check, then signing or approval on Debitura's pages. Cases
 * may travel along, and those that were not made are repaired here.
 *
 * @fires debitura-step-changed - Another step is shown.
 * @fires debitura-client-onboarded - The company is a client and everything is signed, says the server.
 * @fires debitura-signing-starting - The page is about to leave for Debitura's pages; cancelable.
 * @fires debitura-signing-returned - The user came back from Debitura's pages.
 * @fires debitura-session-expired - The platform's login has ended.
 * @fires debitura-error - Something failed; the user sees it as well.
 * @slot ready - Below the words that all is ready, for example a button for a new case.
 * @csspart root - Everything inside.
 * @csspart steps - The list of steps.
 * @csspart letter - What the check reads.
 * @csspart cases - The claims that travel along.
 * @csspart field - One field with its label and hint.
 * @csspart submit - The button that goes on.
 */
export class DebituraOnboarding extends EmbedElement {
  static override styles = [stepped, choices, notes, onboardingStyles];

  /** What the page knows of the company; the platform's login knows better. E-mail addresses are no part of it. */
  @property({attribute: false, hasChanged: isOther}) profile: ClientCorrections = {};

  /** Drafts that travel along, for example of `debitura-case-submitting`; with `shown` they have the user's consent. */
  @property({attribute: false}) cases: readonly CaseSubmission[] = [];

  /** Where Debitura's pages lead back to; default: this page. As an attribute on this page's origin only. */
  @property({attribute: 'return-url'}) returnUrl?: string;

  /** The errors of the last check when there were several. */
  @state() private summary: OnboardingPath[] = [];
  @state() private hasCopied = false;

  readonly #controller = new OnboardingController(
    this,
    onboardingSeams(this, () => this.connection()),
  );
  readonly #store = new OnboardingStore(
    () => this.requestUpdate(),
    () => this.renderRoot,
  );
  #format = createFormat('en');
  #shown: Place | null = null;
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
    // What had the focus may be gone before the next screen is here.
    this.#hadFocus ||= this.matches(':focus-within');
    if (this.refusedAttribute !== null) return;
    const isFirst = !this.#hasStarted;
    this.#hasStarted = true;
    if (isFirst || changed.has('locale') || changed.has('messages')) this.#useLocale();
    if (isFirst || SOURCE.some((name) => changed.has(name))) this.#start();
    else if (changed.has('cases')) this.#controller.cases.take(listOf(this.cases));
    for (const part of neededParts(this.#controller.state)) void this.#store.need(part);
  }

  protected override render(): TemplateResult {
    return html`<div
      class="card"
      part="root"
      role="region"
      lang=${findLanguage(this.#format.locale)}
      aria-label=${this.#store.loaded.words?.label ?? nothing}
    >
      ${this.#renderContent()}
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const place = placeOf(this.#controller.state);
    if (!this.#isHere(place)) return;
    const isAnother = this.#shown !== null && this.#shown.name !== place.name;
    if (isAnother) stepIn(this.renderRoot);
    const isLost = isAnother || !this.matches(':focus-within');
    if (this.#hadFocus && isLost) this.#focusOn ??= 'heading';
    this.#shown = place;
    this.#hadFocus = false;
    if (this.#focusOn) this.#focus(this.#focusOn);
    this.#focusOn = null;
  }

  #renderContent() {
    if (this.refusedAttribute !== null) return html`<p class="main">${this.refusal}</p>`;
    const {words} = this.#store.loaded;
    if (this.#store.hasFailed) return failure(words, () => this.#store.retry());
    if (!words) return skeleton('');
    const view = this.#view(words);
    return html`<div class="hidden" role="status">${announcement(view)}</div>
      ${stage(view, {
        loaded: this.#store.loaded,
        summary: this.#renderSummary(view),
        onSubmit: () => void this.#submit(),
        onFocus: () => void this.#store.need('errors'),
        settings: {
          adapter: this.adapter,
          ...(this.messages && {messages: this.messages}),
          locale: this.currentLocale,
          ...(this.getToken && {getToken: this.getToken}),
          ...(this.fetch && {fetch: this.fetch}),
          returnUrl: this.#returnUrl,
        },
      })}`;
  }

  #view(words: Messages['onboarding']): OnboardingView {
    const {state} = this.#controller;
    return {
      state,
      actions: this.#controller,
      words,
      format: this.#format,
      platform: state.session?.branding.name ?? '',
      today: earlierToday(new Date()),
      isFramed: window.top !== window,
      errorOf: (path) => this.#errorOf(path, words),
      restart: () => this.#start(),
      mayLeave: (url) => this.dispatchEvent(new SigningStartingEvent(url)),
      copy: (text) => void this.#copy(text),
      hasCopied: this.hasCopied,
    };
  }

  #errorOf(path: OnboardingPath, {errors: own}: Messages['onboarding']): string | undefined {
    const error = this.#controller.state.errors[path];
    const {errors: kit, kyc, review} = this.#store.loaded;
    if (!error || !kit) return undefined;
    return kit.errorText(path, error, {
      fields: {...review?.errors, ...own, ...kyc?.errors},
      rules: kit.rules,
      format: this.#format,
      currency: '',
    });
  }

  #renderSummary(view: OnboardingView) {
    const paths = this.summary.filter((path) => view.errorOf(path));
    const {errors} = this.#store.loaded;
    if (paths.length === 0 || !errors) return nothing;
    return errors.errorSummary(view, view.words, paths, (path) => this.#focus(path));
  }

  /** True when what the place needs is loaded and drawn. */
  #isHere({part, name}: Place): boolean {
    const {loaded} = this.#store;
    return name !== 'loading' && loaded.words !== null && (part === null || loaded[part] !== null);
  }

  get #returnUrl(): string {
    return anyAddress(this.returnUrl ?? location.href) ?? location.href;
  }

  #start(): void {
    void this.#controller.start({
      profile: {...this.profile},
      cases: listOf(this.cases),
      returnUrl: this.#returnUrl,
    });
  }

  #useLocale(): void {
    const locale = this.currentLocale;
    this.#format = createFormat(locale);
    this.#store.use(locale, this.messages);
  }

  async #submit(): Promise<void> {
    const {phase} = this.#controller.state;
    await this.#store.need('errors');
    const paths = await (phase.name === 'kyc'
      ? this.#controller.sendKyc()
      : phase.name === 'editing' && phase.step === 'check'
        ? this.#controller.confirm()
        : this.#controller.continue());
    this.summary = paths.length > 1 ? paths : [];
    this.#focusOn = paths.length > 1 ? 'summary' : (paths[0] ?? this.#focusOn);
    if (this.#controller.state.notice) this.#focusOn ??= 'notice';
    this.requestUpdate();
  }

  #focus(id: string): void {
    this.renderRoot.querySelector<HTMLElement>(`[id="${id}"]`)?.focus();
  }

  async #copy(text: string): Promise<void> {
    // Without a clipboard the link leads there as well.
    this.hasCopied = await copyText(text);
    setTimeout(() => (this.hasCopied = false), COPIED);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'debitura-onboarding': DebituraOnboarding;
  }
}
