import type {CollectionPartnerApi, PartnerCase, Query} from '../../debitura/index.js';
import {readPages} from '../upstream/pages.js';
import {MOST_PAGES} from './catch-up.js';
import {compareCase, isAfter, settleCase, type Beginning, type Comparison} from './compare-case.js';
import {reportDeliveries, reportMessages, reportPayments} from './partner-news.js';
import {caseState} from './states.js';

/** What catching up with the cases of a collection or managing partner needs. */
export type PartnerCatchUp = Comparison & {
  /** A fresh allowance for each call. */
  partner: () => CollectionPartnerApi;
  /** True when the platform hears of test cases alone. */
  isTestMode: boolean;
  /** True when deliveries may have been missed: then each case that may have changed is looked into. */
  wasAway: boolean;
  /** Milliseconds since 1970: payments and messages from before it are taken as told. */
  startedAt: number;
  /** Ids of the subscriptions whose log is read. */
  subscriptions: readonly string[];
};

/** A case, and by which of the partner's roles it is read. */
export type OwnCase = PartnerCase & {isManaged: boolean};

/** A case appears on the partner's list when Debitura has verified it, whenever it was made. */
const ASSIGNED: Beginning = {
  event: 'case.assigned',
  isNews: ({dateFinished}) => !dateFinished,
  states: [caseState('PendingVerification', null)],
};

/** Who submitted a case knows of it. */
const SUBMITTED: Beginning = {...ASSIGNED, event: 'case.updated', isNews: () => false};

/**
 * Reports what the partner was not told: the deliveries of Debitura's log that did not arrive, then the payments and
 * messages that the log does not have because the subscription was off, then where cases have moved to.
 * @returns How many events were reported.
 */
export async function catchUpPartner(options: PartnerCatchUp): Promise<number> {
  let count = 0;
  for (const item of await ownCases(options)) {
    if (options.wasAway && options.report && mayHaveChanged(item, options.since)) {
      count += await reportDeliveries(item, options);
      count += await reportPayments(item, options);
      count += await reportMessages(item, options);
    }
    const beginning = item.isManaged ? SUBMITTED : ASSIGNED;
    const compared = await compareCase(item, options, beginning);
    if (await settleCase(compared, options, item.isTestCase === true)) count += 1;
  }
  return count;
}

/** All that the partner works or submitted, each once. */
async function ownCases({partner, isTestMode}: PartnerCatchUp): Promise<OwnCase[]> {
  const all = new Map<string, OwnCase>();
  const read = async (isManaged: boolean, list: (query: Query) => ReturnType<Listing>) => {
    const items = await readPages(async (query) => {
      const {cases, page, pageData} = await list({...query, Sort: 'DateCreated:asc'});
      return {items: cases, page: page ?? pageData};
    }, MOST_PAGES);
    for (const item of items) all.set(item.id, {...item, isManaged});
  };
  await read(false, (query) => partner().cases({...query, includeTestCases: true}));
  await read(true, (query) => partner().managedCases(query));
  return [...all.values()].filter(({isTestCase}) => !isTestMode || isTestCase === true);
}

type Listing = CollectionPartnerApi['cases'];

/** What is over and was not touched since has no news; Debitura has no list by change. */
function mayHaveChanged(item: OwnCase, since: number): boolean {
  const {lifecycle} = item;
  const isOver = ['Closed:', 'Merged:'].includes(caseState(lifecycle ?? '', null));
  return !isOver || [item.dateUpdated, item.dateFinished].some((at) => isAfter(at, since));
}
