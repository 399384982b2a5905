import type {AgeBuckets, Fee} from '../world/types.js';
import type {Partner} from '../world/partners.js';
import type {World} from '../world/world.js';
import {inUsd} from './currencies.js';
import {dayOf} from './dates.js';
import {currentAgePoints, olderAgePoints, price} from './fees.js';

/** The claim a price is asked for. */
export interface PricedClaim {
  principal: number;
  currency: string;
  dueDate: string | null;
  buckets: AgeBuckets | null;
  country: string;
}

/**
 * The success fee of a claim.
 *
 * @param today - Day of submission (`YYYY-MM-DD`), which the age counts to; without it, now.
 */
export function feeFor(
  world: World,
  claim: PricedClaim,
  partner: Partner,
  today = dayOf(world.clock.now()),
): Fee {
  return price({
    ...claim,
    partner,
    principalInUsd: inUsd(claim.principal, claim.currency) ?? 0,
    today,
    points: world.switches.olderAgeSurcharge ? olderAgePoints : currentAgePoints,
    override: world.pricing.override,
  });
}
