import type {Bound} from '../../http/json-body.js';
import type {SandboxSwitches} from '../../switches.js';
import type {CollectionCase, Payout} from '../../world/types.js';
import type {Complaints} from '../complaints.js';
import {round} from '../currencies.js';

/** What a payment is made of, on creation and on editing. */
export const paymentShape = {
  date: 'date',
  paymentAmount: 'number',
  payoutCreditor: 'number',
  payoutCollectionPartner: 'number',
  paymentRecipient: 'text',
  commissionPaymentStatus: 'text',
} as const;

/** Who received the money, by the name in requests, as answers about payments spell it. */
export const recipients = {
  Creditor: 'Creditor',
  CollectionPartner: 'Collection partner',
  Platform: 'Platform',
} as const;

/** A payment whose fields passed the rules. */
export interface PaymentFields {
  date: string;
  amount: number;
  recipient: keyof typeof recipients;
  commission: Payout['commission'];
  /** Null: the success fee decides. */
  split: Pick<Payout, 'creditor' | 'partner'> | null;
}

/**
 * Reads what a payment is made of.
 *
 * Debitura's documentation: the amount is 0.01 or more, both payout fields or neither are given and
 * add up to it within 0.01, and a payment to the creditor says whether the commission is paid.
 *
 * @param known - Recipients that may be named.
 * @throws Failure - 400 that names each broken rule.
 */
export function paymentFields(
  body: Bound<typeof paymentShape>,
  known: readonly PaymentFields['recipient'][],
  switches: SandboxSwitches,
  complaints: Complaints,
): PaymentFields {
  const amount = body.paymentAmount ?? 0;
  const recipient = known.find((each) => each === body.paymentRecipient);
  const status = commissionOf(body.commissionPaymentStatus);
  if (body.date === null) complaints.add('date', 'The payment date is required');
  if (!(amount >= 0.01)) complaints.add('paymentAmount', 'The amount must be at least 0.01');
  if (!recipient) {
    complaints.add('paymentRecipient', `The recipient must be one of ${known.join(', ')}`);
  }
  if (recipient === 'Creditor' && status === null) {
    const words = 'Paid or Unpaid is required when the creditor received the payment';
    complaints.add('commissionPaymentStatus', words);
  }
  const split = splitOf(body, amount, complaints);
  complaints.raiseForPartner(switches);
  return {
    date: body.date ?? '',
    amount: round(amount),
    recipient: recipient ?? 'CollectionPartner',
    commission: recipient === 'Creditor' ? (status ?? 'Unpaid') : 'Paid',
    split,
  };
}

/** Who may be named when a payment is recorded; only then may it be the platform. */
export function creationRecipients({
  platformRecipient,
}: SandboxSwitches): PaymentFields['recipient'][] {
  return ['Creditor', 'CollectionPartner', ...(platformRecipient ? (['Platform'] as const) : [])];
}

/** The sum of what was paid on a case, in its currency. */
export function paidOn({payments}: CollectionCase): number {
  return round(payments.reduce((sum, {amount}) => sum + amount, 0));
}

function commissionOf(text: string | null): Payout['commission'] | null {
  return text === 'Paid' || text === 'Unpaid' ? text : null;
}

function splitOf(
  {payoutCreditor, payoutCollectionPartner}: Bound<typeof paymentShape>,
  amount: number,
  complaints: Complaints,
): PaymentFields['split'] {
  if (payoutCreditor === null && payoutCollectionPartner === null) return null;
  if (payoutCreditor === null || payoutCollectionPartner === null) {
    const field = payoutCreditor === null ? 'payoutCreditor' : 'payoutCollectionPartner';
    complaints.add(field, 'Give both payout fields or neither');
    return null;
  }
  if (payoutCreditor < 0) complaints.add('payoutCreditor', 'The amount cannot be negative');
  if (payoutCollectionPartner < 0) {
    complaints.add('payoutCollectionPartner', 'The amount cannot be negative');
  }
  // Binary fractions of two decimals may differ by a hair more than the cent that is allowed.
  if (Math.abs(payoutCreditor + payoutCollectionPartner - amount) > 0.010_001) {
    complaints.add('payoutCreditor', 'The payout fields must add up to paymentAmount');
  }
  return {creditor: round(payoutCreditor), partner: round(payoutCollectionPartner)};
}
