import type {CaseFormDialogOptions} from './elements/dialog/open-case-form.js';
import type {Case} from './contract/index.js';

/** The elements by tag, each a chunk beside this file. */
const CHUNKS: Record<string, () => Promise<unknown>> = {
  'debitura-case-form': () => import('./elements/case-form/define.js'),
  'debitura-case-list': () => import('./elements/case-list/define.js'),
  'debitura-case': () => import('./elements/case/define.js'),
  'debitura-embed': () => import('./elements/embed/define.js'),
  'debitura-onboarding': () => import('./elements/onboarding/define.js'),
  // The rules take a slow page as long as the list does: fetched beside it, and a task of their own.
  'debitura-bulk': () =>
    Promise.all([import('./elements/bulk/table/rules.js'), import('./elements/bulk/define.js')]),
  'debitura-partner-desk': () => import('./elements/partner-desk/define.js'),
  'debitura-price': () => import('./elements/price/define.js'),
};

declare const DEBITURA_EMBED_COPY: string;

/** What `globalThis[Symbol.for('debitura-embed')]` says of the loader that came first; copies of any version share it. */
type Loader = {copy: string; watch: typeof watchRoot};
type Registry = {loader?: Loader; isTold?: boolean};

const page = globalThis as unknown as Record<symbol, Registry | undefined>;
const registry = (page[Symbol.for('debitura-embed')] ??= {});
const own: Loader = {
  copy: typeof DEBITURA_EMBED_COPY === 'undefined' ? 'source' : DEBITURA_EMBED_COPY,
  watch: watchRoot,
};
const first = (registry.loader ??= own);

/** Milliseconds before a chunk that did not come is asked for again. */
const PAUSES = [1_000, 4_000, 15_000];

const loadDialog = () => import('./elements/dialog/open-case-form.js');

/** Tags whose chunk is here or on its way. */
const asked = new Set<string>();
const watched = new WeakSet<Node>();

/**
 * Loads what stands in `root` and in open shadow roots below it, now and later. The document is watched by itself; call
 * this for a closed shadow root, or for one that was attached to an element that had been in the page before. With two
 * loaders on a page it is the first one's.
 */
export const {watch} = first;

function watchRoot(root: Document | ShadowRoot): void {
  if (watched.has(root)) return;
  watched.add(root);
  find(root);
  new MutationObserver((records) => {
    for (const {addedNodes} of records)
      for (const node of addedNodes) if (node instanceof Element) find(node);
  }).observe(root, {childList: true, subtree: true});
}

function find(root: ParentNode): void {
  if (root instanceof Element) visit(root);
  for (const element of root.querySelectorAll('*')) visit(element);
}

function visit(element: Element): void {
  if (Object.hasOwn(CHUNKS, element.localName)) void load(element, 0);
  else if (element.shadowRoot) watchRoot(element.shadowRoot);
}

/**
 * A chunk that does not come is told on its element, and asked for again: after the pauses, then once each time the
 * connection is back or another such element appears.
 */
async function load(element: Element, tries: number): Promise<void> {
  const tag = element.localName;
  if (asked.has(tag)) return;
  asked.add(tag);
  const defined = customElements.get(tag) as {copy?: string} | undefined;
  if (defined) {
    warn(defined.copy);
    return;
  }
  try {
    await CHUNKS[tag]?.();
  } catch (error) {
    const pause = PAUSES[tries];
    const again = () => {
      clearTimeout(timer);
      removeEventListener('online', again);
      asked.delete(tag);
      void load(element, tries + 1);
    };
    const timer = pause && setTimeout(again, pause);
    if (!pause) asked.delete(tag);
    addEventListener('online', again);
    element.dispatchEvent(loadFailure(tag, error, pause));
  }
}

/** The shape of the elements' own `debitura-error`, whose class is in the chunk that did not come. */
function loadFailure(tag: string, error: unknown, pause?: number): Event {
  const problem = {
    type: 'about:blank',
    title: 'Not loaded',
    status: 503,
    code: 'unavailable',
    detail: `The script of <${tag}> did not load: ${String(error)}`,
    requestId: '',
    ...(pause && {retryAfter: pause / 1_000}),
  };
  const event = new Event('debitura-error', {bubbles: true, composed: true});
  return Object.assign(event, {problem});
}

/** Says once per page that two copies met; the one that came first stays. */
function warn(winner = 'another copy'): void {
  if (!registry.isTold) console.warn(`debitura-embed twice: ${winner} stays, ${own.copy} is idle.`);
  registry.isTold = true;
}

/**
 * Opens the case form in a dialog, as the package's `openCaseForm` does; its chunk is loaded with the first call.
 *
 * @returns When the dialog closes: the case that was made, null when none was. Rejected when the chunk does not load.
 */
export async function openCaseForm(options?: CaseFormDialogOptions): Promise<Case | null> {
  return (await loadDialog()).openCaseForm(options);
}

if (first !== own) warn(first.copy);
// On a server there is nothing to watch.
else if ('document' in globalThis) {
  watch(document);
  // The user comes back from signing, perhaps to the dialog that led there.
  if (location.search.includes('debitura-return='))
    loadDialog().then(
      ({reopenCaseForm}) => reopenCaseForm(),
      () => undefined,
    );
}
