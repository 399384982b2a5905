import type {Problem, ProblemCode} from '../../contract/problem.js';

/** What the adapter said, also to another copy of the package; null when it did not answer. */
export function problemOf(error: unknown): Problem | null {
  const isProblem = error instanceof Error && error.name === 'ProblemError' && 'problem' in error;
  return isProblem ? (error.problem as Problem) : null;
}

/** A problem that this side found; it has no request. */
export function localProblem(code: ProblemCode, status: number, detail: string): Problem {
  return {type: 'about:blank', title: code, status, detail, code, requestId: ''};
}

/** What went wrong as a problem; no answer at all counts as `unavailable`. */
export function toProblem(error: unknown): Problem {
  return problemOf(error) ?? localProblem('unavailable', 503, 'The adapter did not answer.');
}
