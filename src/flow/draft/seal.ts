import {toBase64Url} from '../base64url.js';
import type {Random} from '../case-form/seams.js';

/** Length of the initialisation vector that AES-GCM wants, in bytes. */
const VECTOR_BYTES = 12;

/** Seals and opens text with one person's key. */
export type Seal = {
  close(text: string): Promise<string>;
  /** Null when the text was not sealed with this key for this owner, or was changed. */
  open(sealed: string): Promise<string | null>;
};

/**
 * A seal made of the session's draft key (AES-GCM, 256 bits).
 *
 * @param key - Base64url of 32 bytes.
 * @param owner - Bound into every seal: what was sealed for one owner opens for no other.
 */
export async function createSeal(
  subtle: SubtleCrypto,
  random: Random,
  {key, owner}: {key: string; owner: string},
): Promise<Seal> {
  const secret = await subtle.importKey('raw', fromBase64Url(key), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]);
  const algorithm = (iv: Uint8Array<ArrayBuffer>) => ({
    name: 'AES-GCM',
    iv,
    additionalData: new TextEncoder().encode(owner),
  });
  return {
    async close(text) {
      const iv = random(new Uint8Array(VECTOR_BYTES));
      const closed = await subtle.encrypt(algorithm(iv), secret, new TextEncoder().encode(text));
      return `${toBase64Url(iv)}.${toBase64Url(new Uint8Array(closed))}`;
    },
    async open(sealed) {
      try {
        const [iv = '', closed = ''] = sealed.split('.');
        const text = await subtle.decrypt(
          algorithm(fromBase64Url(iv)),
          secret,
          fromBase64Url(closed),
        );
        return new TextDecoder().decode(text);
      } catch {
        return null;
      }
    },
  };
}

/** The bytes of such a text, as `toBase64Url` wrote it; throws when it is none. */
function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
