import {round} from '../rules/currencies.js';
import {dayOf} from '../rules/dates.js';
import {extendedUntil} from './exclusive-period.js';
import {outstandingOf} from './outstanding.js';
import type {CollectionCase, Extension, Payment, Payout} from '../world/types.js';
import type {World} from '../world/world.js';
import {byPartner, bySystem, money} from './lines.js';

/** Where a payment went and how. */
export interface PaymentDetails {
  /** Default: `Collection partner` */
  recipient?: string;
  /** Default: `Bank transfer` */
  method?: string;
  /** The day it was received, `YYYY-MM-DD`; default: today. */
  date?: string;
  /** What is to differ from the split by the success fee. */
  payout?: Partial<Payout>;
}

/** The recipient that nothing else was said about. */
const usualRecipient = 'Collection partner';

/** The split by the case's success fee, in cents. */
export function payoutOf({fee}: CollectionCase, amount: number): Payout {
  const partner = round((amount * fee.total) / 100);
  return {
    creditor: round(amount - partner),
    partner,
    commission: 'Paid',
    isInvoiced: false,
    isFollowedUp: false,
  };
}

/**
 * Records money that arrived, makes the exclusive period longer, and tells the webhooks.
 *
 * @param amount - In the case's currency, at least 0.01.
 * @throws RangeError - for less.
 */
export function recordPayment(
  world: World,
  item: CollectionCase,
  amount: number,
  details: PaymentDetails = {},
): Payment {
  const {recipient = usualRecipient, method = 'Bank transfer'} = details;
  if (!(amount >= 0.01)) throw new RangeError(`A payment of ${amount} is too small`);
  const at = world.clock.now();
  const payment: Payment = {
    id: world.ids.uuid(),
    at,
    date: details.date ?? dayOf(at),
    amount,
    recipient,
    method,
    payout: {...payoutOf(item, amount), ...details.payout},
    updated: null,
  };
  item.payments.push(payment);
  item.remainder = outstandingOf(item).principal;
  const words = `${money(amount, item.currency)}, ${method.toLowerCase()} to ${recipient.toLowerCase()}.`;
  world.note(item, byPartner('PaymentReceived', 'Payment received', words, item.partner.name));
  extendPeriod(world, item, 'Payment');
  world.tell({event: 'payment.created', item, payment});
  return payment;
}

/** Takes a recorded payment back. Whoever calls it looks after a case that is no longer paid. */
export function takePaymentBack(world: World, item: CollectionCase, payment: Payment): void {
  item.payments = item.payments.filter((each) => each !== payment);
  item.deletedPayments.push(payment);
  item.remainder = outstandingOf(item).principal;
  const words = `${money(payment.amount, item.currency)} was taken back.`;
  world.note(item, byPartner('PaymentRemoved', 'Payment removed', words, item.partner.name));
  world.tell({event: 'payment.deleted', item, payment});
}

/** Twelve months more from today, for a case with an exclusive period. */
export function extendPeriod(world: World, item: CollectionCase, type: Extension['type']): void {
  if (item.collectionStarted === null || item.quoteRequest !== null) return;
  const at = world.clock.now();
  const newEnd = extendedUntil(at);
  item.extensions.push({type, at, newEnd});
  world.note(
    item,
    bySystem('ExclusivePeriodExtended', 'Exclusive period extended', `It ends on ${newEnd}.`),
  );
}
