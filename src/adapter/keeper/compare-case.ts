import type {WebhookEvent} from '../../contract/index.js';
import type {PartnerCase, ReferralCase} from '../../debitura/index.js';
import {toTime} from '../answers/time.js';
import {caseState, CREATED, type States, type Told} from './states.js';

/** What catching up needs, whoever's cases are compared. */
export type Comparison = {
  states: States;
  /** Milliseconds since 1970: what never was heard of is news only when it happened after. */
  since: number;
  now: Date;
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
  PartnerCase,
  | 'id'
  | 'reference'
  | 'lifecycle'
  | 'closeCode'
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

/** Where a case is, and the event that tells of it; null when that is no news. */
export type Compared<T extends ComparedCase> = {
  item: T;
  before: Told | undefined;
  state: string;
  event: string | null;
};

/** Compares a case with what was told of it. */
export async function compareCase<T extends ComparedCase>(
  item: T,
  {states, since}: Comparison,
  beginning: Beginning,
): Promise<Compared<T>> {
  const state = caseState(item.lifecycle ?? '', item.closeCode);
  const before = await states.get(nameOf(item));
  const isNew = beginning.isNews ?? (({dateCreated}: ComparedCase) => isAfter(dateCreated, since));
  const hasMoved = [item.dateCollectionStarted, item.dateFinished].some((at) => isAfter(at, since));
  const firstStates = [...FIRST_STATES, ...(beginning.states ?? [])];
  const isNews =
    before === undefined
      ? isNew(item) || hasMoved
      : before.state !== state && !(before.state === CREATED && firstStates.includes(state));
  const opened = before === undefined ? beginning.event : 'case.updated';
  return {item, before, state, event: isNews ? opened : null};
}

/**
 * Reports what is news of a case and takes it as told, unless a delivery told of the case since it was compared.
 * @param isTest - Whether it is a test case; null when nobody is to hear of it.
 * @returns Whether an event was reported.
 */
export async function settleCase(
  compared: Compared<ComparedCase>,
  comparison: Comparison,
  isTest: boolean | null,
): Promise<boolean> {
  const {states, report} = comparison;
  const {item, before, state, event} = compared;
  const known = event === null ? before : await states.get(nameOf(item));
  if (known?.changes !== before?.changes) return false;
  const isNews = event !== null && isTest !== null;
  const told =
    isNews && ((await report?.(caseEvent(compared, event, isTest, comparison))) ?? false);
  await states.put(nameOf(item), state);
  return told;
}

function nameOf({id}: ComparedCase): string {
  return `case:${id}`;
}

/** Its id counts the changes: a state that comes again is another event, and the same change is the same one. */
function caseEvent(
  {item, before, state}: Compared<ComparedCase>,
  opened: string,
  isTest: boolean,
  {now}: Comparison,
): WebhookEvent {
  const [lifecycle = '', closeCode = ''] = state.split(':');
  const tenant = item.client?.externalTenantId;
  return {
    id: `catchup:${item.id}:${(before?.changes ?? 0) + 1}:${state}`,
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
    test: isTest,
    source: 'catch-up',
  };
}

/** True for a time of Debitura's after this moment (milliseconds since 1970). */
export function isAfter(time: string | null | undefined, since: number): boolean {
  return Date.parse(toTime(time) ?? '') > since;
}
