import type {FieldError, FieldErrors} from '../../../contract/index.js';
import {formatAmount, parseAmount} from '../../money/amounts.js';
import type {Facts, Values} from '../state.js';

/** The three kinds of fees; all of them always travel, because what is left out may count as 0 at Debitura. */
export const FEES = ['interestFees', 'reminderFees', 'collectionFees'] as const;

/** What stands in a box that is ticked. */
export const YES = 'yes';

/** Reads an amount of the case's currency; what cannot be read is NaN, which no rule lets pass. */
export function readAmount(text: string | undefined, {locale, case: {currency}}: Facts): number {
  return parseAmount(text ?? '', locale, currency) ?? NaN;
}

/** Writes an amount as it stands in a field. */
export function writeAmount(amount: number, {locale, case: {currency}}: Facts): string {
  return formatAmount(amount, locale, currency);
}

/**
 * One error a field. An empty field is missing, whatever its rule calls that.
 *
 * @param optional - Names of fields that may stay empty.
 */
export function errorsOf(
  found: FieldErrors,
  values: Values,
  optional: readonly string[] = [],
): Record<string, FieldError> {
  const errors: Record<string, FieldError> = {};
  for (const [name, [first]] of Object.entries(found)) {
    if (!first) continue;
    const isEmpty = name in values && values[name]?.trim() === '' && !optional.includes(name);
    errors[name] = isEmpty ? {code: 'required'} : first;
  }
  return errors;
}

/** The three fees as they stand in the fields; one that was left as it stood in `opened` is the case's of now. */
export function readFees(
  values: Values,
  facts: Facts,
  opened: Facts,
): Record<(typeof FEES)[number], number> {
  const before = writeFees(opened);
  const read = (name: (typeof FEES)[number]) =>
    values[name] === before[name] ? facts.case[name] : readAmount(values[name], facts);
  return {
    interestFees: read('interestFees'),
    reminderFees: read('reminderFees'),
    collectionFees: read('collectionFees'),
  };
}

/** The three fees of a case as its fields show them. */
export function writeFees(facts: Facts): Record<(typeof FEES)[number], string> {
  const {interestFees, reminderFees, collectionFees} = facts.case;
  return {
    interestFees: writeAmount(interestFees, facts),
    reminderFees: writeAmount(reminderFees, facts),
    collectionFees: writeAmount(collectionFees, facts),
  };
}
