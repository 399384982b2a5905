import {readError} from '../../debitura/index.js';
import type {Outcome} from './attempt.js';
import {RETRY} from './timeouts.js';

/** Answers of a gateway: whatever stands behind it may work the next time. */
const WORTH_REPEATING = new Set([502, 503, 504]);

/** True when the attempt got no answer of Debitura itself; a 500 is one, and would come again. */
export function isFailure(outcome: Outcome): boolean {
  return typeof outcome === 'string' || WORTH_REPEATING.has(outcome.status);
}

/** How many extra calls may still be made; a share of all calls, so that retries never feed an outage. */
export type RetryAllowance = {earn: () => void; take: () => boolean};

/** An allowance that starts full. */
export function createRetryAllowance(): RetryAllowance {
  let saved: number = RETRY.extraAllowance;
  return {
    earn() {
      saved = Math.min(RETRY.extraAllowance, saved + RETRY.extraShare);
    },
    take() {
      if (saved < 1) return false;
      saved -= 1;
      return true;
    },
  };
}

/** Milliseconds to wait before the call is sent once more, or null when it must not be. */
export async function pauseAfter(outcome: Outcome, random: () => number): Promise<number | null> {
  if (isFailure(outcome)) return RETRY.minDelay + random() * (RETRY.maxDelay - RETRY.minDelay);
  // Of what may be repeated, a 409 that names a delay is a key whose first request still runs.
  if (typeof outcome === 'string' || ![429, 409].includes(outcome.status)) return null;
  const {retryAfter} = await readError(outcome);
  const pause = (retryAfter ?? Infinity) * 1000;
  return pause <= RETRY.maxRateLimitWait ? pause : null;
}
