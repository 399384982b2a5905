import type {CaseFormState, FieldPath} from '../../../flow/case-form/state.js';
import type {Format} from '../../../i18n/format.js';
import type {ErrorKit, LoadedScreen} from '../screens.js';

/** What the sentence of an error depends on; `kit` is null until what shows errors is loaded. */
export type ErrorSources = {
  state: CaseFormState;
  kit: ErrorKit | null;
  loaded: LoadedScreen | undefined;
  format: Format;
};

/** The sentence for a field's error, undefined when there is none. */
export function fieldError(
  path: FieldPath,
  {state, kit, loaded, format}: ErrorSources,
): string | undefined {
  const error = state.errors[path];
  if (!error || !kit) return undefined;
  const {words, errorText} = kit;
  const fields = loaded?.screen.errors?.(loaded.words) ?? words.claim;
  const currency = state.values.currencyCode;
  return errorText(path, error, {fields, rules: words.rules, format, currency});
}
