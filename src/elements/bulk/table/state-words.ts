import type {BulkCase} from '../../../flow/bulk/bulk-case.js';
import type {Messages} from '../../../i18n/messages.js';

/** How a state is coloured; the word always says it as well. */
export type Tone = '' | 'good' | 'calm' | 'bad';

/** Where a case stands, in words. */
export function stateOf(one: BulkCase, {states: words}: Messages['bulk']): [string, Tone] {
  const {progress, state, saidErrors} = one;
  switch (progress.name) {
    case 'made':
      return progress.isSigned ? [words.made, 'good'] : [words.pending, ''];
    case 'duplicate':
      return [words.duplicate, 'calm'];
    case 'waiting':
    case 'sending':
    case 'checking':
      return [words[progress.name], 'calm'];
    case 'unsigned':
    case 'failed':
      return [words[progress.name], ''];
    case 'open':
      break;
  }
  const count = Object.keys(saidErrors).length;
  if (count > 0) return [words.missing(count), ''];
  if (one.isReady) return [words.ready, 'good'];
  const {price} = state;
  if (price.status === 'failed') return [words.unpriced, ''];
  if (price.status !== 'known' || !one.isChecked || one.typing !== null)
    return [words.asking, 'calm'];
  return price.preview.isEligible ? [words.unpriced, ''] : [words.ineligible, ''];
}
