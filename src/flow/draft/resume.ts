import {isSamePerson} from '../../contract/session.js';
import type {FormContext} from '../case-form/context.js';
import type {CaseFormSource, DocumentState} from '../case-form/state.js';
import {toProblem} from '../case-form/problems.js';
import {readReturn, takeReturn} from '../signing/return-address.js';
import {readDrafts} from './keeper.js';
import {sourceIdOf, type DraftRecord, type KeptDocument} from './record.js';

/**
 * Takes up what this person left in this tab: a draft, a confirm whose outcome is unknown, or a return from the signing
 * pages, known only by a value that lies in the sealed draft.
 *
 * @returns False when there was nothing; an address with a value that nobody here made is left alone.
 */
export async function resumeDraft(context: FormContext): Promise<boolean> {
  const {run, seams} = context;
  const drafts = await readDrafts(context);
  if (run !== context.run) return true;
  const returned = readReturn(seams.address.href());
  const awaited = drafts.find(
    ({memory}) => returned !== null && memory.returnState === returned.state,
  );
  const draft =
    awaited ?? drafts.find(({memory}) => memory.sourceId === sourceIdOf(context.source));
  if (!draft) return false;
  const hint = awaited ? takeReturn(seams.address) : null;
  await restore(context, draft);
  await refill(context);
  if (run !== context.run) return true;

  const {caseId, frozen} = context.memory;
  if (caseId === null && frozen?.isElsewhere) {
    const {lookElsewhere} = await import('../submission/hand-over.js');
    await lookElsewhere(context, frozen);
  } else if (caseId === null && frozen) {
    await resend(context);
  } else if (caseId !== null || hint) {
    const {verify} = await import('../signing/verify.js');
    await verify(context, hint);
  } else {
    context.open(draft.step);
  }
  return true;
}

/** After a reload nobody knows what became of the request: the same bytes go out again. */
async function resend(context: FormContext): Promise<void> {
  const {frozen} = context.memory;
  if (frozen) context.remember({frozen: {...frozen, isUnknown: true}});
  context.set({phase: {name: 'checking', attempt: 0}});
  const {settle} = await import('../submission/settle.js');
  // Not awaited: the form is open, and asking may take as long as it takes.
  void settle(context).catch((error: unknown) => context.report(toProblem(error)));
}

async function restore(context: FormContext, draft: DraftRecord): Promise<void> {
  const values =
    draft.values && (await import('./values.js')).valuesOf(context, draft.values, draft);
  context.remember(draft.memory);
  context.set({
    ...(values && {values}),
    documents: draft.documents.map(toMissing),
    isDraftKept: true,
  });
}

function toMissing({isSkipped, ...document}: KeptDocument, index: number): DocumentState {
  const status = isSkipped ? 'skipped' : 'missing';
  return {...document, id: `kept-${index}`, status, sent: null, problem: null};
}

/** The host still has the bytes of its own files. */
async function refill(context: FormContext): Promise<void> {
  const {documents} = context.state;
  const missing = new Set(
    documents.flatMap(({status, name}) => (status === 'missing' ? name : [])),
  );
  const files = context.source.invoices
    .flatMap((invoice) => invoice.files ?? [])
    .filter(({name}) => missing.has(name.normalize('NFC')));
  if (files.length === 0) return;
  const {chooseFiles} = await import('../documents/choose.js');
  await chooseFiles(context, files);
}

/**
 * A page that comes back from the browser's cache shows nothing before the session is known again, and a form that had
 * stopped tries again; another person gets an empty form.
 *
 * @param start - Starts the form anew.
 */
export async function resume(
  context: FormContext,
  start: (source: CaseFormSource) => Promise<void>,
): Promise<void> {
  const {phase, session} = context.state;
  const {run} = context;
  if (!session) return start(context.source);
  context.set({phase: {name: 'loading'}});
  try {
    const now = await context.seams.connection().refreshSession();
    if (run !== context.run) return;
    if (!isSamePerson(now, session.subject)) {
      context.price.forget();
      await start({...context.source, invoices: []});
      return;
    }
    if (phase.name === 'stopped') await start(context.source);
    // Whatever went on meanwhile has said so by a newer phase.
    else if (context.state.phase.name === 'loading') context.set({session: now, phase});
    // What lies in the tab under the name of before comes along, before anything is kept under the new one.
    if (now.subject !== session.subject) await readDrafts(context);
  } catch (error) {
    if (run === context.run) context.stop(toProblem(error));
  }
}
