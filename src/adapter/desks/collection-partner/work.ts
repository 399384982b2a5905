import {CaseClose, CaseStart, FeesChange} from '../../../contract/index.js';
import {uuid} from '../../../debitura/index.js';
import {toCloseReceipt, toFeesReceipt, toStartReceipt} from '../../answers/partner.js';
import type {DeskPrincipal} from '../../options/principal.js';
import type {Route} from '../../routes/route.js';
import {ownCase, writerEmail, type DeskContext} from '../account.js';
import {readBody} from '../body.js';
import {orConfirm, orRefuse} from '../refusal.js';
import {json} from '../../reply.js';

/** One step of a case. Debitura takes no key here; a step that was taken is refused the second time. */
function step(
  method: 'POST' | 'PUT',
  name: string,
  take: (context: DeskContext, caseId: string) => Promise<object>,
): Route<DeskPrincipal> {
  return {
    method,
    pattern: `/cases/{id}/${name}`,
    desks: ['collection-partner'],
    permission: 'submit',
    mediaType: 'application/json',
    isPressed: true,
    ownCase,
    handle: async (context) => json(await take(context, uuid(context.params.id ?? ''))),
  };
}

/** Accepts a case; the principal signs the message to the creditor. All three fees travel: left out means 0. */
const startCase = step('POST', 'start', async (context, caseId) => {
  const {body} = await readBody(context, CaseStart);
  const userEmail = await writerEmail(context);
  const start = {...body, userEmail};
  return toStartReceipt(await context.upstream.partner.startCase(caseId, start).catch(orRefuse));
});

/** Closes a case with a code that fits the money. */
const closeCase = step('POST', 'close', async (context, caseId) => {
  const {body} = await readBody(context, CaseClose);
  return toCloseReceipt(await context.upstream.partner.closeCase(caseId, body).catch(orRefuse));
});

/** Changes fees and principal; a change that moves the success fee is asked back first. */
const changeFees = step('PUT', 'fees', async (context, caseId) => {
  const {
    body: {confirmation, ...fees},
  } = await readBody(context, FeesChange);
  const change = {
    ...fees,
    ...(confirmation === 'new-rate' && {confirmPriceChange: true}),
    ...(confirmation === 'keep-rate' && {keepIntentionalRate: true}),
  };
  return toFeesReceipt(await context.upstream.partner.changeFees(caseId, change).catch(orConfirm));
});

/** What a collection partner does with a case as a whole. */
export const caseSteps = [startCase, closeCase, changeFees];
