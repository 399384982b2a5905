import {emailPattern} from '../../rules/debtor-rules.js';
import type {Client} from '../../world/types.js';
import type {Field, Typed} from '../fields.js';

/** What the company page asks; the country stays as the platform said. */
export const companyFields: readonly Field[] = [
  {name: 'name', label: 'Company name', autocomplete: 'organization', maxLength: 500},
  {
    name: 'registrationNumber',
    label: 'Registration number (optional)',
    autocomplete: 'off',
    maxLength: 100,
    isOptional: true,
  },
  {name: 'address', label: 'Address', autocomplete: 'street-address', maxLength: 500},
  {name: 'zipCode', label: 'Zip code', autocomplete: 'postal-code', maxLength: 20},
  {name: 'city', label: 'City', autocomplete: 'address-level2', maxLength: 100},
  {name: 'email', label: 'Office e-mail', autocomplete: 'email', type: 'email', maxLength: 320},
  {
    name: 'phone',
    label: 'Office phone (optional)',
    autocomplete: 'tel',
    type: 'tel',
    maxLength: 50,
    isOptional: true,
  },
];

/** What the platform told, to be confirmed. */
export function companyValues({company}: Client): Typed['values'] {
  return Object.fromEntries(
    companyFields.map(({name}) => [name, company[name as keyof Client['company']]]),
  );
}

export function checkCompany(values: Typed['values']): Typed['errors'] {
  const errors: Record<string, string> = {};
  for (const {name, label, isOptional, maxLength = Infinity} of companyFields) {
    const value = values[name] ?? '';
    if (value === '' && isOptional !== true) errors[name] = `Enter this: ${label.toLowerCase()}.`;
    if (value.length > maxLength) errors[name] = `Use at most ${maxLength} characters.`;
  }
  const email = values.email ?? '';
  if (email !== '' && !emailPattern.test(email)) {
    errors.email = 'Enter an e-mail address such as office@company.com.';
  }
  return errors;
}

/** Takes over what was confirmed or corrected. */
export function keepCompany(client: Client, values: Typed['values']): void {
  Object.assign(client.company, values);
  client.confirmed.company = true;
}
