import type {Messages} from '../../../i18n/messages.js';
import {shownPreview} from '../../price/shown.js';
import type {LoadedScreen, ScreenName} from '../screens.js';
import type {View} from '../view.js';

/** What the status region says: the fee when it changes, that the confirm runs, and what became of it. */
export function announcement(view: View, screens: ReadonlyMap<ScreenName, LoadedScreen>): string {
  const {phase, price} = view.state;
  if (phase.name === 'submitting') {
    const words = screens.get('review')?.words as Messages['review'] | undefined;
    return words?.submitting ?? '';
  }
  if (phase.name === 'receipt' || phase.name === 'signing') {
    const words = screens.get(phase.name)?.words as Messages['outcome'] | undefined;
    return phase.case && words ? words.announce.made(phase.case.reference) : '';
  }
  const preview = price.status === 'known' ? shownPreview(price) : null;
  const words = view.priceWords;
  if (!preview || !words) return '';
  if (!preview.isEligible) return words.ineligible;
  const fee = preview.pricing?.totalSuccessFeePercentage;
  return fee === undefined ? '' : words.announce(view.format.percent(fee));
}
