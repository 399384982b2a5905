import * as z from 'zod/mini';
import {createHttp, type ApiOptions} from './http.js';
import {uuid, type Query} from './path.js';
import {UpstreamAgreement, UpstreamCoverage, UpstreamUsers} from './schemas/account.js';
import {UpstreamCase, UpstreamCases, UpstreamContractStatus, UpstreamFile} from './schemas/case.js';
import {CustomerPreview} from './schemas/preview.js';

/** How a write is protected from being done twice. */
export type Keyed = {idempotencyKey: string; onRepeat?: () => void};

/** Debitura's Customer API, which acts for one client. */
export function createCustomerApi(options: ApiOptions) {
  const http = createHttp(options);
  return {
    /** Makes a case from a serialised body; Debitura answers 200 with the whole case. */
    createCase: (body: string, {idempotencyKey, ...keyed}: Keyed) =>
      http.post(UpstreamCase, {
        segments: ['cases'],
        headers: {'idempotency-key': idempotencyKey},
        body,
        isRepeatable: true,
        ...keyed,
      }),

    /** A page of the client's cases. */
    cases: (query: Query) => http.get(UpstreamCases, {segments: ['cases'], query}),

    /** The price and what is still to be signed; stores nothing, so it may be repeated. */
    preview: (question: object) =>
      http.post(CustomerPreview, {
        segments: ['cases', 'preview'],
        body: JSON.stringify(question),
        isRepeatable: true,
      }),

    case: (id: string) => http.get(UpstreamCase, {segments: ['cases', uuid(id)]}),

    caseByReference: (reference: string) =>
      http.get(UpstreamCase, {segments: ['cases', 'case-reference', reference]}),

    caseByCreditorReference: (reference: string) =>
      http.get(UpstreamCase, {segments: ['cases', 'by-creditor-reference', reference]}),

    contractStatus: (id: string) =>
      http.get(UpstreamContractStatus, {segments: ['cases', uuid(id), 'contract-status']}),

    files: (id: string) =>
      http.get(z.array(UpstreamFile), {segments: ['cases', uuid(id), 'files']}),

    agreementStatus: () =>
      http.get(UpstreamAgreement, {segments: ['contracts', 'debt-collection', 'status']}),

    coverage: () => http.get(z.array(UpstreamCoverage), {segments: ['coverage']}),

    users: (query: Query) => http.get(UpstreamUsers, {segments: ['users'], query}),
  };
}

/** The Customer API as methods. */
export type CustomerApi = ReturnType<typeof createCustomerApi>;
