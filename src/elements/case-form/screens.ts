import type {MessageOverrides, Messages, MessageSection} from '../../i18n/messages.js';
import {loadMessages} from '../../i18n/load.js';
import type {Phase} from '../../flow/case-form/state.js';
import {adopt} from '../shared/adopt.js';
import {claim} from './steps/claim.js';
import type {Screen} from './view.js';

/** The screens by name, each a chunk of its own. */
const LOADERS = {
  claim: () => Promise.resolve(claim),
  debtor: async () => (await import('./steps/debtor.js')).debtor,
  documents: async () => (await import('./steps/documents.js')).documents,
  review: async () => (await import('./steps/review.js')).review,
  creditor: async () => (await import('./managed/creditor.js')).creditor,
  managedDebtor: async () => (await import('./managed/debtor.js')).managedDebtor,
  managedReview: async () => (await import('./managed/review.js')).managedReview,
  managedReceipt: async () => (await import('./managed/receipt.js')).managedReceipt,
  working: async () => (await import('./outcome/working.js')).working,
  uploading: async () => (await import('./outcome/uploading.js')).uploading,
  signing: async () => (await import('./outcome/signing.js')).signing,
  receipt: async () => (await import('./outcome/receipt.js')).receipt,
  duplicate: async () => (await import('./outcome/duplicate.js')).duplicate,
  stopped: async () => (await import('./outcome/stopped.js')).stopped,
  price: async () => (await import('./frame/price-side.js')).price,
  notice: async () => (await import('./frame/notice.js')).notice,
  incoming: async () => (await import('./drop/incoming.js')).incoming,
} satisfies Record<string, () => Promise<AnyScreen>>;

type AnyScreen = {[S in MessageSection]: Screen<S>}[MessageSection];

/** The name of a screen. */
export type ScreenName = keyof typeof LOADERS;

/** A screen with its texts. */
export type LoadedScreen = {screen: Screen; words: Messages[MessageSection]};

/** The screen that stands in for another where nobody knows a fee. */
export function withoutFee(name: ScreenName): ScreenName {
  const other = `managed${name[0]?.toUpperCase()}${name.slice(1)}`;
  return other in LOADERS ? (other as ScreenName) : name;
}

/** The screen of a state; null while nothing is known. */
export function screenOf(phase: Phase): ScreenName | null {
  switch (phase.name) {
    case 'loading':
      return null;
    case 'editing':
      return phase.step;
    case 'submitting':
      return 'review';
    case 'checking':
    case 'verifying':
      return 'working';
    default:
      return phase.name;
  }
}

/** Loads a screen and its texts; its styles join those of `root`. */
export async function loadScreen(
  name: ScreenName,
  locale: string,
  overrides: MessageOverrides | undefined,
  root: Node,
): Promise<LoadedScreen> {
  const screen = (await LOADERS[name]()) as Screen;
  if (root instanceof ShadowRoot) adopt(root, screen.styles ?? []);
  const words = await loadMessages(locale, screen.section, overrides);
  if (!screen.also) return {screen, words};
  return {screen, words: {...words, ...(await loadMessages(locale, screen.also, overrides))}};
}

/** What shows errors, with its texts. */
export type ErrorKit = Pick<typeof import('./frame/errors.js'), 'errorText' | 'errorSummary'> & {
  words: Messages['errors'];
};

/** Loads what shows errors. */
export async function loadErrorKit(
  locale: string,
  overrides: MessageOverrides | undefined,
  root: Node,
): Promise<ErrorKit> {
  const [{errorText, errorSummary, styles}, words] = await Promise.all([
    import('./frame/errors.js'),
    loadMessages(locale, 'errors', overrides),
  ]);
  if (root instanceof ShadowRoot) adopt(root, styles);
  return {errorText, errorSummary, words};
}
