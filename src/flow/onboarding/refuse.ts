import type {FailedCase, FieldErrors, Problem} from '../../contract/index.js';
import {shownErrors} from './checks.js';
import type {OnboardingContext} from './context.js';
import {packed} from './prices.js';
import {readTruth} from './reading.js';
import {COMPANY_FIELDS, type TravellingCase} from './state.js';

/** Shows why nothing was made and where to mend it: at the company's fields, at a case, or above the check. */
export async function refuse(context: OnboardingContext, problem: Problem): Promise<void> {
  switch (problem.code) {
    case 'unauthenticated':
    case 'forbidden':
    case 'origin-not-allowed':
    case 'not-available':
    case 'client-link-dead':
      context.stop(problem);
      return;
    case 'kyc-required':
      context.remember({isKycWanted: true});
      showAbove(context, problem);
      await readTruth(context, 'told');
      return;
    case 'client-not-ready':
    case 'signing-required':
      showAbove(context, problem);
      await readTruth(context, 'told');
      return;
    case 'fee-changed':
      showNewFee(context, problem);
      break;
    default:
      showErrors(context, problem);
  }
  await context.save();
}

function showAbove(context: OnboardingContext, problem: Problem): void {
  context.open('check', {notice: {kind: 'refused', problem}});
}

function showNewFee(context: OnboardingContext, {caseIndex, preview}: Problem): void {
  const {cases, prices} = context.state;
  const one = caseIndex === undefined ? undefined : packed(cases)[caseIndex];
  const known = one && preview ? {...prices, [one.creditorReference]: preview} : {};
  context.open('check', {prices: known, hasConsent: false, notice: {kind: 'fee-changed'}});
}

function showErrors(context: OnboardingContext, problem: Problem): void {
  const {fieldErrors = {}} = problem;
  const cases = markRefused(context.state.cases, fieldErrors);
  const count = cases.filter((one, index) => one !== context.state.cases[index]).length;
  const errors = shownErrors(fieldErrors, COMPANY_FIELDS, 'client');
  const isCompany = Object.keys(errors).length > 0;
  context.open(
    isCompany ? 'company' : 'check',
    {
      cases,
      errors,
      notice: count > 0 ? {kind: 'cases-refused', count} : {kind: 'refused', problem},
    },
    isCompany,
  );
}

/**
 * Cases that are named as `cases.0.debtor.email`. Source: Debitura's documentation: with POST /clients every case is
 * validated before anything is created, and one that is wrong aborts all.
 */
function markRefused(all: readonly TravellingCase[], errors: FieldErrors): TravellingCase[] {
  const sent = packed(all);
  const failures = new Map<TravellingCase, FailedCase>();
  for (const [path, found] of Object.entries(errors)) {
    const [, index, field = ''] = /^cases\.(\d+)(?:\.(.*))?$/.exec(path) ?? [];
    const one = index === undefined ? undefined : sent[Number(index)];
    if (!one) continue;
    const before = failures.get(one)?.fieldErrors;
    failures.set(one, {
      caseIndex: Number(index),
      creditorReference: one.creditorReference,
      errorType: found.some(({code}) => code === 'duplicate')
        ? 'DuplicateReference'
        : 'ValidationError',
      errorMessage: '',
      fieldErrors: {...before, [field]: found},
    });
  }
  return all.map((one) => {
    const failure = failures.get(one);
    return failure ? {...one, standing: {name: 'failed', failure}} : one;
  });
}
