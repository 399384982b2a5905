import {Problem} from '../problem.js';

/** No JSON of ours comes near it: a draft's long texts have 4,000 characters each. */
const MAX_JSON_BYTES = 64 * 1024;

/** Refuses bodies that a form could send. */
export function checkMediaType(request: Request, expected: string) {
  const [type] = (request.headers.get('content-type') ?? '').split(';');
  if (type?.trim().toLowerCase() !== expected)
    throw new Problem('unsupported-media-type', `The body must be ${expected}.`);
}

/** The body's bytes, read with a hard stop whatever its announced length says. */
export async function readBytes(
  request: Request,
  most = MAX_JSON_BYTES,
): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge(most);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.length;
      if (size > most) throw tooLarge(most);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof Problem ? error : new Problem('invalid', 'The body broke off.');
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

/** The JSON in these bytes. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes)) as unknown;
  } catch {
    throw new Problem('invalid', 'The body is not JSON in UTF-8.');
  }
}

function tooLarge(most: number): Problem {
  return new Problem('too-large', `The body may have ${most} bytes.`, {
    headers: {connection: 'close'},
  });
}
