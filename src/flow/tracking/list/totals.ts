import type {CaseSummary} from '../../../contract/case.js';
import {isOver} from '../standing.js';

/** Sums of one currency over the cases that are loaded. */
export type Total = {currency: string; claims: number; open: number};

/** What is still to come on a case; one that is over owes nothing here any more, whatever remained of it. */
export function openOf(one: Pick<CaseSummary, 'lifecycle' | 'closeCode' | 'remainder'>): number {
  return isOver(one) ? 0 : one.remainder;
}

/** Sums by currency, in the order in which the currencies appear. */
export function totalsOf(cases: readonly CaseSummary[]): Total[] {
  const totals = new Map<string, Total>();
  for (const one of cases) {
    const {currency, grossAmount} = one;
    const {claims, open} = totals.get(currency) ?? {claims: 0, open: 0};
    totals.set(currency, {
      currency,
      claims: sum(claims, grossAmount),
      open: sum(open, openOf(one)),
    });
  }
  return [...totals.values()];
}

/** Four decimals hold the smallest coins there are; binary fractions would show beyond them. */
function sum(one: number, other: number): number {
  return Math.round((one + other) * 10_000) / 10_000;
}
