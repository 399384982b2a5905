/** What `globalThis[Symbol.for('debitura-embed')]` says of a session that was asked for before the elements were here. */
type Registry = {early?: {adapter: string; answer: Promise<Response>} | undefined};

/** Milliseconds for which an answer counts as news: a page may log somebody in before its first element appears. */
const FRESH = 5_000;

// Asks for the session while the elements are still on their way: `<script type="module" async>`, as `debitura-embed
// tag` prints it for pages that name their elements. `?adapter=` is the adapter's path where it is not the usual one.
const page = globalThis as unknown as Record<symbol, Registry | undefined>;
const registry = (page[Symbol.for('debitura-embed')] ??= {});
const path = new URL(import.meta.url).searchParams.get('adapter') ?? '/debitura';
const adapter = new URL(path, location.href);
if (adapter.origin === location.origin) {
  const answer = fetch(`${adapter.href}/session`, {
    headers: {'debitura-embed': '1'},
    credentials: 'same-origin',
    redirect: 'error',
  });
  const early = (registry.early = {adapter: adapter.href, answer});
  const forget = () => {
    if (registry.early === early) registry.early = undefined;
  };
  // The element asks itself, and says what is wrong.
  answer.catch(forget);
  setTimeout(forget, FRESH);
}
