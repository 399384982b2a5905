import type {Case, Problem} from '../../contract/index.js';
import {toFormErrors} from '../claim/checks.js';
import type {FormContext} from '../case-form/context.js';
import {hostOf} from './finish.js';

/**
 * Shows why nothing was made and where to mend it. A refusal ends the frozen confirm: the next one has a new key.
 *
 * @param isFrozen - An earlier request may have worked: the confirm stays as it is.
 */
export async function refuse(
  context: FormContext,
  problem: Problem,
  isFrozen = false,
): Promise<void> {
  const {frozen, returnState, consented} = context.memory;
  if (!isFrozen) context.remember({frozen: null, returnState: null, consented: null});
  switch (problem.code) {
    case 'unauthenticated':
    case 'forbidden':
    case 'origin-not-allowed':
    case 'not-available':
    case 'client-not-ready':
    case 'client-link-dead':
      context.stop(problem);
      break;
    case 'duplicate-reference':
      await showDuplicate(context, problem, frozen?.creditorReference ?? '');
      break;
    case 'signing-required':
    case 'kyc-required':
      // The draft waits for the return, and goes out by itself if nothing else changed.
      if (showSigning(context, problem)) context.remember({returnState, consented});
      break;
    case 'fee-changed':
      showNewFee(context, problem, consented?.totalSuccessFeePercentage ?? null);
      break;
    default:
      showErrors(context, problem);
  }
  await context.save();
}

async function showDuplicate(
  context: FormContext,
  {caseId}: Problem,
  reference: string,
): Promise<void> {
  const {client} = context.seams.connection();
  const existing: Case | null = await (
    caseId === undefined ? client.caseByCreditorReference(reference) : client.case(caseId)
  ).catch(() => null);
  context.set({phase: {name: 'duplicate', case: existing, reference}});
}

/** False when Debitura gave no address to sign at. */
function showSigning(context: FormContext, problem: Problem): boolean {
  const url = problem.signingHandoff?.combinedSigningUrl ?? null;
  if (url === null) {
    showErrors(context, problem);
    return false;
  }
  context.set({phase: {name: 'signing', case: null, url, host: hostOf(url), wasAbandoned: false}});
  return true;
}

function showNewFee(context: FormContext, {preview}: Problem, before: number | null): void {
  const question = context.question();
  if (preview && question) context.price.adopt(question, preview);
  context.open('review', {
    hasConsent: false,
    ...(preview && {notice: {kind: 'fee-changed', before, preview}}),
  });
}

/** At the fields where the problem names some, above the review otherwise. */
function showErrors(context: FormContext, problem: Problem): void {
  const errors = toFormErrors(problem.fieldErrors ?? {}, context.state.values);
  context.set({notice: {kind: 'refused', problem}});
  if (Object.keys(errors).length > 0) context.showErrors(errors);
  else context.open('review');
}
