import {css, html, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {browserTimers} from '../../flow/case-form/seams.js';
import {PriceController} from '../../flow/price/controller.js';
import {createFormat} from '../../i18n/format.js';
import {findLanguage, loadMessages} from '../../i18n/load.js';
import type {Messages} from '../../i18n/messages.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {figures} from '../../styles/figures.js';
import {tokens} from '../../styles/tokens.js';
import {DebituraErrorEvent, SessionExpiredEvent} from '../events.js';
import {EmbedElement} from '../shared/embed-element.js';
import {pricePanel} from './panel.js';

/** Properties that make up the question. */
const QUESTION = [
  'amount',
  'currency',
  'country',
  'state',
  'debtorType',
  'dueDate',
  'adapter',
] as const;

/**
 * Says what the collection of a claim would cost, before anything is typed.
 *
 * @fires debitura-session-expired - The platform's login has ended.
 * @fires debitura-error - The price could not be read; the user sees it as well.
 * @csspart root - Everything inside.
 * @csspart fee - The percentage.
 */
export class DebituraPrice extends EmbedElement {
  static override styles = [
    tokens,
    base,
    controls,
    figures,
    css`
      .card {
        background: var(--_sunken);
        border: 1px solid var(--_line);
        border-radius: var(--_radius-card);
        padding: 20px 24px;
        max-inline-size: 420px;
      }
      @container debitura (inline-size < 300px) {
        .card {
          padding: 16px;
        }
      }
    `,
  ];

  /** What is still owed, in `currency`. */
  @property({type: Number}) amount: number | null = null;

  /** ISO 4217. */
  @property() currency = '';

  /** The debtor's country, ISO 3166-1 alpha-2. */
  @property() country = '';

  /** The debtor's state in the United States, two letters. */
  @property() state = '';

  @property({attribute: 'debtor-type'}) debtorType: 'Company' | 'Private' = 'Company';

  /** `YYYY-MM-DD`; old debts cost more. */
  @property({attribute: 'due-date'}) dueDate = '';

  @state() private words: Messages['price'] | null = null;
  @state() private hasFailed = false;

  readonly #controller = new PriceController(this, {
    connection: () => this.connection(),
    timers: browserTimers,
    now: () => new Date(),
    emit: (event) =>
      this.dispatchEvent(
        event.type === 'error' ? new DebituraErrorEvent(event.problem) : new SessionExpiredEvent(),
      ),
  });
  #format = createFormat('en');
  #hasStarted = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.refusedAttribute !== null) return;
    const isFirst = !this.#hasStarted;
    this.#hasStarted = true;
    if (isFirst || changed.has('locale') || changed.has('messages')) this.#useLocale();
    if (QUESTION.some((name) => changed.has(name))) this.#ask();
    if (!isFirst && changed.has('adapter')) this.#controller.restart();
  }

  protected override render(): TemplateResult {
    return html`<div
      class="card"
      part="root"
      aria-live="polite"
      lang=${findLanguage(this.#format.locale)}
    >
      ${this.refusedAttribute === null ? this.#renderPanel() : html`<p>${this.refusal}</p>`}
    </div>`;
  }

  #renderPanel() {
    const {words} = this;
    if (this.hasFailed)
      return html`<div role="alert">
        <button type="button" @click=${() => this.#useLocale()}>
          ${words?.again ?? 'Try again'}
        </button>
      </div>`;
    if (!words) return html`<div class="bone fee"></div>`;
    return pricePanel({
      price: this.#controller.state,
      amount: this.amount,
      currency: this.currency,
      detail: 'one',
      words,
      format: this.#format,
      onRetry: () => void this.#controller.askAgain(),
    });
  }

  #useLocale(): void {
    const locale = this.currentLocale;
    const format = createFormat(locale);
    this.#format = format;
    this.hasFailed = false;
    loadMessages(locale, 'price', this.messages).then(
      (words) => {
        // Another language was asked for meanwhile.
        if (format === this.#format) this.words = words;
      },
      () => (this.hasFailed ||= format === this.#format),
    );
  }

  #ask(): void {
    const {amount, currency, country, state, debtorType, dueDate} = this;
    this.#controller.ask({
      amount,
      currency: upper(currency),
      country: upper(country),
      state: upper(state),
      debtorType: debtorType === 'Private' ? 'Private' : 'Company',
      dueDate: dueDate || '',
    });
  }
}

/** Of an attribute, which is nothing when the page takes it away. */
function upper(text: string | null | undefined): string {
  return (text ?? '').toUpperCase();
}

declare global {
  interface HTMLElementTagNameMap {
    'debitura-price': DebituraPrice;
  }
}
