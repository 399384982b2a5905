import {TestPayment, type PaymentReceipt} from '../../../contract/index.js';
import {uuid} from '../../../debitura/index.js';
import {toPaymentReceipt} from '../../answers/partner.js';
import {toPayment} from '../../answers/tracking.js';
import type {DeskPrincipal} from '../../options/principal.js';
import {Problem} from '../../problem.js';
import {json, noContent} from '../../reply.js';
import type {Route} from '../../routes/route.js';
import type {DeskContext} from '../account.js';
import {readBody} from '../body.js';
import {placeOf, receiptOf} from '../collection-partner/payments.js';
import {keyedWrite} from '../keyed-write.js';
import {orConfirm, orRefuse} from '../refusal.js';

const write = {
  desks: ['managing-partner'],
  permission: 'submit',
  isPressed: true,
} as const;

/**
 * On production cases only the partner that works them records payments. Debitura refuses them too, in words that
 * its documentation does not give; whose case it is is said first.
 */
async function checkTestCase({upstream, params}: DeskContext): Promise<string> {
  const {id, isTestCase} = await upstream.partner.managedCase(params.id ?? '');
  if (isTestCase !== true) throw new Problem('business-rule', 'NotATestCase');
  return uuid(id);
}

/** Records money on a test case: all of it for the creditor, as Debitura does. */
const createPayment: Route<DeskPrincipal> = {
  ...write,
  method: 'POST',
  pattern: '/cases/{id}/payments',
  mediaType: 'application/json',
  async handle(context) {
    const caseId = await checkTestCase(context);
    const {body, bytes} = await readBody(context, TestPayment);
    const {date, paymentAmount, closeCase = false} = body;
    const payment = {date, paymentAmount, closeCase};
    const {made, headers} = await keyedWrite<PaymentReceipt>(context, {
      route: `POST /cases/${caseId}/payments`,
      bytes,
      isKeyed: false,
      send: async () =>
        toPaymentReceipt(await context.upstream.partner.createManagedPayment(caseId, payment)),
      idOf: ({id}) => id,
      find: (id) => findPayment(context, caseId, id),
    }).catch(orRefuse);
    return json(made, {status: 201, headers});
  },
};

async function findPayment({upstream}: DeskContext, caseId: string, id: string) {
  const [payments, found] = await Promise.all([
    upstream.partner.managedPayments(caseId),
    upstream.partner.managedCase(caseId),
  ]);
  return receiptOf(id, payments, found);
}

/** Corrects a payment of a test case; Debitura wants the split said here, which it makes by itself on creation. */
const changePayment: Route<DeskPrincipal> = {
  ...write,
  method: 'PUT',
  pattern: '/cases/{id}/payments/{payment}',
  mediaType: 'application/json',
  async handle(context) {
    const place = placeOf(context);
    await checkTestCase(context);
    const {body} = await readBody(context, TestPayment);
    const {date, paymentAmount, reopenCaseIfNeeded} = body;
    const changed = await context.upstream.partner
      .changeManagedPayment(place, {
        date,
        paymentAmount,
        payoutCreditor: paymentAmount,
        payoutCollectionPartner: 0,
        paymentRecipient: 'Creditor',
        commissionPaymentStatus: 'Unpaid',
        ...(reopenCaseIfNeeded !== undefined && {reopenCaseIfNeeded}),
      })
      .catch(orConfirm);
    return json(toPayment(changed));
  },
};

/** Takes a payment of a test case away; `?reopenCaseIfNeeded=true` consents to opening it again. */
const removePayment: Route<DeskPrincipal> = {
  ...write,
  method: 'DELETE',
  pattern: '/cases/{id}/payments/{payment}',
  mediaType: null,
  async handle(context) {
    const place = placeOf(context);
    await checkTestCase(context);
    const mayReopen = context.query.get('reopenCaseIfNeeded') === 'true';
    await context.upstream.partner.removeManagedPayment(place, mayReopen).catch(orConfirm);
    return noContent();
  },
};

/** What a managing partner does with payments. */
export const managedPayments = [createPayment, changePayment, removePayment];
