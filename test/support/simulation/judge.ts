import type {Sandbox} from '../../../src/sandbox/index.js';
import type {Told} from './told.js';
import type {Watch} from './watch.js';

type Made = Sandbox['state']['cases'][number];

/** Everything that must hold when all is quiet: what every screen said is what Debitura has. */
export function judge(sandbox: Sandbox, stories: readonly Told[], {sent}: Pick<Watch, 'sent'>) {
  const byDebtor = new Map<string, Made[]>();
  for (const made of sandbox.state.cases) {
    const {name} = made.debtor;
    byDebtor.set(name, [...(byDebtor.get(name) ?? []), made]);
  }
  const verdicts = stories.map((told) => {
    const {debtor} = told.claim;
    const cases = byDebtor.get(debtor) ?? [];
    const keys = sent.get(debtor)?.size ?? 0;
    return {told, cases, wrong: [...wrongOf(told, cases), ...wrongKeys(told, keys)]};
  });
  return {
    lost: verdicts.filter(({told, cases}) => isSaid(told) && cases.length === 0).length,
    doubled: verdicts.filter(({cases}) => cases.length > 1).length,
    hung: verdicts.filter(({told}) => told.end === 'hung').length,
    wrong: verdicts.flatMap(({told, wrong}) =>
      wrong.map((what) => `${told.claim.debtor} (${told.end}): ${what}`),
    ),
  };
}

function isSaid({end}: Told): boolean {
  return end === 'made' || end === 'duplicate';
}

function wrongOf(told: Told, cases: readonly Made[]): string[] {
  if (told.end === 'hung') return ['hung'];
  if (told.wasEditable) return ['the draft could be edited while its confirm was unknown'];
  if (cases.length > 1) return [`${cases.length} cases`];
  const [made] = cases;
  if (!made) return isSaid(told) ? ['the screen shows a case that is not there'] : [];
  // Who comes back without a draft is asked as if for the first time, and the list of cases shows the one of before.
  if (!isSaid(told))
    return told.hasForgotten ? [] : ['there is a case, and the screen says there is none'];
  return [...wrongCase(told, made), ...wrongPapers(told, made)];
}

function wrongCase(told: Told, made: Made): string[] {
  const {claim, amount, caseId, end, fee, hasForgotten} = told;
  const wrong: string[] = [];
  if (made.client.externalTenantId !== claim.tenant) wrong.push('it is another client’s');
  if (caseId !== null && caseId !== made.id) wrong.push('the screen shows another case');
  if (end === 'duplicate' && !hasForgotten) wrong.push('the user’s own case is called a duplicate');
  if (hasForgotten) return wrong;
  if (made.principal !== amount) wrong.push(`made of ${made.principal}, agreed was ${amount}`);
  if (fee !== null && made.fee.total !== fee)
    wrong.push(`the fee is ${made.fee.total}, agreed was ${fee}`);
  return wrong;
}

function wrongPapers({claim, hasPapers}: Told, {files}: Made): string[] {
  return (claim.invoice.files ?? []).flatMap(({name}) => {
    const there = files.filter((file) => file.name === name).length;
    if (there > 1) return [`${name} is there ${there} times`];
    return there === 0 && hasPapers ? [`${name} is missing`] : [];
  });
}

/** A new key is only for a new confirm. */
function wrongKeys({confirms}: Told, keys: number): string[] {
  return keys > confirms ? [`${keys} different requests for ${confirms} confirms`] : [];
}
