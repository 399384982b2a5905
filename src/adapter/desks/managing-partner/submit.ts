import {managedDraftErrors, type CaseDraft} from '../../../contract/index.js';
import {DebituraError, type CollectionPartnerApi} from '../../../debitura/index.js';
import {toManagedCase} from '../../answers/partner.js';
import {toTime} from '../../answers/time.js';
import {parseJson, readBytes} from '../../guard/body.js';
import {hashBytes} from '../../guard/derive.js';
import type {DeskPrincipal} from '../../options/principal.js';
import {parseSubmission} from '../../routes/create-case.js';
import type {Route} from '../../routes/route.js';
import {readPages} from '../../upstream/pages.js';
import {requireKey, upstreamKey} from '../../writes/key.js';
import {submitCase} from '../../writes/submit-case.js';
import {created} from '../../reply.js';

const CLOCK_TOLERANCE = 60_000;

/** Submits a case for one of the partner's own clients: one per key, whatever gets lost on the way. */
export const submitManagedCase: Route<DeskPrincipal> = {
  method: 'POST',
  pattern: '/cases',
  desks: ['managing-partner'],
  permission: 'submit',
  mediaType: 'application/json',
  isPressed: true,
  async handle(context) {
    const {request, principal, shared, settings, upstream} = context;
    const bytes = await readBytes(request);
    const draft = parseSubmission(parseJson(bytes), context, {
      more: managedDraftErrors,
      advanced: ['collectionPartnerId'],
    });
    // There is no preview on this desk, so nothing that was shown can have changed.
    delete draft.shown;
    const key = await upstreamKey(principal, 'POST /cases', requireKey(request));
    const claim = await shared.intents.claim(key, await hashBytes(bytes));
    const {made, isReplay} = await submitCase(draft, key, claim, {
      api: {
        case: upstream.partner.managedCase,
        createCase: upstream.partner.createManagedCase,
        caseByCreditorReference: () => findSince(claim.startedAt, draft, upstream.partner),
      },
      readPreview: () => Promise.reject(new TypeError('This desk has no preview.')),
      bodyOf: managedCaseBody,
      settings,
    });
    return created(toManagedCase(made, settings), isReplay);
  },
};

/**
 * The draft as this API takes it. Contracts, signing and the age of parts of the debt have no place here; a person
 * is `Person`. Source: Debitura's documentation of the Collection Partner API.
 */
export function managedCaseBody(draft: CaseDraft): string {
  const {type, ...debtor} = draft.debtor;
  const {creditorCompanyName, creditorCountryAlpha2, currencyCode, amountToRecover} = draft;
  const {
    date,
    dueDate,
    creditorReference,
    claimDescription,
    comments,
    isTest,
    collectionPartnerId,
  } = draft;
  return JSON.stringify({
    creditorCompanyName,
    creditorCountryAlpha2,
    currencyCode,
    amountToRecover,
    date,
    dueDate,
    creditorReference,
    claimDescription,
    comments,
    isTest,
    collectionPartnerId,
    debtor: {type: type === 'Private' ? 'Person' : type, ...debtor},
  });
}

/**
 * The case that an earlier try made. This API finds a managed case by no reference of the creditor, so the newest
 * are looked through, back to that try.
 */
async function findSince(
  startedAt: number,
  {creditorReference, creditorCompanyName}: CaseDraft,
  partner: CollectionPartnerApi,
) {
  const since = startedAt - CLOCK_TOLERANCE;
  const isOlder = (dateCreated: string | null | undefined) =>
    Date.parse(toTime(dateCreated) ?? '') < since;
  const newest = await readPages(async (query) => {
    const {cases, page, pageData} = await partner.managedCases({
      ...query,
      Sort: 'DateCreated:desc',
    });
    const isEnough = cases.some(({dateCreated}) => isOlder(dateCreated));
    return {items: cases, page: isEnough ? null : (page ?? pageData)};
  });
  const found = newest.find(
    (one) =>
      !isOlder(one.dateCreated) &&
      one.creditorReference === creditorReference &&
      one.creditor?.companyName === creditorCompanyName,
  );
  if (!found) throw new DebituraError(404);
  return found;
}
