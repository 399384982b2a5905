import type {Messages} from '../../../i18n/messages.js';
import {receipt} from '../outcome/receipt.js';
import type {Screen} from '../view.js';

type Words = Messages['outcome'] & Messages['creditor'];

/** The receipt of a managing partner, with what happens next at its desk. */
export const managedReceipt: Screen<'outcome'> = {
  ...receipt,
  also: 'creditor',
  render(view, shown) {
    const {managed, ...outcome} = shown as Words;
    return receipt.render(view, {...outcome, receipt: {...outcome.receipt, next: managed.next}});
  },
};
