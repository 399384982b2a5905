import type {WebhookEvent} from '../../contract/index.js';
import type {ReferralApi, UpstreamClient} from '../../debitura/index.js';
import {readPages} from '../upstream/pages.js';
import {compareCase, isAfter, type Comparison} from './compare-case.js';
import {clientName} from './states.js';

/** A hundred thousand cases: one day's calls at most, in a thousand of them. */
export const MOST_PAGES = 1_000;

/** What catching up with the clients of a referral partner needs. */
export type CatchUpOptions = Comparison & {
  /** A fresh allowance for each page: a long list takes longer than any one call may. */
  referral: () => ReferralApi;
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
  for (const item of cases)
    if (await compareCase(item, options, {event: 'case.created'})) count += 1;
  for (const item of clients) if (await compareClient(item, options)) count += 1;
  return count;
}

async function compareClient(item: UpstreamClient, options: CatchUpOptions): Promise<boolean> {
  const tenant = item.externalTenantId;
  if (!tenant) return false;
  const name = clientName(tenant);
  const state = String(item.onboardingDone ?? false);
  const before = await options.states.get(name);
  const isNews = before === undefined ? isAfter(item.dateLinked, options.since) : before !== state;
  const event = clientEvent(tenant, state, before, options);
  const told = isNews && ((await options.report?.(event)) ?? false);
  await options.states.put(name, state);
  return told;
}

/** Debitura has no event for a client that must sign again; that one has a name of ours. */
function clientEvent(
  tenant: string,
  state: string,
  before: string | undefined,
  {now, isTestMode}: Comparison,
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
