import type {CaseDraft, CaseSubmission, Preview, PreviewQuestion} from '../../contract/index.js';
import {
  DebituraError,
  isNotFound,
  type CustomerApi,
  type UpstreamCase,
} from '../../debitura/index.js';
import {toTime} from '../answers/time.js';
import type {Settings} from '../options/resolve.js';
import {Problem} from '../problem.js';
import {caseRefusal, DUPLICATE_TYPES} from './case-refusal.js';
import type {Claim} from './intents.js';
import {checkTerms, questionOf} from './terms.js';

/** What submitting needs of the request it belongs to. */
export type Desk = {
  api: CustomerApi;
  readPreview: (question: PreviewQuestion) => Promise<Preview>;
  settings: Settings;
};

/** A case, and whether it had been made before. */
export type Submitted = {made: UpstreamCase; isReplay: boolean};

/** How far the clocks of Debitura and of this machine may be apart, in milliseconds. */
const CLOCK_TOLERANCE = 60_000;

/**
 * Makes the case, or finds the one that an earlier try with this key made. Ends in one of three ways: made;
 * refused, and the key is free again (or spent, when Debitura stored a 422 under it); or unknown, and the
 * intent stays, so that the same key asks again.
 */
export async function submitCase(
  submission: CaseSubmission,
  key: string,
  claim: Claim,
  desk: Desk,
): Promise<Submitted> {
  if (claim.resultId !== null) return {made: await desk.api.case(claim.resultId), isReplay: true};
  const progress = {wasSent: claim.isRepeat, mayBeOurs: claim.isRepeat};
  try {
    const submitted = await findOrSend(submission, key, {claim, progress, desk});
    await claim.done(submitted.made.id);
    return submitted;
  } catch (error) {
    if (isProvenUndone(error, progress.wasSent)) await claim.forget();
    else await claim.unknown();
    throw error instanceof DebituraError ? caseRefusal(error, desk.settings) : error;
  }
}

type Run = {claim: Claim; progress: {wasSent: boolean; mayBeOurs: boolean}; desk: Desk};

/** After a try with unknown outcome the reference is asked for first: it is the fence that never expires. */
async function findOrSend(submission: CaseSubmission, key: string, run: Run): Promise<Submitted> {
  if (run.claim.isRepeat) {
    const found = await findByReference(submission, run.desk.api);
    if (found) return ours(found, submission, run);
  }
  try {
    return {made: await send(submission, key, run), isReplay: false};
  } catch (error) {
    const isDuplicate = error instanceof DebituraError && error.has(...DUPLICATE_TYPES);
    const found = isDuplicate ? await findByReference(submission, run.desk.api) : undefined;
    if (!found) throw error;
    return ours(found, submission, run);
  }
}

async function send(
  {shown, ...draft}: CaseSubmission,
  key: string,
  {progress, desk}: Run,
): Promise<UpstreamCase> {
  if (shown) checkTerms(await desk.readPreview(questionOf(draft)), shown);
  progress.wasSent = true;
  return desk.api.createCase(upstreamBody(draft), {
    idempotencyKey: key,
    onRepeat: () => {
      progress.mayBeOurs = true;
    },
  });
}

/** Built from nothing but the received draft, its fields in the schema's order, so that a repeat has the same bytes. */
function upstreamBody({
  creditorCompanyName: _name,
  creditorCountryAlpha2: _country,
  ...draft
}: CaseDraft): string {
  return JSON.stringify(draft);
}

/** The case with this draft's reference, which Debitura keeps unique per creditor without expiry. */
async function findByReference({creditorReference}: CaseDraft, api: CustomerApi) {
  return api.caseByCreditorReference(creditorReference).catch((error: unknown) => {
    if (isNotFound(error)) return undefined;
    throw error;
  });
}

/**
 * The found case when an earlier try of this very intent made it: it says the same and is not older.
 * @throws Problem `duplicate-reference` when it is another one.
 */
function ours(found: UpstreamCase, draft: CaseDraft, {claim, progress}: Run): Submitted {
  const created = Date.parse(toTime(found.dateCreated) ?? '');
  const isOurs =
    progress.mayBeOurs &&
    found.currency === draft.currencyCode &&
    found.grossAmount === draft.amountToRecover &&
    found.debtor?.name === draft.debtor.name &&
    created >= claim.startedAt - CLOCK_TOLERANCE;
  if (isOurs) return {made: found, isReplay: true};
  throw new Problem('duplicate-reference', 'A case with this reference exists.', {
    caseId: found.id,
  });
}

/** A 422 is not forgotten: Debitura replays it under this key, so only a new key may try again. */
function isProvenUndone(error: unknown, wasSent: boolean): boolean {
  if (!wasSent) return true;
  if (error instanceof DebituraError) return error.status === 400;
  const isRefusedBefore =
    error instanceof Problem &&
    ['duplicate-reference', 'client-not-ready', 'client-link-dead'].includes(error.code);
  return isRefusedBefore;
}
