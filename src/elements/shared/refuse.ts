import {PROBLEM_STATUS, type Problem, type ProblemCode} from '../../contract/problem.js';
import {CONTRACT} from '../../contract/session.js';
import {loadMessages} from '../../i18n/load.js';
import type {MessageOverrides} from '../../i18n/messages.js';
import {DebituraErrorEvent} from '../events.js';

/**
 * Tells the page why an element starts nothing, in words for its developer.
 *
 * @param element - The element that refuses.
 * @param reason - The attribute that points to another site, or the number of the adapter's contract.
 * @returns The sentence for the user.
 */
export async function refuse(
  element: HTMLElement,
  reason: string | number,
  locale: string,
  overrides?: MessageOverrides,
): Promise<string> {
  const isAddress = typeof reason === 'string';
  // After the Back button it was hidden until it would be known who is there.
  element.style.visibility = '';
  element.dispatchEvent(
    new DebituraErrorEvent(isAddress ? foreignAddress(reason) : otherContract(reason)),
  );
  const {attribute, codes} = await loadMessages(locale, 'problems', overrides);
  return isAddress ? attribute(reason) : codes['contract-mismatch'].text;
}

function foreignAddress(name: string): Problem {
  return problem(
    'origin-not-allowed',
    'Address refused',
    `The attribute "${name}" points to another origin; set another origin by property.`,
  );
}

/** A number that is missing is older than all. */
function otherContract(contract: number): Problem {
  const older = contract > CONTRACT ? 'the one this page loads' : 'the one on the server';
  return problem(
    'contract-mismatch',
    'Versions do not fit',
    `The adapter speaks contract ${contract}, this page contract ${CONTRACT}: update debitura-embed, ${older}.`,
  );
}

function problem(code: ProblemCode, title: string, detail: string): Problem {
  return {
    type: 'about:blank',
    title,
    status: PROBLEM_STATUS[code],
    code,
    detail,
    requestId: '',
  };
}
