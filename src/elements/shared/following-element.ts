import {html, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {isSamePerson, type Session} from '../../contract/session.js';
import {createFormat} from '../../i18n/format.js';
import {loadMessages} from '../../i18n/load.js';
import type {Messages} from '../../i18n/messages.js';
import {createMoments} from '../../i18n/moments.js';
import {EmbedElement} from './embed-element.js';
import {hiddenWhile, onPageReturn, onWindow} from './window-events.js';

/** What the elements that follow cases share: their words and formats, and to look again when the page is online. */
export abstract class FollowingElement<S extends 'case' | 'caseList'> extends EmbedElement {
  @state() protected words: Messages[S] | null = null;
  @state() protected lifecycle: Messages['lifecycle'] | null = null;
  @state() private hasFailed = false;

  protected format = createFormat('en');
  protected moments = createMoments('en');
  #hasStarted = false;

  constructor() {
    super();
    onPageReturn(this, () => {
      if (this.#hasStarted) void hiddenWhile(this, this.#checkPerson());
    });
    this.onStranger(() => this.person, this.#startAnew);
    onWindow(this, 'online', () => {
      if (this.#hasStarted) this.lookAgain();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.refusedAttribute !== null) return;
    const isFirst = !this.#hasStarted;
    this.#hasStarted = true;
    if (isFirst || changed.has('locale') || changed.has('messages')) this.#useLocale();
    this.follow(changed, isFirst);
  }

  /** The section of the catalogue that the element speaks from. */
  protected abstract get section(): S;

  /** Asks for what the properties name, when they have changed. */
  protected abstract follow(changed: PropertyValues<this>, isFirst: boolean): void;

  /** Looks again at once. */
  protected abstract lookAgain(): void;

  /** What stands in place of the content while nothing can be said; null when there are words. */
  protected renderWordless(skeleton: () => TemplateResult): TemplateResult | null {
    if (this.refusedAttribute !== null) return html`<p>${this.refusal}</p>`;
    if (this.hasFailed)
      return html`<div role="alert">
        <button type="button" @click=${() => this.#useLocale()}>
          ${this.words?.failed.again ?? 'Try again'}
        </button>
      </div>`;
    return this.words && this.lifecycle ? null : skeleton();
  }

  #useLocale(): void {
    const locale = this.currentLocale;
    const format = createFormat(locale);
    this.format = format;
    this.moments = createMoments(locale);
    this.hasFailed = false;
    Promise.all([
      loadMessages(locale, this.section, this.messages),
      loadMessages(locale, 'lifecycle', this.messages),
    ]).then(
      ([words, lifecycle]) => {
        // Another language was asked for meanwhile.
        if (format !== this.format) return;
        this.words = words;
        this.lifecycle = lifecycle;
      },
      () => (this.hasFailed ||= format === this.format),
    );
  }

  /** After the Back button: for another person than before, or where nobody can say, the element begins anew. */
  async #checkPerson(): Promise<void> {
    const {person} = this;
    const now = await this.connection()
      .refreshSession()
      .catch(() => null);
    if (!now || !isSamePerson(now, person?.subject)) this.#startAnew(now);
  }

  readonly #startAnew = (person: Session | null) => {
    this.person = person;
    this.requestUpdate('adapter');
  };
}
