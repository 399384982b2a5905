import type {CSSResult, nothing, TemplateResult} from 'lit';
import type {CaseController} from '../../flow/tracking/case-controller.js';
import type {CaseState} from '../../flow/tracking/case-state.js';
import type {Case} from '../../contract/case.js';
import type {Payment} from '../../contract/tracking.js';
import type {Format} from '../../i18n/format.js';
import type {MessageOverrides, Messages} from '../../i18n/messages.js';
import type {Moments} from '../../i18n/moments.js';

/** What a part of a case needs of the element that it stands in. */
export type CaseHost = {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  readonly messages?: MessageOverrides | undefined;
  requestUpdate(): void;
};

/** Everything that a template of the case draws from and acts on. */
export type CaseView = {
  state: CaseState;
  case: Case;
  words: Messages['case'];
  lifecycle: Messages['lifecycle'];
  format: Format;
  moments: Moments;
  /** The partner's name, or what stands in for it. */
  partner: string;
  /** True inside a frame, where only a visible link may leave. */
  isFramed: boolean;
  actions: CaseController;
  /** The element around it, with the texts that its page overrides. */
  host: CaseHost;
  /** What can be done with a payment, on a desk that may. */
  paymentActions?: (payment: Payment) => TemplateResult | typeof nothing;
  /** Draws anew after a template changed something of its own. */
  update(): void;
  /** Goes to the signing pages, unless the page does it itself. */
  sign(url: string): void;
  /** Tells the page that the signing pages are about to open; false when it goes there itself. */
  mayLeave(url: string): boolean;
  /** Brings the user to the box for messages. */
  answer(): void;
  /** Brings the user to the files. */
  showFiles(): void;
};

/** A part of the case that is a chunk of its own. */
export type LazyPart = {
  render(view: CaseView): TemplateResult;
  styles: CSSResult;
};

/** A sentence that begins with a name that may be a common word. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
