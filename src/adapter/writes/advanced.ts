import {AdvancedFields, fieldErrors, type FieldErrors} from '../../contract/index.js';
import type {Settings} from '../options/resolve.js';

/** A field of a draft that a platform has to switch on. */
export type AdvancedField = keyof AdvancedFields;

/** All that there are; the managing partner's API knows fewer. */
export const ADVANCED = Object.keys(AdvancedFields.shape) as readonly AdvancedField[];

/**
 * Reads what of a draft only the adapter knows. A field that is not switched on, or that the desk's API does not take, is
 * refused by name: a case that goes another way than the page asked for would be found out too late.
 *
 * @param known - The fields that the desk's API takes.
 */
export function readAdvanced(
  draft: unknown,
  {enable}: Pick<Settings, 'enable'>,
  known: readonly AdvancedField[] = ADVANCED,
): {fields: AdvancedFields; errors: FieldErrors} {
  const given = typeof draft === 'object' && draft !== null ? draft : {};
  const parsed = AdvancedFields.safeParse(given);
  const errors = parsed.success ? {} : fieldErrors(parsed.error, given);
  for (const name of ADVANCED.filter((each) => Object.hasOwn(given, each))) {
    const text = !known.includes(name)
      ? 'Debitura does not take this here.'
      : enable[name]
        ? null
        : 'The platform has not switched this on.';
    if (text !== null) errors[name] = [{code: 'other', text}];
  }
  return {fields: parsed.data ?? {}, errors};
}
