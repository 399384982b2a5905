import type {HistorySeam} from '../../../src/flow/embed/trail.js';

/** A browser's history of one tab. */
export function createHistory(first: unknown = null) {
  const entries: unknown[] = [first];
  let at = 0;
  const seam: HistorySeam = {
    state: () => entries[at],
    push(state) {
      entries.splice(at + 1, entries.length, structuredClone(state));
      at += 1;
    },
    replace: (state) => (entries[at] = structuredClone(state)),
    back: () => (at -= 1),
  };
  return {seam, entries};
}
