import type {Tabs} from './seams.js';

/**
 * Waits until no other tab leads, then leads.
 * @param begin - Begins to lead; returns what ends it.
 * @returns Stops waiting or leading, so that the next tab can.
 */
export function campaign(tabs: Tabs | null, name: string, begin: () => () => void): () => void {
  const abort = new AbortController();
  let end: (() => void) | undefined;
  const lead = () => {
    if (!abort.signal.aborted) end ??= begin();
  };

  if (!tabs) lead();
  else {
    tabs.locks
      .request(name, {signal: abort.signal}, async () => {
        lead();
        await aborted(abort.signal);
      })
      // Left while waiting, or a page that may have no locks: then it leads itself alone.
      .catch(lead);
  }
  return () => {
    end?.();
    abort.abort();
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve());
  });
}
