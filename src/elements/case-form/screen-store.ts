import type {TemplateResult} from 'lit';
import type {CaseFormState, FieldPath} from '../../flow/case-form/state.js';
import type {MessageOverrides, Messages} from '../../i18n/messages.js';
import {loadMessages} from '../../i18n/load.js';
import {
  loadErrorKit,
  loadScreen,
  withoutFee,
  type ErrorKit,
  type LoadedScreen,
  type ScreenName,
} from './screens.js';

/** Holds what is loaded of the form: the frame's texts, the screens and what shows errors, all in one language. */
export class ScreenStore {
  readonly #changed: () => void;
  readonly #root: () => Node;
  readonly #loading = new Set<ScreenName>();
  #locale = 'en';
  #overrides: MessageOverrides | undefined;
  #run = 0;
  #pendingErrors: Promise<void> | null = null;
  frame: Messages['form'] | null = null;
  screens: ReadonlyMap<ScreenName, LoadedScreen> = new Map();
  errors: ErrorKit | null = null;
  /** False where the screens without a fee stand in for those with one. */
  isPriced = true;
  /** Something did not load; `retry` asks again. */
  hasFailed = false;

  constructor(changed: () => void, root: () => Node) {
    this.#changed = changed;
    this.#root = root;
  }

  /** Begins anew in a language; what is on its way in another comes to nothing. */
  use(locale: string, overrides: MessageOverrides | undefined): void {
    this.#locale = locale;
    this.#overrides = overrides;
    this.#run += 1;
    this.#loading.clear();
    this.screens = new Map();
    this.errors = null;
    this.#pendingErrors = null;
    this.hasFailed = false;
    void this.#loadFrame();
  }

  /** Loads a screen unless it is here or on its way; as long as nobody knows which, the one that most begin with. */
  need(screen: ScreenName | null): void {
    const name = screen ?? 'claim';
    if (this.screens.has(name) || this.#loading.has(name) || this.hasFailed) return;
    this.#loading.add(name);
    const variant = this.isPriced ? name : withoutFee(name);
    void this.#load(loadScreen(variant, this.#locale, this.#overrides, this.#root()), (loaded) => {
      this.screens = new Map(this.screens).set(name, loaded);
    });
  }

  /** Loads what shows errors; resolves when it is here or has failed. */
  async needErrors(): Promise<void> {
    if (this.errors || this.hasFailed) return;
    this.#pendingErrors ??= this.#load(
      loadErrorKit(this.#locale, this.#overrides, this.#root()),
      (errors) => (this.errors = errors),
    );
    await this.#pendingErrors;
    this.#pendingErrors = null;
  }

  /** Where what stands in a field came from, when it was read from an invoice. */
  mark(state: CaseFormState, path: FieldPath): TemplateResult | undefined {
    const incoming = this.screens.get('incoming');
    return incoming?.screen.mark?.(state, path, incoming.words);
  }

  retry(): void {
    this.hasFailed = false;
    this.#loading.clear();
    if (!this.frame) void this.#loadFrame();
    this.#changed();
  }

  async #loadFrame(): Promise<void> {
    await this.#load(
      loadMessages(this.#locale, 'form', this.#overrides),
      (frame) => (this.frame = frame),
    );
  }

  async #load<T>(pending: Promise<T>, take: (loaded: T) => void): Promise<void> {
    const run = this.#run;
    try {
      const loaded = await pending;
      if (run === this.#run) take(loaded);
    } catch {
      if (run === this.#run) this.hasFailed = true;
    }
    this.#changed();
  }
}
