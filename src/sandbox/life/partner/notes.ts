import type {CollectionCase} from '../../world/types.js';
import type {World} from '../../world/world.js';
import {byPartner, type Line} from '../lines.js';

/**
 * Puts a note of the partner on the timeline, where the creditor reads it.
 *
 * @param eventDate - When it really happened, in milliseconds since 1970; null for now.
 * @param author - The person's name.
 */
export function addNote(
  world: World,
  item: CollectionCase,
  description: string,
  eventDate: number | null,
  author: string,
): Line {
  const line = byPartner('NoteAdded', 'Note', description, author);
  const at = eventDate ?? world.clock.now();
  const later = item.timeline.findIndex((each) => each.at > at);
  item.timeline.splice(later === -1 ? item.timeline.length : later, 0, {at, ...line});
  item.updated = world.clock.now();
  return line;
}

/** Milliseconds since 1970 of an ISO 8601 time, UTC without a zone; NaN for anything else. */
export function momentOf(text: string | null): number | null {
  if (text === null) return null;
  if (!/^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d)?)?$/i.test(text)) return Number.NaN;
  const hasZone = /(Z|[+-]\d\d:\d\d)$/i.test(text) || !text.includes('T');
  return Date.parse(hasZone ? text : `${text}Z`);
}
