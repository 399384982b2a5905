import {CONTENT_PROBE_BYTES, FILE_LIMITS} from '../../contract/index.js';
import type {MultipartBody} from '../../debitura/index.js';
import {Problem} from '../problem.js';
import {createChainHash} from './chain-hash.js';
import {checkContent, checkFileName, mediaTypeOf} from './file-name.js';
import {frameFile, type Framing} from './multipart-writer.js';
import type {IncomingFile} from './multipart-reader.js';

/** A checked file on its way from the browser to Debitura, never held as a whole. */
export type Passage = {
  name: string;
  /** The body for Debitura, and its length when the browser said how long the file is. */
  open: (boundary: string, framing?: Framing) => MultipartBody;
  /** Reads the file to its end without sending it. */
  drain: () => Promise<void>;
  /** The fingerprint of name and bytes; null until all bytes have passed. */
  hash: () => string | null;
  /** Why the file stopped passing, when the fault is not Debitura's. */
  failure: () => unknown;
};

/**
 * Checks name, announced size and first bytes, and counts the rest as it passes.
 * @throws Problem naming what is wrong with the file.
 */
export async function openPassage({name: sent, size, bytes}: IncomingFile): Promise<Passage> {
  const name = checkFileName(sent);
  if (size !== undefined && size > FILE_LIMITS.bytes) throw tooLarge();
  const probe = await readProbe(bytes);
  checkContent(name, probe);
  const fingerprint = createChainHash(name);
  let hash: string | null = null;
  let failure: unknown;

  async function* counted(): AsyncGenerator<Uint8Array, void> {
    let count = 0;
    try {
      for await (const chunk of withFirst(probe, bytes)) {
        count += chunk.length;
        if (count > FILE_LIMITS.bytes) throw tooLarge();
        await fingerprint.add(chunk);
        yield chunk;
      }
      hash = await fingerprint.end();
    } catch (error) {
      failure = error;
      throw error;
    }
  }

  return {
    name,
    open(boundary, framing) {
      const mediaType = mediaTypeOf(name);
      const {head, tail, contentType} = frameFile(name, mediaType, boundary, framing);
      const body = streamOf(framed(head, counted(), tail));
      if (size === undefined) return {body, contentType};
      return {body, contentType, contentLength: head.length + size + tail.length};
    },
    async drain() {
      const chunks = counted();
      while (!(await chunks.next()).done) continue;
    },
    hash: () => hash,
    failure: () => failure,
  };
}

/** The first bytes, as many as the check of the content wants, or all of a smaller file. */
async function readProbe(bytes: AsyncIterator<Uint8Array, void>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length < CONTENT_PROBE_BYTES) {
    const {done, value} = await bytes.next();
    if (done) break;
    chunks.push(value);
    length += value.length;
  }
  const probe = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    probe.set(chunk, offset);
    offset += chunk.length;
  }
  return probe;
}

async function* withFirst(first: Uint8Array, rest: AsyncIterable<Uint8Array>) {
  yield first;
  yield* rest;
}

async function* framed(head: Uint8Array, bytes: AsyncIterable<Uint8Array>, tail: Uint8Array) {
  yield head;
  yield* bytes;
  yield tail;
}

/** Asks for a chunk only when one is wanted, so that a stalled reader stalls the browser too. */
function streamOf(chunks: AsyncGenerator<Uint8Array, void>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const {done, value} = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    },
    {highWaterMark: 0},
  );
}

function tooLarge(): Problem {
  return new Problem('too-large', 'A file may have 25 MB.');
}
