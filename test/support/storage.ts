/** A tab's storage that lives in memory, for tests; `stored` is what lies in it. */
export function memoryStorage(stored = new Map<string, string>()): Storage {
  return {
    get length() {
      return stored.size;
    },
    clear: () => stored.clear(),
    getItem: (name) => stored.get(name) ?? null,
    key: (index) => [...stored.keys()][index] ?? null,
    removeItem: (name) => void stored.delete(name),
    setItem: (name, text) => void stored.set(name, text),
  };
}
