import {createWorld, type WorldOptions} from '../../support/world.js';
import {answerOf, at, draft, json, newKey} from '../support.js';

/** A small PDF. */
export const PDF = '%PDF-1.7 an invoice';

/** How the bytes of an upload come. */
export type Sent = {
  contentType?: string;
  /** What the request says of its own length; nothing by default, as of a body that is streamed. */
  contentLength?: number | string;
  key?: string;
  tenant?: string;
};

/** A case of `nordlys`, to which bytes are sent as the test says. */
export async function createUploads(options: WorldOptions = {}) {
  const world = createWorld(options);
  const made = await answerOf(world.fetch(at('/cases'), json(draft(), newKey())));
  const caseId = made.body.id as string;
  const send = (
    body: readonly string[] | ReadableStream<Uint8Array>,
    {
      contentType = 'multipart/form-data; boundary=b',
      contentLength,
      key = newKey(),
      tenant = 'nordlys',
    }: Sent = {},
  ) =>
    answerOf(
      world.as(tenant)(at(`/cases/${caseId}/files`), {
        method: 'POST',
        headers: {
          'debitura-embed': '1',
          'idempotency-key': key,
          'content-type': contentType,
          ...(contentLength !== undefined && {'content-length': String(contentLength)}),
        },
        body: body instanceof ReadableStream ? body : streamOf(body),
        duplex: 'half',
      } as RequestInit),
    );
  const found = () => world.sandbox.state.cases.find(({id}) => id === caseId)!;
  /** What the case has, by name and content. */
  const files = () => found().files.map(({name, bytes}) => [name, new TextDecoder().decode(bytes)]);
  /** What was sent to Debitura. */
  const uploads = () => world.requests.filter(({url}) => url.includes('/files?'));
  return {...world, caseId, send, found, files, uploads};
}

/** One part named `file`, framed with the boundary `b`. */
export function partOf(content: string, name = 'invoice.pdf', boundary = 'b'): string {
  const disposition = `Content-Disposition: form-data; name="file"; filename="${name}"`;
  return `--${boundary}\r\n${disposition}\r\n\r\n${content}\r\n--${boundary}--\r\n`;
}

function streamOf(chunks: readonly string[]): ReadableStream<Uint8Array> {
  const left = chunks.map((chunk) => new TextEncoder().encode(chunk));
  return new ReadableStream({
    pull(controller) {
      const next = left.shift();
      if (next) controller.enqueue(next);
      else controller.close();
    },
  });
}
