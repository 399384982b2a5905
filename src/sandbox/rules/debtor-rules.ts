import type {Bound} from '../http/json-body.js';
import type {SandboxSwitches} from '../switches.js';
import {findCountry, findCountryByName, findState} from '../world/countries.js';
import type {Debtor} from '../world/types.js';
import type {Complaints} from './complaints.js';

/** The debtor of a case request. */
export const debtorShape = {
  type: 'text',
  name: 'text',
  contactPerson: 'text',
  companyRegistrationNumber: 'text',
  address: 'text',
  zipCode: 'text',
  city: 'text',
  state: 'text',
  stateAlpha2: 'text',
  countryAlpha2: 'text',
  country: 'text',
  email: 'text',
  phone: 'text',
} as const;

/** A debtor as it came in. */
export type DebtorBody = Bound<typeof debtorShape>;

const limits = {
  name: 500,
  contactPerson: 500,
  companyRegistrationNumber: 100,
  address: 500,
  zipCode: 20,
  city: 100,
  state: 100,
  email: 320,
  phone: 50,
} as const;
/** What the sandbox takes for an e-mail address. */
export const emailPattern = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;

/** The debtor's type from a text in any case; undefined for anything else. */
export function debtorType(
  text: string | null,
  switches: SandboxSwitches,
): Debtor['type'] | undefined {
  const lower = text?.toLowerCase();
  if (lower === 'company') return 'Company';
  if (lower === 'private' || (switches.personAccepted && lower === 'person')) return 'Private';
  return undefined;
}

/** The debtor's country: alpha-2 wins over the English name. */
export function debtorCountry(body: DebtorBody): string | undefined {
  if (body.countryAlpha2) return findCountry(body.countryAlpha2);
  return body.country ? findCountryByName(body.country) : undefined;
}

/**
 * Rules on the debtor of a new case. Lengths and the words without a printed text are the sandbox's
 * own; the others are from Debitura's documentation, case submission.
 */
export function checkDebtor(
  body: DebtorBody | null,
  switches: SandboxSwitches,
  complaints: Complaints,
) {
  if (!body) {
    complaints.add('debtor', 'Debtor information is required');
    return;
  }
  const type = debtorType(body.type, switches);
  if (!type) complaints.add('debtor.type', 'Invalid debtor type');
  if (!body.name?.trim()) complaints.add('debtor.name', 'The debtor name is required');
  checkCountry(body, complaints);
  if (switches.addressRequired) {
    if (!body.address?.trim()) complaints.add('debtor.address', 'The debtor address is required');
    if (!body.city?.trim()) complaints.add('debtor.city', 'The debtor city is required');
  }
  if (switches.contactPersonRequired && type === 'Company' && !body.contactPerson?.trim()) {
    complaints.add('debtor.contactPerson', 'A contact person is required for companies');
  }
  if (body.email && !emailPattern.test(body.email)) {
    complaints.add('debtor.email', 'The debtor email is not a valid e-mail address');
  }
  for (const [field, limit] of Object.entries(limits)) {
    complaints.checkLength(`debtor.${field}`, body[field as keyof typeof limits], limit);
  }
}

function checkCountry(body: DebtorBody, complaints: Complaints) {
  const country = debtorCountry(body);
  const given = body.countryAlpha2 ?? body.country;
  if (!given) complaints.add('debtor.countryAlpha2', 'The debtor country is required');
  else if (!country) {
    const field = body.countryAlpha2 ? 'debtor.countryAlpha2' : 'debtor.country';
    complaints.add(field, `Invalid country code: ${given}`);
  }
  if (country !== 'US') return;
  if (!body.stateAlpha2) {
    complaints.add('debtor.stateAlpha2', 'A state code (stateAlpha2) is required for US debtors');
  } else if (!findState(body.stateAlpha2)) {
    complaints.add('debtor.stateAlpha2', `Invalid state code: ${body.stateAlpha2}`);
  }
}

/** The debtor of a body that passed the rules. */
export function debtorOf(body: DebtorBody, switches: SandboxSwitches): Debtor {
  const country = debtorCountry(body) ?? '';
  return {
    ...body,
    type: debtorType(body.type, switches) ?? 'Company',
    name: body.name ?? '',
    countryAlpha2: country,
    stateAlpha2:
      country === 'US' && body.stateAlpha2
        ? (findState(body.stateAlpha2) ?? null)
        : body.stateAlpha2,
  };
}
