import type {CollectionCase} from '../world/types.js';
import {addMonths, dayOf} from '../rules/dates.js';

const basePeriod = 6;
const extendedPeriod = 12;

/**
 * The last day (`YYYY-MM-DD`) on which the partner alone works the case; null for a case that was
 * not accepted yet, is worked under a quote, or is a test case, which no partner is assigned to.
 */
export function exclusiveUntil(item: CollectionCase): string | null {
  const {collectionStarted, quoteRequest, extensions, isTest} = item;
  if (collectionStarted === null || quoteRequest !== null || isTest) return null;
  return extensions.at(-1)?.newEnd ?? addMonths(dayOf(collectionStarted), basePeriod);
}

/** The end that a payment or a promise at this moment gives the period. */
export function extendedUntil(at: number): string {
  return addMonths(dayOf(at), extendedPeriod);
}
