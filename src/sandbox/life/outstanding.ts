import type {CollectionCase} from '../world/types.js';
import {round} from '../rules/currencies.js';

/** What is still owed, by kind, in the case's currency. */
export interface Outstanding {
  principal: number;
  interest: number;
  reminderFees: number;
  collectionFees: number;
  total: number;
}

/**
 * Payments go to the principal first and then to what was added. Debitura does not publish its
 * order.
 */
export function outstandingOf(item: CollectionCase): Outstanding {
  let paid = item.payments.reduce((sum, {amount}) => sum + amount, 0);
  const left = (owed: number) => {
    const covered = Math.min(owed, paid);
    paid -= covered;
    return round(owed - covered);
  };
  const principal = left(item.principal);
  const interest = left(item.interestFees);
  const reminderFees = left(item.reminderFees);
  const collectionFees = left(item.collectionFees);
  const total = round(principal + interest + reminderFees + collectionFees);
  return {principal, interest, reminderFees, collectionFees, total};
}
