import type {
  CaseDraft,
  CaseSubmission,
  ClientAnswer,
  FailedCase,
  OnboardingAnswer,
} from '../../contract/index.js';
import type {KnownAges} from '../case-form/state.js';
import type {DraftInvoice} from '../claim/values.js';
import type {CaseStanding, TravellingCase} from './state.js';

/** A draft that leaves with the next request. */
export function pack(submission: CaseSubmission): TravellingCase {
  const {creditorReference, amountToRecover, currencyCode} = submission;
  return {
    creditorReference,
    submission,
    amountToRecover,
    currencyCode,
    standing: {name: 'packed'},
  };
}

/**
 * What was kept in the tab, and those of the host's drafts that are not among it. One that comes with the user's consent
 * was filled in later than what was kept: it takes its place while that has not left.
 */
export function joinCases(
  kept: readonly TravellingCase[],
  given: readonly CaseSubmission[],
): TravellingCase[] {
  const known = new Set(kept.map(({creditorReference}) => creditorReference));
  const isNew = ({creditorReference}: CaseSubmission) => !known.has(creditorReference);
  const newest = (one: TravellingCase) => {
    const agreed = given.find(
      ({creditorReference, shown}) =>
        shown !== undefined && creditorReference === one.creditorReference,
    );
    return agreed && one.standing.name === 'packed' ? pack(agreed) : one;
  };
  return [...kept.map(newest), ...given.filter(isNew).map(pack)];
}

/** A repaired draft takes the place of the one it came from. */
export function replaceCase(
  cases: readonly TravellingCase[],
  before: string,
  draft: CaseSubmission,
): TravellingCase[] {
  const repaired = pack(draft);
  const others = cases.filter(
    ({creditorReference}) => creditorReference !== repaired.creditorReference,
  );
  const place = cases.findIndex(({creditorReference}) => creditorReference === before);
  const rest = others.filter(({creditorReference}) => creditorReference !== before);
  return rest.toSpliced(Math.max(place, 0), 0, repaired);
}

/** The cases after `POST /client` answered. */
export function afterAnswer(
  cases: readonly TravellingCase[],
  answer: OnboardingAnswer,
): TravellingCase[] {
  const sent = cases.filter(({standing}) => standing.name === 'packed');
  const references = sent.map(({creditorReference}) => creditorReference);
  const standings = new Map<string, CaseStanding>();
  for (const made of answer.successfulCases)
    standings.set(made.creditorReference ?? '', madeCase(made));
  for (const failure of answer.failedCases)
    standings.set(
      failure.creditorReference || (references[failure.caseIndex] ?? ''),
      failedStanding(failure),
    );
  const otherwise: CaseStanding =
    answer.status === 'approval'
      ? {name: 'waiting'}
      : answer.status === 'blocked' || answer.status === 'none'
        ? {name: 'packed'}
        : {name: 'sent'};
  return cases.map((one) =>
    one.standing.name === 'packed'
      ? {...one, standing: standings.get(one.creditorReference) ?? otherwise}
      : one,
  );
}

/** What Debitura says of a case that it had before is no failure: the case is there. */
export function failedStanding(failure: FailedCase): CaseStanding {
  if (failure.errorType !== 'IdempotencyViolation') return {name: 'failed', failure};
  return failure.caseId === undefined
    ? {name: 'sent'}
    : {name: 'made', caseId: failure.caseId, reference: null};
}

/** The standing of a case that exists. */
export function madeCase({id, reference}: {id: string; reference: string}): CaseStanding {
  return {name: 'made', caseId: id, reference};
}

/** The cases as `GET /client` knows them; what this tab does not hold is known by its reference. */
export function afterRead(
  cases: readonly TravellingCase[],
  answer: ClientAnswer,
): TravellingCase[] {
  const waiting = answer.waitingCases ?? [];
  const next = cases.map((one) => moved(one, answer));
  const known = new Set(next.map(({creditorReference}) => creditorReference));
  const unseen = waiting
    .filter(({creditorReference}) => !known.has(creditorReference))
    .map((one): TravellingCase => ({
      ...one,
      submission: null,
      standing: waitStanding(one, answer),
    }));
  const failed = (answer.failedCases ?? [])
    .filter(({creditorReference}) => !known.has(creditorReference))
    .map((failure): TravellingCase => ({
      creditorReference: failure.creditorReference,
      submission: null,
      amountToRecover: failure.amountToRecover ?? null,
      currencyCode: failure.currencyCode ?? '',
      standing: failedStanding(failure),
    }));
  return [...next, ...unseen, ...failed];
}

function moved(one: TravellingCase, answer: ClientAnswer): TravellingCase {
  const {name} = one.standing;
  const failure = answer.failedCases?.find(
    ({creditorReference}) => creditorReference === one.creditorReference,
  );
  const isOpen = name === 'sent' || name === 'waiting';
  if (failure && isOpen) return {...one, standing: failedStanding(failure)};
  if (name !== 'waiting' || answer.status === 'approval') return one;
  if (answer.status !== 'none') return {...one, standing: {name: 'sent'}};
  return {...one, standing: one.submission ? {name: 'packed'} : waitStanding(one, answer)};
}

/**
 * Cases whose request got no answer before the page was loaded anew. Where there is a client by now, or one that waits,
 * they arrived with it; else they are here still, and may be on their way.
 */
export function afterSilence(
  cases: readonly TravellingCase[],
  leaving: readonly string[],
  {status}: ClientAnswer,
): TravellingCase[] {
  const standing: CaseStanding =
    status === 'approval'
      ? {name: 'waiting'}
      : {name: status === 'none' || status === 'blocked' ? 'packed' : 'sent'};
  return cases.map((one) =>
    one.standing.name === 'packed' && leaving.includes(one.creditorReference)
      ? {...one, standing}
      : one,
  );
}

/** After an approval that came to nothing, a case of another tab was not made and cannot be sent from here. */
function waitStanding(
  {creditorReference}: {creditorReference: string},
  {status, reason = ''}: ClientAnswer,
): CaseStanding {
  if (status === 'approval') return {name: 'waiting'};
  const failure = {caseIndex: 0, creditorReference, errorType: reason, errorMessage: ''};
  return {name: 'failed', failure};
}

/** A case of which nothing is left to be said or done. */
export function isSettled({standing}: TravellingCase): boolean {
  return standing.name === 'made';
}

/** The draft as the case form opens it: one claim, with the amounts by age and the note that no invoice has. */
export function toInvoice(draft: CaseDraft): DraftInvoice {
  const ages = agesOf(draft);
  return {
    number: draft.creditorReference,
    amount: draft.amountToRecover,
    currency: draft.currencyCode,
    date: draft.date,
    ...(draft.dueDate !== undefined && {dueDate: draft.dueDate}),
    ...(draft.claimDescription !== undefined && {description: draft.claimDescription}),
    ...(draft.comments !== undefined && {comments: draft.comments}),
    ...(Object.keys(ages).length > 0 && {ages: {of: draft.amountToRecover, amounts: ages}}),
    debtor: draft.debtor,
  };
}

function agesOf({
  amountToRecoverOver6Months: over6,
  amountToRecoverOver12Months: over12,
  amountToRecoverOver24Months: over24,
}: CaseDraft): KnownAges['amounts'] {
  return {
    ...(over6 !== undefined && {amountToRecoverOver6Months: over6}),
    ...(over12 !== undefined && {amountToRecoverOver12Months: over12}),
    ...(over24 !== undefined && {amountToRecoverOver24Months: over24}),
  };
}
