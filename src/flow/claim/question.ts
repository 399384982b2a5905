import type {PreviewQuestion} from '../../contract/index.js';
import {isIsoDate, type IsoDate} from '../../contract/dates.js';
import {parseAmount} from '../money/amounts.js';
import {sumAmounts} from '../money/currency.js';
import {amountsByAge} from './ages.js';
import type {FormValues} from '../case-form/state.js';

/** The price question, as soon as amount, currency, country, kind and (in the United States) state are known. */
export function questionFromValues(
  values: FormValues,
  {locale, today}: {locale: string; today: IsoDate},
): PreviewQuestion | null {
  const {currencyCode, debtor} = values;
  const amounts = readAmounts(values, locale);
  const isUs = debtor.countryAlpha2 === 'US';
  const isKnown =
    amounts.every((amount) => amount > 0) &&
    /^[A-Z]{3}$/.test(currencyCode) &&
    /^[A-Z]{2}$/.test(debtor.countryAlpha2) &&
    (!isUs || /^[A-Z]{2}$/.test(debtor.stateAlpha2));
  if (!isKnown) return null;

  const age = ageOf(values, amounts, today);
  const isWrongDay = 'dueDate' in age && !(isIsoDate(age.dueDate) && age.dueDate <= today);
  return {
    amountToRecover: sumAmounts(amounts, currencyCode),
    currencyCode,
    debtor: {
      type: debtor.type,
      countryAlpha2: debtor.countryAlpha2,
      ...(isUs && {stateAlpha2: debtor.stateAlpha2}),
    },
    ...(!isWrongDay && age),
  };
}

/** A single invoice says when it was due, or is a repaired draft of which more is known; several say how much of the sum is how old. The two exclude each other. */
export function ageOf(
  {invoices, currencyCode, ages}: FormValues,
  amounts: number[],
  today: IsoDate,
) {
  const [first] = invoices;
  if (invoices.length === 1) {
    if (first?.dueDate) return {dueDate: first.dueDate};
    return ages && ages.of === amounts[0] ? ages.amounts : {};
  }
  // Overdue counts from the due date: of an invoice without one nobody knows how old it is, alone or among others.
  const aged = invoices.map(({dueDate}, index) => ({
    amount: amounts[index] ?? NaN,
    since: dueDate,
  }));
  return amountsByAge(aged, today, currencyCode);
}

/** The amounts as numbers; one that cannot be read is `NaN`. */
export function readAmounts({invoices, currencyCode}: FormValues, locale: string): number[] {
  return invoices.map(({amount}) => parseAmount(amount, locale, currencyCode) ?? NaN);
}
