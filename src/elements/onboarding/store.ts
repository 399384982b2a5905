import type {TemplateResult} from 'lit';
import {loadMessages} from '../../i18n/load.js';
import type {MessageOverrides, Messages} from '../../i18n/messages.js';
import {adopt} from '../shared/adopt.js';
import type {FormSettings} from './lazy/repair.js';
import type {OnboardingView, Part} from './view.js';

/** What shows errors, with its texts. */
export type ErrorKit = Pick<
  typeof import('../case-form/frame/errors.js'),
  'errorText' | 'errorSummary'
> & {rules: Messages['errors']['rules']};

/** Everything that is loaded of the onboarding, all in one language; null until it is here. */
export type Loaded = {
  words: Messages['onboarding'] | null;
  outcome: Part | null;
  kyc: Part | null;
  repair: ((view: OnboardingView, settings: FormSettings) => TemplateResult) | null;
  errors: ErrorKit | null;
  /** The words of the case form's review that are said here too. */
  review: Messages['review'] | null;
};

const NOTHING: Loaded = {
  words: null,
  outcome: null,
  kyc: null,
  repair: null,
  errors: null,
  review: null,
};

type Name = keyof Loaded;

/** Loads the parts of the onboarding when they are needed. */
export class OnboardingStore {
  readonly #changed: () => void;
  readonly #root: () => Node;
  readonly #pending = new Map<Name, Promise<void>>();
  #locale = 'en';
  #overrides: MessageOverrides | undefined;
  #run = 0;
  loaded: Loaded = NOTHING;
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
    this.#pending.clear();
    this.loaded = NOTHING;
    this.hasFailed = false;
    void this.need('words');
  }

  /** Loads a part unless it is here or on its way; resolves when it is here or has failed. */
  need(name: Name): Promise<void> {
    if (this.loaded[name] || this.hasFailed) return Promise.resolve();
    let pending = this.#pending.get(name);
    if (!pending) this.#pending.set(name, (pending = this.#load(name)));
    return pending;
  }

  retry(): void {
    this.hasFailed = false;
    this.#pending.clear();
    void this.need('words');
    this.#changed();
  }

  async #load(name: Name): Promise<void> {
    const run = this.#run;
    try {
      const part = await this.#ask(name);
      if (run === this.#run) this.loaded = {...this.loaded, ...part};
    } catch {
      if (run === this.#run) this.hasFailed = true;
    }
    this.#changed();
  }

  async #ask(name: Name): Promise<Partial<Loaded>> {
    const [locale, overrides] = [this.#locale, this.#overrides];
    switch (name) {
      case 'words':
        return {words: await loadMessages(locale, 'onboarding', overrides)};
      case 'review':
        return {review: await loadMessages(locale, 'review', overrides)};
      case 'outcome':
        return {outcome: await this.#styled(import('./lazy/outcome.js'))};
      case 'kyc':
        return {kyc: await this.#styled(import('./lazy/kyc.js'))};
      case 'repair':
        return {repair: await (await import('./lazy/repair.js')).load(locale, overrides)};
      case 'errors': {
        const [{errorText, errorSummary, styles}, {rules}] = await Promise.all([
          import('../case-form/frame/errors.js'),
          loadMessages(locale, 'errors', overrides),
        ]);
        this.#adopt(styles);
        return {errors: {errorText, errorSummary, rules}};
      }
    }
  }

  async #styled(module: Promise<{load: (typeof import('./lazy/kyc.js'))['load']}>): Promise<Part> {
    const part = await (await module).load(this.#locale, this.#overrides);
    this.#adopt(part.styles);
    return part;
  }

  #adopt(styles: Part['styles']): void {
    const root = this.#root();
    if (root instanceof ShadowRoot) adopt(root, styles);
  }
}
