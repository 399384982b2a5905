import type {Task} from '../../contract/tracking.js';
import type {CaseState} from './case-state.js';

/** One thing that the user has to do. */
export type Duty =
  /** Sign on Debitura's pages; without an address there is only the wish to look again. */
  | {kind: 'sign'; url: string | null}
  /** Something that the case lacks. */
  | {kind: 'missing'; text: string}
  | {kind: 'task'; task: Task};

/** Tasks that say the same as the list of what is missing. */
const ABOUT_MISSING = ['CaseValidationNeedsInfo', 'MoreInfoNeeded'];

/** What the user has to do for a case; empty when it is nothing. */
export function dutiesOf({case: shown, parts, session}: CaseState): Duty[] {
  // Partners sign nothing here, and what is missing is the creditor's to give.
  if (!shown || (session && session.desk !== 'client')) return [];
  const isUnsigned = shown.lifecycle === 'PendingContractSigning';
  const missing = (parts.validation.value?.items ?? []).map(({description}) => description);
  const isSaid = ({type}: Task) =>
    (missing.length > 0 && ABOUT_MISSING.includes(type)) || (isUnsigned && type === 'SignContract');
  const tasks = (parts.tasks.value ?? []).filter((task) => !isSaid(task));
  return [
    ...(isUnsigned ? [{kind: 'sign' as const, url: signingUrl(shown.signingHandoff, parts)}] : []),
    ...missing.map((text) => ({kind: 'missing' as const, text})),
    ...tasks.map((task) => ({kind: 'task' as const, task})),
  ];
}

/** One link that walks everything is better than one contract's own. */
function signingUrl(
  handoff: {combinedSigningUrl: string} | null,
  {contracts}: CaseState['parts'],
): string | null {
  if (handoff) return handoff.combinedSigningUrl;
  const {sdca, poa, pricingAppendix} = contracts.value ?? {};
  const open = [sdca, poa, pricingAppendix].find(
    (item) => item && (!item.signed || item.requiresResigning) && item.solutionUrl !== null,
  );
  return open?.solutionUrl ?? null;
}
