import type {ClientAnswer} from '../../contract/index.js';
import {toBase64Url} from '../base64url.js';
import {toProblem} from '../case-form/problems.js';
import {withReturn, type ReturnHint} from '../signing/return-address.js';
import {afterRead, afterSilence, isSettled} from './cases.js';
import {companyFrom, isComplete} from './company.js';
import type {OnboardingContext} from './context.js';
import {isPreview} from './prices.js';
import type {OnboardingPhase, OnboardingState} from './state.js';

/** 128 bits, 22 characters. */
const STATE_BYTES = 16;

/** Why the truth is read: the page opened, the user pressed, the server told, or an answer brought it along. */
export type ReadCause = 'opened' | 'asked' | 'told' | 'answered';

/** How many answers were asked for, and the youngest that is shown. */
const asked = new WeakMap<OnboardingContext, {count: number; shown: number}>();

/** Where the hosted pages lead back to; a return is known by a value that only this tab's sealed record holds. */
export function returnAddress(context: OnboardingContext): string {
  if (context.memory.returnState === null)
    context.remember({
      returnState: toBase64Url(context.seams.random(new Uint8Array(STATE_BYTES))),
    });
  return withReturn(context.source.returnUrl, context.memory.returnState ?? '');
}

/**
 * Reads where the client stands and shows it. What the address said only tells apart who left early; "signed" comes
 * from the server alone.
 *
 * @param hint - What the address said, null when nobody returned just now.
 */
export async function readTruth(
  context: OnboardingContext,
  cause: ReadCause,
  hint: ReturnHint | null = null,
): Promise<void> {
  const {run, seams} = context;
  const before = context.state.phase;
  const turn = nextTurn(context);
  if (cause === 'asked') context.set({isReading: true, notice: null});
  try {
    const answer = await seams.connection().client.client({returnUrl: returnAddress(context)});
    if (run !== context.run || isBusy(context.state.phase)) return;
    if (!isOvertaken(context, turn)) show(context, answer, {cause, hint, turn});
    if (cause === 'asked' && isSamePlace(before, context.state.phase))
      context.set({notice: {kind: 'unchanged'}});
  } catch (error) {
    if (run !== context.run || isOvertaken(context, turn)) return;
    const problem = toProblem(error);
    const isFinal = problem.status < 500 && problem.status !== 429;
    if (isFinal || cause === 'opened') context.stop(problem);
    else if (cause !== 'told') context.set({isReading: false, notice: {kind: 'unreachable'}});
  }
}

function nextTurn(context: OnboardingContext): number {
  const {count, shown} = asked.get(context) ?? {count: 0, shown: 0};
  asked.set(context, {count: count + 1, shown});
  return count + 1;
}

/** True when what is shown was asked for later: an older answer says nothing any more. */
function isOvertaken(context: OnboardingContext, turn: number): boolean {
  return turn < (asked.get(context)?.shown ?? 0);
}

/**
 * Shows where the client stands, as an answer says it.
 *
 * @param turn - When it was asked for; left out, it is younger than everything that is still on its way.
 */
export function show(
  context: OnboardingContext,
  answer: ClientAnswer,
  {
    cause,
    hint = null,
    turn = nextTurn(context),
  }: {cause: ReadCause; hint?: ReturnHint | null; turn?: number},
): void {
  asked.set(context, {count: asked.get(context)?.count ?? turn, shown: turn});
  const isReady = answer.status === 'ready';
  if (hint)
    context.seams.emit({
      type: 'signing-returned',
      completed: hint.completed === true,
      verified: isReady,
    });
  const cases = afterSilence(context.state.cases, context.memory.leaving, answer);
  // Known by now; a request that is still on its way may say so with the next answer.
  if (answer.status !== 'none') context.remember({leaving: []});
  context.set({client: answer, cases: afterRead(cases, answer), isReading: false});
  if (answer.status === 'none') openSteps(context, answer);
  else enter(context, phaseOf(context, answer, hint), hint);
  if (isReady) becomeReady(context, answer);
  else void context.save();
  if (context.state.cases.some(({standing}) => standing.name === 'sent'))
    void lookForSent(context, cause);
}

/** Nobody's client yet: what is known stands in the fields, and only what is missing is asked. */
export function openSteps(context: OnboardingContext, answer: ClientAnswer): void {
  const {state, source} = context;
  if (state.phase.name === 'editing') return;
  const isFirst = Object.values(state.company).every((value) => value === '');
  const company = isFirst ? companyFrom(answer.profile, source.profile) : state.company;
  const {reason} = answer;
  const isOver = reason === 'link-declined' || reason === 'link-expired';
  const step = isComplete(company) ? 'check' : 'company';
  context.open(step, {company, ...(isOver && {notice: {kind: reason}})});
}

function enter(context: OnboardingContext, phase: OnboardingPhase, hint: ReturnHint | null): void {
  const isNew = context.state.phase.name !== phase.name;
  const isUnsigned = hint !== null && phase.name !== 'ready';
  context.set({
    phase,
    errors: {},
    notice: isUnsigned && hint.completed === true ? {kind: 'unchanged'} : null,
  });
  if (isNew && phase.name === 'signing') context.seams.emit({type: 'step-changed', step: 'sign'});
}

function phaseOf(
  context: OnboardingContext,
  answer: ClientAnswer,
  hint: ReturnHint | null,
): OnboardingPhase {
  const {url = null, status, reason = ''} = answer;
  if (status === 'approval') return {name: 'approval', url, since: answer.waitingSince ?? null};
  if (status === 'blocked') return {name: 'blocked', reason};
  if (isKycNeeded(context, answer)) return {name: 'kyc', isSending: false};
  if (status === 'ready') return {name: 'ready'};
  const wasAbandoned = hint !== null && hint.completed !== true;
  return {name: 'signing', isUpgrade: status === 'upgrade', url, wasAbandoned};
}

/** Asked only when somebody says so: the client's status, a preview, or a refusal. */
function isKycNeeded({state, memory}: OnboardingContext, {kycStatus}: ClientAnswer): boolean {
  if (kycStatus === 'verified' || memory.isKycOver) return false;
  return kycStatus === 'pending' || memory.isKycWanted || isKycPreviewed(state);
}

function isKycPreviewed({prices}: OnboardingState): boolean {
  return Object.values(prices).some(
    (price) => isPreview(price) && price.required.some(({type}) => type === 'Kyc'),
  );
}

function becomeReady(context: OnboardingContext, client: ClientAnswer): void {
  if (context.memory.isUnderway) {
    context.remember({isUnderway: false});
    context.seams.emit({type: 'client-onboarded', client});
    // Other elements of the page ask the session where the client stands.
    void context.seams
      .connection()
      .refreshSession()
      .catch(() => undefined);
  }
  void putAway(context);
}

/** Forgets the onboarding in the tab once it is over, with every case; else keeps it. */
export function putAway(context: OnboardingContext): Promise<void> {
  const {cases, phase, repairing} = context.state;
  const isOver = phase.name === 'ready' && repairing === null && cases.every(isSettled);
  return isOver ? context.forget() : context.save();
}

async function lookForSent(context: OnboardingContext, cause: ReadCause): Promise<void> {
  const {resolveSent} = await import('./resolve.js');
  await resolveSent(context, cause === 'asked' || cause === 'opened');
}

/** What the user or a request is in the middle of is not taken away. */
function isBusy({name}: OnboardingPhase): boolean {
  return name === 'submitting' || name === 'checking' || name === 'kyc';
}

function isSamePlace(before: OnboardingPhase, now: OnboardingPhase): boolean {
  return before.name === now.name && now.name !== 'ready' && now.name !== 'editing';
}
