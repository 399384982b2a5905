import {parseAmount} from '../../../flow/money/amounts.js';
import {sumAmounts} from '../../../flow/money/currency.js';
import type {CaseFormState} from '../../../flow/case-form/state.js';

/** What is claimed in all, null while an amount cannot be read. */
export function claimTotal({values}: CaseFormState, locale: string): number | null {
  const {currencyCode, invoices} = values;
  const amounts = invoices.map(({amount}) => parseAmount(amount, locale, currencyCode));
  const known = amounts.filter((amount) => amount !== null);
  return known.length === amounts.length ? sumAmounts(known, currencyCode) : null;
}
