import type {Session} from '../../contract/session.js';

/** Whether it is still the person that a page knew by this subject; rotating the adapter's secret gives another one. */
export function isSamePerson(
  {subject, earlier = []}: Pick<Session, 'subject' | 'earlier'>,
  known: string | undefined,
): boolean {
  return subject === known || earlier.some((pair) => pair.subject === known);
}
