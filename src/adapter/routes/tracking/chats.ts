import {CHAT_LIMIT, type ChatList, type FieldError, type User} from '../../../contract/index.js';
import {DebituraError} from '../../../debitura/index.js';
import {isSameEmail, toChat} from '../../answers/chat.js';
import {parseJson, readBytes} from '../../guard/body.js';
import type {ClientPrincipal} from '../../options/principal.js';
import {within} from '../../options/timers.js';
import {Problem} from '../../problem.js';
import {json} from '../../reply.js';
import {TIMEOUTS} from '../../upstream/timeouts.js';
import {readUsers} from '../account.js';
import {PART_OF_A_CASE, type Context, type Route} from '../route.js';

type ClientContext = Context<ClientPrincipal>;

/** Debitura's words for an author that it does not know. */
const NO_WRITER = ['InvalidUserEmail', 'MissingUserIdentifier'];

/** The messages of a case, and under which name this principal would write. */
export const getChats: Route = {
  method: 'GET',
  pattern: '/cases/{id}/chats',
  desks: ['client'],
  permission: 'read',
  mediaType: null,
  weight: PART_OF_A_CASE,
  async handle(context) {
    const {upstream, principal, params} = context;
    const api = upstream.customer(principal.externalTenantId);
    const [chats, writer] = await Promise.all([api.chats(params.id ?? ''), writerOf(context)]);
    const list: ChatList = {
      chats: chats.map((chat) => toChat(chat, writer?.email ?? null)),
      writer: writer && {name: writer.name},
    };
    return json(list);
  },
};

/** Sends one message to the partner. Nothing here repeats it: Debitura takes no key for messages. */
export const sendChat: Route = {
  method: 'POST',
  pattern: '/cases/{id}/chats',
  desks: ['client'],
  permission: 'message',
  mediaType: 'application/json',
  isPressed: true,
  ownCase: ({upstream, principal, params}) =>
    upstream.customer(principal.externalTenantId).case(params.id ?? ''),
  async handle(context) {
    const {upstream, principal, params, request} = context;
    const message = messageOf(parseJson(await readBytes(request)));
    const writer = await writerOf(context);
    // An unknown author is Debitura's to refuse: it says first whether the case is this client's.
    const userEmail = writer?.email ?? principal.email;
    const chat = await upstream
      .customer(principal.externalTenantId)
      .sendChat(params.id ?? '', {message, userEmail})
      .catch(refuseWriter);
    return json(toChat(chat, userEmail), {status: 201});
  },
};

/** The message of a body; says what is wrong with it. */
export function messageOf(body: unknown): string {
  const message = typeof body === 'object' && body && 'message' in body ? body.message : undefined;
  if (typeof message !== 'string' || message.trim() === '') throw invalid({code: 'required'});
  if (message.length > CHAT_LIMIT) throw invalid({code: 'too-long', limit: CHAT_LIMIT});
  return message;
}

function invalid(error: FieldError): Problem {
  return new Problem('invalid', 'The message cannot be sent so.', {
    fieldErrors: {message: [error]},
  });
}

/** Under whose name the principal writes. */
async function writerOf(context: ClientContext) {
  return writerAmong(await readUsers(context), context);
}

/** Who writes: the principal when its e-mail is a user at Debitura, else whom `chatAs` names among them. */
export async function writerAmong(
  users: readonly User[],
  {principal, settings}: Pick<Context, 'principal' | 'settings'>,
): Promise<User | null> {
  const find = (email: string) => users.find((user) => isSameEmail(user.email, email)) ?? null;
  const own = find(principal.email);
  if (own || !settings.chatAs) return own;
  const {chatAs, timers} = settings;
  const late = () => new Error('chatAs took too long');
  const chosen = Promise.resolve().then(() => chatAs(principal, users));
  const email = await within(timers, TIMEOUTS.authenticate, chosen, late).catch(() => {
    throw new Problem('unavailable', 'Who writes cannot be found out at the moment.');
  });
  return email === null ? null : find(email);
}

function refuseWriter(error: unknown): never {
  if (error instanceof DebituraError) {
    const unknown = error.businessErrors.find(({type}) => NO_WRITER.includes(type));
    if (unknown) throw new Problem('business-rule', unknown.type);
  }
  throw error;
}
