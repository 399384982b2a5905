import {localProblem} from '../../case-form/problems.js';
import type {CaseFormState} from '../../case-form/state.js';
import type {CaseProgress} from '../state.js';

/** What a form's phase means for a case of the list; null where it means nothing new. */
export function progressOf({phase, notice}: CaseFormState): CaseProgress | null {
  switch (phase.name) {
    case 'submitting':
      return {name: 'sending'};
    case 'checking':
      return {name: 'checking'};
    case 'signing':
      return phase.case === null
        ? {name: 'unsigned', url: phase.url}
        : {name: 'made', case: phase.case, isSigned: false};
    case 'receipt':
      return {name: 'made', case: phase.case, isSigned: phase.isSigned};
    case 'duplicate':
      return {name: 'duplicate', case: phase.case, reference: phase.reference};
    case 'stopped':
      return {name: 'failed', problem: phase.problem, isHeld: false};
    case 'editing':
      return failedBy(notice);
    default:
      return null;
  }
}

/** Back at the fields after a confirm: the notice says why. */
function failedBy(notice: CaseFormState['notice']): CaseProgress | null {
  if (notice?.kind === 'refused') return {name: 'failed', problem: notice.problem, isHeld: false};
  if (notice?.kind === 'fee-changed') {
    const problem = localProblem('fee-changed', 409, 'The terms are not the ones that were shown.');
    return {name: 'failed', problem, isHeld: false};
  }
  if (notice?.kind === 'unreachable') return {name: 'failed', problem: null, isHeld: false};
  return null;
}
