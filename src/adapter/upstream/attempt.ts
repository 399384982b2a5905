import type {ApiAnswer, ApiCall} from '../../debitura/index.js';
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
  {httpClient, timers}: Pick<Settings, 'httpClient' | 'timers'>,
  call: ApiCall,
  limit: number,
): Promise<Outcome> {
  const abort = new AbortController();
  try {
    return await within(timers, limit, httpClient(call, abort.signal), () => new LateError());
  } catch (error) {
    abort.abort();
    const cause = error instanceof Error ? error.cause : undefined;
    for (const thrown of [error, cause]) if (thrown instanceof Problem) throw thrown;
    return error instanceof LateError ? 'late' : 'lost';
  }
}
