import type {Hono} from 'hono';
import {chatAnswer} from '../../customer/chats.js';
import {idempotencyKey, type Context} from '../../http/context.js';
import {businessFailure} from '../../http/failure.js';
import {bindJson} from '../../http/json-body.js';
import {say} from '../../life/conversation.js';
import {Complaints} from '../../rules/complaints.js';
import {workedCase, type PartnerEnvironment} from '../access.js';
import {actor} from '../people.js';

const shape = {message: 'text', userId: 'uuid', userEmail: 'text'} as const;
const keyLifetime = 24 * 3_600_000;

/** Messages between the partner and the creditor. */
export function addChats(api: Hono<PartnerEnvironment>, {world}: Context): void {
  api.get('/cases/:id/chats', (c) =>
    c.json(workedCase(world, c.get('partner'), c.req.param('id')).chats.map(chatAnswer)),
  );

  api.post('/cases/:id/chats', async (c) => {
    const partner = c.get('partner');
    const item = workedCase(world, partner, c.req.param('id'));
    const body = bindJson(await c.req.text(), shape, world.switches.unknownFieldsRejected);
    const complaints = new Complaints();
    if (!body.message?.trim()) complaints.add('message', 'The message is required');
    complaints.checkLength('message', body.message, 10_000);
    complaints.raiseForPartner(world.switches);
    const message = body.message ?? '';
    const user = actor(partner, body.userEmail, body.userId);

    const key = idempotencyKey(c.req.raw, world);
    if (key !== undefined && key.length > 255) {
      throw businessFailure(400, 'InvalidIdempotencyKey', 'Idempotency-Key is longer than 255');
    }
    // Unlike elsewhere, another body under the same key is another message.
    const since = world.clock.now() - keyLifetime;
    const earlier = item.chats.find(
      (each) =>
        key !== undefined && each.key === key && each.message === message && each.at > since,
    );
    const sent = earlier ?? say(world, item, {role: 0, message, user});
    if (key !== undefined) sent.key = key;
    return c.json(chatAnswer(sent));
  });
}
