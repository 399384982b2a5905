import type {DebituraError} from '../../debitura/index.js';
import {toSigningHandoff} from '../answers/address.js';
import type {Settings} from '../options/resolve.js';
import {Problem} from '../problem.js';
import {toProblem} from '../upstream/refusals.js';

/** The types under which Debitura refuses a reference that it has. */
export const DUPLICATE_TYPES = ['DuplicateReference', 'DuplicateCreditorReference'];

/** What a refused case is to the browser: a field, a signature, a price, or a rule. */
export function caseRefusal(error: DebituraError, settings: Settings): unknown {
  if (error.status !== 422) return toProblem(error);
  const handoff = handoffOf(error, settings);
  const details = handoff ? {signingHandoff: handoff} : {};
  if (error.has('MissingDebtCollectionContract', 'MissingPowerOfAttorney'))
    return new Problem('signing-required', 'Something must be signed before the case.', details);
  if (error.has('MissingKycVerification'))
    return new Problem('kyc-required', 'The client must be verified before the case.', details);
  if (error.has('NoPartnerAvailable'))
    return new Problem('not-eligible', 'No collection partner takes this claim.');
  return toProblem(error);
}

/** The link for the whole chain, else the one of the first rule that has one. */
function handoffOf(error: DebituraError, settings: Settings) {
  const single = error.businessErrors.find(({solutionUrl}) => solutionUrl)?.solutionUrl;
  return toSigningHandoff(error.combinedSigningUrl ?? single, settings);
}
