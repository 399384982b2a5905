/** A value that must not become part of a path: malformed, too long or with control characters. */
export class InvalidSegmentError extends Error {
  override readonly name = 'InvalidSegmentError';
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
const MAX_LENGTH = 255;

/** Values of a query; an array repeats its name, undefined leaves it out. */
export type Query = Record<
  string,
  string | number | boolean | readonly (string | number)[] | undefined
>;

/**
 * The given id when it is a uuid.
 * @throws InvalidSegmentError
 */
export function uuid(id: string): string {
  if (!UUID.test(id)) throw new InvalidSegmentError('The id is not a uuid.');
  return id.toLowerCase();
}

/**
 * The only place where an address of Debitura is built. `segments` are the path's parts, not yet encoded.
 * `encodeURIComponent('..')` stays `..`, which would climb to another operation; so dots are refused
 * and the address is compared with what was meant.
 * @throws InvalidSegmentError
 */
export function apiUrl(baseUrl: string, segments: readonly string[], query: Query = {}): string {
  const {origin, root} = baseOf(baseUrl);
  const path = `${root}/${segments.map(encodeSegment).join('/')}`;
  const url = new URL(path, origin);
  if (url.pathname !== path) throw new InvalidSegmentError('The path would change its meaning.');
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const item of [value].flat()) url.searchParams.append(name, String(item));
  }
  return url.href;
}

/** Origin and path of a base, parsed once: a platform has two or three. */
function baseOf(baseUrl: string): {origin: string; root: string} {
  const known = bases.get(baseUrl);
  if (known) return known;
  const {origin, pathname} = new URL(baseUrl);
  const base = {origin, root: pathname.replace(/(?<!\/)\/+$/, '')};
  if (bases.size >= MOST_BASES) bases.clear();
  bases.set(baseUrl, base);
  return base;
}

const bases = new Map<string, {origin: string; root: string}>();
const MOST_BASES = 16;

function encodeSegment(segment: string): string {
  const isRefused =
    segment === '' ||
    /^\.{1,2}$/.test(segment) ||
    segment.length > MAX_LENGTH ||
    CONTROL.test(segment);
  if (isRefused) throw new InvalidSegmentError('The value cannot be part of an address.');
  try {
    return encodeURIComponent(segment);
  } catch {
    throw new InvalidSegmentError('The value is not well-formed text.');
  }
}
