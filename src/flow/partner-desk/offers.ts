import {
  fittingCloseCodes,
  PARTNER_CLOSE_CODES,
  type PartnerCloseCode,
} from '../../contract/partner-rules.js';
import type {Case, Payment, Session} from '../../contract/index.js';
import {isOver} from '../tracking/standing.js';
import type {TaskName} from './state.js';

/**
 * What can be done with a case now, the most likely first. Debitura's documentation of the Collection Partner API: a
 * case is started from waiting for the partner only, and neither fees nor an end are taken once it is over; a payment
 * may also come in afterwards. What belongs to another case (merged) can only be read.
 *
 * @param payments - Null while they are not known: which end fits the money is not known either, so none is offered.
 */
export function offersOf(
  shown: Case,
  session: Session | null,
  payments: readonly Payment[] | null,
): TaskName[] {
  const may = (permission: 'submit' | 'message') => session?.can.includes(permission) ?? true;
  if (shown.lifecycle === 'Merged') return [];
  const isWaiting = shown.lifecycle === 'PendingVerification';
  const steps: TaskName[] = isWaiting
    ? ['start']
    : isOver(shown)
      ? ['payment']
      : ['payment', 'fees', ...(payments ? (['close'] as const) : [])];
  return [...(may('submit') ? steps : []), ...(may('message') ? (['note'] as const) : [])];
}

/** Whether payments of a case may be corrected and deleted by this user. */
export function mayCorrect(shown: Case, session: Session | null): boolean {
  return shown.lifecycle !== 'Merged' && (session?.can.includes('submit') ?? true);
}

/** The codes that a case may be closed with, and those that do not fit its money. */
export function closeChoices(
  {remainder}: Case,
  payments: readonly Payment[],
): {fitting: PartnerCloseCode[]; unfitting: PartnerCloseCode[]} {
  const fitting = fittingCloseCodes(payments.length, remainder);
  const all = Object.keys(PARTNER_CLOSE_CODES) as PartnerCloseCode[];
  return {fitting, unfitting: all.filter((code) => !fitting.includes(code))};
}
