import {isProblemError} from '../../client/errors.js';
import type {Problem, ProblemCode} from '../../contract/problem.js';

/** What the adapter said, also to another copy of the package; null when it did not answer. */
export function problemOf(error: unknown): Problem | null {
  return isProblemError(error) ? error.problem : null;
}

/** A problem that this side found; it has no request. */
export function localProblem(code: ProblemCode, status: number, detail: string): Problem {
  return {type: 'about:blank', title: code, status, detail, code, requestId: ''};
}

/** What went wrong as a problem; no answer at all counts as `unavailable`. */
export function toProblem(error: unknown): Problem {
  return problemOf(error) ?? localProblem('unavailable', 503, 'The adapter did not answer.');
}
