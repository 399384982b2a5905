import type {Partner, Preview} from '../../../contract/preview.js';
import type {ClientState} from '../../../contract/session.js';
import type {Messages} from '../../../i18n/messages.js';

/** Types by which the agreement of the company itself is asked for. */
const AGREEMENTS: readonly string[] = ['Sdca', 'SdcaUpgrade'];

/**
 * The types of what must be signed before the case starts. A preview that knows no client names what the partner wants
 * only; who is no client yet signs the collection agreement as well. Source: Debitura's documentation of the preview.
 */
export function requiredTypes(
  {required}: Pick<Preview, 'required'>,
  client: ClientState | null | undefined,
): string[] {
  const types = required.map(({type}) => type);
  const isUnsigned = client?.status === 'none' || client?.status === 'sign';
  return isUnsigned && !types.some((type) => AGREEMENTS.includes(type))
    ? ['Sdca', ...types]
    : types;
}

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
