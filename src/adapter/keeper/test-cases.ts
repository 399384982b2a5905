import type {CustomerApi, ReferralCase} from '../../debitura/index.js';
import {casesById} from '../upstream/cases-by-id.js';
import {isRefusedForGood} from '../upstream/refusals.js';

/** Which cases are tests, as far as that could be read. */
export type Kinds = {
  /** By id. A case that is missing here and not unread is one that Debitura does not show to its client. */
  isTest: ReadonlyMap<string, boolean>;
  /** Ids of cases that could not be read now and may be the next time. */
  unread: ReadonlySet<string>;
  /** Why, the first time it happened. */
  failure: {error: unknown} | null;
};

/**
 * Reads of each case whether it is a test: the Referral API does not say so, the Customer API says it to the client's
 * own bearer. A client that is refused one for good, for example because the link ended, leaves its cases unsaid: to
 * lose what happened to a live case is worse than to hear of a test. What fails for now is left for the next look.
 */
export async function readKinds(
  cases: readonly {item: ReferralCase}[],
  {customer}: {customer: (externalTenantId: string) => CustomerApi},
): Promise<Kinds> {
  const isTest = new Map<string, boolean>();
  const unread = new Set<string>();
  let failure: Kinds['failure'] = null;
  for (const [tenant, ids] of byClient(cases)) {
    try {
      const found = await casesById(() => customer(tenant), ids);
      for (const [id, item] of found) isTest.set(id, item.isTestCase === true);
    } catch (error) {
      if (isRefusedForGood(error)) continue;
      failure ??= {error};
      for (const id of ids) unread.add(id);
    }
  }
  return {isTest, unread, failure};
}

function byClient(cases: readonly {item: ReferralCase}[]): Map<string, string[]> {
  const byTenant = new Map<string, string[]>();
  for (const {item} of cases) {
    const tenant = item.client?.externalTenantId;
    if (!tenant) continue;
    const ids = byTenant.get(tenant) ?? [];
    ids.push(item.id);
    byTenant.set(tenant, ids);
  }
  return byTenant;
}
