import {
  hasControlCharacters,
  PARTNER_LIMITS,
  type FieldError,
  type PartnerCasesByReference,
} from '../../../contract/index.js';
import {toPartnerCase} from '../../answers/partner.js';
import {Problem} from '../../problem.js';
import {createReads} from '../reads.js';

const {route} = createReads('collection-partner');

/** As long as a reference in a path may be. */
const MAX_LENGTH = 255;

/** By the reference that the partner gave the case on start. */
const getCaseByPartnerReference = route(
  '/cases/by-partner-reference/{ref}',
  async ({upstream, settings}, reference) =>
    toPartnerCase(await upstream.partner.caseByPartnerReference(reference), settings),
);

/** Up to a hundred such references at once, as `references`, repeated or separated by commas. */
const getCasesByPartnerReference = route(
  '/cases/by-partner-reference',
  async ({upstream, settings, query}): Promise<PartnerCasesByReference> => {
    const references = query.getAll('references').flatMap((text) => text.split(','));
    const asked = [...new Set(references.filter((reference) => reference !== ''))];
    if (asked.length === 0) throw invalid('references', {code: 'required'});
    if (asked.length > PARTNER_LIMITS.references)
      throw invalid('references', {code: 'too-long', limit: PARTNER_LIMITS.references});
    for (const reference of asked) checkReference('references', reference);
    const found = await upstream.partner.casesByPartnerReference(asked);
    return Object.fromEntries(
      Object.entries(found).map(([reference, one]) => [reference, toPartnerCase(one, settings)]),
    );
  },
);

/** By the creditor's own reference, which is unique per creditor only. */
const getCaseByCreditorReference = route(
  '/cases/by-creditor-reference/{ref}',
  async ({upstream, settings, query}, reference) => {
    checkReference('reference', reference);
    const creditorId = query.get('creditorId');
    if (!creditorId) throw invalid('creditorId', {code: 'required'});
    const found = await upstream.partner.caseByCreditorReference(reference, creditorId);
    return toPartnerCase(found, settings);
  },
);

/** References in a query are not checked by the address. */
function checkReference(name: string, reference: string) {
  if (reference.length > MAX_LENGTH) throw invalid(name, {code: 'too-long', limit: MAX_LENGTH});
  if (hasControlCharacters(reference)) throw invalid(name, {code: 'control-characters'});
}

function invalid(name: string, error: FieldError): Problem {
  return new Problem('invalid', 'The case cannot be looked for so.', {
    fieldErrors: {[name]: [error]},
  });
}

/** How a collection partner finds a case by a reference. */
export const partnerLookUps = [
  getCaseByPartnerReference,
  getCasesByPartnerReference,
  getCaseByCreditorReference,
];
