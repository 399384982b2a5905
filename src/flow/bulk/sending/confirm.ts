import {isSamePerson} from '../../../contract/session.js';
import {freeze} from '../../submission/freeze.js';
import {toProblem} from '../../case-form/problems.js';
import type {Problem} from '../../../contract/index.js';
import type {BulkCase} from '../bulk-case.js';
import type {BulkCore} from '../core.js';
import {EMPTY_LIST, markSent} from '../list/rows.js';
import {lookFailed} from './look-up.js';
import {stop} from '../opening.js';
import {slices} from '../seams.js';
import type {BulkState} from '../state.js';

/**
 * Confirms every case that is ready: key and bytes of all of them are frozen and kept before the first one leaves, so
 * that nothing is sent but what was agreed to.
 *
 * @returns The boxes that must be ticked; empty when the cases may be sent.
 */
export async function confirmAll(core: BulkCore): Promise<BulkState['missing']> {
  const {phase, reviewed, hasConsent, hasDataProcessing, needsDataProcessing} = core.state;
  const ready = reviewedCases(core.cases, reviewed);
  if (phase.name !== 'review' || ready.length === 0) return [];
  const missing: BulkState['missing'] = [];
  if (!hasConsent) missing.push('consent');
  if (needsDataProcessing && !hasDataProcessing) missing.push('dataProcessing');
  core.set({missing});
  if (missing.length > 0 || !(await isAgreedByThem(core))) return missing;
  if (core.state.phase !== phase) return [];
  core.set({phase: {name: 'sending', isPaused: false, why: null}});
  const slice = slices(core.seams);
  for (const one of reviewedCases(core.cases, reviewed)) {
    await slice();
    await confirmCase(core, one);
  }
  await core.change({...core.list, rows: markSent(core.list.rows, core.cases)});
  await core.save();
  return [];
}

/** What the review shows and may be confirmed. */
export function reviewedCases(
  cases: ReadonlyMap<string, BulkCase>,
  reviewed: readonly string[],
): BulkCase[] {
  return reviewed.flatMap((key) => cases.get(key) ?? []).filter(({isReady}) => isReady);
}

/** Freezes one case, unless the page holds it back. */
async function confirmCase({papers}: BulkCore, one: BulkCase): Promise<void> {
  const {draft, memory} = freeze(one);
  if (!one.seams.emit({type: 'case-submitting', draft})) {
    one.become({name: 'failed', problem: null, isHeld: true});
    return;
  }
  one.fee = memory.consented?.totalSuccessFeePercentage ?? null;
  one.remember(memory);
  one.set({notice: null, errors: {}});
  await papers.attach(one);
  one.become({name: 'waiting'});
  await one.save();
}

/** After a run: what was not made may be mended and sent again. */
export async function release(core: BulkCore): Promise<void> {
  const cases = [...core.cases.values()];
  for (const one of cases) if (one.isOpen) one.fee = null;
  // The answer to an equal question is not true any more either.
  if (cases.some(isFeeChanged)) core.prices.forget();
  await core.change({...core.list, rows: markSent(core.list.rows, core.cases)});
  await core.save();
}

function isFeeChanged({progress}: BulkCase): boolean {
  return progress.name === 'failed' && progress.problem?.code === 'fee-changed';
}

/** The review stays while it is asked who is there. Where nobody can say, nothing is sent and the list says so. */
async function isAgreedByThem(core: BulkCore): Promise<boolean> {
  core.set({lookUp: {name: 'running'}});
  const isThere = await isStillThere(core, (problem) => {
    core.set({phase: {name: 'editing'}});
    lookFailed(core, problem);
  });
  if (isThere) core.set({lookUp: {name: 'idle'}});
  return isThere;
}

/**
 * Asks anew who is there; another person sees nothing of the list.
 *
 * @param failed - Called when nobody can say; without it a list that is being sent pauses, and any other stops.
 */
export async function isStillThere(
  core: BulkCore,
  failed = (problem: Problem) => pauseOrStop(core, problem),
): Promise<boolean> {
  const {run} = core;
  const before = core.state.session?.subject;
  try {
    const session = await core.seams.connection().refreshSession();
    if (run !== core.run) return false;
    if (isSamePerson(session, before)) return true;
    core.keeper?.forget();
    core.restart(core.source);
    core.greet(session);
    await core.change(EMPTY_LIST);
    core.set({phase: {name: 'editing'}});
  } catch (error) {
    if (run === core.run) failed(toProblem(error));
  }
  return false;
}

function pauseOrStop(core: BulkCore, problem: Problem): void {
  const {phase} = core.state;
  if (phase.name === 'sending') core.set({phase: {...phase, isPaused: true, why: problem}});
  else stop(core, problem);
}

/** The agreement's address is a courtesy: without it the review still stands. */
export async function readTerms(core: BulkCore): Promise<void> {
  const {run, state} = core;
  if (state.termsUrl !== null) return;
  try {
    const {termsUrl} = await core.seams.connection().client.agreementStatus();
    if (run === core.run) core.set({termsUrl});
  } catch {
    return;
  }
}
