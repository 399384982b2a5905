import {LitElement, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {connect, type Connection} from '../../client/connection.js';
import {isSamePerson, type Session} from '../../contract/session.js';
import type {MessageOverrides} from '../../i18n/messages.js';
import {brandSheet} from '../../styles/brand.js';
import {anyAddress, ownAddress} from './addresses.js';
import {isOther} from './is-other.js';
import {findLocale} from './locale.js';
import {onWindow} from './window-events.js';

/** Attributes that hold an address; as markup they may only point to the page's own origin. */
const ADDRESS_ATTRIBUTES = ['adapter', 'return-url'];

declare const DEBITURA_EMBED_COPY: string;

/** What all elements share: where the adapter is, in whose language, and how it is asked. */
export abstract class EmbedElement extends LitElement {
  /** Version and origin of this copy of the package, for the warning when two of them meet. */
  static readonly copy: string =
    typeof DEBITURA_EMBED_COPY === 'undefined' ? 'source' : DEBITURA_EMBED_COPY;

  /** Address of the adapter. As an attribute on this page's origin only, as a property anywhere. */
  @property() adapter = '/debitura';

  /** BCP 47; default: the `lang` of the nearest ancestor, then the browser's. */
  @property() locale?: string;

  /** Gives a session token for an adapter on another origin. */
  @property({attribute: false}) getToken?: () => Promise<string>;

  /** Replaces the global fetch; uploads use it too and then show no progress. */
  @property({attribute: false}) fetch?: typeof globalThis.fetch;

  /** The host's own words in place of any text. */
  @property({
    attribute: false,
    hasChanged: isOther,
  })
  messages?: MessageOverrides;

  /**
   * The attribute that points to another site, or the number of a contract with the adapter that is not ours; while
   * there is one nothing is asked or shown.
   */
  @state() protected refusedAttribute: string | number | null = null;

  /** The sentence that says so. */
  @state() protected refusal = '';

  /** Who was there when the adapter was first asked; null where nobody could say. */
  protected person: Session | null = null;

  /** Whose colours the element has. */
  #wearing: Connection | null = null;

  override attributeChangedCallback(name: string, before: string | null, value: string | null) {
    if (ADDRESS_ATTRIBUTES.includes(name)) {
      const isForeign = value !== null && ownAddress(value) === null;
      if (isForeign) this.refusedAttribute = name;
      else if (this.refusedAttribute === name) this.refusedAttribute = null;
      if (isForeign) return;
    }
    // eslint-disable-next-line wc/guard-super-call -- LitElement always has this callback; the rule cannot see it.
    super.attributeChangedCallback(name, before, value);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('refusedAttribute') && this.refusedAttribute !== null) {
      void this.#refuse(this.refusedAttribute);
    }
  }

  /** The locale in use. */
  protected get currentLocale(): string {
    return findLocale(this, this.locale);
  }

  /** The adapter as all elements of this page share it. */
  protected connection(): Connection {
    // What a page takes back, as an attribute or as a property, is the default again.
    const adapter = this.adapter || '/debitura';
    const connection = connect(anyAddress(adapter) ?? adapter, {
      ...(this.getToken && {getToken: this.getToken}),
      ...(this.fetch && {fetch: this.fetch}),
    });
    if (connection !== this.#wearing) this.#wear(connection);
    return connection;
  }

  /**
   * Hears when the user comes back to the tab as somebody else, who signed in from another one.
   *
   * @param shownTo - Whose data are on the screen; null while that is not known.
   * @param startAnew - Leaves nothing of theirs.
   */
  protected onStranger(
    shownTo: () => Session | null,
    startAnew: (stranger: Session) => void,
  ): void {
    onWindow(this, 'visibilitychange', () => {
      const known = shownTo();
      if (!known || document.hidden) return;
      this.connection()
        .session()
        .then(
          (now) => isSamePerson(now, known.subject) || startAnew(now),
          // Nobody can say: whatever is asked next fails, and says so.
          () => undefined,
        );
    });
  }

  /** Stops when the adapter is of another contract; takes on the partner's colours as soon as the session tells them; without them the default ones stay. */
  #wear(connection: Connection): void {
    this.#wearing = connection;
    void connection.misfit.then((contract) => (this.refusedAttribute = contract));
    connection.session().then(
      (session) => {
        this.person = session;
        const sheet = brandSheet(session.branding);
        if (sheet) this.shadowRoot?.adoptedStyleSheets.push(sheet);
      },
      () => (this.#wearing = null),
    );
  }

  /** Tells the page and the user why nothing is loaded. */
  async #refuse(reason: string | number): Promise<void> {
    const {refuse} = await import('./refuse.js');
    this.refusal = await refuse(this, reason, this.currentLocale, this.messages);
  }
}
