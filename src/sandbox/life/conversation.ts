import {partners, type Partner} from '../world/partners.js';
import {seededUuid} from '../world/ids.js';
import type {ChatMessage, CollectionCase, User} from '../world/types.js';
import type {World} from '../world/world.js';
import {bySystem} from './lines.js';

const names = [
  'Anna Keller',
  'Søren Bech',
  'Kari Lien',
  'Elin Berg',
  'Luc Moreau',
  'Dana Wells',
  'Marta Nowak',
  'Tom Hale',
  'Eva de Wit',
  'Ruth Okafor',
];

/** The person who works the partner's cases. */
export function handlerOf(partner: Partner): User {
  const index = partners.indexOf(partner);
  const name = names[index] ?? 'Case handler';
  const mailbox = name.split(' ')[0]?.toLowerCase().replace('ø', 'o') ?? 'office';
  return {
    id: seededUuid('ef', index),
    number: 9000 + index,
    name,
    email: `${mailbox}@${partner.country.toLowerCase()}.partner.example`,
  };
}

/** Adds a message and tells the webhooks. */
export function say(
  world: World,
  item: CollectionCase,
  {role, message, user}: Pick<ChatMessage, 'role' | 'message' | 'user'>,
): ChatMessage {
  const said: ChatMessage = {
    id: world.ids.uuid(),
    at: world.clock.now(),
    role,
    message,
    user,
    isSeen: false,
  };
  if (user) {
    // Whoever answers has read what the other side wrote.
    for (const earlier of item.chats) if (earlier.role !== role) earlier.isSeen = true;
  }
  item.chats.push(said);
  world.tell({event: 'chat.created', item, message: said});
  return said;
}

/** The client writes: what was waiting for its word waits no longer. */
export function clientWrites(
  world: World,
  item: CollectionCase,
  message: string,
  user: User,
): ChatMessage {
  item.inputWanted = null;
  if (item.lifecycle === 'NeedsAdditionalDetails') item.responded = world.clock.now();
  return say(world, item, {role: 1, message, user});
}

/** The partner asks the client to decide something. */
export function wantInput(world: World, item: CollectionCase, question: string): void {
  item.inputWanted = question;
  world.note(item, bySystem('InputRequested', 'Your decision is needed', question));
}

/** Whether the last thing a person said came from the partner's side. */
export function waitsForReply({chats, lifecycle}: CollectionCase): boolean {
  const last = chats.findLast(({user}) => user !== null);
  const isOver = lifecycle === 'Closed' || lifecycle === 'Merged';
  return last !== undefined && last.role !== 1 && !isOver;
}
