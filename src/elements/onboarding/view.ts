import type {CSSResult, TemplateResult} from 'lit';
import type {OnboardingController} from '../../flow/onboarding/controller.js';
import type {OnboardingPath, OnboardingState} from '../../flow/onboarding/state.js';
import type {FieldSentences} from '../fields/error-text.js';
import type {Format} from '../../i18n/format.js';
import type {MessageOverrides, Messages} from '../../i18n/messages.js';

/** Everything that a template draws from and acts on. */
export type OnboardingView = {
  state: OnboardingState;
  actions: OnboardingController;
  /** The texts that are there from the start. */
  words: Messages['onboarding'];
  format: Format;
  /** The platform's name, as the user knows it. */
  platform: string;
  /** Today for date pickers, `YYYY-MM-DD`. */
  today: string;
  /** True inside a frame, where only a visible link may leave. */
  isFramed: boolean;
  /** The sentence for a field's error, undefined when there is none. */
  errorOf(path: OnboardingPath): string | undefined;
  /** Opens the onboarding anew, for example after a failure. */
  restart(): void;
  /** Tells the page that the hosted pages are about to open; false when it goes there itself. */
  mayLeave(url: string): boolean;
  /** Puts a text on the clipboard; `hasCopied` says for a while that it is there. */
  copy(text: string): void;
  hasCopied: boolean;
};

/** A part that is loaded when it is needed, with its texts in it. */
export type Part = {
  render(view: OnboardingView): TemplateResult;
  styles: readonly CSSResult[];
  /** The sentences of its fields. */
  errors?: Record<string, FieldSentences>;
};

/** Loads a part in a language. */
export type PartLoader = (locale: string, overrides: MessageOverrides | undefined) => Promise<Part>;
