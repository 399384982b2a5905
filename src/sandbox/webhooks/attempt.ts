import type {Clock} from '../clock.js';
import type {Subscription} from './subscriptions.js';

/** Carries one delivery to its receiver. */
export type Deliver = (request: Request) => Promise<Response>;

/** How one attempt ended. */
export interface Outcome {
  status: number | null;
  /** Null when the receiver answered 2xx. */
  error: {category: 'TimeoutError' | 'NetworkError' | 'HttpError'; message: string} | null;
}

const answerLimit = 10_000;

/** What every attempt works with. */
export interface Postman {
  clock: Clock;
  deliver: Deliver;
  /** Makes the value of `X-Debitura-Signature`. */
  sign: (secret: string, seconds: number, body: string) => Promise<string>;
}

/** One attempt: signed now, ten seconds for the answer, redirects are failures. */
export async function attempt(
  {clock, deliver, sign}: Postman,
  {url, secret}: Subscription,
  {event, payload, headers}: {event: string; payload: string; headers: Record<string, string>},
): Promise<Outcome> {
  const seconds = Math.floor(clock.now() / 1000);
  const limit = startLimit(clock);
  try {
    const request = new Request(url, {
      method: 'POST',
      redirect: 'manual',
      signal: limit.signal,
      body: payload,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'x-debitura-signature': await sign(secret, seconds, payload),
        'x-debitura-timestamp': String(seconds),
        'x-debitura-event': event,
        ...headers,
      },
    });
    const response = await Promise.race([deliver(request), limit.reached]);
    await response.body?.cancel();
    return outcomeOf(response.status);
  } catch (error) {
    const category = limit.signal.aborted ? 'TimeoutError' : 'NetworkError';
    const message = error instanceof Error ? error.message : 'The delivery failed';
    return {status: null, error: {category, message}};
  } finally {
    limit.lift();
  }
}

/**
 * Ten seconds on the sandbox's clock. They are also ten real seconds: a clock that stands still
 * while it waits for an answer would wait for ever.
 */
function startLimit(clock: Clock) {
  const controller = new AbortController();
  const signal = AbortSignal.any([controller.signal, AbortSignal.timeout(answerLimit)]);
  const lift = clock.after(answerLimit, () => {
    controller.abort();
    return Promise.resolve();
  });
  const reached = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new Error(`No answer within ${answerLimit / 1000} seconds`));
    });
  });
  // Nobody listens any more when the answer came first.
  reached.catch(() => undefined);
  return {signal, reached, lift};
}

function outcomeOf(status: number): Outcome {
  if (status >= 200 && status < 300) return {status, error: null};
  return {status, error: {category: 'HttpError', message: `The endpoint answered ${status}`}};
}
