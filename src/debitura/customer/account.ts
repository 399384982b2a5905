import * as z from 'zod/mini';
import type {Keyed} from '../customer.js';
import type {
  CaseEligibilityRequestApiDTO,
  CaseEligibilityResponseApiDTO,
  CreateDivisionRequestDto,
  CreditorMeApiDTO,
  CustomerQueries,
  DivisionDto,
  DivisionListDto,
  PaymentListApiDTO,
  UpdateDivisionRequestDto,
} from '../generated/customer.js';
import type {Http} from '../http.js';
import {answered} from '../lenient.js';
import {uuid} from '../path.js';
import {UpstreamCoverage} from '../schemas/account.js';
import {UpstreamPayment} from '../schemas/tracking.js';

/** The creditor itself, its payments of all cases, and where it may collect. */
export function createAccount(http: Http) {
  return {
    me: () => http.get(answered<CreditorMeApiDTO>(), {segments: ['me']}),

    /** A page of the payments of all cases. */
    allPayments: (query: CustomerQueries['GET /Payments'] = {}) =>
      http.get(answered<PaymentListApiDTO>(), {segments: ['Payments'], query}),

    payment: (id: string) => http.get(UpstreamPayment, {segments: ['Payments', uuid(id)]}),

    /** One jurisdiction by its number. */
    coverageItem: (jurisdictionId: number) =>
      http.get(UpstreamCoverage, {segments: ['coverage', String(jurisdictionId)]}),

    /** One jurisdiction by a name or code. */
    searchCoverage: (words: string) =>
      http.get(z.nullish(UpstreamCoverage), {segments: ['coverage', 'search'], query: {q: words}}),

    /** Whether a claim finds a partner, and what of the power of attorney is missing; stores nothing. */
    checkEligibility: (question: CaseEligibilityRequestApiDTO) =>
      http.post(answered<CaseEligibilityResponseApiDTO>(), {
        segments: ['coverage', 'check-eligibility'],
        body: JSON.stringify(question),
        isRepeatable: true,
      }),
  };
}

/** The parts that a creditor divides its cases into. */
export function createDivisions(http: Http) {
  return {
    divisions: (query: CustomerQueries['GET /divisions'] = {}) =>
      http.get(answered<DivisionListDto>(), {segments: ['divisions'], query}),

    division: (id: string) =>
      http.get(answered<DivisionDto>(), {segments: ['divisions', uuid(id)]}),

    createDivision: (wish: CreateDivisionRequestDto, {idempotencyKey, ...keyed}: Keyed) =>
      http.post(answered<DivisionDto>(), {
        segments: ['divisions'],
        headers: {'idempotency-key': idempotencyKey},
        body: JSON.stringify(wish),
        isRepeatable: true,
        ...keyed,
      }),

    changeDivision: (id: string, change: UpdateDivisionRequestDto) =>
      http.put(answered<DivisionDto>(), {
        segments: ['divisions', uuid(id)],
        body: JSON.stringify(change),
        isRepeatable: true,
      }),

    archiveDivision: (id: string) =>
      http.post(answered<DivisionDto>(), {segments: ['divisions', uuid(id), 'archive']}),

    removeDivision: (id: string) => http.remove({segments: ['divisions', uuid(id)]}),
  };
}
