import type {Partner} from '../../../contract/preview.js';
import type {Messages} from '../../../i18n/messages.js';

/** What must be signed in plain words, and how often; a type that nobody knows is shown as it is. */
export function actionWords(
  type: string,
  partner: Partner | undefined,
  {sign}: Messages['review'],
): [name: string, often: string] {
  const known = Object.hasOwn(sign.actions, type) ? sign.actions[type] : undefined;
  if (!known) return [type, sign.other];
  return type === 'PoA' && partner ? [sign.powerFor(partner.name), known[1]] : known;
}
