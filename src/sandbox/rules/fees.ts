import {europeanPricing, countryName} from '../world/countries.js';
import type {AgeBuckets, Fee} from '../world/types.js';
import type {Partner} from '../world/partners.js';
import {round} from './currencies.js';
import {fullMonths} from './dates.js';

/** Base fee in percent for a principal of at least so many US dollars (terms of 2026-03-25). */
const europeanGrid = [
  {from: 150_000, fee: 6},
  {from: 1_000, fee: 9.5},
  {from: 0, fee: 20},
];
const worldGrid = [
  {from: 150_000, fee: 7.5},
  {from: 75_000, fee: 10},
  {from: 8_000, fee: 15},
  {from: 1_000, fee: 18},
  {from: 0, fee: 30},
];

/** Points that are added for age: over 12 and over 24 full calendar months. */
export interface AgePoints {
  over12: number;
  over24: number;
}

/** The points of the terms of 2026. */
export const currentAgePoints: AgePoints = {over12: 8, over24: 15};
/** The points that older articles print. */
export const olderAgePoints: AgePoints = {over12: 10, over24: 20};

/** What a price depends on. */
export interface PriceQuestion {
  principal: number;
  principalInUsd: number;
  dueDate: string | null;
  buckets: AgeBuckets | null;
  country: string;
  partner: Partner;
  /** Day of submission, `YYYY-MM-DD`. */
  today: string;
  points: AgePoints;
  /** Replaces the base fee, in percent. */
  override: number | null;
}

/** The success fee for a case. */
export function price(question: PriceQuestion): Fee {
  const {partner, country, override} = question;
  const grid = europeanPricing.has(country) ? europeanGrid : worldGrid;
  const standard = grid.find(({from}) => question.principalInUsd >= from)?.fee ?? 0;
  const base = override ?? partner.agreedFee ?? standard;
  const surcharge = round(ageSurcharge(question));
  const source =
    override !== null
      ? 'Creditor custom pricing'
      : partner.agreedFee !== null
        ? 'Jurisdiction custom pricing'
        : 'Standard agreement';

  return {
    base,
    surcharge,
    total: round(base + surcharge),
    source,
    description: `${base}% success fee: ${source.toLowerCase()}, debtor in ${countryName(country)}`,
  };
}

/** Points for age: mixed ages are weighted by principal, one invoice has one age. */
export function ageSurcharge(
  question: Pick<PriceQuestion, 'principal' | 'dueDate' | 'buckets' | 'today' | 'points'>,
): number {
  const {principal, dueDate, buckets, today, points} = question;
  if (buckets) {
    const from12To24 = buckets.over12Months - buckets.over24Months;
    return (from12To24 * points.over12 + buckets.over24Months * points.over24) / principal;
  }
  const age = dueDate === null ? 0 : fullMonths(dueDate, today);
  return age > 24 ? points.over24 : age > 12 ? points.over12 : 0;
}
