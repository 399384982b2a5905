import fc from 'fast-check';

/** Stands in a value for JSON that no value can be: numbers out of range, nesting without end. */
const RAW = '\u{f8ff}';

const LONG = 'x'.repeat(20_000);

/** Values that parsers, databases, paths, headers and logs have stumbled over. */
const HOSTILE: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -0,
  -1,
  1e21,
  Number.MAX_SAFE_INTEGER + 2,
  5e-324,
  `${RAW}1e999`,
  `${RAW}-1e999`,
  `${RAW}123456789012345678901234567890.5`,
  `${RAW}${'['.repeat(6000)}${']'.repeat(6000)}`,
  `${RAW}${'{"a":'.repeat(6000)}1${'}'.repeat(6000)}`,
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'a\udc00b',
  '\u202eevil\u202c',
  '\ufeff',
  'İıſK',
  'ﷺ'.repeat(200),
  'a\u0301'.repeat(500),
  'line\r\nSet-Cookie: a=b\r\n\r\n',
  '../../etc/passwd',
  '..',
  '%2e%2e%2f',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'javascript:alert(1)',
  'https://evil.example/',
  '//evil.example',
  'https://app.debitura.com@evil.example/',
  '\\\\evil.example\\share',
  'data:text/html,<script>alert(1)</script>',
  '<script>alert(1)</script>',
  '=1+1',
  "' OR 1=1 --",
  '{{7*7}}',
  '${7*7}',
  'NaN',
  'Infinity',
  '-1',
  '9'.repeat(400),
  '2026-02-30',
  '9999-12-31',
  '+275760-09-13',
  '0000-00-00',
  '00000000-0000-0000-0000-000000000000',
  LONG,
  [],
  {},
  [[[[]]]],
  {length: 1e9},
  {then: 'x', toJSON: 1, valueOf: null, toString: null},
  JSON.parse('{"__proto__": {"isAdmin": true, "desk": "client"}}') as unknown,
  JSON.parse('{"constructor": {"prototype": {"isAdmin": true}}}') as unknown,
  Array.from({length: 2000}, (_, index) => index),
];

/** One hostile value: usually a known one, now and then anything. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  {weight: 8, arbitrary: fc.constantFrom(...HOSTILE)},
  {weight: 2, arbitrary: fc.string({unit: 'binary', maxLength: 60})},
  {weight: 1, arbitrary: fc.double()},
  {weight: 1, arbitrary: fc.dictionary(fc.string(), fc.constantFrom(...HOSTILE), {maxKeys: 3})},
);

/** A hostile text. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...HOSTILE.filter((one) => typeof one === 'string').filter((one) => !one.startsWith(RAW)),
  ),
  fc.string({unit: 'binary', maxLength: 60}),
);

/** `some` in so many of ten, else what is usual. */
export const seldom = <T, U>(ofTen: number, some: fc.Arbitrary<T>, usual: U) =>
  fc.oneof({weight: 10 - ofTen, arbitrary: fc.constant(usual)}, {weight: ofTen, arbitrary: some});

/** One change of a JSON value; `place` picks a node, counted around. */
export type Change = {place: number; how: How; value: unknown; names: string[]};
type How = 'replace' | 'remove' | 'repeat' | 'wrap' | 'add' | 'null' | 'swap';

/** Members that a body or an answer may have, and some that no object should be given. */
const NAMES = [
  '__proto__',
  'constructor',
  'toJSON',
  'desk',
  'externalTenantId',
  ...'amountToRecoverOver6Months amountToRecoverOver12Months amountToRecoverOver24Months'.split(
    ' ',
  ),
  ...'payoutCreditor payoutCollectionPartner eventDate date dueDate comment commissionPaymentStatus'.split(
    ' ',
  ),
  ...'returnUrl cases handledCases users shown confirmation rows debtor userEmail solutionUrl errors'.split(
    ' ',
  ),
];

/** A change anywhere. */
export const change: fc.Arbitrary<Change> = fc.record({
  place: fc.nat(400),
  how: fc.constantFrom<How>(
    'replace',
    'replace',
    'replace',
    'remove',
    'repeat',
    'wrap',
    'add',
    'null',
    'swap',
  ),
  value: hostileValue,
  names: fc.subarray(NAMES, {minLength: 1, maxLength: 3}),
});

type Holder = Record<string, unknown>;

/** The value with these changes made one after the other; the given value stays as it was. */
export function changed(value: unknown, changes: readonly Change[]): unknown {
  const holder: Holder = {value: structuredClone(value)};
  for (const one of changes) {
    const places = placesIn(holder);
    const place = places[one.place % Math.max(1, places.length)];
    // A copy: what is put in is changed by what comes after it.
    if (place) makeChange(place, {...one, value: structuredClone(one.value)}, places);
  }
  return holder.value;
}

type Place = {holder: Holder; key: string};

function makeChange({holder, key}: Place, one: Change, places: readonly Place[]) {
  const {how, value, names} = one;
  const node = holder[key];
  if (how === 'remove') Reflect.deleteProperty(holder, key);
  else if (how === 'null') holder[key] = null;
  else if (how === 'wrap') holder[key] = [node];
  else if (how === 'repeat') holder[key] = Array.isArray(node) ? [node, node].flat() : [node, node];
  else if (how === 'swap')
    holder[key] = structuredClone(places.at(-1)?.holder[places.at(-1)?.key ?? '']);
  else if (how === 'add') addMembers(isHolder(node) ? node : holder, names, value);
  else holder[key] = value;
}

/** As own properties: an assignment to `__proto__` would change the value's kind instead. */
function addMembers(holder: Holder, names: readonly string[], value: unknown) {
  for (const name of names)
    Object.defineProperty(holder, name, {
      value: structuredClone(value),
      enumerable: true,
      configurable: true,
      writable: true,
    });
}

function placesIn(root: Holder): Place[] {
  const places: Place[] = [];
  const waiting = [root];
  for (const holder of waiting) {
    for (const [key, node] of Object.entries(holder)) {
      places.push({holder, key});
      if (isHolder(node) && places.length < 2000) waiting.push(node);
    }
  }
  return places;
}

function isHolder(node: unknown): node is Holder {
  return typeof node === 'object' && node !== null;
}

/** The value as JSON, with what no value can be written out. */
export function toJson(value: unknown): string {
  return ((JSON.stringify(value) as string | undefined) ?? '').replaceAll(
    new RegExp(`"${RAW}((?:[^"\\\\]|\\\\.)*)"`, 'g'),
    (_, raw: string) => raw.replaceAll('\\"', '"'),
  );
}
