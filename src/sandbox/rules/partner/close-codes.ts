import {outstandingOf} from '../../life/outstanding.js';
import type {SandboxSwitches} from '../../switches.js';
import type {CloseCode} from '../../world/labels.js';
import type {CollectionCase} from '../../world/types.js';

/** The codes that a partner may close with; Debitura alone sets the others. */
export const partnerCloseCodes = [
  'Paid',
  'PartiallyPaid',
  'DebtorInsolventBankrupt',
  'DebtorUntraceable',
  'DisputedLegalActionDeclinedByClient',
  'WithdrawnByClient',
  'PreLegalExhaustedNoPayment',
  'StatuteOfLimitationsExpired',
  'SettlementRejectedByClient',
  'UnresponsiveClient',
  'UneconomicalToPursue',
  'Other',
] as const satisfies readonly CloseCode[];

/** The code of this exact name. */
export function findCloseCode(
  text: string | null,
  {uneconomicalToPursue}: SandboxSwitches,
): CloseCode | undefined {
  const found = partnerCloseCodes.find((each) => each === text);
  return found === 'UneconomicalToPursue' && !uneconomicalToPursue ? undefined : found;
}

/**
 * What keeps a case from being closed with a code, or null.
 *
 * Debitura's documentation: Paid needs a payment and nothing outstanding, PartiallyPaid a payment
 * and something outstanding. "Outstanding" is read as what is left after the payments.
 */
export function complaintAboutClosing(item: CollectionCase, code: CloseCode): string | null {
  if (code !== 'Paid' && code !== 'PartiallyPaid') return null;
  if (item.payments.length === 0) return `${code} needs at least one payment`;
  const isOpen = outstandingOf(item).total > 0;
  if (code === 'Paid' && isOpen) return 'Paid needs payments that cover what is outstanding';
  if (code === 'PartiallyPaid' && !isOpen) return 'PartiallyPaid needs something outstanding';
  return null;
}
