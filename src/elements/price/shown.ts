import type {Preview} from '../../contract/preview.js';
import type {PriceState} from '../../flow/case-form/state.js';

/**
 * The answer that is shown: the known one, or the last one while the next is asked for. Where that one could not be had
 * there is none: the last may be the price of something else.
 */
export function shownPreview(price: PriceState): Preview | null {
  if (price.status === 'known') return price.preview;
  return price.status === 'asking' ? price.last : null;
}
