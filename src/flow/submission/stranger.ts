import type {Connection} from '../../client/connection.js';
import type {Problem} from '../../contract/problem.js';
import {isSamePerson, type Session} from '../../contract/session.js';
import {localProblem} from '../case-form/problems.js';

/**
 * What keeps something from leaving in the name of somebody else, who has signed in meanwhile. Null while the person is
 * the same.
 *
 * @param known - Who wrote it; null where nobody is known, which holds back nothing.
 */
export async function strangerProblem(
  connection: Connection,
  known: Session | null,
): Promise<Problem | null> {
  if (!known) return null;
  return isSamePerson(await connection.session(), known.subject)
    ? null
    : localProblem('unauthenticated', 401, 'Somebody else has signed in.');
}
