import type {Session} from '../../contract/session.js';
import {localProblem, toProblem} from '../case-form/problems.js';
import {readReturn, takeReturn, type ReturnHint} from '../signing/return-address.js';
import {joinCases} from './cases.js';
import type {OnboardingCore} from './core.js';
import {readTruth} from './reading.js';
import type {OnboardingSource} from './state.js';

/** Opens the onboarding for whoever is there: what was left in this tab, and what the server says. */
export async function openOnboarding(
  core: OnboardingCore,
  source: OnboardingSource,
): Promise<void> {
  const run = core.restart(source);
  try {
    const session = await core.seams.connection().session();
    if (run !== core.run) return;
    core.set({session});
    const refusal = refusalFor(session);
    if (refusal) {
      core.stop(refusal);
      return;
    }
    const hint = await takeUp(core);
    if (run === core.run) await readTruth(core, 'opened', hint);
  } catch (error) {
    if (run === core.run) core.stop(toProblem(error));
  }
}

function refusalFor({desk, can}: Session) {
  if (desk !== 'client')
    return localProblem('not-available', 405, 'Only the client desk has an onboarding.');
  if (!can.includes('onboard'))
    return localProblem('forbidden', 403, 'This user may not make the company a client.');
  return null;
}

/** What was left in this tab, with the host's drafts; an address whose value nobody here made is left alone. */
async function takeUp(core: OnboardingCore): Promise<ReturnHint | null> {
  const {run, seams, source} = core;
  const isEmpty = !seams.storage || seams.storage.length === 0;
  const record = isEmpty ? null : await (await import('./keeper.js')).recall(core);
  if (run !== core.run) return null;
  core.set({
    cases: joinCases(record?.cases ?? [], source.cases),
    ...(record && {
      company: record.company,
      repairing: record.repairing,
      hasDataProcessing: record.hasDataProcessing ?? false,
      isDraftKept: true,
    }),
  });
  if (!record) return null;
  core.remember(record.memory);
  const {returnState} = record.memory;
  const returned = readReturn(seams.address.href());
  if (returned?.state !== returnState) return null;
  // Used once: the same address opened again is nobody's return.
  core.remember({returnState: null});
  return takeReturn(seams.address);
}
