import {problemOf} from '../case-form/problems.js';
import type {Case, Problem} from '../../contract/index.js';
import type {FormContext, FrozenConfirm} from '../case-form/context.js';
import {provesUndone} from '../proof.js';
import {strangerProblem} from './stranger.js';

/** How a confirm ended, or that nobody can say. */
export type Outcome =
  | {kind: 'made'; case: Case}
  /** An earlier case, from before this confirm, has the reference. */
  | {kind: 'duplicate'; case: Case}
  | {kind: 'refused'; problem: Problem}
  /** Refused before anybody looked at the key, while an earlier request may have worked. */
  | {kind: 'blocked'; problem: Problem}
  /** No request of ours is running any more and there is no such case. */
  | {kind: 'absent'}
  /** `retryAfter` in seconds, when the server named it. */
  | {kind: 'unknown'; retryAfter: number};

/** Milliseconds by which the server's clock may be behind ours. */
const CLOCK_TOLERANCE = 10 * 60_000;

/** Sends the frozen bytes; after an unknown answer a refusal counts only when the reference has no case. */
export async function send(context: FormContext, frozen: FrozenConfirm): Promise<Outcome> {
  const connection = context.seams.connection();
  try {
    const stranger = await strangerProblem(connection, context.state.session);
    if (stranger) return {kind: 'blocked', problem: stranger};
    return {kind: 'made', case: await connection.client.createCase(frozen)};
  } catch (error) {
    const problem = problemOf(error);
    // After a 429 the same bytes may go out again by themselves.
    if (!provesUndone(problem, false) || problem.status === 429)
      return {kind: 'unknown', retryAfter: problem?.retryAfter ?? 0};
    if (!frozen.isUnknown) return {kind: 'refused', problem};
    if (!provesUndone(problem, true)) return {kind: 'blocked', problem};
    const found = await lookUp(context, frozen);
    return found.kind === 'absent' ? {kind: 'refused', problem} : found;
  }
}

/** Asks by reference what became of a confirm; "absent" means only that there is no such case now. */
export async function lookUp(context: FormContext, frozen: FrozenConfirm): Promise<Outcome> {
  const connection = context.seams.connection();
  try {
    const stranger = await strangerProblem(connection, context.state.session);
    if (stranger) return {kind: 'blocked', problem: stranger};
    const found = await connection.client.caseByCreditorReference(frozen.creditorReference);
    const isOurs = Date.parse(found.dateCreated) >= frozen.frozenAt - CLOCK_TOLERANCE;
    return {kind: isOurs ? 'made' : 'duplicate', case: found};
  } catch (error) {
    const problem = problemOf(error);
    if (problem?.code === 'not-available') {
      const {lookThrough} = await import('../managed/look-through.js');
      return lookThrough(context, frozen, frozen.frozenAt - CLOCK_TOLERANCE);
    }
    return problem?.code === 'not-found'
      ? {kind: 'absent'}
      : {kind: 'unknown', retryAfter: problem?.retryAfter ?? 0};
  }
}
