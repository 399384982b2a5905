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

/** Tags whose chunk is here or on its way. */
const asked = new Set<string>();
const watched = new WeakSet<Node>();

/** Loads what stands in `root` and in open shadow roots below it, now and later. */
export function watch(root: Document | ShadowRoot): void {
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
  if (Object.hasOwn(CHUNKS, element.localName)) void load(element);
  else if (element.shadowRoot) watch(element.shadowRoot);
}

/** A chunk that does not come is told on its element, and asked for again when the connection is back. */
async function load(element: Element): Promise<void> {
  const tag = element.localName;
  if (asked.has(tag)) return;
  asked.add(tag);
  try {
    await CHUNKS[tag]?.();
  } catch {
    asked.delete(tag);
    addEventListener('online', () => void load(element), {once: true});
    element.dispatchEvent(loadFailure(tag));
  }
}

/** The shape of the elements' own `debitura-error`, whose class is in the chunk that did not come. */
function loadFailure(tag: string): Event {
  const problem = {
    type: 'about:blank',
    title: 'Not loaded',
    status: 503,
    code: 'unavailable',
    detail: `The script of <${tag}> did not load.`,
    requestId: '',
  };
  const event = new Event('debitura-error', {bubbles: true, composed: true});
  return Object.assign(event, {problem});
}

// On a server there is nothing to watch.
if ('document' in globalThis) watch(document);
