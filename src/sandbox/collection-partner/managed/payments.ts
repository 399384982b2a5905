import type {Hono} from 'hono';
import type {Context} from '../../http/context.js';
import {businessFailure} from '../../http/failure.js';
import {bindJson} from '../../http/json-body.js';
import {outstandingOf} from '../../life/outstanding.js';
import {recordPartnerPayment} from '../../life/partner/payments.js';
import {Complaints} from '../../rules/complaints.js';
import {round} from '../../rules/currencies.js';
import {dateText} from '../../rules/dates.js';
import type {Partner} from '../../world/partners.js';
import type {CollectionCase} from '../../world/types.js';
import type {World} from '../../world/world.js';
import {managedCase, type PartnerEnvironment} from '../access.js';
import {addPaymentChanges} from '../work/payment-changes.js';

const shape = {date: 'date', paymentAmount: 'number', closeCase: 'flag'} as const;

/** Payments that a managing partner writes on its test cases. */
export function addManagedPayments(api: Hono<PartnerEnvironment>, context: Context): void {
  const {world} = context;

  api.post('/managed-cases/:id/payments', async (c) => {
    const item = managedTestCase(world, c.get('partner'), c.req.param('id'));
    const body = bindJson(await c.req.text(), shape, world.switches.unknownFieldsRejected);
    const amount = round(body.paymentAmount ?? 0);
    const closes = body.closeCase === true;
    const complaints = new Complaints();
    if (body.date === null) complaints.add('date', 'The payment date is required');
    if (!(amount >= 0.01)) complaints.add('paymentAmount', 'The amount must be at least 0.01');
    if (closes && amount < outstandingOf(item).total) {
      complaints.add('closeCase', 'The payment is below the remainder');
    }
    complaints.raiseForPartner(world.switches);

    const fields = {
      date: body.date ?? '',
      amount,
      recipient: 'Creditor',
      commission: 'Unpaid',
      split: {creditor: amount, partner: 0},
    } as const;
    const {payment} = recordPartnerPayment(world, item, fields, {closes, isFollowedUp: false});
    return c.json({
      paymentId: payment.id,
      caseReference: item.reference,
      date: dateText(payment.date),
      paymentAmount: payment.amount,
      caseClosed: item.lifecycle === 'Closed',
      remainingAmount: outstandingOf(item).total,
    });
  });

  addPaymentChanges(api, context, '/managed-cases/:id/payments/:paymentId', managedTestCase);
}

/**
 * A test case that the partner submitted.
 *
 * @throws Failure - 400 for a production case, and like `managedCase`.
 */
function managedTestCase(world: World, partner: Partner, id: string): CollectionCase {
  const item = managedCase(world, partner, id);
  if (item.isTest) return item;
  const message = 'On production cases only the assigned collection partner can record payments';
  throw businessFailure(400, 'NotATestCase', message);
}
