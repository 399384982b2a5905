import {requestInit, type ApiCall} from '../../debitura/index.js';
import type {Settings} from '../options/resolve.js';
import {within} from '../options/timers.js';
import {Problem} from '../problem.js';

/** How one attempt ended: an answer, none in time, or a cut connection. Only an answer says what was done. */
export type Outcome = Response | 'late' | 'lost';

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
  {url, ...call}: ApiCall,
  limit: number,
): Promise<Outcome> {
  const abort = new AbortController();
  const answer = readWhole(fetch(url, requestInit(call, abort.signal)));
  try {
    return await within(timers, limit, answer, () => new LateError());
  } catch (error) {
    abort.abort();
    const cause = error instanceof Error ? error.cause : undefined;
    for (const thrown of [error, cause]) if (thrown instanceof Problem) throw thrown;
    return error instanceof LateError ? 'late' : 'lost';
  }
}

/** A cut in the middle of an answer is a lost answer too, so the body is read here. */
async function readWhole(pending: Promise<Response>): Promise<Response> {
  const response = await pending;
  const bytes = await response.arrayBuffer();
  const headers = new Headers();
  for (const name of ['content-type', 'retry-after']) {
    const value = response.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  const isEmpty = bytes.byteLength === 0;
  return new Response(isEmpty ? null : bytes, {status: response.status, headers});
}
