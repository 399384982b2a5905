import type {Preview} from '../../contract/index.js';
import type {FormCore} from '../case-form/core.js';
import {toProblem} from '../case-form/problems.js';
import type {CaseFormState, FieldPath} from '../case-form/state.js';
import {errorPaths} from '../claim/fields.js';
import {isStillThere} from './person.js';
import {submit} from './submit.js';

/**
 * Submits what the review shows, once: needs the consent and a price for exactly these values. A price that is still
 * asked for is waited for; the press counts when it is the one that was agreed to.
 *
 * @returns The paths in error; empty when it was sent, or when the price is another or not to be had.
 */
export async function confirm(core: FormCore): Promise<FieldPath[]> {
  const {phase} = core.state;
  if (phase.name !== 'editing' || phase.step !== 'review' || core.state.awaitsFee) return [];
  core.checker.releaseAll();
  const wrong = await findWrong(core);
  // A second press may have overtaken this one while the rules were loading.
  if (wrong === undefined || core.state.phase !== phase) return [];
  if (wrong) {
    const {step, errors} = wrong;
    if (step === 'review') core.set({errors});
    else core.open(step, {errors}, true);
    return errorPaths(errors, core.state.values);
  }
  if (!isPriceShown(core.state, core.question()) && !(await isPriceAsShown(core))) return [];
  core.set({phase: {name: 'submitting'}, errors: {}, notice: null, awaitsFee: false});
  if (!(await isStillThere(core))) return [];
  // Taken out of the page meanwhile: nobody there could object, and nothing has left.
  if (!core.isConnected) {
    core.open('review');
    return [];
  }
  await submit(core);
  return errorPaths(core.state.errors, core.state.values);
}

/** Undefined when the rules did not load: the draft stays as it is, and nothing was sent. */
async function findWrong(core: FormCore) {
  try {
    return await core.checker.firstWrong(core.state.steps);
  } catch (error) {
    core.set({notice: {kind: 'unreachable'}});
    core.report(toProblem(error));
    return undefined;
  }
}

/** Waits for the price; false when it is not the one that was agreed to, or when the user did something else. */
async function isPriceAsShown(core: FormCore): Promise<boolean> {
  const {run} = core;
  const before = seen(core.state);
  core.set({awaitsFee: true, notice: null});
  await core.price.askNow(core.question());
  if (run !== core.run || !core.state.awaitsFee) return false;
  core.set({awaitsFee: false});
  if (core.state.price.status === 'failed') core.set({notice: {kind: 'unreachable'}});
  const now = seen(core.state);
  if (!now || !isPriceShown(core.state, core.question())) return false;
  if (core.state.hasConsent && termsOf(now) === termsOf(before)) return true;
  const fee = before?.pricing?.totalSuccessFeePercentage;
  const notice = {kind: 'fee-changed' as const, before: fee ?? null, preview: now};
  // Where none was seen yet there is nothing to compare: the fee is looked at, then the consent is given.
  core.set({hasConsent: false, notice: fee === undefined ? null : notice});
  return false;
}

/** The answer that stands on the screen. */
function seen({price}: CaseFormState): Preview | null {
  if (price.status === 'known') return price.preview;
  return price.status === 'unknown' ? null : price.last;
}

/** Fee and partner, comparable. */
function termsOf(preview: Preview | null): string {
  const {name, country} = preview?.partner ?? {};
  return JSON.stringify([preview?.pricing?.totalSuccessFeePercentage, name, country]);
}

/** Where nobody knows a fee there is none to show. */
function isPriceShown(
  {isPriced, price}: CaseFormState,
  question: ReturnType<FormCore['question']>,
): boolean {
  return (
    !isPriced ||
    (price.status === 'known' &&
      price.preview.isEligible &&
      price.preview.pricing !== undefined &&
      JSON.stringify(price.question) === JSON.stringify(question))
  );
}
