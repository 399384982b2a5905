import type {Hono} from 'hono';
import type {Context} from '../../http/context.js';
import {businessFailure} from '../../http/failure.js';
import {bindJson} from '../../http/json-body.js';
import {startCase} from '../../life/partner/start.js';
import {Complaints} from '../../rules/complaints.js';
import {timeText} from '../../rules/dates.js';
import {feeFields} from '../../rules/partner/fee-fields.js';
import {isDisputed} from '../../rules/partner/terms.js';
import {workedCase, type PartnerEnvironment} from '../access.js';
import {lifecycleText} from '../../customer/case-answer.js';
import {actor, member} from '../people.js';

const shape = {
  welcomeMessage: 'text',
  userId: 'uuid',
  userEmail: 'text',
  collectionPartnerReference: 'text',
  assignedUserId: 'uuid',
  assignedUserEmail: 'text',
  interestFees: 'number',
  reminderFees: 'number',
  collectionFees: 'number',
} as const;

/** Accepts a case: from waiting for the partner to active. */
export function addStart(api: Hono<PartnerEnvironment>, {world}: Context): void {
  api.post('/cases/:id/start', async (c) => {
    const partner = c.get('partner');
    const item = workedCase(world, partner, c.req.param('id'));
    const body = bindJson(await c.req.text(), shape, world.switches.unknownFieldsRejected);
    const complaints = new Complaints();
    if (!body.welcomeMessage?.trim()) {
      complaints.add('welcomeMessage', 'The welcome message is required');
    }
    complaints.checkLength('welcomeMessage', body.welcomeMessage, 5000);
    complaints.checkLength('collectionPartnerReference', body.collectionPartnerReference, 128);
    const fees = feeFields(body, complaints);
    complaints.raiseForPartner(world.switches);
    const user = actor(partner, body.userEmail, body.userId);
    const handler = member(partner, body.assignedUserEmail, body.assignedUserId);

    if (item.lifecycle !== 'PendingVerification') {
      const message = 'Only a case in Pending Verification can be started';
      throw businessFailure(400, 'InvalidLifecycle', message);
    }
    if (isDisputed(item)) {
      const message = 'The case needs custom terms; negotiate them in the partner portal';
      throw businessFailure(400, 'CustomTermsRequired', message);
    }
    startCase(world, item, {
      message: body.welcomeMessage ?? '',
      user,
      handler: handler ?? user,
      reference: body.collectionPartnerReference,
      fees: {interestFees: 0, reminderFees: 0, collectionFees: 0, ...fees},
    });
    return c.json({
      caseId: item.id,
      caseReference: item.reference,
      status: lifecycleText(world, item),
      activatedAt: timeText(world.clock.now()),
      collectionPartnerReference: item.partnerReference,
    });
  });
}
