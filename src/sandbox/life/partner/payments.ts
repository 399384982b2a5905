import {businessFailure} from '../../http/failure.js';
import {recipients, type PaymentFields} from '../../rules/partner/payment-fields.js';
import type {CollectionCase, Payment} from '../../world/types.js';
import type {World} from '../../world/world.js';
import {byPartner, money} from '../lines.js';
import {moveCase} from '../move.js';
import {outstandingOf} from '../outstanding.js';
import {payoutOf, recordPayment, takePaymentBack} from '../payments.js';

/** What else may be said about a new payment. */
export interface Recording {
  /** Closes the case as Paid, when the payment covers what is outstanding. */
  closes: boolean;
  /** Whether the partner is reminded to invoice a commission that is unpaid. */
  isFollowedUp: boolean;
}

/** Records a payment and closes the case where that was asked for and nothing is left. */
export function recordPartnerPayment(
  world: World,
  item: CollectionCase,
  fields: PaymentFields,
  {closes, isFollowedUp}: Recording,
) {
  const before = outstandingOf(item).total;
  const {recipient, commission, split, amount, date} = fields;
  const payment = recordPayment(world, item, amount, {
    recipient: recipients[recipient],
    date,
    payout: {
      ...split,
      commission,
      isFollowedUp: isFollowedUp && recipient === 'Creditor' && commission === 'Unpaid',
    },
  });
  if (closes && amount >= before) {
    moveCase(world, item, 'Closed', {closeCode: 'Paid', coversRest: false});
  }
  return {payment, warnings: split ? warningsOf(split.creditor, before) : []};
}

/** Advice that blocks nothing; it is given for a split that somebody chose. */
function warningsOf(creditor: number, outstandingBefore: number): string[] {
  const warnings: string[] = [];
  if (creditor === 0) warnings.push('The split gives the creditor nothing.');
  if (outstandingBefore <= 0) warnings.push('Nothing was outstanding before this payment.');
  return warnings;
}

/**
 * Edits a payment. No webhook reports it, except a case that is active again.
 *
 * @param mayReopen - Whether a case closed as Paid may be reopened when something is left.
 * @throws Failure - 409 without that consent, 422 for what is invoiced.
 */
export function editPartnerPayment(
  world: World,
  item: CollectionCase,
  payment: Payment,
  fields: PaymentFields,
  mayReopen: boolean,
): void {
  refuseInvoiced(payment);
  const {recipient, commission, split, amount, date} = fields;
  const reopens = needsReopening(item, payment, amount);
  if (reopens && !mayReopen) throw reopeningRefused();
  const was = money(payment.amount, item.currency);
  const {isFollowedUp} = payment.payout;
  Object.assign(payment, {
    date,
    amount,
    recipient: recipients[recipient],
    payout: {...payoutOf(item, amount), ...split, commission, isFollowedUp},
    updated: world.clock.now(),
  } satisfies Partial<Payment>);
  item.remainder = outstandingOf(item).principal;
  const words = `${was} is now ${money(amount, item.currency)}.`;
  world.note(item, byPartner('PaymentEdited', 'Payment changed', words, item.partner.name));
  if (reopens) moveCase(world, item, 'Active');
}

/**
 * Deletes a payment with its payout.
 *
 * @param mayReopen - Like for `editPartnerPayment`.
 * @throws Failure - 409 and 422 like there.
 */
export function deletePartnerPayment(
  world: World,
  item: CollectionCase,
  payment: Payment,
  mayReopen: boolean,
): void {
  refuseInvoiced(payment);
  const reopens = needsReopening(item, payment, 0);
  if (reopens && !mayReopen) throw reopeningRefused();
  takePaymentBack(world, item, payment);
  if (reopens) moveCase(world, item, 'Active');
}

function refuseInvoiced({payout}: Payment): void {
  if (!payout.isInvoiced) return;
  const message = 'The payout of this payment has been invoiced; the payment is frozen';
  throw businessFailure(422, 'PayoutInvoiced', message);
}

function needsReopening(item: CollectionCase, payment: Payment, amount: number): boolean {
  if (item.lifecycle !== 'Closed' || item.closeCode !== 'Paid') return false;
  const others = item.payments.filter((each) => each !== payment);
  return outstandingOf({...item, payments: [...others, {...payment, amount}]}).total > 0;
}

function reopeningRefused() {
  const message = 'The case is closed as Paid and would have a balance; consent to reopen it';
  return businessFailure(409, 'ReopenConfirmationRequired', message);
}
