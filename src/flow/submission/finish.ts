import type {Case} from '../../contract/index.js';
import type {FormContext} from '../case-form/context.js';
import {refuse} from './refuse.js';
import type {Outcome} from './outcome.js';

/** Shows how a confirm ended. */
export async function finish(context: FormContext, outcome: Outcome): Promise<void> {
  const reference = context.memory.frozen?.creditorReference ?? '';
  switch (outcome.kind) {
    case 'made':
      return made(context, outcome.case);
    case 'duplicate':
      context.remember({frozen: null, returnState: null});
      context.set({phase: {name: 'duplicate', case: outcome.case, reference}});
      return context.save();
    case 'absent':
      context.remember({frozen: null, returnState: null});
      context.open('review', {notice: {kind: 'unreachable'}});
      return context.save();
    case 'refused':
    case 'blocked':
      return refuse(context, outcome.problem, outcome.kind === 'blocked');
    case 'unknown':
      return;
  }
}

/** The case exists: its documents travel, then something is signed or all is done. */
async function made(context: FormContext, made: Case): Promise<void> {
  context.remember({frozen: null, consented: null, caseId: made.id});
  context.set({notice: null});
  context.seams.emit({type: 'case-submitted', case: made});
  await context.save();
  if (context.state.documents.length === 0) return proceed(context, made);
  context.set({phase: {name: 'uploading', case: made}});
  const documents = await import('../documents/documents.js');
  await documents.uploadAll(context);
}

/** From a case whose documents are through to its signing or its receipt. */
export async function proceed(context: FormContext, made: Case): Promise<void> {
  if (made.lifecycle === 'PendingContractSigning') {
    const url = made.signingHandoff?.combinedSigningUrl ?? null;
    context.set({
      phase: {name: 'signing', case: made, url, host: hostOf(url), wasAbandoned: false},
    });
    return context.save();
  }
  context.set({phase: {name: 'receipt', case: made, isSigned: true}});
  await context.forget();
}

/** The host that a button leads to, for the user to read. */
export function hostOf(url: string | null): string | null {
  return url === null || !URL.canParse(url) ? null : new URL(url).host;
}
