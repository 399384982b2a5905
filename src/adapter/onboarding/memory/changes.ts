import type {CaseSubmission, FailedCase} from '../../../contract/index.js';
import {withoutTexts} from '../field-errors.js';
import type {Remembered, RememberedCase} from './memory.js';
import type {Hindrance} from '../refusal.js';

/** Changes of what is remembered of a client's onboarding, one per thing that happens to it. */

/**
 * An account stands in the way. Asked again while a link waits, the same address has been waiting since the first
 * time, and whose cases Debitura then keeps is not documented: all of them are followed.
 */
export function hindered(
  {standing, url, reason}: Hindrance,
  cases: readonly CaseSubmission[],
  time: number,
): (known: Remembered | null) => Remembered {
  const waiting = cases.map(({creditorReference, amountToRecover, currencyCode}, caseIndex) => ({
    creditorReference,
    caseIndex,
    amountToRecover,
    currencyCode,
  }));
  return (known) => {
    const isAgain = standing === 'approval' && isWaiting(known, url);
    const isSame = isAgain && known.url === url;
    const before = isAgain ? known.cases : [];
    return {
      standing,
      since: isSame ? known.since : time,
      ...(isSame && {confirmed: time}),
      ...(url !== undefined && {url}),
      ...(reason !== undefined && {reason}),
      cases: standing === 'approval' ? [...without(before, waiting), ...waiting] : [],
    };
  };
}

/** A link waits, also one that was taken to have run out and whose address Debitura gives again. */
function isWaiting(known: Remembered | null, url: string | undefined): known is Remembered {
  if (known?.standing === 'approval') return true;
  return known?.standing === 'link-expired' && known.url !== undefined && known.url === url;
}

/** There is a client; what failed now is followed beside what failed before and did not succeed since. */
export function onboarded(
  made: readonly string[],
  failed: readonly FailedCase[],
  time: number,
): (known: Remembered | null) => Remembered | null {
  const news = failed.map(toRemembered);
  const settled = [...news, ...made.map((creditorReference) => ({creditorReference}))];
  return (known) => followed([...without(known?.cases ?? [], settled), ...news], known, time);
}

/** Sentences stay behind: Debitura may have put a name into them. */
function toRemembered({errorType, fieldErrors, ...failed}: FailedCase): RememberedCase {
  const {creditorReference, caseIndex, amountToRecover, currencyCode} = failed;
  return {
    creditorReference,
    caseIndex,
    ...(amountToRecover !== undefined && {amountToRecover}),
    ...(currencyCode !== undefined && {currencyCode}),
    failure: {errorType, ...(fieldErrors && {fieldErrors: withoutTexts(fieldErrors)})},
  };
}

/** These cases are there, or the user has dealt with them. */
export function settled(
  references: readonly string[],
): (known: Remembered | null) => Remembered | null {
  const gone = references.map((creditorReference) => ({creditorReference}));
  return (known) => {
    if (known?.standing !== 'linked') return known;
    return followed(without(known.cases, gone), known, known.since);
  };
}

/** The link stands: from now on the cases that waited are looked for. */
export function linked(time: number): (known: Remembered | null) => Remembered | null {
  return (known) => followed(known?.cases ?? [], known, time);
}

/** The link came to nothing, and the cases that waited with it too. */
export function unlinked(
  standing: 'link-declined' | 'link-expired',
  time: number,
): (known: Remembered | null) => Remembered | null {
  return (known) => ({standing, since: time, cases: known?.cases ?? []});
}

/** Stored cases could not be made when the link stood. */
export function replayFailed(
  failures: readonly FailedCase[],
  time: number,
): (known: Remembered | null) => Remembered | null {
  return (known) => {
    const cases = known?.cases ?? [];
    const news = failures.flatMap((failure) => {
      const waited =
        cases.find(({creditorReference}) => creditorReference === failure.creditorReference) ??
        (failure.creditorReference === '' ? cases[failure.caseIndex] : undefined);
      const named = {
        ...failure,
        creditorReference: waited?.creditorReference ?? failure.creditorReference,
      };
      return named.creditorReference === '' ? [] : [{...waited, ...toRemembered(named)}];
    });
    return followed([...without(cases, news), ...news], known, time);
  };
}

/** Nothing is remembered when no case is left to be followed. */
function followed(
  cases: RememberedCase[],
  known: Remembered | null,
  time: number,
): Remembered | null {
  if (cases.length === 0) return null;
  return {standing: 'linked', since: known?.standing === 'linked' ? known.since : time, cases};
}

type Named = Pick<RememberedCase, 'creditorReference'>;

function without(cases: readonly RememberedCase[], others: readonly Named[]): RememberedCase[] {
  const references = new Set(others.map(({creditorReference}) => creditorReference));
  return cases.filter(({creditorReference}) => !references.has(creditorReference));
}
