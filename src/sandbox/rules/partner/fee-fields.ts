import {round} from '../currencies.js';
import type {Complaints} from '../complaints.js';

const names = ['interestFees', 'reminderFees', 'collectionFees'] as const;

/** Added fees of a case, in its currency. */
export type AddedFees = Record<(typeof names)[number], number>;

/** The fees that a body gives; each must be 0 or more. */
export function feeFields(
  body: Record<(typeof names)[number], number | null>,
  complaints: Complaints,
): Partial<AddedFees> {
  const given: Partial<AddedFees> = {};
  for (const name of names) {
    const value = body[name];
    if (value === null) continue;
    if (value < 0) complaints.add(name, 'The amount cannot be negative');
    else given[name] = round(value);
  }
  return given;
}

/** The fees of a case. */
export function addedFees({interestFees, reminderFees, collectionFees}: AddedFees): AddedFees {
  return {interestFees, reminderFees, collectionFees};
}
