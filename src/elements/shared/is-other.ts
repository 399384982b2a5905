/**
 * True when a page gave something else: frameworks make new objects of the same values at each drawing, and only other
 * values are news. Files are known by name and size, functions by their text; what cannot be written, by itself.
 */
export function isOther(now: unknown, before: unknown): boolean {
  try {
    return now !== before && write(now) !== write(before);
  } catch {
    return true;
  }
}

function write(given: unknown): string {
  return JSON.stringify(given, (_, value: unknown) => {
    if (value instanceof File) return [value.name, value.size];
    return value instanceof Function ? String(value) : value;
  });
}
