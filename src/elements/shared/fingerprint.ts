/**
 * What a page gave, comparable: frameworks make new objects of the same values at each drawing, and only other values
 * are news. Files are known by name and size, functions by their text.
 */
export function fingerprint(given: unknown): string {
  return JSON.stringify(given, (_, value: unknown) => {
    if (value instanceof File) return [value.name, value.size];
    return value instanceof Function ? String(value) : value;
  });
}
