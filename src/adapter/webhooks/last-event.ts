import type {Store} from '../store/store.js';

/** Where the time of the last delivery is kept. */
export const LAST_EVENT = 'webhook:last';
const INTERVAL = 60_000;

/** Notes that a delivery came, at most once a minute. */
export function createLastEvent(store: Store, now: () => Date): () => Promise<void> {
  let notedAt = -Infinity;
  return async () => {
    const time = now();
    if (time.getTime() < notedAt + INTERVAL) return;
    notedAt = time.getTime();
    const before = await store.get(LAST_EVENT);
    const text = time.toISOString();
    if (before === undefined) await store.add(LAST_EVENT, text, store.retention);
    else await store.replace(LAST_EVENT, before, text, store.retention);
  };
}
