import {DebituraError} from '../../debitura/index.js';
import {base64url} from '../guard/derive.js';
import type {Settings} from '../options/resolve.js';
import {Problem} from '../problem.js';
import {toProblem} from '../upstream/refusals.js';
import {toFieldErrors} from '../writes/field-errors.js';
import type {Claim} from '../writes/intents.js';
import {withoutTexts} from './field-errors.js';

/** Remembered of a verification that was sent: that it was. */
const SENT = 'sent';

/**
 * Compares two requests without keeping what they say: names and days of birth are few enough to be guessed from a
 * bare hash, so the adapter's secret is in it. 43 characters per secret, in the order of the list: while one is rotated,
 * what was sent before is known by the digest of another.
 */
export function keyedDigests(
  {secrets}: Pick<Settings, 'secrets'>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<string[]> {
  const algorithm = {name: 'HMAC', hash: 'SHA-256'};
  return Promise.all(
    secrets.map(async (text) => {
      const secret = new TextEncoder().encode(`kyc:${text}`);
      const key = await crypto.subtle.importKey('raw', secret, algorithm, false, ['sign']);
      return base64url(await crypto.subtle.sign('HMAC', key, bytes));
    }),
  );
}

/**
 * Sends a verification once per key. Ends like a case: sent, refused (and the key is free again, unless Debitura
 * stored its refusal), or unknown, and the same key asks again.
 *
 * @returns True when an earlier try with this key had sent it.
 */
export async function sendOnce(claim: Claim, send: () => Promise<unknown>): Promise<boolean> {
  if (claim.resultId !== null) return true;
  try {
    await send();
  } catch (error) {
    const isUndone = error instanceof DebituraError && [400, 404].includes(error.status);
    await (isUndone ? claim.forget() : claim.unknown());
    throw error instanceof DebituraError ? refusalOf(error) : error;
  }
  await claim.done(SENT);
  return claim.isRepeat;
}

/** Debitura's sentences may repeat what they complain about, so only the fields and the rules leave. */
function refusalOf(error: DebituraError): unknown {
  if (error.status === 404)
    return new Problem('client-not-ready', 'There is no client yet that could be verified.');
  if (error.status !== 400) return toProblem(error);
  return new Problem('invalid', 'Debitura refused a field.', {
    fieldErrors: withoutTexts(toFieldErrors(error)),
  });
}
