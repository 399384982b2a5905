import * as z from 'zod/mini';
import type {CollectionPartnerQueries} from '../generated/collection-partner.js';
import type {Http} from '../http.js';
import {uuid} from '../path.js';
import {
  PartnerCase,
  PartnerCases,
  PartnerCasesByReference,
  PartnerFile,
} from '../schemas/partner.js';
import {
  UpstreamChat,
  UpstreamExclusivePeriod,
  UpstreamPayment,
  UpstreamTimeline,
  UpstreamValidation,
} from '../schemas/tracking.js';

/** Reads of the cases that the partner works. */
export function createPartnerCases(http: Http) {
  const below = (id: string, part: string) => ['cases', uuid(id), part];
  return {
    /** A page of them; test cases only when asked for. */
    cases: (query: CollectionPartnerQueries['GET /cases'] = {}) =>
      http.get(PartnerCases, {segments: ['cases'], query}),

    case: (id: string) => http.get(PartnerCase, {segments: ['cases', uuid(id)]}),

    caseByReference: (reference: string) =>
      http.get(PartnerCase, {segments: ['cases', 'case-reference', reference]}),

    /** By the reference that the partner gave the case on start; production cases only. */
    caseByPartnerReference: (reference: string) =>
      http.get(PartnerCase, {segments: ['cases', 'by-partner-reference', reference]}),

    /** Up to 100 at once. They are sent as one list, so a reference with a comma cannot be asked for here. */
    casesByPartnerReference: (references: readonly string[]) =>
      http.get(PartnerCasesByReference, {
        segments: ['cases', 'by-partner-reference'],
        query: {references: references.join(',')},
      }),

    /** By the creditor's own reference, which is unique per creditor only; production cases only. */
    caseByCreditorReference: (reference: string, creditorId: string) =>
      http.get(PartnerCase, {
        segments: ['cases', 'by-creditor-reference'],
        query: {reference, creditorId: uuid(creditorId)},
      }),

    timeline: (id: string) => http.get(UpstreamTimeline, {segments: below(id, 'timeline')}),

    chats: (id: string) => http.get(z.array(UpstreamChat), {segments: below(id, 'chats')}),

    payments: (id: string) => http.get(z.array(UpstreamPayment), {segments: below(id, 'payments')}),

    files: (id: string) => http.get(z.array(PartnerFile), {segments: below(id, 'files')}),

    /** 404 also means that the case has none. */
    exclusivePeriod: (id: string) =>
      http.get(UpstreamExclusivePeriod, {segments: below(id, 'exclusive-period')}),

    validation: (id: string) => http.get(UpstreamValidation, {segments: below(id, 'validation')}),
  };
}
