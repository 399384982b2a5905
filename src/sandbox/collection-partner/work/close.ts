import type {Hono} from 'hono';
import type {Context} from '../../http/context.js';
import {businessFailure} from '../../http/failure.js';
import {bindJson} from '../../http/json-body.js';
import {moveCase} from '../../life/move.js';
import {outstandingOf} from '../../life/outstanding.js';
import {Complaints} from '../../rules/complaints.js';
import {timeText} from '../../rules/dates.js';
import {complaintAboutClosing, findCloseCode} from '../../rules/partner/close-codes.js';
import {paidOn} from '../../rules/partner/payment-fields.js';
import {closeCodeTexts} from '../../world/labels.js';
import {workedCase, type PartnerEnvironment} from '../access.js';
import {keyHolder} from '../people.js';

/** Ends a case with a code that fits its money. */
export function addClosing(api: Hono<PartnerEnvironment>, {world}: Context): void {
  api.post('/cases/:id/close', async (c) => {
    const partner = c.get('partner');
    const item = workedCase(world, partner, c.req.param('id'));
    const shape = {closeCode: 'text', comment: 'text'} as const;
    const body = bindJson(await c.req.text(), shape, world.switches.unknownFieldsRejected);
    const closeCode = findCloseCode(body.closeCode, world.switches);
    const complaints = new Complaints();
    if (!closeCode) complaints.add('closeCode', `Invalid close code: ${body.closeCode ?? ''}`);
    complaints.checkLength('comment', body.comment, 2000);
    complaints.raiseForPartner(world.switches);

    if (item.lifecycle === 'Closed' || item.lifecycle === 'Merged') {
      throw businessFailure(400, 'InvalidLifecycle', 'The case is closed or merged already');
    }
    const code = closeCode ?? 'Other';
    const complaint = complaintAboutClosing(item, code);
    if (complaint !== null) throw businessFailure(400, 'CloseCodeNotAllowed', complaint);
    const closing = {closeCode: code, coversRest: false};
    moveCase(world, item, 'Closed', body.comment ? {...closing, comment: body.comment} : closing);
    return c.json({
      caseReference: item.reference,
      closeCode: code,
      closeCodeDescription: closeCodeTexts[code],
      comment: body.comment,
      closedAt: timeText(world.clock.now()),
      closedBy: keyHolder(partner),
      finalOutstandingAmount: outstandingOf(item).total,
      totalPayments: paidOn(item),
      totalRecovered: paidOn(item),
    });
  });
}
