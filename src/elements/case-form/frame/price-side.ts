import type {Messages} from '../../../i18n/messages.js';
import {figures} from '../../../styles/figures.js';
import {priceLine, pricePanel, type PanelOptions} from '../../price/panel.js';
import {shownPreview} from '../../price/shown.js';
import {claimTotal} from '../parts/claim-total.js';
import type {Screen, View} from '../view.js';

/** The fee beside the step, or in one line where there is no room. */
export const price: Screen<'price'> = {
  section: 'price',
  render(view, words) {
    const {phase} = view.state;
    const isReview = phase.name !== 'editing' || phase.step === 'review';
    return pricePanel(priceOptions(view, words, isReview ? 'examples' : 'one'));
  },
  announce({state, format}, words) {
    const preview = state.price.status === 'known' ? shownPreview(state.price) : null;
    if (!preview) return '';
    if (!preview.isEligible) return words.ineligible;
    const fee = preview.pricing?.totalSuccessFeePercentage;
    return fee === undefined ? '' : words.announce(format.percent(fee));
  },
  line: (view, words) => priceLine(priceOptions(view, words, 'one')),
  styles: [figures],
};

function priceOptions(
  {state, format, actions}: View,
  words: Messages['price'],
  detail: PanelOptions['detail'],
): PanelOptions {
  const known = state.price.status === 'known' ? state.price.question : null;
  return {
    price: state.price,
    detail,
    amount: known?.amountToRecover ?? claimTotal(state, format.locale),
    currency: known?.currencyCode ?? state.values.currencyCode,
    words,
    format,
    onRetry: () => void actions.askPrice(),
  };
}
