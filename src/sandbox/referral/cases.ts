import type {Hono} from 'hono';
import {lifecycleText} from '../customer/case-answer.js';
import {statusFilter} from '../customer/case-list.js';
import type {Context} from '../http/context.js';
import {notFound} from '../http/failure.js';
import {
  casesPerPage,
  createQuery,
  listOf,
  paginate,
  sortBy,
  type Query,
  type SortFields,
} from '../http/paging.js';
import {dateText, dayOf, optionalTimeText, timeText} from '../rules/dates.js';
import {outstandingOf} from '../life/outstanding.js';
import {countryName, jurisdictionId} from '../world/countries.js';
import {referralPartner} from '../world/seeds.js';
import type {Client, CollectionCase} from '../world/types.js';
import type {World} from '../world/world.js';
import {linkedClients} from './clients.js';
import {revenueOf} from './revenue.js';

const sortFields: SortFields<CollectionCase> = {
  DateCreated: (item) => item.created,
  GrossAmount: (item) => item.principal,
  DueDate: (item) => item.dueDate ?? item.date,
};

/** Cases of all linked clients, in the thin form that the partner sees. */
export function addCases(api: Hono, {world}: Context): void {
  api.get('/cases', (c) => {
    const query = createQuery(c.req.url);
    const matches = partnerCases(world).filter(caseFilter(query)).reverse();
    const page = paginate(
      sortBy(matches, query, sortFields),
      query,
      casesPerPage(world.switches),
      world.switches,
    );
    return c.json({
      ...page.meta,
      cases: page.items.map((item) => thinCase(world, item)),
      summary: summaryOf(matches, dayOf(world.clock.now()).slice(0, 7)),
    });
  });

  api.get('/cases/:id', (c) => {
    const item = partnerCase(world, c.req.param('id'));
    return c.json({...thinCase(world, item), potentialRevenue: revenueOf(item)});
  });
}

/**
 * A case of one of the partner's clients.
 *
 * @throws Failure - 404.
 */
export function partnerCase(world: World, id: string): CollectionCase {
  const found = partnerCases(world).find((each) => each.id === id.toLowerCase());
  if (!found) throw notFound('Case');
  return found;
}

function partnerCases(world: World): CollectionCase[] {
  const clients = new Set(linkedClients(world));
  return world.cases.filter(({client}) => clients.has(client));
}

function caseFilter(query: Query): (item: CollectionCase) => boolean {
  const isStatus = statusFilter(query);
  const [from] = query('FromDate');
  const [to] = query('ToDate');
  const [tenant] = query('ExternalTenantId');
  const text = query('Query')[0]?.toLowerCase();
  const countryIds = new Set(listOf(query, 'CountryIds').map(Number));
  const partnerIds = new Set(listOf(query, 'CollectionPartnerIds'));
  return (item) => {
    const created = dayOf(item.created);
    return (
      isStatus(item) &&
      (from === undefined || created >= from.slice(0, 10)) &&
      (to === undefined || created <= to.slice(0, 10)) &&
      (tenant === undefined || item.client.externalTenantId === tenant) &&
      (text === undefined || matches(item, text)) &&
      (countryIds.size === 0 || countryIds.has(jurisdictionId(item.debtor.countryAlpha2))) &&
      (partnerIds.size === 0 || partnerIds.has(item.partner.id))
    );
  };
}

function matches(item: CollectionCase, text: string): boolean {
  const words = [item.reference, item.creditorReference ?? '', item.debtor.name];
  return words.some((word) => word.toLowerCase().includes(text));
}

function thinCase(world: World, item: CollectionCase) {
  return {
    id: item.id,
    reference: item.reference,
    creditorReference: item.creditorReference,
    client: clientInfo(item.client),
    debtor: {name: item.debtor.name, country: countryName(item.debtor.countryAlpha2)},
    grossAmount: item.principal,
    remainder: outstandingOf(item).total,
    currency: item.currency,
    lifecycle: lifecycleText(world, item),
    closeCode: item.closeCode,
    currentEngagementPhase: item.phase,
    dateCreated: timeText(item.created),
    dueDate: dateText(item.dueDate ?? item.date),
    dateCollectionStarted: optionalTimeText(item.collectionStarted),
    dateFinished: optionalTimeText(item.finished),
    validation: {
      needsInfo: item.missingInformation.length > 0,
      creditorRespondedAt: optionalTimeText(item.responded),
      items: item.missingInformation,
    },
    collectionPartner: item.isTest ? null : item.partner.name,
    expectedReferralRatePercentage: item.isTest ? null : referralPartner.referralFeePercentage,
  };
}

function clientInfo({externalTenantId, creditorId, company, users}: Client) {
  const [onboardingUser, ...otherUsers] = users.map(({email, name}) => ({email, name}));
  return {
    externalTenantId,
    creditorId,
    companyName: company.name,
    contacts: {onboardingUser: onboardingUser ?? null, officeEmail: company.email, otherUsers},
  };
}

function summaryOf(cases: CollectionCase[], month: string) {
  const count = (isCounted: (item: CollectionCase) => boolean) => cases.filter(isCounted).length;
  const [active, paused, closed] = (['Active', 'Paused', 'Closed'] as const).map((lifecycle) =>
    count((item) => item.lifecycle === lifecycle),
  );
  const merged = count((item) => item.lifecycle === 'Merged');
  return {
    totalCases: cases.length,
    casesThisMonth: count((item) => dayOf(item.created).startsWith(month)),
    byLifecycle: {
      active: active ?? 0,
      pending: cases.length - (active ?? 0) - (paused ?? 0) - (closed ?? 0) - merged,
      closed: closed ?? 0,
      paused: paused ?? 0,
    },
  };
}
