import type {Store} from '../store/store.js';

/** Several lists, so that processes rarely meet at one. */
const LISTS = 64;

/** Ids of events that are stored and not done: what a process left behind is found by them. */
export type Pending = {
  add: (id: string) => Promise<void>;
  remove: (id: string) => Promise<void>;
  all: () => Promise<string[]>;
};

/** The lists of pending ids in the given store. */
export function createPending(store: Store): Pending {
  const keyAt = (index: number) => `webhook:pending:${index}`;

  /** Changes a list, and starts over when another process changed it meanwhile. */
  async function change(id: string, edit: (ids: string[]) => string[]) {
    const key = keyAt(listOf(id));
    for (;;) {
      const before = await store.get(key);
      const after = JSON.stringify(edit(read(before)));
      if (after === (before ?? '[]')) return;
      const isDone = await (before === undefined
        ? store.add(key, after, store.retention)
        : store.replace(key, before, after, store.retention));
      if (isDone) return;
    }
  }

  return {
    add: (id) => change(id, (ids) => (ids.includes(id) ? ids : [...ids, id])),
    remove: (id) => change(id, (ids) => ids.filter((each) => each !== id)),
    async all() {
      const indexes = Array.from({length: LISTS}, (_, index) => index);
      const lists = await Promise.all(indexes.map((index) => store.get(keyAt(index))));
      return lists.flatMap(read);
    },
  };
}

function read(stored: string | undefined): string[] {
  return stored === undefined ? [] : (JSON.parse(stored) as string[]);
}

/** Any even spread does; the same id always comes to the same list. */
function listOf(id: string): number {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % LISTS;
}
