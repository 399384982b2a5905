import type {Invoice} from '../../contract/index.js';
import {needsDataProcessing} from '../case-form/european-union.js';
import {localProblem, toProblem} from '../case-form/problems.js';
import {namesOf} from '../draft/record.js';
import {readReturn, takeReturn, type ReturnHint} from '../signing/return-address.js';
import type {BulkCase} from './bulk-case.js';
import type {BulkCore} from './core.js';
import type {KeptCase, KeptList} from './keeper.js';
import {EMPTY_LIST, listInLocale, markSent, rowOfInvoice} from './list/rows.js';
import type {BulkPhase} from './state.js';
import {textOf} from '../claim/fields.js';

/** What opening found: confirmed cases that must go on, and a return from the signing pages. */
export type Opened = {hasUnsent: boolean; hint: ReturnHint | null};

/**
 * Opens the list for whoever is there: with what was left in this tab, else with the host's invoices. What was confirmed
 * and has no outcome yet goes on whatever the host gives.
 */
export async function openList(core: BulkCore, invoices: readonly Invoice[]): Promise<Opened> {
  const {run} = core;
  const nothing: Opened = {hasUnsent: false, hint: null};
  try {
    const session = await core.seams.connection().session();
    if (run !== core.run) return nothing;
    core.greet(session);
    core.set({needsDataProcessing: needsDataProcessing(session.client?.countryAlpha2)});
    if (!session.can.includes('submit')) {
      stop(core, localProblem('forbidden', 403, 'This user may not submit cases.'));
      return nothing;
    }
    const kept = (await core.keeper?.read()) ?? null;
    if (run !== core.run) return nothing;
    return await fill(core, invoices, kept);
  } catch (error) {
    if (run === core.run) stop(core, toProblem(error));
    return nothing;
  }
}

async function fill(
  core: BulkCore,
  invoices: readonly Invoice[],
  kept: KeptList | null,
): Promise<Opened> {
  const {run} = core;
  const sourceId = JSON.stringify(namesOf(invoices));
  const hint = kept && takeOwnReturn(core, kept.cases);
  const hasUnsent = kept?.cases.some(isUnsettled) ?? false;
  const isSame = invoices.length === 0 || kept?.sourceId === sourceId;
  core.sourceId = kept && isSame ? kept.sourceId : sourceId;
  const isTaken = kept !== null && (hasUnsent || hint !== null || isSame);
  if (isTaken) await restore(core, kept);
  else core.keeper?.forget();
  for (const {number, files} of invoices) core.papers.add(textOf(number), files ?? []);
  core.set({isReading: true, ...(!isTaken && {phase: {name: 'editing'}})});
  if (!isTaken || !isSame) await core.add(invoices.map(rowOfInvoice), null, {waits: false});
  if (run !== core.run) return {hasUnsent: false, hint: null};
  core.set({isReading: false});
  if (core.list.rows.length > 0) void core.save();
  return {hasUnsent, hint};
}

/** Ends the list with a problem and tells the page. */
export function stop(core: BulkCore, problem: BulkPhaseProblem): void {
  core.set({phase: {name: 'stopped', problem}});
  if (problem.code === 'unauthenticated') core.seams.emit({type: 'session-expired'});
  else core.seams.emit({type: 'error', problem});
}
type BulkPhaseProblem = Extract<BulkPhase, {name: 'stopped'}>['problem'];

function isUnsettled({memory, progress}: KeptCase): boolean {
  return memory.frozen !== null || (memory.caseId !== null && progress.name !== 'made');
}

function takeOwnReturn(core: BulkCore, cases: readonly KeptCase[]): ReturnHint | null {
  const returned = readReturn(core.seams.address.href());
  const isOurs = cases.some(({memory}) => memory.returnState === (returned?.state ?? ''));
  return isOurs ? takeReturn(core.seams.address) : null;
}

async function restore(core: BulkCore, kept: KeptList): Promise<void> {
  core.prices.restore(kept.prices);
  await core.change(EMPTY_LIST);
  // The amounts of confirmed invoices stay as they were confirmed; only their screen's language may differ.
  await core.change(listInLocale(kept.list, kept.locale, core.source.locale));
  for (const one of kept.cases) {
    const found = core.cases.get(one.key);
    if (found) recall(found, one);
  }
  await core.change({...core.list, rows: markSent(core.list.rows, core.cases)});
  const {phase} = kept;
  core.set({
    isKept: true,
    phase: phase === 'sending' ? {name: phase, isPaused: false, why: null} : {name: phase},
  });
}

/** After a reload nobody knows which requests had left: all count as unknown. */
function recall(one: BulkCase, kept: KeptCase): void {
  const {memory, progress, fee} = kept;
  one.unsent = kept.unsent;
  one.memory = {...memory, frozen: memory.frozen && {...memory.frozen, isUnknown: true}};
  one.become(isUnsettled(kept) ? {name: 'waiting'} : progress);
  // What was not made is agreed to anew, at the fee that is asked for now.
  one.fee = one.isOpen ? null : fee;
  if (!one.isOpen) one.price.stop();
}
