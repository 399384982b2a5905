import {isSamePerson, type Session} from '../../contract/session.js';
import {toBase64Url} from '../base64url.js';
import type {CaseFormSeams} from '../case-form/seams.js';
import {readSigning} from '../signing/is-signed.js';
import {readReturn, takeReturn, withReturn, type ReturnHint} from '../signing/return-address.js';
import type {CaseContext} from './case-controller.js';

type Seams = Pick<CaseFormSeams, 'storage' | 'address' | 'random'>;

/** Whose return a tab waits for: of one case, and of nobody but the person who left. */
export type Leaver = {caseId: string} & Pick<Session, 'subject' | 'earlier'>;

/** Where the tab keeps it; a value that is used once, and no personal data. */
const KEY = 'debitura-embed:case-return';

/** What a visit to the signing pages led to, as the server says it. */
export type SigningOutcome = 'signed' | 'open' | 'abandoned' | 'unknown';

/**
 * Makes the signing pages lead back to this page, by a value that only this tab knows. Debitura's documentation: the
 * address to return to is the parameter `returnUrl`.
 *
 * @returns The address to leave for; the given one where the tab can keep nothing.
 */
export function leaveForSigning(
  {storage, address, random}: Seams,
  {caseId, subject}: Leaver,
  url: string,
): string {
  const state = toBase64Url(random(new Uint8Array(16)));
  try {
    if (!storage) return url;
    storage.setItem(KEY, JSON.stringify({caseId, subject, state}));
  } catch {
    // The storage is full or blocked.
    return url;
  }
  const target = new URL(url);
  target.searchParams.set('returnUrl', withReturn(address.href(), state));
  return target.href;
}

/**
 * Takes a return to this case out of the address, once; what else is in the address and in the history stays.
 *
 * @returns Null when the value is not this tab's, of another case or of another person: then nothing is touched.
 */
export function takeOwnReturn({storage, address}: Seams, leaver: Leaver): ReturnHint | null {
  const returned = readReturn(address.href());
  const kept = storage?.getItem(KEY) ?? null;
  if (!returned || !storage || kept === null) return null;
  const {state, caseId, subject} = parse(kept);
  const isOwn =
    state === returned.state && caseId === leaver.caseId && isSamePerson(leaver, subject);
  if (!isOwn) return null;
  storage.removeItem(KEY);
  return takeReturn(address);
}

/** Asks the server what became of it; what the address said only tells apart who left early. */
export async function outcomeOf(context: CaseContext, hint: ReturnHint): Promise<SigningOutcome> {
  const id = context.state.case?.id ?? '';
  const {client} = context.seams.connection();
  try {
    const {isSigned} = await readSigning(client, id);
    if (isSigned) return 'signed';
    return hint.completed === true ? 'open' : 'abandoned';
  } catch {
    return 'unknown';
  }
}

function parse(text: string): Partial<Leaver & {state: string}> {
  try {
    return (JSON.parse(text) ?? {}) as Partial<Leaver & {state: string}>;
  } catch {
    return {};
  }
}
