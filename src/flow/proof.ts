import type {Problem} from '../contract/problem.js';

/**
 * True for a refusal of the person and not of the write, before anybody looked at its key: it says nothing about an
 * earlier request. Of the answers with 409 it is those that name the client.
 */
export function isAboutTheCaller({status, code}: Problem): boolean {
  return [401, 403, 405].includes(status) || code.startsWith('client-');
}

/**
 * True when an answer proves that nothing was done, so that the next try may have a key of its own.
 *
 * @param wasTried - An earlier request with the same content got no answer: what refuses before the key is looked at
 *   proves nothing about that one.
 */
export function provesUndone(problem: Problem | null, wasTried: boolean): problem is Problem {
  if (problem === null || problem.status >= 500 || problem.code === 'in-progress') return false;
  return !wasTried || (problem.status !== 429 && !isAboutTheCaller(problem));
}
