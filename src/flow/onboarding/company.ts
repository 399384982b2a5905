import type {ClientCorrections, ClientProfile} from '../../contract/index.js';
import {
  COMPANY_FIELDS,
  type CompanyField,
  type CompanyValues,
  type OnboardingState,
} from './state.js';

/** Another value in one of these is another company. */
const IDENTITY = new Set<CompanyField>(['name', 'registrationNumber', 'country']);

/** The company with one field changed; what was confirmed of another company does not hold for it. */
export function withField(
  {company, hasDataProcessing}: OnboardingState,
  field: CompanyField,
  value: string,
): Pick<OnboardingState, 'company' | 'hasDataProcessing'> {
  return {
    company: {...company, [field]: value},
    hasDataProcessing: hasDataProcessing && !IDENTITY.has(field),
  };
}

/** What the fields hold at first: the platform's login knows best, then the platform's page. */
export function companyFrom(
  profile: Partial<ClientProfile> | undefined,
  host: ClientCorrections,
): CompanyValues {
  const known = COMPANY_FIELDS.map((name) => {
    const values = [profile?.[name], host[name]];
    return [name, values.find(Boolean) ?? ''];
  });
  return Object.fromEntries(known) as CompanyValues;
}

/** True when nothing is missing that Debitura requires: name and country. */
export function isComplete({name, country}: CompanyValues): boolean {
  return name.trim() !== '' && country !== '';
}

/** What differs from what the platform's login says, as it travels. */
export function correctionsOf(
  company: CompanyValues,
  profile: Partial<ClientProfile> | undefined,
): ClientCorrections {
  const changed = COMPANY_FIELDS.filter((name) => company[name].trim() !== (profile?.[name] ?? ''));
  return Object.fromEntries(changed.map((name) => [name, company[name].trim()]));
}
