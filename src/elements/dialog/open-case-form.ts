import type {Case} from '../../contract/index.js';
import '../case-form/define.js';
import type {DebituraCaseForm} from '../case-form/case-form.js';
import {dialogBar} from './bar.js';
import {forgetOpening, rememberOpening, takeOpening} from './memory.js';
import {dressPage} from './styles.js';

/** What the form in the dialog is given: the properties of `<debitura-case-form>`, every one optional. */
export type CaseFormDialogOptions = Partial<
  Pick<
    DebituraCaseForm,
    | 'adapter'
    | 'creditorCompanyName'
    | 'creditorCountryAlpha2'
    | 'fetch'
    | 'getToken'
    | 'invoice'
    | 'invoices'
    | 'locale'
    | 'messages'
    | 'pendingContracts'
    | 'returnUrl'
    | 'test'
  >
> & {
  /** Closes the dialog without a question when it is aborted. */
  signal?: AbortSignal;
};

/** What is open on this page; there is one at a time. */
let opened: Promise<Case | null> | null = null;

/**
 * Opens the case form in a modal `<dialog>` at the end of `<body>`. Escape and the close button ask first when something
 * was typed; closing gives the focus back to where it was. Called again while it is open, it answers the same promise.
 *
 * The form's events bubble from the dialog to `document`. When the user leaves for the signing pages, the promise goes
 * with the page; on the way back the script opens the dialog again by itself (not with `getToken`, `fetch` or
 * `messages`, which outlive no page: then the page calls this again).
 *
 * @returns When the dialog closes: the case that was made in it, null when none was.
 */
export function openCaseForm(options: CaseFormDialogOptions = {}): Promise<Case | null> {
  opened ??= show(options).finally(() => (opened = null));
  return opened;
}

/** Opens the dialog again that left this page for the signing pages; nothing happens when none did. */
export function reopenCaseForm(): void {
  const opening = takeOpening();
  if (opening) void openCaseForm(opening);
}

function show({signal, ...given}: CaseFormDialogOptions): Promise<Case | null> {
  if (signal?.aborted) return Promise.resolve(null);
  dressPage();
  const dialog = document.createElement('dialog');
  dialog.className = 'debitura-dialog';
  dialog.tabIndex = -1;
  const form = document.createElement('debitura-case-form');
  Object.assign(form, given);
  const bar = dialogBar(dialog, form);
  dialog.append(bar.element, form);
  document.body.append(dialog);
  dialog.showModal();
  // Not the cross, which is the first button: the dialog is read by its name, and Tab leads on.
  dialog.focus();
  return outcome(dialog, form, {given, asks: bar.close, signal});
}

type Watch = {
  given: Omit<CaseFormDialogOptions, 'signal'>;
  /** Closes, after a question where something was typed. */
  asks: () => void;
  signal: AbortSignal | undefined;
};

/** Watches the dialog until it closes. */
function outcome(
  dialog: HTMLDialogElement,
  form: DebituraCaseForm,
  {given, asks, signal}: Watch,
): Promise<Case | null> {
  let made: Case | null = null;
  form.addEventListener('debitura-case-submitted', (event) => (made = event.case));
  form.addEventListener('debitura-signing-starting', () => rememberOpening(given));
  // Before the browser's own way, which asks a page only once and then closes; a picker that is open keeps its Escape.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    asks();
  });
  // Other ways to ask for it, such as the back gesture of a phone.
  dialog.addEventListener('cancel', (event) => {
    // Leaving the choice of a file says `cancel` as well.
    if (event.target !== dialog) return;
    event.preventDefault();
    asks();
  });
  return new Promise((resolve) => {
    const abort = () => dialog.close();
    signal?.addEventListener('abort', abort);
    dialog.addEventListener('close', () => {
      signal?.removeEventListener('abort', abort);
      dialog.remove();
      forgetOpening();
      resolve(made);
    });
  });
}
