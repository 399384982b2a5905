import {HEADERS} from '../../../contract/index.js';
import {uuid, type Keyed} from '../../../debitura/index.js';
import {toChat} from '../../answers/chat.js';
import {parseJson, readBytes} from '../../guard/body.js';
import type {DeskPrincipal} from '../../options/principal.js';
import type {Route} from '../../routes/route.js';
import {messageOf} from '../../routes/tracking/chats.js';
import {notFound} from '../../upstream/refusals.js';
import {ownCase, writerEmail} from '../account.js';
import {keyedWrite} from '../keyed-write.js';
import {orRefuse} from '../refusal.js';
import {json} from '../../reply.js';

/** Sends one message to the creditor. With `Idempotency-Key` it may be asked for again after a lost answer. */
export const sendPartnerChat: Route<DeskPrincipal> = {
  method: 'POST',
  pattern: '/cases/{id}/chats',
  desks: ['collection-partner'],
  permission: 'message',
  mediaType: 'application/json',
  isPressed: true,
  ownCase,
  async handle(context) {
    const caseId = uuid(context.params.id ?? '');
    const bytes = await readBytes(context.request);
    const message = messageOf(parseJson(bytes));
    const userEmail = await writerEmail(context);
    const {partner} = context.upstream;
    const send = (keyed: Keyed) => partner.sendChat(caseId, {message, userEmail}, keyed);
    const find = async (id: string) => {
      const found = (await partner.chats(caseId)).find((chat) => chat.id === id);
      if (!found) throw notFound();
      return found;
    };
    const hasKey = context.request.headers.has(HEADERS.idempotencyKey);
    const sending = hasKey
      ? keyedWrite(context, {
          route: `POST /cases/${caseId}/chats`,
          bytes,
          isKeyed: true,
          send,
          idOf: ({id}) => id,
          find,
        })
      : // A key of its own for the repeats of this one request.
        send({idempotencyKey: crypto.randomUUID()}).then((made) => ({made, headers: {}}));
    const {made, headers} = await sending.catch(orRefuse);
    return json(toChat(made, userEmail), {status: 201, headers});
  },
};
