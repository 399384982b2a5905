import type {Problem} from '../contract/index.js';

/** The adapter refused and said why. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError' as const;
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.detail, options);
    this.problem = problem;
  }
}

/** Nobody can say what became of the call: no answer, a cut answer, or one that is not ours. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError' as const;
}

/** True for a `ProblemError`, also one of another copy of the package. */
export function isProblemError(error: unknown): error is ProblemError {
  return error instanceof Error && error.name === 'ProblemError';
}

/** True for a `NoAnswerError`, also one of another copy of the package. */
export function isNoAnswerError(error: unknown): error is NoAnswerError {
  return error instanceof Error && error.name === 'NoAnswerError';
}
