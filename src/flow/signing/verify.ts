import {problemOf} from '../case-form/problems.js';
import type {Case} from '../../contract/case.js';
import type {FormContext} from '../case-form/context.js';
import {hostOf} from '../submission/finish.js';
import {pause} from '../submission/pause.js';
import {readSigning} from './is-signed.js';
import {verifyDraft} from './verify-draft.js';
import type {ReturnHint} from './return-address.js';

/** Seconds until the next look when no answer came. */
const PAUSE = 10;

/**
 * Reads what is true after a visit to the signing pages, or whenever somebody asks. What the address said only tells
 * apart who left early; "signed" comes from the server alone.
 *
 * @param hint - What the address said, null when nobody returned just now.
 */
export async function verify(context: FormContext, hint: ReturnHint | null): Promise<void> {
  const {run} = context;
  context.set({phase: {name: 'verifying'}, notice: null});
  try {
    const {caseId} = context.memory;
    await (caseId === null ? verifyDraft(context, hint) : verifyCase(context, caseId, hint));
  } catch (error) {
    if (run !== context.run) return;
    // Without an answer nothing is known: the screen says so and asks again, the draft stays.
    const problem = problemOf(error);
    if (problem && problem.status < 500 && problem.status !== 429) context.stop(problem);
    else void askAgain(context, hint, Math.max(PAUSE, problem?.retryAfter ?? 0));
  }
}

/** By itself after a while, or when somebody is impatient. */
async function askAgain(context: FormContext, hint: ReturnHint | null, seconds: number) {
  const {run} = context;
  context.set({notice: {kind: 'unreachable'}});
  await pause(context, seconds * 1000);
  const isWaiting = run === context.run && context.state.phase.name === 'verifying';
  if (isWaiting && context.isConnected) await verify(context, hint);
}

async function verifyCase(
  context: FormContext,
  caseId: string,
  hint: ReturnHint | null,
): Promise<void> {
  const {run, seams} = context;
  const {client} = seams.connection();
  const {shown: made, isSigned: verified} = await readSigning(client, caseId);
  if (run !== context.run) return;
  const {isSettled, uploadAll} = await import('../documents/documents.js');
  if (run !== context.run) return;
  if (hint) seams.emit({type: 'signing-returned', completed: hint.completed === true, verified});
  if (!context.state.documents.every(isSettled)) {
    context.set({phase: {name: 'uploading', case: made}});
    await uploadAll(context);
  } else if (verified) {
    context.set({phase: {name: 'receipt', case: made, isSigned: true}});
    await context.forget();
  } else {
    showUnsigned(context, made, hint);
  }
}

/** The case's own link leads back with the same value, so it stays awaited until the case is signed. */
function showUnsigned(context: FormContext, made: Case, hint: ReturnHint | null): void {
  const url = made.signingHandoff?.combinedSigningUrl ?? null;
  const wasAbandoned = hint !== null && hint.completed !== true;
  context.set({
    phase: {name: 'signing', case: made, url, host: hostOf(url), wasAbandoned},
    notice: hint ? {kind: 'not-signed'} : null,
  });
}
