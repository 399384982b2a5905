import type {FormContext} from '../case-form/context.js';
import type {DocumentState} from '../case-form/state.js';
import {toProblem} from '../case-form/problems.js';
import {proceed} from '../submission/finish.js';
import {createKey} from '../submission/freeze.js';
import {chooseFiles} from './choose.js';

/** How many files travel at once; the adapter lets four of one user through. */
const LANES = 3;

const busyLanes = new WeakMap<FormContext, number>();

/** Takes files along; when the case exists they travel at once. */
export async function addFiles(context: FormContext, files: readonly File[]): Promise<void> {
  if (!context.state.steps.includes('documents')) return;
  await chooseFiles(context, files);
  await context.save();
  await uploadAll(context);
}

/** Takes a document out; one that is on its way is cancelled. */
export async function removeDocument(context: FormContext, id: string): Promise<void> {
  context.files.get(id)?.abort?.abort();
  context.files.delete(id);
  context.set({documents: context.state.documents.filter((document) => document.id !== id)});
  await context.save();
  await goOn(context);
}

/** Sends a failed document once more, under the same key. */
export async function retryDocument(context: FormContext, id: string): Promise<void> {
  if (!context.files.has(id)) return;
  patch(context, id, {status: 'waiting', sent: null, problem: null});
  await uploadAll(context);
}

/** Goes on to the signing or the receipt without what is missing or failed. */
export async function skipUploads(context: FormContext): Promise<void> {
  if (context.state.phase.name !== 'uploading') return;
  for (const {abort} of context.files.values()) abort?.abort();
  context.files.clear();
  context.set({
    documents: context.state.documents.map((document) =>
      document.status === 'done' ? document : {...document, status: 'skipped'},
    ),
  });
  await goOn(context);
}

/** Sends every waiting document, some at a time, then goes on when nothing is missing. */
export async function uploadAll(context: FormContext): Promise<void> {
  const busy = busyLanes.get(context) ?? 0;
  await Promise.all(Array.from({length: LANES - busy}, () => runLane(context)));
  await goOn(context);
}

async function runLane(context: FormContext): Promise<void> {
  const count = (change: number) => busyLanes.set(context, (busyLanes.get(context) ?? 0) + change);
  count(1);
  try {
    for (;;) {
      const {phase, documents} = context.state;
      const next = documents.find(({status}) => status === 'waiting');
      if (phase.name !== 'uploading' || !next) return;
      await upload(context, next, phase.case.id);
    }
  } finally {
    count(-1);
  }
}

async function upload(context: FormContext, {id}: DocumentState, caseId: string): Promise<void> {
  const chosen = context.files.get(id);
  if (!chosen) {
    patch(context, id, {status: 'missing'});
    return;
  }
  chosen.abort = new AbortController();
  patch(context, id, {status: 'uploading', sent: 0});
  try {
    await context.seams.connection().client.uploadFile(caseId, chosen.file, {
      key: chosen.key,
      // The collection partner hears of the case itself; a message for each of its files would be noise.
      isSilent: true,
      signal: chosen.abort.signal,
      onProgress: (sent) => patch(context, id, {sent}),
    });
    context.files.delete(id);
    patch(context, id, {status: 'done', problem: null});
    await context.save();
  } catch (error) {
    if (chosen.abort.signal.aborted) return;
    const problem = toProblem(error);
    // The key was used for other bytes: only a new one can carry these.
    if (problem.code === 'idempotency-conflict') chosen.key = createKey(context);
    patch(context, id, {status: 'failed', problem});
    if (problem.code === 'unauthenticated') context.report(problem);
  }
}

/** True for a document that is there, or that the user went on without. */
export function isSettled({status}: DocumentState): boolean {
  return status === 'done' || status === 'skipped';
}

function patch(context: FormContext, id: string, change: Partial<DocumentState>): void {
  const documents = context.state.documents.map((document) =>
    document.id === id ? {...document, ...change} : document,
  );
  context.set({documents});
}

async function goOn(context: FormContext): Promise<void> {
  const {phase, documents} = context.state;
  const isThrough = documents.every(isSettled);
  if (phase.name === 'uploading' && isThrough) await proceed(context, phase.case);
}
