import {PROBLEM_STATUS, type Problem} from '../contract/problem.js';
import {isNoAnswerError, isProblemError, NoAnswerError, ProblemError} from './errors.js';

/**
 * Turns whatever went wrong into one of two errors; an abort by the caller stays what it is.
 *
 * @param status - HTTP status of the answer, null when there was none.
 * @param cause - The answer's parsed body, or what was thrown.
 */
export function toClientError(status: number | null, cause: unknown): Error {
  if (isProblemError(cause) || isNoAnswerError(cause)) return cause;
  if (status !== null) {
    return isProblem(cause)
      ? new ProblemError(cause)
      : new NoAnswerError(`The adapter answered ${status}.`);
  }
  if (cause instanceof Error && cause.name === 'AbortError') return cause;
  return new NoAnswerError('The adapter did not answer.', {cause});
}

/** A proxy's error page is no answer of ours: only a body with a known code is. */
function isProblem(body: unknown): body is Problem {
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
  return typeof code === 'string' && Object.hasOwn(PROBLEM_STATUS, code);
}
