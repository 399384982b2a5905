import type {WebhookEvent} from '../../contract/index.js';
import type {CustomerApi, ReferralApi, ReferralCase, UpstreamClient} from '../../debitura/index.js';
import {readPages} from '../upstream/pages.js';
import {compareCase, isAfter, settleCase, type Compared, type Comparison} from './compare-case.js';
import {clientName, type Told} from './states.js';
import {readKinds} from './test-cases.js';

/** A hundred thousand cases: one day's calls at most, in a thousand of them. */
export const MOST_PAGES = 1_000;

/** What catching up with the clients of a referral partner needs. */
export type CatchUpOptions = Comparison & {
  /** A fresh allowance for each page: a long list takes longer than any one call may. */
  referral: () => ReferralApi;
  customer: (externalTenantId: string) => CustomerApi;
  /** True when the subscription is the one of test cases, false when it is the one of live cases. */
  isTestMode: boolean;
};

/**
 * Compares all cases and clients with what was told before, and reports what differs and what the subscription would
 * have told. The Referral API has no log of events and no list by change, so its lists are all there is.
 * @returns How many events were reported.
 * @throws What kept a client's cases from being read, when everything else was reported: those come the next time.
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
  const {count, failure} = await compareCases(cases, options);
  let reported = count;
  for (const item of clients) if (await compareClient(item, options)) reported += 1;
  if (failure) throw failure.error;
  return reported;
}

async function compareCases(cases: readonly ReferralCase[], options: CatchUpOptions) {
  const news: Compared<ReferralCase>[] = [];
  for (const item of cases) {
    const compared = await compareCase(item, options, {event: 'case.created'});
    if (compared.event !== null && options.report) news.push(compared);
    else await settleCase(compared, options, null);
  }
  const {isTest, unread, failure} = await readKinds(news, options);
  let count = 0;
  for (const compared of news) {
    const {id} = compared.item;
    if (unread.has(id)) continue;
    const kind = isTest.get(id) ?? options.isTestMode;
    const isOurs = kind === options.isTestMode;
    if (await settleCase(compared, options, isOurs ? kind : null)) count += 1;
  }
  return {count, failure};
}

async function compareClient(item: UpstreamClient, options: CatchUpOptions): Promise<boolean> {
  const tenant = item.externalTenantId;
  if (!tenant) return false;
  const name = clientName(tenant);
  const state = String(item.onboardingDone ?? false);
  const before = await options.states.get(name);
  const isNews =
    before === undefined ? isAfter(item.dateLinked, options.since) : before.state !== state;
  const event = clientEvent(tenant, state, before, options);
  const told = isNews && ((await options.report?.(event)) ?? false);
  await options.states.put(name, state);
  return told;
}

/** Debitura has no event for a client that must sign again; that one has a name of ours. */
function clientEvent(
  tenant: string,
  state: string,
  before: Told | undefined,
  {now, isTestMode}: CatchUpOptions,
): WebhookEvent {
  const waiting = before === undefined ? 'client.linked' : 'client.updated';
  return {
    id: `catchup:client:${tenant}:${(before?.changes ?? 0) + 1}:${state}`,
    event: state === 'true' ? 'client.onboarding.contract_signed' : waiting,
    timestamp: now.toISOString(),
    data: {externalTenantId: tenant},
    externalTenantId: tenant,
    test: isTestMode,
    source: 'catch-up',
  };
}
