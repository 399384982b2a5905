import {tabStorage} from '../../flow/case-form/seams.js';
import {readReturn} from '../../flow/signing/return-address.js';
import type {CaseFormDialogOptions} from './open-case-form.js';

/** Where the tab remembers that a dialog went to the signing pages. */
const NAME = 'debitura-embed:dialog';

/** What of a dialog outlives the page. The invoice is not among it: the form has it in its sealed draft. */
type Opening = Pick<
  CaseFormDialogOptions,
  'adapter' | 'locale' | 'pendingContracts' | 'returnUrl' | 'test'
>;

/** Remembers for this tab how the dialog was opened, unless it was given functions or words of the page's own. */
export function rememberOpening(options: CaseFormDialogOptions): void {
  if (options.getToken ?? options.fetch ?? options.messages) return;
  const {adapter, locale, pendingContracts, returnUrl = location.href, test} = options;
  const opening: Opening = {
    returnUrl,
    ...(adapter !== undefined && {adapter}),
    ...(locale !== undefined && {locale}),
    ...(pendingContracts && {pendingContracts}),
    ...(test !== undefined && {test}),
  };
  tabStorage()?.setItem(NAME, JSON.stringify(opening));
}

/** Forgets it: the dialog was closed. */
export function forgetOpening(): void {
  tabStorage()?.removeItem(NAME);
}

/**
 * How to open the dialog again on a page that a user comes back to from signing; used once.
 *
 * @returns Null when nobody returned to this page, or no dialog of this tab left it.
 */
export function takeOpening(): Opening | null {
  const text = readReturn(location.href) && tabStorage()?.getItem(NAME);
  if (!text) return null;
  forgetOpening();
  const opening = JSON.parse(text) as Opening;
  const left = new URL(opening.returnUrl ?? '', location.href);
  return left.origin === location.origin && left.pathname === location.pathname ? opening : null;
}
