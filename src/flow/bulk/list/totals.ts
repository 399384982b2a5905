import type {BulkCase} from '../bulk-case.js';
import type {PlannedCase} from './plan.js';
import {readAmounts} from '../../claim/question.js';
import {feeExample, sumAmounts} from '../../money/currency.js';

/** What is claimed in one currency, and what it costs when all of it is recovered. */
export type CurrencyTotal = {currency: string; cases: number; claim: number; fee: number};

/** The claim of one case, null while an amount cannot be read. */
export function claimOf({plan, source}: BulkCase): number | null {
  const known = claims.get(plan);
  if (known?.locale === source.locale) return known.claim;
  const sum = sumAmounts(readAmounts(plan.values, source.locale), plan.values.currencyCode);
  const claim = Number.isNaN(sum) ? null : sum;
  claims.set(plan, {locale: source.locale, claim});
  return claim;
}

/** A plan never changes, and a list adds its claims up at every drawing. */
const claims = new WeakMap<PlannedCase, {locale: string; claim: number | null}>();

/** The fee in percent that would be agreed to, or was. */
export function feeOf({state, fee}: BulkCase): number | null {
  if (fee !== null) return fee;
  const {price} = state;
  const preview = price.status === 'known' ? price.preview : null;
  return preview?.isEligible ? (preview.pricing?.totalSuccessFeePercentage ?? null) : null;
}

/** Claims and fees by currency, most cases first. Amounts of different currencies are never added. */
export function totalsOf(cases: Iterable<BulkCase>): CurrencyTotal[] {
  const totals = new Map<string, {cases: number; claims: number[]; fees: number[]}>();
  for (const one of cases) {
    const claim = claimOf(one);
    const percentage = feeOf(one);
    if (claim === null || percentage === null) continue;
    const {currencyCode} = one.plan.values;
    const total = totals.get(currencyCode) ?? {cases: 0, claims: [], fees: []};
    total.cases += 1;
    total.claims.push(claim);
    total.fees.push(feeExample(claim, percentage, currencyCode).fee);
    totals.set(currencyCode, total);
  }
  return [...totals]
    .map(([currency, {cases: count, claims, fees}]) => ({
      currency,
      cases: count,
      claim: sumAmounts(claims, currency),
      fee: sumAmounts(fees, currency),
    }))
    .sort((one, other) => other.cases - one.cases);
}

/** How many cases are where. */
export type Counts = {
  total: number;
  ready: number;
  missing: number;
  asking: number;
  refused: number;
  settled: number;
  made: number;
  underWay: number;
};

/** Counts the cases by what can be done with them. */
export function countsOf(cases: Iterable<BulkCase>): Counts {
  const counts: Counts = {
    total: 0,
    ready: 0,
    missing: 0,
    asking: 0,
    refused: 0,
    settled: 0,
    made: 0,
    underWay: 0,
  };
  for (const one of cases) {
    counts.total += 1;
    counts[kindOf(one)] += 1;
    if (one.progress.name === 'made') counts.settled += 1;
  }
  return counts;
}

function kindOf(one: BulkCase): Exclude<keyof Counts, 'total'> {
  const {progress, state, errors} = one;
  if (progress.name === 'made') return 'made';
  if (progress.name === 'duplicate') return 'settled';
  if (!one.isOpen) return 'underWay';
  if (one.isReady) return 'ready';
  if (Object.keys(errors).length > 0) return 'missing';
  return state.price.status === 'known' || state.price.status === 'failed' ? 'refused' : 'asking';
}
