import type {Session} from '../../contract/session.js';
import type {FormCore} from './core.js';
import {localProblem, toProblem} from './problems.js';
import type {CaseFormSource} from './state.js';
import {areOfOneClaim, valuesFromInvoices} from '../claim/values.js';

/** Opens the form for whoever is there: at what was left in this tab, else at the host's invoices. */
export async function openForm(core: FormCore, source: CaseFormSource): Promise<void> {
  const {phase} = core.state;
  const run = core.restart(source);
  if (!areOfOneClaim(source.invoices)) {
    const detail = 'The invoices of one case share currency and debtor.';
    core.stop(localProblem('invalid', 400, detail));
    return;
  }
  const values = valuesFromInvoices(source.invoices, source.locale);
  const isAhead = phase.name !== 'stopped' && isFirstStepSure(core);
  if (isAhead) core.open('claim', {values});
  try {
    const session = await core.seams.connection().session();
    if (run !== core.run) return;
    core.set({session, ...(!isAhead && {values})});
    if (!(await isClaimant(core, session))) return;
    if (!isAhead || core.state.steps[0] !== 'claim') await openAtPlace(core);
    // What was typed meanwhile could not be kept: the key to the draft comes with the session.
    else if (core.state.values !== values) core.saveSoon();
  } catch (error) {
    if (run === core.run) core.stop(toProblem(error));
  }
}

/**
 * True when the first step is the same whoever is there, so that nobody waits to begin: the page gives nothing to fill
 * in, nothing was left in this tab, and no word of another desk is there.
 */
function isFirstStepSure({source, seams: {storage}}: FormCore): boolean {
  const {invoices, creditorCompanyName, creditorCountryAlpha2} = source;
  const isOfClient = creditorCompanyName === undefined && creditorCountryAlpha2 === undefined;
  return invoices.length === 0 && isOfClient && !storage?.length;
}

/** False when this user submits no cases, which the form then says. */
async function isClaimant(core: FormCore, session: Session): Promise<boolean> {
  if (session.desk === 'client' && session.can.includes('submit')) return true;
  const {run} = core;
  const {isTaken} = await import('../managed/desk.js');
  return run === core.run && isTaken(core, session);
}

async function openAtPlace(core: FormCore): Promise<void> {
  const {run} = core;
  const isResumed = await resumeDraft(core);
  if (run === core.run && !isResumed) await openFresh(core);
}

/** True when something was left in this tab, or came back to it, and is now on the screen. */
async function resumeDraft(core: FormCore): Promise<boolean> {
  const {storage} = core.seams;
  if (!storage || storage.length === 0) return false;
  const resume = await import('../draft/resume.js');
  return resume.resumeDraft(core);
}

/** A complete invoice opens at review, anything less at the first step. */
async function openFresh(core: FormCore): Promise<void> {
  const {run, source} = core;
  const {invoices} = source;
  const {steps} = core.state;
  const isOpen = invoices.length === 0 || (await core.checker.firstWrong(steps.slice(0, -1)));
  if (run !== core.run) return;
  core.open(isOpen ? steps[0] : 'review');
  const files = invoices.flatMap((invoice) => invoice.files ?? []);
  if (files.length === 0) return;
  const documents = await import('../documents/documents.js');
  await documents.addFiles(core, files);
}
