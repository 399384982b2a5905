import {Problem} from '../problem.js';

/** One file as it comes in. */
export type IncomingFile = {
  name: string;
  /** Bytes of the file, when the request says how long it is. */
  size: number | undefined;
  bytes: AsyncGenerator<Uint8Array, void>;
};

type Chunks = AsyncIterator<Uint8Array, void>;

const MAX_HEADER_BYTES = 8 * 1024;
const CLOSING = '--\r\n';
const encoder = new TextEncoder();

/**
 * Reads a multipart body that consists of one part `file`, without holding more than a chunk of it.
 * @param contentLength - Bytes of the whole body, when known.
 * @throws Problem `invalid` for every other shape, at once or while the bytes are read.
 */
export async function readFilePart(
  contentType: string,
  contentLength: number | undefined,
  chunks: Chunks,
): Promise<IncomingFile> {
  const boundary = boundaryOf(contentType);
  const {header, rest} = await readHeader(chunks);
  const [opening, ...lines] = header.split('\r\n');
  if (opening !== `--${boundary}`) throw malformed();
  const delimiter = encoder.encode(`\r\n--${boundary}`);
  const framing = encoder.encode(header).length + 4 + delimiter.length + CLOSING.length;
  const size = contentLength === undefined ? undefined : contentLength - framing;
  if (size !== undefined && size < 0) throw malformed();
  return {name: fileNameOf(lines), size, bytes: untilDelimiter(rest, delimiter, size, chunks)};
}

function boundaryOf(contentType: string): string {
  const [, quoted, bare] = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? bare ?? '';
  if (!/^[\w'()+,./:=? -]{1,70}$/.test(boundary)) throw malformed();
  return boundary;
}

/** Everything before the empty line, and what came after it in the same chunk. */
async function readHeader(chunks: Chunks) {
  let read: Uint8Array = new Uint8Array();
  for (;;) {
    const end = indexOf(read, encoder.encode('\r\n\r\n'));
    if (end >= 0 && end <= MAX_HEADER_BYTES) {
      const header = new TextDecoder('utf-8').decode(read.subarray(0, end));
      return {header, rest: read.subarray(end + 4)};
    }
    if (read.length > MAX_HEADER_BYTES) throw malformed();
    const {done, value} = await chunks.next();
    if (done) throw malformed();
    read = joined(read, value);
  }
}

/**
 * The name in the only disposition that is accepted; browsers write quotes and line breaks in percent code, and readers
 * take it in either case.
 */
function fileNameOf(lines: readonly string[]): string {
  const disposition = lines.find((line) => /^content-disposition:/i.test(line)) ?? '';
  const [, field, name] =
    /^content-disposition:\s*form-data;\s*name="([^"]*)";\s*filename="([^"]*)"$/i.exec(
      disposition,
    ) ?? [];
  if (field !== 'file' || name === undefined) throw malformed();
  return name.replaceAll('%22', '"').replaceAll(/%0d/gi, '\r').replaceAll(/%0a/gi, '\n');
}

async function* untilDelimiter(
  rest: Uint8Array,
  delimiter: Uint8Array,
  size: number | undefined,
  chunks: Chunks,
): AsyncGenerator<Uint8Array, void> {
  let held = rest;
  let count = 0;
  for (;;) {
    const end = indexOf(held, delimiter);
    // What could be the beginning of the delimiter waits for the next chunk.
    const safe = end >= 0 ? end : Math.max(0, held.length - delimiter.length + 1);
    if (safe > 0) {
      count += safe;
      yield held.subarray(0, safe);
    }
    held = held.subarray(safe);
    if (end >= 0) break;
    const {done, value} = await chunks.next();
    if (done) throw malformed();
    held = joined(held, value);
  }
  const closing = await readRest(held.subarray(delimiter.length), chunks);
  if (closing !== CLOSING || (size !== undefined && size !== count)) throw malformed();
}

/** What follows the delimiter: the end, and nothing else. */
async function readRest(start: Uint8Array, chunks: Chunks): Promise<string> {
  let read = start;
  while (read.length <= CLOSING.length) {
    const {done, value} = await chunks.next();
    if (done) break;
    read = joined(read, value);
  }
  return new TextDecoder('latin1').decode(read.subarray(0, CLOSING.length + 1));
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array): number {
  const [first = 0] = wanted;
  let start = bytes.indexOf(first);
  while (start >= 0 && start + wanted.length <= bytes.length) {
    if (wanted.every((byte, offset) => bytes[start + offset] === byte)) return start;
    start = bytes.indexOf(first, start + 1);
  }
  return -1;
}

function malformed(): Problem {
  return new Problem('invalid', 'The body must be one multipart part named file.');
}
