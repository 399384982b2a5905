import type {Hono} from 'hono';
import {paymentsOf} from '../../customer/case-reads.js';
import {idempotencyKey, type Context} from '../../http/context.js';
import {bindJson} from '../../http/json-body.js';
import {outstandingOf} from '../../life/outstanding.js';
import {recordPartnerPayment} from '../../life/partner/payments.js';
import {Complaints} from '../../rules/complaints.js';
import {dateText} from '../../rules/dates.js';
import {
  creationRecipients,
  paymentFields,
  paymentShape,
} from '../../rules/partner/payment-fields.js';
import type {CollectionCase} from '../../world/types.js';
import type {World} from '../../world/world.js';
import {answerOnce, workedCase, type PartnerEnvironment} from '../access.js';
import {addPaymentChanges} from './payment-changes.js';

const shape = {
  ...paymentShape,
  closeCase: 'flag',
  createUnpaidCommissionFollowUp: 'flag',
} as const;

/** Money that arrived on a case the partner works. */
export function addPayments(api: Hono<PartnerEnvironment>, context: Context): void {
  const {world, scenarios} = context;

  api.get('/cases/:id/payments', (c) => {
    const item = workedCase(world, c.get('partner'), c.req.param('id'));
    return c.json(paymentsOf(world, item).reverse());
  });

  api.post('/cases/:id/payments', async (c) => {
    const item = workedCase(world, c.get('partner'), c.req.param('id'));
    const reference = item.creditorReference ?? '';
    const faultKey = `payment ${item.id} ${idempotencyKey(c.req.raw, world) ?? ''}`;
    const record = async (text: string) => {
      await scenarios.before(reference, faultKey);
      return paymentRecorded(world, item, text);
    };
    const scope = `POST payment ${item.id}`;
    const answer = await answerOnce(context, c, scope, record, {whileRunning: 'refuse'});
    scenarios.after(reference, faultKey);
    return answer;
  });

  addPaymentChanges(api, context, '/cases/:id/payments/:paymentId', workedCase);
}

function paymentRecorded(world: World, item: CollectionCase, text: string) {
  const {switches} = world;
  const body = bindJson(text, shape, switches.unknownFieldsRejected);
  const known = creationRecipients(switches);
  const fields = paymentFields(body, known, switches, new Complaints());
  const closeCase = body.closeCase === true;
  const {payment, warnings} = recordPartnerPayment(world, item, fields, {
    closes: closeCase,
    isFollowedUp: body.createUnpaidCommissionFollowUp !== false,
  });
  const isClosed = item.lifecycle === 'Closed';
  return {
    paymentId: payment.id,
    caseReference: item.reference,
    date: dateText(payment.date),
    paymentAmount: payment.amount,
    payoutCreditor: payment.payout.creditor,
    payoutCollectionPartner: payment.payout.partner,
    paymentRecipient: fields.recipient,
    commissionPaymentStatus: payment.payout.commission,
    closeCase,
    caseClosed: isClosed,
    closeCode: isClosed ? item.closeCode : null,
    remainingAmount: outstandingOf(item).total,
    warnings,
  };
}
