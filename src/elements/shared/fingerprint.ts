/**
 * What a page gave, comparable: frameworks make new objects of the same values at each drawing, and only other values
 * are news.
 */
export function fingerprint(given: unknown): string {
  return JSON.stringify(given, (_, value: unknown) =>
    value instanceof File ? [value.name, value.size] : value,
  );
}
