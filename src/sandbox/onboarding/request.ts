import {businessFailure, Failure, pascalCaseKeys, type FieldErrors} from '../http/failure.js';
import {bindJson, type Bound} from '../http/json-body.js';
import {caseShape} from '../rules/case-rules.js';
import {Complaints} from '../rules/complaints.js';
import {emailPattern} from '../rules/debtor-rules.js';
import {findCountry, findCountryByName} from '../world/countries.js';
import type {World} from '../world/world.js';

const requestShape = {
  externalTenantId: 'text',
  client: {
    name: 'text',
    registrationNumber: 'text',
    address: 'text',
    zipCode: 'text',
    city: 'text',
    state: 'text',
    country: 'text',
    supportEmail: 'text',
    supportPhone: 'text',
  },
  users: [{name: 'text', email: 'text', isOnboardingUser: 'flag'}],
  cases: [caseShape],
} as const;

type Body = Bound<typeof requestShape>;

/** A request of POST /clients that keeps the rules on its client and users. */
export interface OnboardingRequest {
  externalTenantId: string;
  client: NonNullable<Body['client']>;
  /** Alpha-2. */
  country: string;
  /** The onboarding user first. */
  users: {name: string; email: string}[];
  cases: NonNullable<Body['cases']>;
}

const limits = {address: 500, zipCode: 20, city: 100, state: 100} as const;

/** A few of the more than 150 domains that Debitura refuses. */
const disposableDomains = new Set([
  'disposable.example',
  '10minutemail.com',
  'guerrillamail.com',
  'mailinator.com',
  'sharklasers.com',
  'temp-mail.org',
  'trashmail.com',
  'yopmail.com',
]);

/**
 * Reads POST /clients, cases unchecked.
 *
 * @param text - The body as it came.
 * @throws Failure - 400, or 422 by a switch, in the texts of Debitura's documentation, client
 *   onboarding; names, e-mail addresses and lengths in the sandbox's own.
 */
export function readOnboarding(text: string, world: World): OnboardingRequest {
  if (['', 'null'].includes(text.trim())) throw refusal('Request cannot be null');
  const body = bindJson(text, requestShape, world.switches.unknownFieldsRejected);
  const people = body.users ?? [];
  checkRoles(people);
  const country = readCountry(body.client?.country ?? null);
  const complaints = new Complaints();
  const tenant = body.externalTenantId ?? '';
  if (tenant.trim() === '' || tenant.length > 255) {
    complaints.add('externalTenantId', 'The externalTenantId must have 1 to 255 characters');
  }
  checkClient(body.client, complaints);
  people.forEach(({name, email}, index) => {
    if (!name?.trim()) complaints.add(`users[${index}].name`, 'The name is required');
    checkEmail(`users[${index}].email`, email, complaints);
  });
  refuseFields(complaints.errors, 'Client validation failed', world);

  const users = people
    .toSorted((one, other) => Number(other.isOnboardingUser) - Number(one.isOnboardingUser))
    .map(({name, email}) => ({name: name?.trim() ?? '', email: email?.trim() ?? ''}));
  return {
    externalTenantId: tenant,
    // The rules have passed, so there is one.
    client: body.client ?? emptyClient,
    country: country ?? '',
    users,
    cases: body.cases ?? [],
  };
}

/**
 * Refuses a request for its fields.
 *
 * @param errors - Messages by camelCase path; nothing happens when there are none.
 * @throws Failure - 400 with `validationErrors` under PascalCase keys, or 422 by a switch.
 */
export function refuseFields(errors: FieldErrors, message: string, {switches}: World): void {
  const validationErrors = pascalCaseKeys(errors);
  const entries = Object.entries(validationErrors);
  if (entries.length === 0) return;
  const error = (text: string) => ({type: 'ValidationError', message: text, solutionUrl: null});
  if (switches.clientFieldErrors422) {
    const businessErrors = entries.flatMap(([path, texts]) =>
      texts.map((text) => error(`${path}: ${text}`)),
    );
    throw new Failure(422, {businessErrors, signingHandoff: null}, {}, true);
  }
  const body = {error: message, message, businessErrors: [error(message)], validationErrors};
  throw new Failure(400, body, {}, true);
}

const emptyClient = {
  name: null,
  registrationNumber: null,
  address: null,
  zipCode: null,
  city: null,
  state: null,
  country: null,
  supportEmail: null,
  supportPhone: null,
};

function refusal(message: string): Failure {
  return businessFailure(400, 'ValidationError', message);
}

function checkRoles(people: NonNullable<Body['users']>): void {
  if (people.length === 0) throw refusal('At least one user is required');
  const marked = people.filter(({isOnboardingUser}) => isOnboardingUser === true).length;
  if (marked > 1) throw refusal('Only one user can be marked as IsOnboardingUser');
  if (people.length > 1 && marked === 0) {
    throw refusal('When multiple users provided, exactly one must have IsOnboardingUser=true');
  }
}

/** Alpha-2 or the full English name; undefined when none is given. */
function readCountry(text: string | null): string | undefined {
  if (!text?.trim()) return undefined;
  const found = findCountry(text) ?? findCountryByName(text);
  if (found === undefined) throw refusal(`Unknown country: ${text}`);
  return found;
}

function checkClient(client: Body['client'], complaints: Complaints): void {
  if (!client) {
    complaints.add('client', 'The client is required');
    return;
  }
  if (!client.name?.trim()) complaints.add('client.name', 'The name is required');
  if (!client.country?.trim()) complaints.add('client.country', 'The country is required');
  checkEmail('client.supportEmail', client.supportEmail, complaints);
  for (const [field, limit] of Object.entries(limits)) {
    complaints.checkLength(`client.${field}`, client[field as keyof typeof limits], limit);
  }
}

function checkEmail(path: string, text: string | null, complaints: Complaints): void {
  const email = text?.trim() ?? '';
  if (email === '') complaints.add(path, 'The e-mail address is required');
  else if (!emailPattern.test(email)) complaints.add(path, 'The e-mail address is not valid');
  else if (disposableDomains.has(email.toLowerCase().split('@')[1] ?? '')) {
    complaints.add(path, 'Disposable e-mail addresses are not allowed');
  }
}
