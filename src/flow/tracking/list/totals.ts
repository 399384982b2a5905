import type {CaseSummary} from '../../../contract/case.js';
import {isOver} from '../standing.js';
import type {Blocks} from './rows.js';

/** Sums of one currency over the cases that are loaded. */
export type Total = {currency: string; claims: number; open: number};

/** What is still to come on a case; one that is over owes nothing here any more, whatever remained of it. */
export function openOf(one: Pick<CaseSummary, 'lifecycle' | 'closeCode' | 'remainder'>): number {
  return isOver(one) ? 0 : one.remainder;
}

/** The sums of a block stay as long as it does: a list of many blocks is not added up anew for one of them. */
const known = new WeakMap<readonly CaseSummary[], Total[]>();

/** Sums by currency, in the order in which the currencies appear. */
export function totalsOf(blocks: Blocks): Total[] {
  return merged(
    blocks.flatMap((block) => {
      const totals = known.get(block) ?? merged(block.map(toTotal));
      known.set(block, totals);
      return totals;
    }),
  );
}

function toTotal(one: CaseSummary): Total {
  return {currency: one.currency, claims: one.grossAmount, open: openOf(one)};
}

function merged(parts: readonly Total[]): Total[] {
  const totals = new Map<string, Total>();
  for (const {currency, claims, open} of parts) {
    const before = totals.get(currency) ?? {claims: 0, open: 0};
    const total = {currency, claims: sum(before.claims, claims), open: sum(before.open, open)};
    totals.set(currency, total);
  }
  return [...totals.values()];
}

/** Four decimals hold the smallest coins there are; binary fractions would show beyond them. */
function sum(one: number, other: number): number {
  return Math.round((one + other) * 10_000) / 10_000;
}
