import {isProblemError} from '../../client/errors.js';
import type {Problem, ProblemCode} from '../../contract/index.js';
import {PROBLEM_STATUS} from '../../contract/problem.js';

/** A problem that this side found; it has no request. */
export function localProblem(code: ProblemCode, detail: string): Problem {
  return {
    type: 'about:blank',
    title: code,
    status: PROBLEM_STATUS[code],
    detail,
    code,
    requestId: '',
  };
}

/** What went wrong as a problem; no answer at all counts as `unavailable`. */
export function toProblem(error: unknown): Problem {
  return isProblemError(error)
    ? error.problem
    : localProblem('unavailable', 'The adapter did not answer.');
}
