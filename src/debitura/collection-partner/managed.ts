import * as z from 'zod/mini';
import type {Keyed} from '../customer.js';
import type {
  CollectionPartnerQueries,
  CreateManagedCasePaymentRequest,
  UpdatePaymentRequest,
} from '../generated/collection-partner.js';
import type {Http} from '../http.js';
import {uuid} from '../path.js';
import {PartnerCase, PartnerCases, PartnerFile, PaymentReceipt} from '../schemas/partner.js';
import {UpstreamChat, UpstreamPayment, UpstreamTimeline} from '../schemas/tracking.js';
import type {PaymentPlace} from './payments.js';

const ROOT = 'managed-cases';

/** Cases that the partner submitted for its own clients: it follows them, another partner works them. */
export function createManagedCases(http: Http) {
  const below = (id: string, part: string) => [ROOT, uuid(id), part];
  return {
    /** Makes a case from a serialised body; Debitura answers 200 with the whole case. */
    createManagedCase: (body: string, {idempotencyKey, ...keyed}: Keyed) =>
      http.post(PartnerCase, {
        segments: [ROOT],
        headers: {'idempotency-key': idempotencyKey},
        body,
        isRepeatable: true,
        ...keyed,
      }),

    managedCases: (query: CollectionPartnerQueries['GET /managed-cases'] = {}) =>
      http.get(PartnerCases, {segments: [ROOT], query}),

    managedCase: (id: string) => http.get(PartnerCase, {segments: [ROOT, uuid(id)]}),

    managedCaseByReference: (reference: string) =>
      http.get(PartnerCase, {segments: [ROOT, 'case-reference', reference]}),

    managedTimeline: (id: string) => http.get(UpstreamTimeline, {segments: below(id, 'timeline')}),

    managedChats: (id: string) => http.get(z.array(UpstreamChat), {segments: below(id, 'chats')}),

    managedFiles: (id: string) => http.get(z.array(PartnerFile), {segments: below(id, 'files')}),

    ...createManagedPayments(http),
  };
}

/** Payments of those cases: read on all of them, written on test cases only. Debitura takes no key for them. */
function createManagedPayments(http: Http) {
  return {
    managedPayments: (caseId: string) =>
      http.get(z.array(UpstreamPayment), {segments: [ROOT, uuid(caseId), 'payments']}),

    createManagedPayment: (caseId: string, payment: CreateManagedCasePaymentRequest) =>
      http.post(PaymentReceipt, {
        segments: [ROOT, uuid(caseId), 'payments'],
        body: JSON.stringify(payment),
      }),

    changeManagedPayment: ({caseId, paymentId}: PaymentPlace, change: UpdatePaymentRequest) =>
      http.put(UpstreamPayment, {
        segments: [ROOT, uuid(caseId), 'payments', uuid(paymentId)],
        body: JSON.stringify(change),
      }),

    removeManagedPayment: ({caseId, paymentId}: PaymentPlace, reopenCaseIfNeeded = false) =>
      http.remove({
        segments: [ROOT, uuid(caseId), 'payments', uuid(paymentId)],
        query: {reopenCaseIfNeeded},
        isRepeatable: false,
      }),
  };
}
