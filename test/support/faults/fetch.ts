import {ELSEWHERE, gatewayAnswer, half, page, slow} from './answers.js';
import type {Fault} from './table.js';

/** One side of a connection: answers requests, and never sees that a sender gave up. */
export type Door = (request: Request) => Promise<Response>;

/** What decides about the way. */
export type Way = {
  /** Asked once per request. */
  choose: (request: Request) => Fault;
  /** Milliseconds that a request or an answer takes when nothing is wrong. */
  road: () => number;
  sleep: (milliseconds: number) => Promise<void>;
  /** Headers that the sender's own machine adds. */
  adds?: Record<string, string>;
  /** Hears of a request that followed a redirect to another host. */
  onStray?: (url: string) => void;
};

/**
 * A `fetch` over a way on which things go wrong, without a socket: for tests in one process. What was sent arrives even
 * when its sender gave up or is gone.
 */
export function faultyFetch(door: Door, way: Way): typeof globalThis.fetch {
  return async (input, init) => {
    const request = input instanceof Request && !init ? input : new Request(input, init);
    request.signal.throwIfAborted();
    const travelling = travel(door, way, request);
    const givenUp = new Promise<never>((_, reject) => {
      request.signal.addEventListener('abort', () => reject(request.signal.reason as Error));
    });
    return Promise.race([travelling, givenUp]);
  };
}

async function travel(door: Door, way: Way, request: Request): Promise<Response> {
  const body = request.body ? await request.arrayBuffer() : null;
  const headers = new Headers(request.headers);
  for (const [name, value] of Object.entries(way.adds ?? {})) headers.set(name, value);
  const {method, redirect: mode} = request;
  const arrive = () => door(new Request(request.url, {method, redirect: mode, headers, body}));
  const fault = way.choose(request);
  await way.sleep(way.road() + (fault.kind === 'delay' ? fault.before : 0));
  const answer = await answerUnder(fault, arrive, way, request);
  await way.sleep(way.road() + (fault.kind === 'delay' ? fault.after : 0));
  return answer;
}

async function answerUnder(
  fault: Fault,
  arrive: () => Promise<Response>,
  way: Way,
  request: Request,
): Promise<Response> {
  switch (fault.kind) {
    case 'cut-before':
      throw cut();
    case 'cut-after':
      await arrive();
      throw cut();
    case 'half-answer':
      return withBytes(await arrive(), half);
    case 'status':
      if (fault.isWorkDone) await arrive();
      return gatewayAnswer(fault);
    case 'wrong-type':
      await arrive();
      return page();
    case 'slow-bytes':
      return withBytes(await arrive(), (answer, bytes) =>
        slow(answer, bytes, () => way.sleep(fault.pause)),
      );
    case 'redirect':
      return redirect(request, way);
    case 'twice': {
      const first = arrive().catch(() => undefined);
      await way.sleep(fault.gap);
      const second = await arrive();
      await first;
      return second;
    }
    case 'none':
    case 'delay':
      return arrive();
  }
}

async function withBytes(
  answer: Response,
  make: (answer: Response, bytes: Uint8Array<ArrayBuffer>) => Response,
): Promise<Response> {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return bytes.length < 2 ? new Response(null, answer) : make(answer, bytes);
}

/** As `fetch` does: nobody goes there unless redirects are followed. */
function redirect(request: Request, {onStray}: Way): Response {
  if (request.redirect === 'error') throw new TypeError('fetch failed: unexpected redirect');
  if (request.redirect === 'manual')
    return new Response(null, {status: 307, headers: {location: ELSEWHERE}});
  onStray?.(ELSEWHERE);
  return page();
}

function cut(): TypeError {
  return new TypeError('fetch failed: the connection was cut');
}
