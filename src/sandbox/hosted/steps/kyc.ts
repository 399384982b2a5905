import {calendarDay} from '../../http/json-body.js';
import type {Field, Typed} from '../fields.js';

/** What the KYC page asks. */
export const kycFields: readonly Field[] = [
  {
    name: 'directorFullName',
    label: 'Director’s full name',
    autocomplete: 'name',
    maxLength: 500,
  },
  {
    name: 'directorHomeAddress',
    label: 'Home address',
    autocomplete: 'street-address',
    maxLength: 1000,
    rows: 3,
  },
  {name: 'directorDateOfBirth', label: 'Date of birth', autocomplete: 'bday', type: 'date'},
];

/**
 * Checks the answers by the rules of Debitura's documentation, KYC verification.
 *
 * @param today - `YYYY-MM-DD`
 */
export function checkKyc(values: Typed['values'], today: string): Typed['errors'] {
  const {
    directorFullName: name = '',
    directorHomeAddress: address = '',
    directorDateOfBirth: born = '',
  } = values;
  const errors: Record<string, string> = {};
  if (name === '') errors.directorFullName = 'Enter the full name of one director.';
  else if (name.length > 500) errors.directorFullName = 'Use at most 500 characters.';
  if (address === '') errors.directorHomeAddress = 'Enter the home address.';
  else if (address.length > 1000) errors.directorHomeAddress = 'Use at most 1,000 characters.';
  const day = calendarDay(born);
  if (day === undefined || day >= today) {
    errors.directorDateOfBirth = 'Enter a date in the past, such as 1980-05-31.';
  }
  return errors;
}
