import type {Sandbox} from '../../../src/sandbox/index.js';
import type {Onboarded} from './newcomer.js';
import {DIRECTOR} from './signing.js';
import type {Watch} from './watch.js';

type State = Sandbox['state'];
type Client = State['clients'][number];
type Made = State['cases'][number];

/** Everything that must hold of newcomers when all is quiet: what every screen said is what Debitura has, once. */
export function judgeOnboardings(
  {state}: Pick<Sandbox, 'state'>,
  stories: readonly Onboarded[],
  {verifications}: Pick<Watch, 'verifications'>,
) {
  const verdicts = stories.map((told) => {
    const {tenant} = told.newcomer;
    const clients = state.clients.filter((one) => one.externalTenantId === tenant);
    const cases = state.cases.filter(({client}) => client.externalTenantId === tenant);
    const said = verifications.get(tenant)?.size ?? 0;
    return {told, clients, cases, wrong: wrongOf(told, clients, cases, said)};
  });
  const isTwice = (cases: readonly Made[]) =>
    new Set(cases.map(({creditorReference}) => creditorReference)).size < cases.length;
  return {
    lost: verdicts.filter(
      ({told, clients, cases}) =>
        told.end === 'ready' && (clients.length === 0 || cases.length < told.newcomer.cases.length),
    ).length,
    doubled: verdicts.filter(({clients, cases}) => clients.length > 1 || isTwice(cases)).length,
    hung: stories.filter(({end}) => end === 'hung').length,
    wrong: verdicts.flatMap(({told, wrong}) =>
      wrong.map((what) => `${told.newcomer.tenant} (${told.end}): ${what}`),
    ),
  };
}

function wrongOf(
  told: Onboarded,
  clients: readonly Client[],
  cases: readonly Made[],
  said: number,
): string[] {
  if (told.end === 'hung') return ['hung'];
  const [client] = clients;
  if (!client || clients.length > 1) return [`there are ${clients.length} clients`];
  const others = cases.length - told.newcomer.cases.length;
  return [
    ...wrongClient(told, client),
    ...wrongKyc(told, client, said),
    ...told.newcomer.cases.flatMap((draft) => wrongCase(told, draft.creditorReference, cases)),
    ...(others > 0 ? [`there are ${others} cases more than claims`] : []),
  ];
}

function wrongClient({newcomer, signedAt}: Onboarded, {company, users, sdca}: Client): string[] {
  const wrong: string[] = [];
  const {tenant} = newcomer;
  for (const field of ['name', 'registrationNumber', 'address', 'zipCode', 'city'] as const)
    if (company[field] !== newcomer.company[field]) wrong.push(`its ${field} is ${company[field]}`);
  const people = users.map(({email}) => email).join(', ');
  if (people !== `user@${tenant}.example`) wrong.push(`its people are ${people}`);
  if (sdca.signedAt === null) wrong.push('the screen says it has signed, and it has not');
  if (signedAt !== null && sdca.signedAt !== signedAt) wrong.push('it has signed twice');
  return wrong;
}

/** A new key is only for a new page, and what was said is what Debitura has. */
function wrongKyc({newcomer, kycPages}: Onboarded, {kyc}: Client, said: number): string[] {
  const wrong: string[] = [];
  if (said > kycPages) wrong.push(`${said} verifications from ${kycPages} pages`);
  const known = [newcomer.director, DIRECTOR].map(({directorFullName}) => directorFullName);
  if (kyc && !known.includes(kyc.directorFullName)) wrong.push('somebody else directs it');
  const isWanted = newcomer.cases.some(({debtor}) => debtor.countryAlpha2 === 'GB');
  if (isWanted && !kyc) wrong.push('nobody said who directs it');
  return wrong;
}

function wrongCase(told: Onboarded, reference: string, cases: readonly Made[]): string[] {
  const made = cases.filter(({creditorReference}) => creditorReference === reference);
  const [first] = made;
  const shown = told.cases.find(({creditorReference}) => creditorReference === reference);
  if (made.length > 1) return [`${reference} is there ${made.length} times`];
  if (!first) return [`${reference} is not there: ${nameOf(shown)}`];
  const wrong: string[] = [];
  if (shown?.standing.name !== 'made') wrong.push(`${reference} is there: ${nameOf(shown)}`);
  else if (shown.standing.caseId !== first.id) wrong.push(`${reference} is shown as another case`);
  const draft = told.newcomer.cases.find(({creditorReference}) => creditorReference === reference);
  if (first.principal !== draft?.amountToRecover)
    wrong.push(`${reference} was made of ${first.principal}`);
  const fee = told.fees.get(reference);
  if (fee !== undefined && first.fee.total !== fee)
    wrong.push(`the fee of ${reference} is ${first.fee.total}, agreed was ${fee}`);
  return wrong;
}

/** What the screen says of a claim. */
function nameOf(shown: Onboarded['cases'][number] | undefined): string {
  return shown ? `the screen says ${shown.standing.name}` : 'the screen does not show it';
}
