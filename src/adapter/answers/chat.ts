import type {Chat} from '../../contract/index.js';
import type {UpstreamChat} from '../../debitura/index.js';
import {toTime} from './time.js';

/**
 * A message for the browser: names, no addresses. Line ends are one character, whatever Debitura kept.
 * @param ownEmail - Under which the reader writes; null when nobody does.
 */
export function toChat(from: UpstreamChat, ownEmail: string | null): Chat {
  const {user} = from;
  return {
    id: from.id,
    dateCreated: toTime(from.dateCreated) ?? '',
    roleLabel: user ? (from.roleLabel ?? null) : null,
    message: (from.message ?? '').replaceAll(/\r\n?/g, '\n'),
    isSeen: from.isSeen ?? false,
    author: user
      ? {
          name: [user.firstName, user.lastName].filter(Boolean).join(' '),
          isMe: ownEmail !== null && isSameEmail(user.email ?? '', ownEmail),
        }
      : null,
  };
}

/** Debitura's lists spell one address in several casings. */
export function isSameEmail(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
