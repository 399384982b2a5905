import type {Keyed} from '../customer.js';
import type {CreatePaymentRequest, UpdatePaymentRequest} from '../generated/collection-partner.js';
import type {Http} from '../http.js';
import {uuid} from '../path.js';
import {PaymentReceipt} from '../schemas/partner.js';
import {UpstreamPayment} from '../schemas/tracking.js';

/** Which payment of which case. */
export type PaymentPlace = {caseId: string; paymentId: string};

/** Writes of payments on cases that the partner works. An edit or a deletion is never repeated by itself. */
export function createPartnerPayments(http: Http) {
  return {
    createPayment: (
      caseId: string,
      payment: CreatePaymentRequest,
      {idempotencyKey, ...keyed}: Keyed,
    ) =>
      http.post(PaymentReceipt, {
        segments: ['cases', uuid(caseId), 'payments'],
        headers: {'idempotency-key': idempotencyKey},
        body: JSON.stringify(payment),
        isRepeatable: true,
        ...keyed,
      }),

    /** @throws DebituraError - 409 when it would reopen the case, 422 when the payout is invoiced. */
    changePayment: ({caseId, paymentId}: PaymentPlace, change: UpdatePaymentRequest) =>
      http.put(UpstreamPayment, {
        segments: ['cases', uuid(caseId), 'payments', uuid(paymentId)],
        body: JSON.stringify(change),
      }),

    /** @throws DebituraError - 409 when it would reopen the case, 422 when the payout is invoiced. */
    removePayment: ({caseId, paymentId}: PaymentPlace, reopenCaseIfNeeded = false) =>
      http.remove({
        segments: ['cases', uuid(caseId), 'payments', uuid(paymentId)],
        query: {reopenCaseIfNeeded},
        isRepeatable: false,
      }),
  };
}
