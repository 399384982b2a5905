import type {WebhookEvent} from '../../contract/index.js';
import type {ReferralApi, ReferralCase, UpstreamClient} from '../../debitura/index.js';
import {toTime} from '../answers/time.js';
import {readPages} from '../upstream/pages.js';
import {caseState, clientName, CREATED, type States} from './states.js';

/** Where a case without open contracts, and one with them, begins. */
const FIRST_STATES = [
  caseState('PendingContractSigning', null),
  caseState('PendingVerificationInternal', null),
];

/** A hundred thousand cases: one day's calls at most, in a thousand of them. */
const MOST_PAGES = 1_000;

/** What catching up needs. */
export type CatchUpOptions = {
  /** A fresh allowance for each page: a long list takes longer than any one call may. */
  referral: () => ReferralApi;
  states: States;
  /** Milliseconds since 1970: what never was heard of is news only when it happened after. */
  since: number;
  now: Date;
  isTestMode: boolean;
  /** Takes one event; null when this is the first look and everything is taken as told. */
  report: ((event: WebhookEvent) => Promise<boolean>) | null;
};

/**
 * Compares all cases and clients with what was told before, and reports what differs.
 * The Referral API has no log of events and no list by change, so its lists are all there is.
 * @returns How many events were reported.
 */
export async function catchUp(options: CatchUpOptions): Promise<number> {
  const {referral} = options;
  const cases = await readPages(async (query) => {
    const {cases, page, pageData} = await referral().cases({...query, Sort: 'DateCreated:asc'});
    return {items: cases, page: page ?? pageData};
  }, MOST_PAGES);
  const clients = await readPages(async (query) => {
    const {clients, page, pageData} = await referral().clients({...query, Sort: 'dateCreated:asc'});
    return {items: clients, page: page ?? pageData};
  }, MOST_PAGES);
  let count = 0;
  for (const item of cases) if (await compareCase(item, options)) count += 1;
  for (const item of clients) if (await compareClient(item, options)) count += 1;
  return count;
}

async function compareCase(item: ReferralCase, options: CatchUpOptions): Promise<boolean> {
  const {states, since} = options;
  const name = `case:${item.id}`;
  const state = caseState(item.lifecycle ?? '', item.closeCode);
  const before = await states.get(name);
  const isNew = isAfter(item.dateCreated, since);
  const hasMoved = [item.dateCollectionStarted, item.dateFinished].some((at) => isAfter(at, since));
  const isNews =
    before === undefined
      ? isNew || hasMoved
      : before !== state && !(before === CREATED && FIRST_STATES.includes(state));
  const told = isNews && (await tell(caseEvent(item, state, before, options), options));
  await states.put(name, state);
  return told;
}

async function compareClient(item: UpstreamClient, options: CatchUpOptions): Promise<boolean> {
  const tenant = item.externalTenantId;
  if (!tenant) return false;
  const name = clientName(tenant);
  const state = String(item.onboardingDone ?? false);
  const before = await options.states.get(name);
  const isNews = before === undefined ? isAfter(item.dateLinked, options.since) : before !== state;
  const told = isNews && (await tell(clientEvent(tenant, state, before, options), options));
  await options.states.put(name, state);
  return told;
}

async function tell(event: WebhookEvent, {report}: CatchUpOptions): Promise<boolean> {
  return (await report?.(event)) ?? false;
}

function caseEvent(
  item: ReferralCase,
  state: string,
  before: string | undefined,
  {now, isTestMode}: CatchUpOptions,
): WebhookEvent {
  const [lifecycle = '', closeCode = ''] = state.split(':');
  const tenant = item.client?.externalTenantId;
  const opened = before === undefined ? 'case.created' : 'case.updated';
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

/** Debitura has no event for a client that must sign again; that one has a name of ours. */
function clientEvent(
  tenant: string,
  state: string,
  before: string | undefined,
  {now, isTestMode}: CatchUpOptions,
): WebhookEvent {
  const waiting = before === undefined ? 'client.linked' : 'client.updated';
  return {
    id: `catchup:client:${tenant}:${state}`,
    event: state === 'true' ? 'client.onboarding.contract_signed' : waiting,
    timestamp: now.toISOString(),
    data: {externalTenantId: tenant},
    externalTenantId: tenant,
    test: isTestMode,
    source: 'catch-up',
  };
}

function isAfter(time: string | null | undefined, since: number): boolean {
  return Date.parse(toTime(time) ?? '') > since;
}
