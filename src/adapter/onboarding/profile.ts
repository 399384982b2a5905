import {ClientCorrections, type ClientProfile} from '../../contract/index.js';
import type {UpstreamClient} from '../../debitura/index.js';
import {countryAlpha2} from '../answers/country.js';
import type {ClientPrincipal} from '../options/principal.js';

const FIELDS = Object.keys(ClientCorrections.shape) as (keyof ClientCorrections)[];

/**
 * What the platform says of its customer. Who signs is the principal; other users come from the platform's profile,
 * and no address from the page: Debitura matches accounts by e-mail.
 */
export function profileOf(principal: ClientPrincipal): ClientProfile {
  const company = principal.profile?.client ?? {};
  return {
    ...companyOf(company),
    supportEmail: firstText(company.supportEmail) ?? principal.email,
    users: usersOf(principal),
  };
}

/** The company's data as the user corrected it; an emptied field is left out. */
export function correctedCompany(
  principal: ClientPrincipal,
  corrections: ClientCorrections,
): Partial<ClientCorrections> {
  return withoutEmpty({...companyOf(principal.profile?.client ?? {}), ...corrections});
}

/** Of Debitura's own record what makes a company one; nothing where there is no client. */
export function companyOfRecord(known: UpstreamClient | null): Partial<ClientCorrections> {
  const {companyName, country} = known?.client ?? {};
  return companyOf({name: companyName ?? '', country: country ?? ''});
}

/** Platforms name a country by its code or in English; pages and Debitura get the code. */
function companyOf(company: Record<string, string>): Partial<ClientCorrections> {
  const named = Object.fromEntries(FIELDS.map((field) => [field, company[field]?.trim() ?? '']));
  return withoutEmpty({...named, country: countryAlpha2(named.country) ?? ''});
}

function withoutEmpty(company: Partial<ClientCorrections>): Partial<ClientCorrections> {
  const entries = Object.entries(company).filter(([, text]) => text.trim() !== '');
  return Object.fromEntries(entries);
}

/** The principal first; without a name of its own it goes by its address, which the hosted pages let it correct. */
function usersOf({email, name, profile}: ClientPrincipal): ClientProfile['users'] {
  const users = profile?.users ?? [];
  const known = users.find((user) => isSame(user.email, email));
  const others = users.filter(
    (user, index) =>
      !isSame(user.email, email) &&
      users.findIndex((each) => isSame(each.email, user.email)) === index,
  );
  return [
    {name: firstText(name, known?.name) ?? email, email, isOnboardingUser: true},
    ...others.map((user) => ({name: user.name, email: user.email, isOnboardingUser: false})),
  ];
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

function firstText(...texts: (string | undefined)[]): string | undefined {
  return texts.map((text) => text?.trim()).find(Boolean);
}
