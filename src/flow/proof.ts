import type {Problem, ProblemCode} from '../contract/problem.js';

/** Refusals of the person and not of the write, before anybody looked at its key: they say nothing about an earlier request. */
export const ABOUT_THE_CALLER: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'unauthenticated',
  'forbidden',
  'origin-not-allowed',
  'not-available',
  'client-not-ready',
  'client-link-dead',
]);

/**
 * True when an answer proves that nothing was done, so that the next try may have a key of its own.
 *
 * @param wasTried - An earlier request with the same content got no answer: what refuses before the key is looked at
 *   proves nothing about that one.
 */
export function provesUndone(problem: Problem | null, wasTried: boolean): problem is Problem {
  if (problem === null || problem.status >= 500 || problem.code === 'in-progress') return false;
  return !wasTried || (problem.status !== 429 && !ABOUT_THE_CALLER.has(problem.code));
}
