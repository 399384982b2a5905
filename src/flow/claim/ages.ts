import type {CaseDraft} from '../../contract/index.js';
import {daysBefore, monthsBefore, type IsoDate} from '../../contract/dates.js';
import {sumAmounts} from '../money/currency.js';

/** The part of a claim that is older than so much. */
export type AmountsByAge = Required<
  Pick<
    CaseDraft,
    'amountToRecoverOver6Months' | 'amountToRecoverOver12Months' | 'amountToRecoverOver24Months'
  >
>;

/** One invoice's amount and the day on which it was due, empty where nobody knows. */
export type AgedAmount = {amount: number; since: IsoDate};

/**
 * How old a claim of several invoices is. Cumulative: over 6 months (180 days) includes over 12 and 24 calendar months.
 * Source: Debitura's documentation of case submission, age buckets.
 */
export function amountsByAge(
  amounts: readonly AgedAmount[],
  today: IsoDate,
  currency: string,
): AmountsByAge {
  const before = (day: IsoDate) =>
    sumAmounts(
      amounts.filter(({since}) => since !== '' && since < day).map(({amount}) => amount),
      currency,
    );
  return {
    amountToRecoverOver6Months: before(daysBefore(today, 180)),
    amountToRecoverOver12Months: before(monthsBefore(today, 12)),
    amountToRecoverOver24Months: before(monthsBefore(today, 24)),
  };
}
