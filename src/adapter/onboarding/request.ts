import {
  ClientCorrections,
  draftErrors,
  fieldErrors,
  OnboardingRequest,
  type FieldErrors,
} from '../../contract/index.js';
import type {UpstreamClient} from '../../debitura/index.js';
import type {ClientPrincipal} from '../options/principal.js';
import type {Settings} from '../options/resolve.js';
import {Problem} from '../problem.js';
import {readAdvanced} from '../writes/advanced.js';
import {companyOfRecord, correctedCompany, profileOf} from './profile.js';

/** The fields without which Debitura makes no client. */
const REQUIRED = ['name', 'country'] as const;

/**
 * Reads the body of `POST /client` and checks everything before anything is sent: the company as corrected, and
 * every case by the rules of a draft. A client that Debitura has already is named as Debitura names it, where the platform
 * does not say.
 *
 * @param readRecord - Debitura's own record of the client; null when there is none.
 * @throws Problem `invalid` with paths such as `client.country` and `cases.0.debtor.email`.
 */
export async function readOnboarding(
  body: unknown,
  principal: ClientPrincipal,
  settings: Pick<Settings, 'enable' | 'now'>,
  readRecord: () => Promise<UpstreamClient | null>,
): Promise<OnboardingRequest> {
  const parsed = OnboardingRequest.safeParse(body);
  const given = correctedCompany(principal, parsed.data?.client ?? {});
  const missing = REQUIRED.filter((field) => !given[field]);
  const record = missing.length > 0 ? companyOfRecord(await readRecord()) : {};
  const known = Object.fromEntries(
    missing.flatMap((field) => (record[field] ? [[field, record[field]]] : [])),
  );
  const errors = {
    ...companyErrors({...given, ...known}),
    ...(parsed.success ? {} : fieldErrors(parsed.error, body)),
    ...casesErrors(casesOf(body), settings),
  };
  if (!parsed.success || Object.keys(errors).length > 0)
    throw new Problem('invalid', 'The client or a case is not complete.', {fieldErrors: errors});
  const {cases, client, ...rest} = parsed.data;
  const advanced = casesOf(body).map((draft) => readAdvanced(draft, settings).fields);
  return {
    ...rest,
    client: {...client, ...known},
    ...(cases && {cases: cases.map((draft, index) => ({...draft, ...advanced[index]}))}),
  };
}

function casesOf(body: unknown): unknown[] {
  const cases = typeof body === 'object' && body !== null && 'cases' in body ? body.cases : [];
  return Array.isArray(cases) ? (cases as unknown[]) : [];
}

function companyErrors(company: Partial<ClientCorrections>): FieldErrors {
  const checked = ClientCorrections.safeParse(company);
  const errors = checked.success ? {} : fieldErrors(checked.error, company);
  for (const field of REQUIRED) if (!company[field]) errors[field] = [{code: 'required'}];
  return under('client', errors);
}

function casesErrors(
  cases: readonly unknown[],
  settings: Pick<Settings, 'enable' | 'now'>,
): FieldErrors {
  const today = settings.now().toISOString().slice(0, 10);
  const references = new Set<unknown>();
  let errors: FieldErrors = {};
  for (const [index, draft] of cases.entries()) {
    const wrong = {...draftErrors(draft, today), ...readAdvanced(draft, settings).errors};
    const reference = (draft as {creditorReference?: unknown} | null)?.creditorReference;
    if (reference !== undefined && references.has(reference))
      wrong.creditorReference = [{code: 'duplicate'}];
    references.add(reference);
    errors = {...errors, ...under(`cases.${index}`, wrong)};
  }
  return errors;
}

/** Errors of a part, by the path in the whole. */
export function under(path: string, errors: FieldErrors): FieldErrors {
  return Object.fromEntries(
    Object.entries(errors).map(([field, list]) => [field === '' ? path : `${path}.${field}`, list]),
  );
}

/** The body of `POST /clients`; the same request gives the same bytes. */
export function onboardingBody(
  {client = {}, cases = []}: OnboardingRequest,
  principal: ClientPrincipal,
): string {
  const {supportEmail, users} = profileOf(principal);
  const drafts = cases.map(
    ({shown: _shown, creditorCompanyName: _name, creditorCountryAlpha2: _country, ...draft}) =>
      draft,
  );
  return JSON.stringify({
    externalTenantId: principal.externalTenantId,
    client: {...correctedCompany(principal, client), supportEmail},
    users,
    ...(drafts.length > 0 && {cases: drafts}),
  });
}
