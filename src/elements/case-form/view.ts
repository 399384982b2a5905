import type {CSSResult, TemplateResult} from 'lit';
import type {CaseFormController} from '../../flow/case-form/controller.js';
import type {CaseFormState, FieldPath} from '../../flow/case-form/state.js';
import type {FieldSentences} from '../fields/error-text.js';
import type {Format} from '../../i18n/format.js';
import type {Messages, MessageSection} from '../../i18n/messages.js';

/** Everything that a template draws from and acts on. */
export type View = {
  state: CaseFormState;
  format: Format;
  /** The texts that are there from the start. */
  frame: Messages['form'];
  /** The fee panel's texts; null until there is something to say. */
  priceWords: Messages['price'] | null;
  actions: CaseFormController;
  /** True inside a frame, where only a visible link may leave. */
  isFramed: boolean;
  /**
   * True while the form is drawn for the first time. A slow page needs as long for date pickers, the list of currencies
   * and the fee's column as for all the rest: they come a frame later, each in its place.
   */
  isFirstFrame: boolean;
  /** Today for date pickers, `YYYY-MM-DD`. */
  today: string;
  /** The sentence for a field's error, undefined when there is none. */
  errorOf(path: FieldPath): string | undefined;
  /** Where what stands in a field came from, when it was read from an invoice. */
  markOf(path: FieldPath): TemplateResult | undefined;
  /** Reads dropped or chosen files. */
  read(files: Iterable<File>): void;
  /** Moves the focus to a field once the next change is drawn. */
  focusOn(path: FieldPath): void;
  /** Tells the page that the signing pages are about to open; false when it goes there itself. */
  mayLeave(url: string): boolean;
};

/** One screen: a step, or what comes after. Each is a chunk of its own, loaded when it is needed. */
export type Screen<S extends MessageSection = MessageSection> = {
  /** The texts it needs besides the frame's. */
  section: S;
  /** More texts, laid beside those of the section. */
  also?: MessageSection;
  render(view: View, words: Messages[S]): TemplateResult;
  /** Error sentences of its fields, by field. */
  errors?(words: Messages[S]): Record<string, FieldSentences>;
  /** What it says of one field. */
  mark?(state: CaseFormState, path: FieldPath, words: Messages[S]): TemplateResult | undefined;
  /** The screen in one line, where there is no room for more. */
  line?(view: View, words: Messages[S]): TemplateResult;
  /** What the status region says of it; undefined leaves the word to the fee. */
  announce?(view: View, words: Messages[S]): string | undefined;
  /** What the button that goes on says here instead of "Continue"; null hides it. */
  submitLabel?(view: View, words: Messages[S]): string | null;
  styles?: readonly CSSResult[];
};
