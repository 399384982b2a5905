import type {ApiAnswer, ApiCall} from '../../debitura/index.js';
import type {Settings} from '../options/resolve.js';
import {Problem} from '../problem.js';
import {attempt, type Outcome} from './attempt.js';
import type {Budget, CallKind} from './budget.js';
import {createCircuit, type Circuit} from './circuit.js';
import {createRetryAllowance, isFailure, pauseAfter} from './retry.js';
import {RETRY, TIMEOUTS} from './timeouts.js';

/** What one request of the browser may still take: `deadline` in milliseconds since 1970. */
export type Allowance = {deadline: number; kind: CallKind};

/** Carries a call to one of Debitura's APIs. */
export type Carry = (call: ApiCall, allowance: Allowance) => Promise<ApiAnswer>;

/**
 * The one way to Debitura: time limits, retries, circuit and budget. Nothing else in the adapter repeats a call.
 * Throws a Problem when there is no answer; refusals of Debitura are answers. Only the first attempt is refused by our
 * own limits: a later one that they forbid is not made, and the outcome of the ones before stands.
 */
export function createTransport(
  settings: Settings,
  budget: Budget | undefined,
): (api: 'referral' | 'customer' | 'partner') => Carry {
  const {now, random, timers} = settings;
  const extra = createRetryAllowance();
  const circuits = {
    referral: createCircuit(now),
    customer: createCircuit(now),
    partner: createCircuit(now),
  };

  return (api) => async (call, allowance) => {
    extra.earn();
    checkCircuit(circuits[api]);
    if (budget) await checkBudget(budget, allowance.kind);
    /** How the last attempt ended that may have worked. */
    let open: Outcome | undefined;
    for (let tries = 1; ; tries += 1) {
      const timeLeft = allowance.deadline - now().getTime();
      if (timeLeft <= 0) throw noAnswer('late');
      const outcome = await attempt(settings, call, Math.min(timeLeft, timeLimit(call)));
      if (isFailure(outcome)) circuits[api].failed();
      if (!isRateLimit(outcome)) open = outcome;

      const pause = call.isRepeatable ? await pauseAfter(outcome, random) : null;
      const end = () => answerOf(open ?? outcome);
      if (pause === null || tries === RETRY.attempts) return end();
      const wouldEnd = now().getTime() + pause + timeLimit(call);
      if (wouldEnd > allowance.deadline || !extra.take()) return end();
      await timers.sleep(pause);
      if (circuits[api].secondsPaused() > 0) return end();
      if (budget && (await budget.take(allowance.kind)) > 0) return end();
      call.onRepeat?.();
    }
  };
}

/** Nothing was done; after an attempt that may have worked it would read as if that had done nothing either. */
function isRateLimit(outcome: Outcome): boolean {
  return typeof outcome !== 'string' && outcome.status === 429;
}

function checkCircuit(circuit: Circuit) {
  const retryAfter = circuit.secondsPaused();
  if (retryAfter > 0)
    throw new Problem('upstream-unavailable', 'Debitura does not answer now.', {retryAfter});
}

async function checkBudget(budget: Budget, kind: Allowance['kind']) {
  const retryAfter = await budget.take(kind);
  if (retryAfter > 0)
    throw new Problem('rate-limited', "This platform's share of calls is used up.", {retryAfter});
}

/** Milliseconds for one attempt. A POST that may be repeated without a key only reads. */
function timeLimit({method, isRepeatable, headers, body}: ApiCall): number {
  if (body instanceof ReadableStream) return TIMEOUTS.uploadTotal;
  const isRead = method === 'GET' || (isRepeatable && !('idempotency-key' in headers));
  return isRead ? TIMEOUTS.read : TIMEOUTS.write;
}

function answerOf(outcome: Outcome): ApiAnswer {
  if (typeof outcome === 'string') throw noAnswer(outcome);
  if (isFailure(outcome)) throw noAnswer(outcome.status === 504 ? 'late' : 'lost');
  return outcome;
}

function noAnswer(how: 'late' | 'lost'): Problem {
  return how === 'late'
    ? new Problem('upstream-timeout', 'Debitura did not answer in time.')
    : new Problem('upstream-unavailable', 'Debitura did not answer.');
}
