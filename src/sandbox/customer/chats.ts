import type {Hono} from 'hono';
import type {CustomerEnvironment} from '../http/authentication.js';
import type {Context} from '../http/context.js';
import {businessFailure} from '../http/failure.js';
import {bindJson} from '../http/json-body.js';
import {clientWrites} from '../life/conversation.js';
import {Complaints} from '../rules/complaints.js';
import {timeText} from '../rules/dates.js';
import {chatRoles} from '../world/labels.js';
import type {ChatMessage, Client, User} from '../world/types.js';
import {ownCase} from './cases.js';

/** Messages between the creditor and the collection partner. */
export function addChats(api: Hono<CustomerEnvironment>, {world}: Context): void {
  api.get('/cases/:id/chats', (c) =>
    c.json(ownCase(world, c.get('client'), c.req.param('id')).chats.map(chatAnswer)),
  );

  api.post('/cases/:id/chats', async (c) => {
    const client = c.get('client');
    const target = ownCase(world, client, c.req.param('id'));
    const shape = {message: 'text', userId: 'uuid', userEmail: 'text'} as const;
    const body = bindJson(await c.req.text(), shape, world.switches.unknownFieldsRejected);
    const complaints = new Complaints();
    if (!body.message?.trim()) complaints.add('message', 'The message is required');
    complaints.checkLength('message', body.message, 10_000);
    complaints.raise(world.switches);

    const user = writer(client, body.userEmail, body.userId);
    return c.json(chatAnswer(clientWrites(world, target, body.message ?? '', user)));
  });
}

/** The e-mail wins over the id. */
function writer(client: Client, email: string | null, id: string | null): User {
  if (!email && !id) {
    throw businessFailure(400, 'MissingUserIdentifier', 'userEmail or userId is required');
  }
  const user = client.users.find((each) =>
    email ? each.email.toLowerCase() === email.toLowerCase() : each.id === id,
  );
  if (!user)
    throw businessFailure(400, 'InvalidUserEmail', 'The user is not an active team member');
  return user;
}

/** A message of a case (`ChatDto`). */
export function chatAnswer(message: ChatMessage) {
  const {user} = message;
  return {
    id: message.id,
    dateCreated: timeText(message.at),
    dateUpdated: null,
    role: message.role,
    roleLabel: chatRoles[message.role],
    message: message.message,
    isSeen: message.isSeen,
    user: user && {
      id: user.number,
      dateCreated: null,
      dateUpdated: null,
      firstName: user.name.split(' ')[0] ?? null,
      lastName: user.name.split(' ').slice(1).join(' ') || null,
      email: user.email,
    },
  };
}
