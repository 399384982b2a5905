import type {Fault} from './table.js';

/** Where a redirect leads; whoever is asked there has been led astray. */
export const ELSEWHERE = 'http://elsewhere.example/stolen';

/** What stands on the way answers as gateways do: a page, and 429 as Debitura's documentation says. */
export function gatewayAnswer({status, retryAfter}: Extract<Fault, {kind: 'status'}>): Response {
  if (status !== 429) return page(status);
  const wait = retryAfter === null ? {} : {'retry-after': String(retryAfter)};
  const body = {error: 'RateLimited', message: 'Too many requests', retryAfter};
  return Response.json(body, {status, headers: wait});
}

/** A page where JSON was expected. */
export function page(status = 200): Response {
  const text = `<!doctype html><title>${status}</title><p>Something is between us.</p>`;
  return new Response(text, {status, headers: {'content-type': 'text/html'}});
}

/** The answer whose body ends, or breaks, in the middle. */
export function half(answer: Response, bytes: Uint8Array<ArrayBuffer>): Response {
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(bytes.subarray(0, bytes.length >> 1));
      controller.error(new TypeError('terminated'));
    },
  });
  return sameHead(answer, body);
}

/** The answer whose body comes in four pieces, with a pause before each. */
export function slow(
  answer: Response,
  bytes: Uint8Array<ArrayBuffer>,
  pause: () => Promise<void>,
): Response {
  const piece = Math.ceil(bytes.length / 4);
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await pause();
      controller.enqueue(bytes.subarray(sent, sent + piece));
      sent += piece;
      if (sent >= bytes.length) controller.close();
    },
  });
  return sameHead(answer, body);
}

function sameHead({status, headers}: Response, body: ReadableStream<Uint8Array>): Response {
  return new Response(body, {status, headers});
}
