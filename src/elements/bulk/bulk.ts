import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {earlierToday} from '../../contract/dates.js';
import type {Invoice} from '../../contract/invoice.js';
import {BulkController} from '../../flow/bulk/controller.js';
import {createFormat} from '../../i18n/format.js';
import {findLanguage} from '../../i18n/load.js';
import type {Messages} from '../../i18n/messages.js';
import {base} from '../../styles/base.js';
import {choices} from '../../styles/choices.js';
import {controls} from '../../styles/controls.js';
import {figures} from '../../styles/figures.js';
import {layout} from '../../styles/layout.js';
import {notes} from '../../styles/notes.js';
import {tokens} from '../../styles/tokens.js';
import {SigningStartingEvent} from '../events.js';
import {anyAddress} from '../shared/addresses.js';
import {listOf} from '../shared/list-of.js';
import {EmbedElement} from '../shared/embed-element.js';
import {isOther} from '../shared/is-other.js';
import {hiddenWhile, onPageReturn} from '../shared/window-events.js';
import {toDomEvent} from '../case-form/events.js';
import {WantedFocus} from './drawing/focus.js';
import {GrowingTable} from './drawing/growing-table.js';
import {Pieces} from './drawing/pieces.js';
import {warmUp} from './drawing/warm-up.js';
import {fileNotes} from './intake/drop.js';
import {DropTarget} from './intake/drop-target.js';
import {Intake} from './intake/intake.js';
import {bulkSeams, pause} from './seams.js';
import {screen, wordless} from './screen.js';
import {bulkStyles} from './styles.js';
import type {View} from './view.js';
import {needWords, WordStore} from './words.js';

/** Properties whose change opens the list anew. */
const SOURCE = ['invoices', 'returnUrl', 'test', 'adapter'] as const;

/**
 * Sends many overdue invoices to debt collection: a table of cases, the fee of each, progress and the result.
 *
 * @fires debitura-case-submitting - A case is about to be made; cancelable, once a case.
 * @fires debitura-case-submitted - A case was made.
 * @fires debitura-signing-starting - The page is about to leave for signing; cancelable.
 * @fires debitura-signing-returned - The user came back from signing.
 * @fires debitura-session-expired - The platform's login has ended.
 * @fires debitura-error - Something failed; the user sees it as well.
 * @csspart root - Everything inside.
 * @csspart drop - Where files are dropped.
 * @csspart table - The cases.
 * @csspart row - One case.
 * @csspart detail - The open case.
 * @csspart submit - The button that goes on.
 */
export class DebituraBulk extends EmbedElement {
  static override styles = [tokens, base, controls, layout, choices, notes, figures, bulkStyles];

  /** The overdue invoices that the list opens with; of any debtors and currencies. */
  @property({attribute: false, hasChanged: isOther}) invoices: Invoice[] = [];

  /** E-invoices and lists that the page gives; they are read as though the user had dropped them. */
  @property({attribute: false}) files: File[] = [];

  /** Where the signing pages lead back to; default: this page. As an attribute on this page's origin only. */
  @property({attribute: 'return-url'}) returnUrl?: string;

  /** Makes test cases. */
  @property({type: Boolean}) test = false;

  @state() private openKey: string | null = null;
  @state() private parts: ReadonlySet<string> = new Set();
  @state() private isFiltered = false;

  readonly #controller = new BulkController(
    this,
    bulkSeams({
      connection: () => this.connection(),
      emit: (event) => this.dispatchEvent(toDomEvent(event)),
    }),
  );
  readonly #intake = new Intake(this, this.#controller);
  readonly #drop = new DropTarget(this, (files) => void this.#intake.take(files));
  readonly #focus = new WantedFocus();
  readonly #pieces = new Pieces(() => this.#drawn());
  readonly #table = new GrowingTable(this, this.#pieces);
  readonly #store = new WordStore(() => this.requestUpdate());
  #format = createFormat('en');
  #hasStarted = false;
  #isStarting = false;
  #phase = '';

  constructor() {
    super();
    const look = () => this.#controller.checkPerson();
    onPageReturn(this, () => void hiddenWhile(this, look()));
    this.onStranger(
      () => this.#controller.state.session,
      () => void look(),
    );
    this.#intake.moved = () => this.#focus.on('heading');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.refusedAttribute !== null) return;
    const isFirst = !this.#hasStarted;
    this.#hasStarted = true;
    if (isFirst || changed.has('locale') || changed.has('messages')) this.#useLocale();
    const isNews = SOURCE.some((name) => changed.has(name));
    // Asking who is there takes about as long as the first drawing: a task of its own.
    this.#isStarting ||= isFirst;
    if (isFirst) void pause().then(() => this.#start());
    else if (isNews && !this.#isStarting) this.#start();
    if (changed.has('files')) this.#intake.takeSoon(listOf(this.files));
    needWords(this.#store, this.#controller, {notes: this.#intake.notes, openKey: this.openKey});
    const {name} = this.#controller.state.phase;
    const isMoved = this.#phase !== name;
    if (isMoved && this.#phase !== '' && this.matches(':focus-within'))
      this.#focus.elseOn('heading');
    if (isMoved) {
      this.openKey = null;
      this.#table.restart();
    }
    this.#phase = name;
  }

  /** In a task of its own: many answers that come together are drawn once, and no work is lengthened by drawing. */
  protected override async scheduleUpdate(): Promise<void> {
    await pause();
    await super.scheduleUpdate();
  }

  protected override render(): TemplateResult {
    return html`<div
      class="card ${this.#drop.isOver ? 'is-dropping' : ''}"
      part="root"
      role="region"
      lang=${findLanguage(this.#format.locale)}
      aria-label=${this.#store.words.bulk?.label ?? nothing}
      @change=${() => this.#controller.leaveField()}
      @focusout=${() => this.#controller.leaveField()}
    >
      <div class="main">${this.#renderContent()}</div>
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#drawn();
  }

  #drawn(): void {
    this.#table.grow(this.#controller.cases.size);
    this.#focus.move(this.renderRoot);
  }

  /** The screen is there when its last piece is drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#pieces.complete;
    return isComplete;
  }

  #renderContent() {
    if (this.refusedAttribute !== null) return html`<p>${this.refusal}</p>`;
    const {bulk: words} = this.#store.words;
    if (this.#store.hasFailed) return wordless(words, () => this.#store.retry());
    if (!words) return html`<div class="bone"></div>`;
    return html`<input
        type="file"
        id="files"
        class="hidden"
        multiple
        tabindex="-1"
        aria-label=${words.drop.choose}
        accept=".csv,.txt,.tsv,.xml,.pdf,text/csv,application/xml,application/pdf"
        @change=${this.#handleFiles}
      />
      ${fileNotes(this.#intake.notes, this.#view(words), () => this.#intake.closeNotes())}
      ${screen(this.#view(words), this.#intake, () => this.#start())}`;
  }

  #view(words: Messages['bulk']): View {
    return {
      actions: this.#controller,
      format: this.#format,
      words,
      more: this.#store.words,
      today: earlierToday(new Date()),
      openKey: this.openKey,
      toggle: (key) => {
        this.openKey = this.openKey === key ? null : key;
        this.parts = new Set();
        this.#focus.on(`case-${key}`);
      },
      parts: this.parts,
      openPart: (part) => {
        if (!this.parts.has(part)) this.parts = new Set([...this.parts, part]);
      },
      isFiltered: this.isFiltered,
      filter: (isFiltered) => (this.isFiltered = isFiltered),
      pieces: this.#pieces,
      shown: this.#table.shown,
      focusOn: (id) => {
        this.#focus.on(id);
        this.requestUpdate();
      },
      chooseFiles: () => this.renderRoot.querySelector<HTMLInputElement>('#files')?.click(),
      download: () => void this.#download(words),
      isFramed: window.top !== window,
      mayLeave: (url) => this.dispatchEvent(new SigningStartingEvent(url)),
    };
  }

  #start(): void {
    this.#isStarting = false;
    this.openKey = null;
    const returnUrl = anyAddress(this.returnUrl ?? location.href) ?? location.href;
    const source = {returnUrl, isTest: this.test, locale: this.#format.locale};
    void this.#controller.start(source, listOf(this.invoices));
  }

  #useLocale(): void {
    const locale = this.currentLocale;
    this.#format = createFormat(locale);
    void warmUp(this.#format);
    this.#controller.setLocale(locale);
    this.#store.use(locale, this.messages);
  }

  async #download(words: Messages['bulk']): Promise<void> {
    const {downloadResult} = await import('./outcome/download.js');
    await downloadResult(this.#view(words));
  }

  #handleFiles(event: Event): void {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = ''; // The same file may be chosen once more.
    void this.#intake.take(files);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'debitura-bulk': DebituraBulk;
  }
}
