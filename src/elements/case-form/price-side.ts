import {parseAmount} from '../../flow/money/amounts.js';
import {sumAmounts} from '../../flow/money/currency.js';
import type {CaseFormState} from '../../flow/case-form/state.js';
import type {PanelOptions} from '../price/panel.js';
import type {View} from './view.js';

/** What is claimed in all, null while an amount cannot be read. */
export function claimTotal({values}: CaseFormState, locale: string): number | null {
  const {currencyCode, invoices} = values;
  const amounts = invoices.map(({amount}) => parseAmount(amount, locale, currencyCode));
  const known = amounts.filter((amount) => amount !== null);
  return known.length === amounts.length ? sumAmounts(known, currencyCode) : null;
}

/** The fee panel's content for the form. */
export function priceOptions(view: View, detail: PanelOptions['detail']): PanelOptions {
  const {state, format, texts, actions} = view;
  const {price} = state;
  return {
    price,
    detail,
    amount:
      price.status === 'known' ? price.question.amountToRecover : claimTotal(state, format.locale),
    currency: price.status === 'known' ? price.question.currencyCode : state.values.currencyCode,
    words: texts.price,
    format,
    onRetry: () => void actions.askPrice(),
  };
}
