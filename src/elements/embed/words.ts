import {html, type TemplateResult} from 'lit';
import {loadMessages} from '../../i18n/load.js';
import type {MessageOverrides, Messages} from '../../i18n/messages.js';

/** The embed's own texts. */
export class EmbedWords {
  readonly #changed: () => void;
  #pending: Promise<Messages['embed']> | null = null;
  words: Messages['embed'] | null = null;
  #hasFailed = false;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Asks for a language; one that was asked for before and comes later is let go. */
  async use(locale: string, overrides: MessageOverrides | undefined): Promise<void> {
    const pending = loadMessages(locale, 'embed', overrides);
    this.#pending = pending;
    this.#hasFailed = false;
    try {
      const words = await pending;
      if (pending === this.#pending) this.words = words;
    } catch {
      this.#hasFailed ||= pending === this.#pending;
    }
    this.#changed();
  }

  /** What stands there while there are no words: what the page wrote inside, and a way out when they did not come. */
  renderWordless(onRetry: () => void): TemplateResult {
    if (!this.#hasFailed) return html`<slot></slot>`;
    return html`<slot></slot>
      <div role="alert"><button type="button" @click=${onRetry}>Try again</button></div>`;
  }
}
