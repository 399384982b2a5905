import {requestInit, type ApiAnswer, type ApiCall} from '../../debitura/index.js';
import type {Settings} from '../options/resolve.js';
import {within} from '../options/timers.js';
import {Problem} from '../problem.js';

/** How one attempt ended: an answer, none in time, or a cut connection. Only an answer says what was done. */
export type Outcome = ApiAnswer | 'late' | 'lost';

/** Debitura's answer did not come in time. */
class LateError extends Error {
  override readonly name = 'LateError';
}

/**
 * Sends a call once and reads its whole answer within `limit` milliseconds.
 * @throws Problem when the body that was to be sent broke, which is no fault of Debitura.
 */
export async function attempt(
  {fetch, timers}: Pick<Settings, 'fetch' | 'timers'>,
  call: ApiCall,
  limit: number,
): Promise<Outcome> {
  const abort = new AbortController();
  const answer = readWhole(fetch(call.url, requestInit(call, abort.signal)));
  try {
    return await within(timers, limit, answer, () => new LateError());
  } catch (error) {
    abort.abort();
    const cause = error instanceof Error ? error.cause : undefined;
    for (const thrown of [error, cause]) if (thrown instanceof Problem) throw thrown;
    return error instanceof LateError ? 'late' : 'lost';
  }
}

/** An answer that has come as a whole; its text can be had as often as it is asked for. */
class WholeAnswer implements ApiAnswer {
  readonly status: number;
  readonly ok: boolean;
  readonly headers: ApiAnswer['headers'];
  readonly #text: string;

  constructor({status, ok, headers}: Response, text: string) {
    this.status = status;
    this.ok = ok;
    this.headers = headers;
    this.#text = text;
  }

  text(): Promise<string> {
    return Promise.resolve(this.#text);
  }
}

/** A cut in the middle of an answer is a lost answer too, so the body is read here. */
async function readWhole(pending: Promise<Response>): Promise<ApiAnswer> {
  const response = await pending;
  // What `Response.error()` makes, where a `fetch` of somebody's own says so that it got no answer.
  if (response.status === 0) throw new TypeError('There is no answer.');
  return new WholeAnswer(response, await response.text());
}
