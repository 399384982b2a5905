import type {TemplateResult} from 'lit';
import type {CaseFormState, FieldPath} from '../../flow/case-form/state.js';
import type {MessageOverrides, Messages} from '../../i18n/messages.js';
import {loadMessages} from '../../i18n/load.js';
import {
  loadErrorKit,
  loadScreen,
  screenOf,
  withoutFee,
  type ErrorKit,
  type LoadedScreen,
  type ScreenName,
} from './screens.js';

type Loadable = ScreenName | 'frame' | 'errors';

/** Holds what is loaded of the form: the frame's texts, the screens and what shows errors, all in one language. */
export class ScreenStore {
  readonly #changed: () => void;
  readonly #root: () => Node;
  readonly #loading = new Set<Loadable>();
  /** What the user cannot go on without. */
  readonly #needed = new Set<Loadable>();
  /** What did not come and can wait. */
  readonly #missing = new Set<Loadable>();
  #locale = 'en';
  #overrides: MessageOverrides | undefined;
  #run = 0;
  #pendingErrors: Promise<void> | null = null;
  frame: Messages['form'] | null = null;
  screens: ReadonlyMap<ScreenName, LoadedScreen> = new Map();
  errors: ErrorKit | null = null;
  /** False where the screens without a fee stand in for those with one. */
  #isPriced = true;
  /** Something that is needed did not load; `retry` asks again. */
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
    this.#missing.clear();
    void this.#loadFrame();
  }

  /** Loads what a state shows. */
  needFor({phase, isPriced, notice, incoming, price, errors}: CaseFormState): void {
    this.#isPriced = isPriced;
    this.need(screenOf(phase));
    if (notice) this.need('notice');
    if (incoming) this.need('incoming');
    // Until the review the fee is a help beside the step; there it is what the user agrees to.
    const isAside = phase.name === 'editing' && phase.step !== 'review';
    if (price.status !== 'unknown' && isAside) this.prepare('price');
    else if (price.status !== 'unknown') this.need('price');
    if (Object.keys(errors).length > 0) void this.needErrors();
  }

  /** Loads a screen unless it is here or on its way; as long as nobody knows which, the one that most begin with. */
  need(screen: ScreenName | null): void {
    const name = screen ?? 'claim';
    this.#require(name);
    this.prepare(name);
  }

  /** Loads what will be needed; if it does not come, it is asked for again, and nobody is told, when it is. */
  prepare(name: ScreenName): void {
    if (this.screens.has(name) || this.#loading.has(name) || this.#isPaused(name)) return;
    const variant = this.#isPriced ? name : withoutFee(name);
    const pending = loadScreen(variant, this.#locale, this.#overrides, this.#root());
    void this.#load(name, pending, (loaded) => {
      this.screens = new Map(this.screens).set(name, loaded);
    });
  }

  /** Loads what shows errors; resolves when it is here or has failed. */
  async needErrors(): Promise<void> {
    this.#require('errors');
    await this.prepareErrors();
  }

  /** Loads what shows errors before there are any. */
  async prepareErrors(): Promise<void> {
    if (this.errors || this.#isPaused('errors')) return;
    this.#pendingErrors ??= this.#load(
      'errors',
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
    this.#missing.clear();
    if (!this.frame) void this.#loadFrame();
    this.#changed();
  }

  #require(name: Loadable): void {
    this.#needed.add(name);
    this.#missing.delete(name);
  }

  #isPaused(name: Loadable): boolean {
    return this.hasFailed || this.#missing.has(name);
  }

  async #loadFrame(): Promise<void> {
    this.#require('frame');
    const pending = loadMessages(this.#locale, 'form', this.#overrides);
    await this.#load('frame', pending, (frame) => (this.frame = frame));
  }

  async #load<T>(name: Loadable, pending: Promise<T>, take: (loaded: T) => void): Promise<void> {
    const run = this.#run;
    this.#loading.add(name);
    try {
      const loaded = await pending;
      if (run === this.#run) take(loaded);
    } catch {
      if (run !== this.#run) return;
      this.#loading.delete(name);
      this.#missing.add(name);
      this.hasFailed ||= this.#needed.has(name);
    }
    this.#changed();
  }
}
