/** Seconds that a delivery may be old, and that its clock may be ahead. No option widens them. */
const OLDEST = 300;
const MOST_AHEAD = 60;

/** More signatures than any rotation needs; each one costs a computation. */
const MOST_SIGNATURES = 8;
const MAX_HEADER_LENGTH = 2_048;

/** Why a delivery is not believed. `malformed`: there is nothing to check; `wrong`: it is not Debitura's or not of now. */
export type Doubt = 'malformed' | 'wrong';

/**
 * Checks a delivery: HMAC-SHA256 over `t`, a dot and the exact bytes of the body.
 * Source: Debitura's documentation, webhooks.
 *
 * @param header - `X-Debitura-Signature`: `t={unix seconds},v1={hex}`, several `v1` while a secret is rotated.
 * @param now - Milliseconds since 1970.
 * @returns Null when one of the keys made one of the signatures.
 */
export async function doubtAbout(
  header: string | null,
  body: Uint8Array,
  keys: readonly CryptoKey[],
  now: number,
): Promise<Doubt | null> {
  const parsed = parse(header);
  if (!parsed) return 'malformed';
  const age = Math.floor(now / 1000) - Number(parsed.time);
  if (age > OLDEST || age < -MOST_AHEAD) return 'wrong';
  const message = concatenated(new TextEncoder().encode(`${parsed.time}.`), body);
  for (const key of keys) {
    for (const signature of parsed.signatures) {
      // The comparison inside takes the same time for every signature.
      if (await crypto.subtle.verify('HMAC', key, signature, message)) return null;
    }
  }
  return 'wrong';
}

/** One time and at least one signature; names that are not known are passed over. */
function parse(header: string | null) {
  if (header === null || header.length > MAX_HEADER_LENGTH) return null;
  const parts = header.split(',').map((part) => part.trim().split('='));
  const valuesOf = (wanted: string) =>
    parts.filter(([name]) => name === wanted).map(([, ...rest]) => rest.join('='));
  const [time, ...otherTimes] = valuesOf('t');
  const signatures = valuesOf('v1').filter((value) => /^[0-9a-f]{64}$/.test(value));
  // Two headers arrive joined into one; whose time would count?
  if (time === undefined || otherTimes.length > 0 || !/^\d{1,12}$/.test(time)) return null;
  if (signatures.length === 0 || signatures.length > MOST_SIGNATURES) return null;
  return {time, signatures: signatures.map(fromHex)};
}

function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(hex.length / 2);
  for (let index = 0; index < bytes.length; index += 1)
    bytes[index] = Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16);
  return bytes;
}

function concatenated(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
