import {InvoiceError} from '../error.js';

/** Encodings by their byte order mark, or by how `<?` and `<` begin without one. */
const BEGINNINGS: readonly [bytes: number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x3c, 0x00], 'utf-16le'],
  [[0x00, 0x3c], 'utf-16be'],
];

/** The text of an XML file, by its byte order mark, else by what it declares, else UTF-8. Throws `broken`. */
export function decodeXml(bytes: Uint8Array): string {
  const marked = BEGINNINGS.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  try {
    const decoder = new TextDecoder(marked?.[1] ?? declaredEncoding(bytes), {fatal: true});
    return decoder.decode(bytes);
  } catch {
    throw new InvoiceError('broken');
  }
}

/** True when the bytes begin as XML in any encoding that is read here; blank space may stand before it. */
export function looksLikeXml(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 256).filter((byte) => byte !== 0);
  return /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*</.test(toLatin1(head));
}

function declaredEncoding(bytes: Uint8Array): string {
  const head = toLatin1(bytes.subarray(0, 256));
  return /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? 'utf-8';
}

function toLatin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
