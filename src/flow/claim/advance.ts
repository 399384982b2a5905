import type {FormCore} from '../case-form/core.js';
import type {FieldPath} from '../case-form/state.js';
import {errorPaths} from './fields.js';

/**
 * Checks the step and moves on; needed with the rules, when the first step ends.
 *
 * @returns The paths in error in the order of the fields; empty when the form moved on.
 */
export async function advance(core: FormCore): Promise<FieldPath[]> {
  const {phase, steps} = core.state;
  if (phase.name !== 'editing' || phase.step === 'review') return [];
  core.checker.releaseAll();
  const errors = await core.checker.check(phase.step);
  if (core.state.phase !== phase) return [];
  core.set({errors});
  const paths = errorPaths(errors, core.state.values);
  if (paths.length > 0) return paths;
  const next = phase.isChange ? 'review' : (steps[steps.indexOf(phase.step) + 1] ?? 'review');
  core.open(next, {notice: null});
  void core.save();
  return [];
}
