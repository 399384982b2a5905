import type {Case, Payment} from '../../contract/index.js';

/** Where the money of a case is, in its currency. */
export type Money = {
  claim: number;
  /** What came in; null while the payments are not known. */
  received: number | null;
  /** What was added to the claim, by kind; kinds without an amount are left out. */
  added: {kind: 'interestFees' | 'reminderFees' | 'collectionFees'; amount: number}[];
  open: number;
};

const ADDED = ['interestFees', 'reminderFees', 'collectionFees'] as const;

/** The money of a case; payments in another currency than the case's are listed but not summed. */
export function moneyOf(shown: Case, payments: readonly Payment[] | null): Money {
  return {
    claim: shown.grossAmount,
    received: payments && sum(ownPayments(shown, payments).map(({grossAmount}) => grossAmount)),
    added: ADDED.map((kind) => ({kind, amount: shown[kind]})).filter(({amount}) => amount > 0),
    open: shown.remainder,
  };
}

/** The parts of a bar, in percent of claim and added fees together; they never exceed it. */
export function sharesOf({claim, received, added}: Money): {received: number; added: number} {
  const fees = sum(added.map(({amount}) => amount));
  const whole = claim + fees;
  const share = (amount: number) => (whole > 0 ? Math.min(100, (amount / whole) * 100) : 0);
  return {received: share(received ?? 0), added: share(fees)};
}

function ownPayments({currency}: Case, payments: readonly Payment[]): Payment[] {
  return payments.filter((payment) => payment.currency === currency);
}

/** Four decimals hold the smallest coins there are; binary fractions would show beyond them. */
function sum(amounts: readonly number[]): number {
  return Math.round(amounts.reduce((total, amount) => total + amount, 0) * 10_000) / 10_000;
}
