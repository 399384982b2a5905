import type {WebhookEvent} from '../../contract/index.js';
import type {ReferralCase} from '../../debitura/index.js';
import {toTime} from '../answers/time.js';
import {caseState, CREATED, type States} from './states.js';

/** What catching up needs, whoever's cases are compared. */
export type Comparison = {
  states: States;
  /** Milliseconds since 1970: what never was heard of is news only when it happened after. */
  since: number;
  now: Date;
  isTestMode: boolean;
  /** Takes one event; null when this is the first look and everything is taken as told. */
  report: ((event: WebhookEvent) => Promise<boolean>) | null;
};

/** Where cases begin of which it was told that they are there. */
const FIRST_STATES = [
  caseState('PendingContractSigning', null),
  caseState('PendingVerificationInternal', null),
];

/** A case of any list, as far as it is compared. */
export type ComparedCase = Pick<
  ReferralCase,
  | 'id'
  | 'reference'
  | 'lifecycle'
  | 'closeCode'
  | 'isTestCase'
  | 'dateCreated'
  | 'dateCollectionStarted'
  | 'dateFinished'
> & {client?: ReferralCase['client']};

/** How the cases of one list begin. */
export type Beginning = {
  /** The event by which a case comes to be known. */
  event: 'case.created' | 'case.assigned' | 'case.updated';
  /** True when a case that was never heard of is news in any state. */
  isNews?: (item: ComparedCase) => boolean;
  /** More states than those in which any case begins. */
  states?: readonly string[];
};

/** Compares a case with what was told of it. Answers whether an event was reported. */
export async function compareCase(
  item: ComparedCase,
  comparison: Comparison,
  beginning: Beginning,
): Promise<boolean> {
  const {states, since, report} = comparison;
  const name = `case:${item.id}`;
  const state = caseState(item.lifecycle ?? '', item.closeCode);
  const before = await states.get(name);
  const isNew = beginning.isNews ?? (({dateCreated}: ComparedCase) => isAfter(dateCreated, since));
  const hasMoved = [item.dateCollectionStarted, item.dateFinished].some((at) => isAfter(at, since));
  const firstStates = [...FIRST_STATES, ...(beginning.states ?? [])];
  const isNews =
    before === undefined
      ? isNew(item) || hasMoved
      : before !== state && !(before === CREATED && firstStates.includes(state));
  const opened = before === undefined ? beginning.event : 'case.updated';
  const told = isNews && ((await report?.(caseEvent(item, state, opened, comparison))) ?? false);
  await states.put(name, state);
  return told;
}

function caseEvent(
  item: ComparedCase,
  state: string,
  opened: string,
  {now, isTestMode}: Comparison,
): WebhookEvent {
  const [lifecycle = '', closeCode = ''] = state.split(':');
  const tenant = item.client?.externalTenantId;
  return {
    id: `catchup:${item.id}:${state}`,
    event: lifecycle === 'Closed' ? 'case.closed' : opened,
    timestamp: now.toISOString(),
    data: {
      caseId: item.id,
      reference: item.reference ?? '',
      newLifecycle: lifecycle,
      ...(closeCode !== '' && {closeCode}),
      ...(tenant && {externalTenantId: tenant}),
    },
    ...(tenant && {externalTenantId: tenant}),
    test: item.isTestCase ?? isTestMode,
    source: 'catch-up',
  };
}

/** True for a time of Debitura's after this moment (milliseconds since 1970). */
export function isAfter(time: string | null | undefined, since: number): boolean {
  return Date.parse(toTime(time) ?? '') > since;
}
