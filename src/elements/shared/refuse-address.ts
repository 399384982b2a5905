import {PROBLEM_STATUS, type Problem} from '../../contract/problem.js';
import {loadMessages} from '../../i18n/load.js';
import type {MessageOverrides} from '../../i18n/messages.js';
import {DebituraErrorEvent} from '../events.js';

/**
 * Tells the page that an address attribute points to another site.
 *
 * @param element - The element that carries it.
 * @param name - The attribute.
 * @returns The sentence for the user.
 */
export async function refuseAddress(
  element: EventTarget,
  name: string,
  locale: string,
  overrides?: MessageOverrides,
): Promise<string> {
  const problem: Problem = {
    type: 'about:blank',
    title: 'Address refused',
    status: PROBLEM_STATUS['origin-not-allowed'],
    code: 'origin-not-allowed',
    detail: `The attribute "${name}" points to another origin; set another origin by property.`,
    requestId: '',
  };
  element.dispatchEvent(new DebituraErrorEvent(problem));
  const {attribute} = await loadMessages(locale, 'problems', overrides);
  return attribute(name);
}
