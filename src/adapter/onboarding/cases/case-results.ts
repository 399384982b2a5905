import type {CaseSubmission, FailedCase} from '../../../contract/index.js';
import type {
  UpstreamCase,
  UpstreamCaseFailure,
  UpstreamOnboarding,
} from '../../../debitura/index.js';
import {toFailedCase} from '../../answers/client.js';
import {caseErrors} from '../field-errors.js';
import {inGroups} from './groups.js';

/** What became of the cases in a request; every case of it is in one of the two lists. */
export type CaseResults = {made: UpstreamCase[]; failed: FailedCase[]};

/** Finds a case of this client by its reference. */
export type Find = (creditorReference: string) => Promise<UpstreamCase | null>;

/** The answer to a request whose cases an earlier request brought: look it up by reference. */
const REPEATED = 'IdempotencyViolation';

/**
 * Sorts the cases of a request by what became of them. Debitura makes cases with the first successful call only; of
 * a repeated call, and of a case that the answer forgets, the reference says whether it is there.
 */
export async function caseResultsOf(
  cases: readonly CaseSubmission[],
  {caseResults}: Pick<UpstreamOnboarding, 'caseResults'>,
  find: Find,
): Promise<CaseResults> {
  const {successfulCases = [], failedCases = []} = caseResults ?? {};
  const looks = await inGroups(cases, async (draft, index) => {
    const {creditorReference: reference} = draft;
    const made = successfulCases.find(({creditorReference}) => creditorReference === reference);
    const failure = failedCases.find((each) => isAbout(each, index, reference));
    const isOpen = !made && (!failure || failure.errorType === REPEATED);
    const found = isOpen ? await find(reference) : null;
    return {draft, made, failure, found};
  });
  const results: CaseResults = {made: [], failed: []};
  for (const [index, {draft, made, failure, found}] of looks.entries()) {
    if (made) results.made.push(made);
    else if (found && isSame(found, draft)) results.made.push(found);
    else results.failed.push(failureOf(index, draft, failure, found));
  }
  return results;
}

function isAbout(failure: UpstreamCaseFailure, index: number, reference: string): boolean {
  const {caseIndex, creditorReference} = failure;
  return caseIndex === index || (caseIndex == null && creditorReference === reference);
}

/** Another claim may carry the reference from before. */
function isSame(found: UpstreamCase, draft: CaseSubmission): boolean {
  return found.grossAmount === draft.amountToRecover && found.currency === draft.currencyCode;
}

function failureOf(
  index: number,
  {creditorReference, amountToRecover, currencyCode}: CaseSubmission,
  failure: UpstreamCaseFailure | undefined,
  found: UpstreamCase | null,
): FailedCase {
  const told = {
    caseIndex: index,
    errorType: found ? 'DuplicateReference' : (failure?.errorType ?? null),
    errorMessage: failure?.errorMessage ?? null,
    validationErrors: failure?.validationErrors ?? null,
    creditorReference,
  };
  return {
    ...toFailedCase(told, index, caseErrors(told.validationErrors ?? {})),
    ...(found && {caseId: found.id}),
    amountToRecover,
    currencyCode,
  };
}
