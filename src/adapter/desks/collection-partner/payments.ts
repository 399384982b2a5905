import {PaymentChange, PaymentDraft, type PaymentReceipt} from '../../../contract/index.js';
import {uuid, type PaymentPlace} from '../../../debitura/index.js';
import {toFoundReceipt, toPaymentReceipt} from '../../answers/partner.js';
import {toPayment} from '../../answers/tracking.js';
import type {DeskPrincipal} from '../../options/principal.js';
import type {Route} from '../../routes/route.js';
import {notFound} from '../../upstream/refusals.js';
import {ownCase, type DeskContext} from '../account.js';
import {readBody} from '../body.js';
import {keyedWrite} from '../keyed-write.js';
import {orConfirm, orRefuse} from '../refusal.js';
import {json, noContent} from '../../reply.js';

/** What all writes of this desk have in common. */
const write = {
  desks: ['collection-partner'],
  permission: 'submit',
  isPressed: true,
  ownCase,
} as const;

/** Records money that came; the split is Debitura's business unless it is given. */
const createPayment: Route<DeskPrincipal> = {
  ...write,
  method: 'POST',
  pattern: '/cases/{id}/payments',
  mediaType: 'application/json',
  async handle(context) {
    const caseId = uuid(context.params.id ?? '');
    const {body, bytes} = await readBody(context, PaymentDraft);
    const {made, headers} = await keyedWrite<PaymentReceipt>(context, {
      route: `POST /cases/${caseId}/payments`,
      bytes,
      isKeyed: true,
      send: async (keyed) =>
        toPaymentReceipt(await context.upstream.partner.createPayment(caseId, body, keyed)),
      idOf: ({id}) => id,
      find: (id) => findPayment(context, caseId, id),
    }).catch(orRefuse);
    return json(made, {status: 201, headers});
  },
};

async function findPayment({upstream}: DeskContext, caseId: string, id: string) {
  const [payments, found] = await Promise.all([
    upstream.partner.payments(caseId),
    upstream.partner.case(caseId),
  ]);
  return receiptOf(id, payments, found);
}

/** The receipt of a payment that was recorded before, from what Debitura lists now. */
export function receiptOf(
  id: string,
  payments: readonly Parameters<typeof toFoundReceipt>[0][],
  found: Parameters<typeof toFoundReceipt>[1],
): PaymentReceipt {
  const payment = payments.find((each) => each.id === id);
  if (!payment) throw notFound();
  return toFoundReceipt(payment, found);
}

/** Corrects a payment. Frozen once its payout is invoiced; a case that was paid asks before it is opened again. */
const changePayment: Route<DeskPrincipal> = {
  ...write,
  method: 'PUT',
  pattern: '/cases/{id}/payments/{payment}',
  mediaType: 'application/json',
  async handle(context) {
    const place = placeOf(context);
    const {body} = await readBody(context, PaymentChange);
    const changed = await context.upstream.partner.changePayment(place, body).catch(orConfirm);
    return json(toPayment(changed));
  },
};

/** Takes a payment away, its payout too; `?reopenCaseIfNeeded=true` consents to opening the case again. */
const removePayment: Route<DeskPrincipal> = {
  ...write,
  method: 'DELETE',
  pattern: '/cases/{id}/payments/{payment}',
  mediaType: null,
  async handle(context) {
    const mayReopen = context.query.get('reopenCaseIfNeeded') === 'true';
    await context.upstream.partner.removePayment(placeOf(context), mayReopen).catch(orConfirm);
    return noContent();
  },
};

/** Which payment of which case the path names. */
export function placeOf({params}: DeskContext): PaymentPlace {
  return {caseId: uuid(params.id ?? ''), paymentId: uuid(params.payment ?? '')};
}

/** What a collection partner does with payments. */
export const partnerPayments = [createPayment, changePayment, removePayment];
