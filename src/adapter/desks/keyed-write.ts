import {HEADERS} from '../../contract/index.js';
import {DebituraError, InvalidSegmentError, type Keyed} from '../../debitura/index.js';
import {hashBytes} from '../guard/derive.js';
import {Problem} from '../problem.js';
import type {Claim} from '../writes/intents.js';
import {requireKey, upstreamKey} from '../writes/key.js';
import type {DeskContext} from './account.js';

/** Debitura says of one key only that it lives for a day; an older one may be taken for a new one. */
const KEY_LIFETIME = 23 * 3_600_000;

/** A write that one key stands for. */
export type KeyedWrite<T> = {
  /** Method and path with the ids: the same key may stand for one thing in each. */
  route: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** True when Debitura takes the key too, so that a lost answer can be asked for again. */
  isKeyed: boolean;
  send: (keyed: Keyed) => Promise<T>;
  idOf: (made: T) => string;
  /** What was made before, found by its id. */
  find: (id: string) => Promise<T>;
};

/**
 * Does the work once per key. Ends like a case: done; refused, and the key is free again; or unknown, and the same
 * key asks again where Debitura knows keys, and is refused where asking would do it twice.
 */
export async function keyedWrite<T>(
  {request, principal, shared, settings}: DeskContext,
  write: KeyedWrite<T>,
): Promise<{made: T; headers: Record<string, string>}> {
  const idempotencyKey = await upstreamKey(principal, write.route, requireKey(request));
  const claim = await shared.intents.claim(idempotencyKey, await hashBytes(write.bytes));
  if (claim.resultId !== null)
    return {
      made: await write.find(claim.resultId),
      headers: {[HEADERS.idempotencyReplayed]: 'true'},
    };
  try {
    if (claim.isRepeat) checkRepeatable(write.isKeyed, claim, settings.now().getTime());
    const made = await write.send({idempotencyKey});
    await claim.done(write.idOf(made));
    return {made, headers: {}};
  } catch (error) {
    const isUnsent = !claim.isRepeat && error instanceof Problem && error.code === 'rate-limited';
    if (isUnsent || isProvenUndone(error, write.isKeyed)) await claim.forget();
    else await claim.unknown();
    throw error;
  }
}

function checkRepeatable(isKeyed: boolean, {startedAt}: Claim, time: number) {
  if (isKeyed && time - startedAt < KEY_LIFETIME) return;
  throw new Problem(
    'upstream-unavailable',
    'Whether an earlier try was done is not known; look at the case before another one.',
  );
}

/** With a key Debitura keeps its 422 and answers it again, and a 409 says that the work is still running. */
function isProvenUndone(error: unknown, isKeyed: boolean): boolean {
  if (error instanceof InvalidSegmentError) return true;
  if (!(error instanceof DebituraError) || error.status >= 500) return false;
  return isKeyed ? [400, 404].includes(error.status) : true;
}
