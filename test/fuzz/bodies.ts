import {Buffer} from 'node:buffer';
import {gzipSync} from 'node:zlib';

/** How the bytes of a body differ from what they should be. */
export type BodyKind =
  | 'whole'
  | 'truncated'
  | 'doubled keys'
  | 'text'
  | 'bytes'
  | 'compressed'
  | 'broken'
  | 'none'
  | 'huge';

/** The bytes of a body that was to be `text`; `other` is any text. */
export function bytesOf(
  text: string,
  {kind, text: other}: {kind: BodyKind; text: string},
): BodyInit | null {
  switch (kind) {
    case 'whole':
      return text;
    case 'truncated':
      return text.slice(0, Math.floor(text.length / 2));
    case 'doubled keys':
      return text
        .replace('{', '{"__proto__":{"a":1},"debtor":1,')
        .replace(/}$/, ',"debtor":{"name":2}}');
    case 'text':
      return other;
    case 'bytes':
      return new Uint8Array([0xff, 0xfe, 0, 0xd8, ...Buffer.from(text.slice(0, 100), 'utf16le')]);
    case 'compressed':
      return new Uint8Array(gzipSync(text.slice(0, 2000), {level: 1}));
    case 'none':
      return null;
    case 'huge':
      return text + ' '.repeat(300_000);
    case 'broken':
      return brokenStream(text);
  }
}

/**
 * The beginning of a body, and then the connection is gone.
 *
 * @param error - What whoever reads on is told.
 */
export function brokenStream(
  text: string,
  error = new Error('The connection is gone.'),
): ReadableStream<Uint8Array> {
  let pulls = 0;
  return new ReadableStream({
    pull(controller) {
      pulls += 1;
      if (pulls === 1) controller.enqueue(new TextEncoder().encode(text.slice(0, 50)));
      else controller.error(error);
    },
  });
}
