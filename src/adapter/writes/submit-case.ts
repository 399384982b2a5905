import type {CaseDraft, CaseSubmission, Preview, PreviewQuestion} from '../../contract/index.js';
import {DebituraError, isNotFound, type Keyed, type UpstreamCase} from '../../debitura/index.js';
import {toTime} from '../answers/time.js';
import type {Settings} from '../options/resolve.js';
import {Problem} from '../problem.js';
import {caseRefusal, DUPLICATE_TYPES} from './case-refusal.js';
import type {Claim} from './intents.js';
import {checkTerms, questionOf} from './terms.js';

/** What submitting needs of the desk and the request that it belongs to. */
export type Desk<Made extends UpstreamCase = UpstreamCase> = {
  api: {
    case: (id: string) => Promise<Made>;
    createCase: (body: string, keyed: Keyed) => Promise<Made>;
    /** The case with this reference that an earlier try may have made; a `DebituraError` of 404 when there is none. */
    caseByCreditorReference: (reference: string) => Promise<Made>;
  };
  /** Asked for the terms when some were shown. */
  readPreview: (question: PreviewQuestion) => Promise<Preview>;
  /** The draft in Debitura's words, with the same bytes each time. */
  bodyOf: (draft: CaseDraft) => string;
  settings: Settings;
};

/** A case, and whether it had been made before. */
export type Submitted<Made extends UpstreamCase = UpstreamCase> = {made: Made; isReplay: boolean};

/** How far the clocks of Debitura and of this machine may be apart, in milliseconds. */
const CLOCK_TOLERANCE = 60_000;

/**
 * Makes the case, or finds the one that an earlier try with this key made. Ends in one of three ways: made;
 * refused, and the key is free again (or spent, when Debitura stored a 422 under it); or unknown, and the
 * intent stays, so that the same key asks again.
 */
export async function submitCase<Made extends UpstreamCase>(
  submission: CaseSubmission,
  key: string,
  claim: Claim,
  desk: Desk<Made>,
): Promise<Submitted<Made>> {
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

type Run<Made extends UpstreamCase> = {
  claim: Claim;
  progress: {wasSent: boolean; mayBeOurs: boolean};
  desk: Desk<Made>;
};

/** After a try with unknown outcome the reference is asked for first: it is the fence that never expires. */
async function findOrSend<Made extends UpstreamCase>(
  submission: CaseSubmission,
  key: string,
  run: Run<Made>,
): Promise<Submitted<Made>> {
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

async function send<Made extends UpstreamCase>(
  {shown, ...draft}: CaseSubmission,
  key: string,
  {progress, desk}: Run<Made>,
): Promise<Made> {
  if (shown) checkTerms(await desk.readPreview(questionOf(draft)), shown);
  progress.wasSent = true;
  return desk.api.createCase(desk.bodyOf(draft), {
    idempotencyKey: key,
    onRepeat: () => {
      progress.mayBeOurs = true;
    },
  });
}

/** Built from nothing but the received draft, its fields in the schema's order, so that a repeat has the same bytes. */
export function clientCaseBody({
  creditorCompanyName: _name,
  creditorCountryAlpha2: _country,
  ...draft
}: CaseDraft): string {
  return JSON.stringify(draft);
}

/** The case with this draft's reference, which Debitura keeps unique per creditor without expiry. */
async function findByReference<Made extends UpstreamCase>(
  {creditorReference}: CaseDraft,
  api: Desk<Made>['api'],
): Promise<Made | undefined> {
  return api.caseByCreditorReference(creditorReference).catch((error: unknown) => {
    if (isNotFound(error)) return undefined;
    throw error;
  });
}

/**
 * The found case when an earlier try of this very intent made it: it says the same and is not older.
 * @throws Problem `duplicate-reference` when it is another one.
 */
function ours<Made extends UpstreamCase>(
  found: Made,
  draft: CaseDraft,
  {claim, progress}: Run<Made>,
): Submitted<Made> {
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
