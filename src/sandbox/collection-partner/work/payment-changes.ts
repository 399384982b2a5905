import type {Hono} from 'hono';
import {paymentsOf} from '../../customer/case-reads.js';
import type {Context} from '../../http/context.js';
import {businessFailure, notFound} from '../../http/failure.js';
import {bindJson, isUuid} from '../../http/json-body.js';
import {deletePartnerPayment, editPartnerPayment} from '../../life/partner/payments.js';
import {Complaints} from '../../rules/complaints.js';
import {paymentFields, paymentShape} from '../../rules/partner/payment-fields.js';
import type {Partner} from '../../world/partners.js';
import type {CollectionCase, Payment} from '../../world/types.js';
import type {World} from '../../world/world.js';
import type {PartnerEnvironment} from '../access.js';

const shape = {...paymentShape, reopenCaseIfNeeded: 'flag'} as const;

/**
 * Editing and deleting a payment, the same for who works a case and who manages a test case.
 *
 * @param path - With `:id` and `:paymentId`.
 * @param find - The case, when the partner may change its payments.
 */
export function addPaymentChanges(
  api: Hono<PartnerEnvironment>,
  {world}: Context,
  path: '/cases/:id/payments/:paymentId' | '/managed-cases/:id/payments/:paymentId',
  find: (world: World, partner: Partner, id: string) => CollectionCase,
): void {
  api.put(path, async (c) => {
    const item = find(world, c.get('partner'), c.req.param('id'));
    const payment = paymentOf(item, c.req.param('paymentId'));
    const {switches} = world;
    const body = bindJson(await c.req.text(), shape, switches.unknownFieldsRejected);
    const known = ['Creditor', 'CollectionPartner'] as const;
    const fields = paymentFields(body, known, switches, new Complaints());
    editPartnerPayment(world, item, payment, fields, body.reopenCaseIfNeeded === true);
    return c.json(paymentsOf(world, item).find(({id}) => id === payment.id));
  });

  api.delete(path, (c) => {
    const item = find(world, c.get('partner'), c.req.param('id'));
    const payment = paymentOf(item, c.req.param('paymentId'));
    const mayReopen = c.req.query('reopenCaseIfNeeded')?.toLowerCase() === 'true';
    deletePartnerPayment(world, item, payment, mayReopen);
    return c.body(null, 204);
  });
}

function paymentOf({payments}: CollectionCase, id: string): Payment {
  if (!isUuid(id)) throw businessFailure(400, 'InvalidId', `${id} is not a payment id`);
  const found = payments.find((each) => each.id === id.toLowerCase());
  if (!found) throw notFound('Payment');
  return found;
}
