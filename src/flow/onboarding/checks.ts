import {fieldErrors} from '../../contract/case-draft.js';
import {earlierToday} from '../../contract/dates.js';
import {ClientCorrections, KycDetails} from '../../contract/onboarding.js';
import type {FieldError, FieldErrors} from '../../contract/problem.js';
import {
  COMPANY_FIELDS,
  KYC_FIELDS,
  type CompanyValues,
  type KycValues,
  type OnboardingState,
} from './state.js';

type Errors = OnboardingState['errors'];

/** Everything that is wrong with the company, by field. Debitura requires name and country. */
export function companyErrors(company: CompanyValues): Errors {
  const entries = Object.entries(company).filter(([, value]) => value !== '');
  const given = Object.fromEntries(entries);
  const parsed = ClientCorrections.safeParse(given);
  const found = parsed.success ? {} : fieldErrors(parsed.error, given);
  return {
    ...first(found, COMPANY_FIELDS),
    ...(company.name.trim() === '' && {name: {code: 'required'}}),
    ...(company.country === '' && {country: {code: 'required'}}),
  };
}

/** Everything that is wrong with what is said of the director, by field. */
export function kycErrors(kyc: KycValues, now: Date): Errors {
  const parsed = KycDetails.safeParse(kyc);
  const found = parsed.success ? {} : fieldErrors(parsed.error, kyc);
  const born = kyc.directorDateOfBirth;
  const today = earlierToday(now);
  if (born === '') found.directorDateOfBirth = [{code: 'required'}];
  else if (!found.directorDateOfBirth && born >= today)
    found.directorDateOfBirth = [{code: 'in-future', limit: today}];
  return first(found, KYC_FIELDS);
}

/** The server's errors at the fields that are shown, with or without the name of the part before them. */
export function shownErrors(
  found: FieldErrors,
  fields: readonly (keyof Errors)[],
  part = '',
): Errors {
  const own = Object.entries(found).map(([path, errors]): [string, FieldError[]] => [
    part && path.startsWith(`${part}.`) ? path.slice(part.length + 1) : path,
    errors,
  ]);
  return first(Object.fromEntries(own), fields);
}

function first(found: FieldErrors, fields: readonly (keyof Errors)[]): Errors {
  const errors: Errors = {};
  for (const name of fields) {
    const [error] = found[name] ?? [];
    if (error) errors[name] = error;
  }
  return errors;
}
