import type {Session} from '../../contract/session.js';
import type {FormCore} from '../case-form/core.js';
import {localProblem} from '../case-form/problems.js';
import type {Steps} from '../case-form/state.js';

/** What a managing partner is asked: whose claim it is comes first, and there is no upload at this desk. */
const MANAGED_STEPS: Steps = ['creditor', 'claim', 'debtor', 'review'];

/**
 * Prepares the form for who is no client: a managing partner submits for its own clients, without fee and signing.
 *
 * @returns False when this user submits no cases; the form says so.
 */
export function isTaken(core: FormCore, {desk, can}: Session): boolean {
  if (desk === 'collection-partner') {
    core.stop(localProblem('not-available', 405, 'This desk has no form for claims.'));
    return false;
  }
  if (!can.includes('submit')) {
    core.stop(localProblem('forbidden', 403, 'This user may not submit cases.'));
    return false;
  }
  const {creditorCompanyName = '', creditorCountryAlpha2 = ''} = core.source;
  core.set({
    steps: MANAGED_STEPS,
    isPriced: false,
    values: {...core.state.values, creditorCompanyName, creditorCountryAlpha2},
  });
  return true;
}
