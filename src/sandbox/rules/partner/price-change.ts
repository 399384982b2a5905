import {businessFailure} from '../../http/failure.js';
import type {CollectionCase, Fee} from '../../world/types.js';
import type {World} from '../../world/world.js';
import {dayOf} from '../dates.js';
import {feeFor} from '../quote-price.js';

/** A success fee may move by this many percentage points without being asked about. */
const tolerance = 0.1;

/** Answers to the two questions that a new principal may raise. */
export interface Consent {
  /** The new standard rate is accepted. */
  confirms: boolean;
  /** The deliberately set rate stays. */
  keeps: boolean;
}

/** The success fee after a change of the principal; a rate that was set on purpose stays. */
export function priceAfter(world: World, item: CollectionCase, principal: number): Fee {
  const isSame = principal === item.principal || isIntentional(item.fee);
  return isSame ? item.fee : standardFee(world, item, principal);
}

/**
 * What must be confirmed before a principal is changed (`PriceChangeConfirmationResponse`), or null.
 *
 * @throws Failure - 400 when the new standard rate is accepted for a case whose rate was set on
 *   purpose.
 */
export function priceQuestion(
  world: World,
  item: CollectionCase,
  principal: number,
  {confirms, keeps}: Consent,
) {
  if (principal === item.principal) return null;
  const isIntentionalRate = isIntentional(item.fee);
  if (isIntentionalRate && confirms) {
    const message = 'The rate was set on purpose; only Debitura can change it';
    throw businessFailure(400, 'IntentionalRate', message);
  }
  const proposed = standardFee(world, item, principal).total;
  const moves = Math.abs(proposed - item.fee.total) > tolerance;
  if (isIntentionalRate ? keeps : confirms || !moves) return null;
  const isLowered = principal < item.principal && item.payments.length > 0;
  return {
    caseId: item.id,
    confirmationRequired: true,
    isIntentionalRate,
    currentSuccessFee: item.fee.total,
    proposedSuccessFee: proposed,
    warning: isLowered
      ? 'The case has payments. Register a payment instead of lowering the principal.'
      : null,
    message: isIntentionalRate
      ? 'The success fee was set on purpose. Resend with keepIntentionalRate to keep it.'
      : 'The success fee changes. Resend with confirmPriceChange to accept it.',
  };
}

/** By accepted quote or by hand, not by the grid. */
function isIntentional({source}: Fee): boolean {
  return source === 'Accepted quote' || source === 'Creditor custom pricing';
}

/** The age counts to the day of submission: a later change makes no claim older. */
function standardFee(world: World, item: CollectionCase, principal: number): Fee {
  const {currency, dueDate, buckets, debtor, partner, created} = item;
  const claim = {principal, currency, dueDate, buckets, country: debtor.countryAlpha2};
  return feeFor(world, claim, partner, dayOf(created));
}
