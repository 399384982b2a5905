import type {FormCore} from '../case-form/core.js';
import {toProblem} from '../case-form/problems.js';
import {STEPS, type CaseFormState, type FieldPath} from '../case-form/state.js';
import {errorPaths} from '../claim/fields.js';
import {submit} from './submit.js';

/**
 * Submits what the review shows, once: needs the consent and a price for exactly these values.
 *
 * @returns The paths in error; empty when it was sent, or when the price is not known yet and was asked for.
 */
export async function confirm(core: FormCore): Promise<FieldPath[]> {
  const {phase} = core.state;
  if (phase.name !== 'editing' || phase.step !== 'review') return [];
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
  if (!isPriceShown(core.state, core.question())) {
    await core.price.askNow(core.question());
    return [];
  }
  core.set({phase: {name: 'submitting'}, errors: {}, notice: null});
  await submit(core);
  return errorPaths(core.state.errors, core.state.values);
}

/** Undefined when the rules did not load: the draft stays as it is, and nothing was sent. */
async function findWrong(core: FormCore) {
  try {
    return await core.checker.firstWrong(STEPS);
  } catch (error) {
    core.set({notice: {kind: 'unreachable'}});
    core.report(toProblem(error));
    return undefined;
  }
}

function isPriceShown({price}: CaseFormState, question: ReturnType<FormCore['question']>): boolean {
  return (
    price.status === 'known' &&
    price.preview.isEligible &&
    price.preview.pricing !== undefined &&
    JSON.stringify(price.question) === JSON.stringify(question)
  );
}
