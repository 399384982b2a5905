import {html, type TemplateResult} from 'lit';
import {failedPart} from './parts/part-state.js';
import type {CaseView, LazyPart} from './view.js';

const LOADERS = {
  messages: async () => (await import('./lazy/messages.js')).messages,
  quotes: async () => (await import('./lazy/quotes.js')).quotes,
  files: async () => (await import('./lazy/files.js')).files,
  testPayments: async () => (await import('../partner-desk/test-payments.js')).testPaymentsPart,
};

/** The name of a part that is a chunk of its own. */
export type LazyName = keyof typeof LOADERS;

/** Holds the parts that are loaded when they are needed. */
export class LazyParts {
  readonly #root: () => Node;
  readonly #changed: () => void;
  readonly #loading = new Map<LazyName, Promise<void>>();
  readonly #parts = new Map<LazyName, LazyPart>();
  readonly #failed = new Set<LazyName>();

  constructor(root: () => Node, changed: () => void) {
    this.#root = root;
    this.#changed = changed;
  }

  get(name: LazyName): LazyPart | undefined {
    return this.#parts.get(name);
  }

  /** Whether nothing is on its way; what has failed says so. */
  get isIdle(): boolean {
    return [...this.#loading.keys()].every((name) => this.#parts.has(name));
  }

  /** Draws a part: bones while it loads, a retry where it failed. */
  render(name: LazyName, view: CaseView): TemplateResult {
    const part = this.#parts.get(name);
    if (part) return part.render(view);
    if (!this.#failed.has(name)) return html`<div class="bone" aria-hidden="true"></div>`;
    return failedPart(view.words, () => this.#retry(name));
  }

  /** Loads a part unless it is here; resolves when it is, or has failed. What has failed waits for the user. */
  need(name: LazyName): Promise<void> {
    if (this.#failed.has(name)) return Promise.resolve();
    const loading = this.#loading.get(name) ?? this.#load(name);
    this.#loading.set(name, loading);
    return loading;
  }

  async #load(name: LazyName): Promise<void> {
    try {
      const part = await LOADERS[name]();
      const root = this.#root();
      const {styleSheet} = part.styles;
      if (root instanceof ShadowRoot && styleSheet) root.adoptedStyleSheets.push(styleSheet);
      this.#parts.set(name, part);
    } catch {
      this.#failed.add(name);
      this.#loading.delete(name);
    }
    this.#changed();
  }

  #retry(name: LazyName): void {
    this.#failed.delete(name);
    void this.need(name);
    this.#changed();
  }
}
