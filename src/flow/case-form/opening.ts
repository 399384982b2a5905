import type {Session} from '../../contract/session.js';
import type {FormCore} from './core.js';
import {localProblem, toProblem} from './problems.js';
import type {CaseFormSource} from './state.js';
import {areOfOneClaim, valuesFromInvoices} from '../claim/values.js';

/** Opens the form for whoever is there: at what was left in this tab, else at the host's invoices. */
export async function openForm(core: FormCore, source: CaseFormSource): Promise<void> {
  const run = core.restart(source);
  if (!areOfOneClaim(source.invoices)) {
    const detail = 'The invoices of one case share currency and debtor.';
    core.stop(localProblem('invalid', 400, detail));
    return;
  }
  try {
    const session = await core.seams.connection().session();
    if (run === core.run) await openFor(core, session);
  } catch (error) {
    if (run === core.run) core.stop(toProblem(error));
  }
}

async function openFor(core: FormCore, session: Session): Promise<void> {
  const {run, source} = core;
  core.set({
    session,
    values: valuesFromInvoices(source.invoices, source.locale),
  });
  if (session.desk !== 'client' || !session.can.includes('submit')) {
    const {isTaken} = await import('../managed/desk.js');
    if (run !== core.run || !isTaken(core, session)) return;
  }
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
