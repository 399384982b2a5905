import {fileExtension, fileRefusal} from '../../contract/files.js';
import type {InvoiceError, ReadInvoice} from '../../invoice/index.js';
import type {FormContext} from '../case-form/context.js';
import type {CaseFormController} from '../case-form/controller.js';
import {factsOf, isHolding} from './facts.js';
import {fillIn} from './fill.js';
import type {Dropped, Incoming} from './incoming.js';
import {indexFor} from './proposal.js';

/** The form's own ways of changing a field, so that checks, price and draft follow. */
export type Actions = Pick<CaseFormController, 'edit' | 'addInvoice' | 'addFiles'>;

type Refused = Extract<Incoming, {status: 'refused'}>;

/** What the files turned out to be. */
type Sorted = {
  found: {name: string; read: ReadInvoice} | null;
  refused: Refused | null;
  papers: File[];
  unread: string[];
};

/**
 * Takes dropped files: the first that is an e-invoice fills the fields, a PDF and other papers become documents. What
 * cannot be read is said; nothing that stands in a field is overwritten.
 */
export async function takeFiles(
  context: FormContext,
  actions: Actions,
  {files, read}: Dropped,
): Promise<void> {
  const {run} = context;
  if (!isEditing(context) || files.length === 0) return;
  const sorted = await sortFiles(context, {files, read});
  if (run !== context.run || !isEditing(context)) return;
  const {found, refused, unread} = sorted;
  const papers = context.state.steps.includes('documents') ? sorted.papers : [];
  if (found) show(context, actions, found, unread);
  else context.set({incoming: refused ?? attached(papers)});
  const {documents} = context.state;
  const isKnown = ({name, size}: File) =>
    documents.some((one) => one.status !== 'missing' && one.name === name && one.size === size);
  const fresh = papers.filter((file) => !isKnown(file));
  if (fresh.length > 0) await actions.addFiles(fresh);
}

/** Null where nothing can be attached. */
function attached(papers: readonly File[]): Incoming | null {
  const names = papers.map(({name}) => name);
  return names.length > 0 ? {status: 'attached', names} : null;
}

/** Reading takes a while; the form may have gone on meanwhile. */
function isEditing({state}: FormContext): boolean {
  return state.phase.name === 'editing';
}

async function sortFiles(context: FormContext, {files, read}: Dropped): Promise<Sorted> {
  const sorted: Sorted = {found: null, refused: null, papers: [], unread: []};
  for (const file of files) {
    const extension = fileExtension(file.name);
    const isPdf = extension === 'pdf';
    const isPaper = !isPdf && fileRefusal(file) === null;
    if (isPaper || (isPdf && sorted.found)) sorted.papers.push(file);
    else if (sorted.found) sorted.unread.push(file.name);
    else {
      context.set({incoming: {status: 'reading', name: file.name}});
      await readInto(sorted, file, isPdf, read);
    }
  }
  return sorted;
}

async function readInto(
  sorted: Sorted,
  file: File,
  isPdf: boolean,
  read: Dropped['read'],
): Promise<void> {
  const {name} = file;
  try {
    sorted.found = {name, read: await read(file)};
    if (isPdf) sorted.papers.push(file);
  } catch (error) {
    // What is no refusal is a reader that did not load; the file is not at fault.
    const {reason = 'unavailable', limit, found} = error as Partial<InvoiceError>;
    const isAttached = isPdf && (reason === 'no-attachment' || reason === 'unavailable');
    if (isAttached) sorted.papers.push(file);
    sorted.refused ??= {status: 'refused', name, reason, limit, found, isAttached};
  }
}

function show(
  context: FormContext,
  actions: Actions,
  {name, read}: NonNullable<Sorted['found']>,
  unread: string[],
): void {
  const {session, values} = context.state;
  const facts = factsOf(read, session?.client ?? null, context.today());
  const isHeld = isHolding(facts);
  context.set({
    incoming: {
      status: 'read',
      name,
      read,
      facts,
      isHeld,
      index: indexFor(read, values),
      filled: {},
      differences: [],
      canAdd: false,
      unread,
      isDismissed: false,
    },
  });
  if (!isHeld) fillIn(context, actions);
}
