import type {Invoice} from '../../contract/index.js';
import {formatAmount, parseAmount} from '../money/amounts.js';
import {debtorValues, EMPTY_INVOICE, textOf} from './fields.js';
import type {FormValues} from '../case-form/state.js';

/** An invoice that stands for a draft which is repaired, with what no invoice of a host says. */
export type DraftInvoice = Invoice & Partial<Pick<FormValues, 'comments' | 'ages'>>;

/** What the fields hold when the form opens: the host's invoices, or nothing. What a page does not know is left empty. */
export function valuesFromInvoices(
  invoices: readonly Partial<DraftInvoice>[],
  locale: string,
): FormValues {
  const [first] = invoices;
  const descriptions = new Set(invoices.flatMap(({description}) => description ?? []));
  return {
    currencyCode: first?.currency ?? '',
    invoices: first
      ? invoices.map(({number, amount, currency, date, dueDate}) => ({
          number: textOf(number),
          amount: formatAmount(amount ?? NaN, locale, textOf(currency)),
          date: textOf(date),
          dueDate: textOf(dueDate),
        }))
      : [EMPTY_INVOICE],
    claimDescription: [...descriptions].join('\n'),
    comments: first?.comments ?? '',
    ...(first?.ages && {ages: first.ages}),
    debtor: debtorValues(first?.debtor),
  };
}

/** True when the invoices can be one case: one currency and one debtor. */
export function areOfOneClaim(invoices: readonly Invoice[]): boolean {
  const claims = invoices.map(({currency, debtor}) => {
    const {type, name, countryAlpha2} = {...debtor};
    return JSON.stringify([currency, type, name, countryAlpha2]);
  });
  return new Set(claims).size <= 1;
}

/** The same amounts as another locale writes them; what cannot be read stays as it was typed. */
export function valuesInLocale(values: FormValues, from: string, to: string): FormValues {
  const {currencyCode} = values;
  const invoices = values.invoices.map((invoice) => {
    const amount = parseAmount(invoice.amount, from, currencyCode);
    return amount === null ? invoice : {...invoice, amount: formatAmount(amount, to, currencyCode)};
  });
  return {...values, invoices};
}
