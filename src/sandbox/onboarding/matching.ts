import type {Client} from '../world/types.js';
import type {World} from '../world/world.js';
import type {OnboardingRequest} from './request.js';

/** What Debitura finds under the e-mail addresses of a request; null when nobody is known. */
export type Match = 'NeedsLinking' | 'OtherPartner' | 'NoCreditor' | 'OtherTenant' | null;

/** Domains whose every address belongs to an account that the sandbox makes up when it is asked. */
const accountDomains: readonly (readonly [domain: string, match: NonNullable<Match>])[] = [
  ['taken.example', 'OtherPartner'],
  ['agency.example', 'NoCreditor'],
  ['existing.example', 'NeedsLinking'],
];

/** Compares the users' and the support e-mail addresses with the accounts that exist. */
export function matchAccount(world: World, request: OnboardingRequest): Match {
  const emails = emailsOf(request);
  if (linkedUnder(world, emails))
    return world.switches.otherTenantNeedsLinking ? 'NeedsLinking' : 'OtherTenant';
  const domains = emails.filter((email) => !world.freedEmails.has(email)).map(domainOf);
  return accountDomains.find(([domain]) => domains.includes(domain))?.[1] ?? null;
}

/** The account under one of these addresses: a client of another tenant id, or of an earlier link request. */
export function requestedAccount(world: World, request: OnboardingRequest): Client | undefined {
  const emails = emailsOf(request);
  const linked = linkedUnder(world, emails);
  if (linked) return linked;
  return world.linkRequests
    .map(({account}) => account)
    .find((account) => !account.isArchived && addressesOf(account).some(isIn(emails)));
}

/** All addresses of a request, in lower case. */
export function emailsOf({client, users}: OnboardingRequest): string[] {
  const emails = [...users.map(({email}) => email), client.supportEmail ?? ''];
  return emails.map((email) => email.trim().toLowerCase());
}

function linkedUnder(world: World, emails: string[]): Client | undefined {
  const wanted = world.switches.emailDomainMatches ? emails.map(domainOf) : emails;
  const spelled = world.switches.emailDomainMatches ? domainOf : (email: string) => email;
  return world.clients.find(
    (client) => !client.isArchived && addressesOf(client).map(spelled).some(isIn(wanted)),
  );
}

function addressesOf({company, users}: Client): string[] {
  return [company.email, ...users.map(({email}) => email)].map((email) => email.toLowerCase());
}

function isIn(list: string[]): (text: string) => boolean {
  return (text) => list.includes(text);
}

function domainOf(email: string): string {
  return email.split('@')[1] ?? '';
}
