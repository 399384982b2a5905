import type {Hono} from 'hono';
import type {Context} from '../../http/context.js';
import {businessFailure} from '../../http/failure.js';
import {bindJson} from '../../http/json-body.js';
import {outstandingOf} from '../../life/outstanding.js';
import {changeFees} from '../../life/partner/fees.js';
import {Complaints} from '../../rules/complaints.js';
import {round} from '../../rules/currencies.js';
import {addedFees, feeFields} from '../../rules/partner/fee-fields.js';
import {priceAfter, priceQuestion} from '../../rules/partner/price-change.js';
import {workedCase, type PartnerEnvironment} from '../access.js';

const shape = {
  grossAmount: 'number',
  interestFees: 'number',
  reminderFees: 'number',
  collectionFees: 'number',
  confirmPriceChange: 'flag',
  keepIntentionalRate: 'flag',
} as const;

/** What is owed besides, and the principal itself. */
export function addFees(api: Hono<PartnerEnvironment>, {world}: Context): void {
  api.put('/cases/:id/fees', async (c) => {
    const item = workedCase(world, c.get('partner'), c.req.param('id'));
    const body = bindJson(await c.req.text(), shape, world.switches.unknownFieldsRejected);
    const complaints = new Complaints();
    const given = feeFields(body, complaints);
    const {grossAmount} = body;
    if (grossAmount !== null && grossAmount < 0) {
      complaints.add('grossAmount', 'The amount cannot be negative');
    }
    complaints.raiseForPartner(world.switches);
    if (item.lifecycle === 'Closed' || item.lifecycle === 'Merged') {
      throw businessFailure(400, 'InvalidLifecycle', 'The case is closed or merged');
    }

    const principal = grossAmount === null ? item.principal : round(grossAmount);
    const question = priceQuestion(world, item, principal, {
      confirms: body.confirmPriceChange === true,
      keeps: body.keepIntentionalRate === true,
    });
    if (question) return c.json(question, 409);
    const hasNewPrincipal = principal !== item.principal;
    const fee = priceAfter(world, item, principal);
    const usual = world.switches.leftOutFeesZero
      ? {interestFees: 0, reminderFees: 0, collectionFees: 0}
      : addedFees(item);
    const fees = {...usual, ...given};
    changeFees(world, item, principal, fees, fee);
    return c.json({
      caseId: item.id,
      grossAmount: item.principal,
      ...fees,
      totalAddedFees: round(fees.interestFees + fees.reminderFees + fees.collectionFees),
      recalculatedSuccessFee: hasNewPrincipal ? item.fee.total : null,
      remainder: outstandingOf(item).total,
    });
  });
}
