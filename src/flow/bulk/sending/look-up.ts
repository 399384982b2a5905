import type {Problem} from '../../../contract/index.js';
import {problemOf, toProblem} from '../../case-form/problems.js';
import type {BulkCore} from '../core.js';
import {earlierKey} from '../list/rows.js';
import {findEarlier, type EarlierCase} from './earlier.js';

/** Milliseconds for which a look counts: another tab may send meanwhile. */
const LIFETIME = 60_000;

const lookedAt = new WeakMap<BulkCore, number>();

/** Refusals that mean that there is no case yet. */
const NOTHING_YET = new Set<Problem['code']>(['client-not-ready', 'not-found']);

/**
 * Asks which invoices of the complete cases Debitura has already, and sets them aside: Debitura itself refuses equal
 * references only, and the same invoice in another grouping has another one.
 *
 * @returns True when nothing was found, so that what is on the screen may be confirmed.
 */
export async function lookUp(core: BulkCore): Promise<boolean> {
  const {run, state, seams} = core;
  if (state.lookUp.name === 'running') return false;
  core.set({lookUp: {name: 'running'}});
  try {
    const found = state.session?.can.includes('read') ? await find(core) : [];
    if (run !== core.run) return false;
    const invoices = await setAside(core, found);
    if (run !== core.run) return false;
    lookedAt.set(core, seams.now().getTime());
    core.set({lookUp: invoices > 0 ? {name: 'found', invoices} : {name: 'idle'}});
    return invoices === 0;
  } catch (error) {
    if (run === core.run) lookFailed(core, toProblem(error));
    return false;
  }
}

/** Nobody can say what Debitura has: the list says so, and the page hears why. */
export function lookFailed(core: BulkCore, problem: Problem): void {
  core.set({lookUp: {name: 'failed'}});
  core.seams.emit(
    problem.code === 'unauthenticated' ? {type: 'session-expired'} : {type: 'error', problem},
  );
}

/** True when the last look is too old to send anything on its word. */
export function isLookOld(core: BulkCore): boolean {
  return core.seams.now().getTime() - (lookedAt.get(core) ?? 0) > LIFETIME;
}

async function find(core: BulkCore): Promise<EarlierCase[]> {
  const {cases, list, pace, seams, source} = core;
  const ready = [...cases.values()].filter(({isReady}) => isReady);
  try {
    return await findEarlier(
      ready.flatMap(({plan}) => plan.rows),
      {
        client: seams.connection().client,
        isTest: source.isTest,
        ask: (question) => pace.insist(question),
        debtorOf: ({debtorId}) => list.debtors.get(debtorId)?.values.name ?? '',
      },
    );
  } catch (error) {
    const code = problemOf(error)?.code;
    if (code !== undefined && NOTHING_YET.has(code)) return [];
    throw error;
  }
}

/** Moves the rows into cases of their own that exist already; one that was changed meanwhile stays. */
async function setAside(core: BulkCore, found: readonly EarlierCase[]): Promise<number> {
  const keys = new Map<string, string>();
  const summaries = new Map<string, EarlierCase['summary']>();
  for (const {summary, rows} of found)
    for (const row of rows) {
      if (!core.list.rows.includes(row)) continue;
      const key = earlierKey(summary.id, row);
      keys.set(row.id, key);
      summaries.set(key, summary);
    }
  if (keys.size === 0) return 0;
  const rows = core.list.rows.map((row) => ({...row, sentAs: keys.get(row.id) ?? row.sentAs}));
  const changed = core.change({...core.list, rows});
  // Before anybody checks them or asks for their price.
  const aside = [...summaries].flatMap(([key, {reference, creditorReference}]) => {
    const one = core.cases.get(key);
    const own = {reference, creditorReference};
    one?.become({name: 'duplicate', case: own, reference: creditorReference ?? reference});
    return one ?? [];
  });
  await changed;
  for (const one of aside) await one.save();
  await core.save();
  return keys.size;
}
