import {businessFailure} from '../http/failure.js';
import {originOf} from '../http/context.js';
import {
  casesPerPage,
  createQuery,
  listOf,
  paginate,
  sortBy,
  type Query,
  type SortFields,
} from '../http/paging.js';
import {outstandingOf} from '../life/outstanding.js';
import {findLifecycle} from '../world/labels.js';
import type {CollectionCase} from '../world/types.js';
import type {World} from '../world/world.js';
import {caseAnswer} from './case-answer.js';

const sortFields: SortFields<CollectionCase> = {
  DateCreated: (item) => item.created,
  DateUpdated: (item) => item.updated,
  DateFinished: (item) => item.finished,
  DateCollectionStarted: (item) => item.collectionStarted,
  DueDate: (item) => item.dueDate ?? item.date,
  Date: (item) => item.date,
  GrossAmount: (item) => item.principal,
  Remainder: (item) => outstandingOf(item).total,
  InterestFees: (item) => item.interestFees,
  CollectionFees: (item) => item.collectionFees,
  ReminderFees: (item) => item.reminderFees,
  Lifecycle: (item) => item.lifecycle,
  CloseCode: (item) => item.closeCode,
};

/** Some cases, newest first unless `Sort` says otherwise (`InvoiceListDto`). */
export function listCases(
  world: World,
  cases: CollectionCase[],
  request: Request,
  answer: (world: World, origin: string, item: CollectionCase) => object = caseAnswer,
) {
  const query = createQuery(request.url);
  const isWanted = caseFilter(query);
  const newestFirst = cases.filter(isWanted).reverse();
  const page = paginate(
    sortBy(newestFirst, query, sortFields),
    query,
    casesPerPage(world.switches),
    world.switches,
  );
  const origin = originOf(request);
  return {...page.meta, cases: page.items.map((item) => answer(world, origin, item))};
}

function caseFilter(query: Query): (item: CollectionCase) => boolean {
  const isStatus = statusFilter(query);
  const ids = idSet(query, 'Ids');
  const debtorIds = idSet(query, 'DebtorIds');
  const divisionIds = idSet(query, 'DivisionIds');
  return (item) =>
    isStatus(item) &&
    (ids.size === 0 || ids.has(item.id)) &&
    (debtorIds.size === 0 || debtorIds.has(item.debtorId)) &&
    // No seeded client has divisions.
    divisionIds.size === 0;
}

function idSet(query: Query, name: string): Set<string> {
  return new Set(listOf(query, name).map((id) => id.toLowerCase()));
}

/**
 * Filters by `Statuses` in either form.
 *
 * @throws Failure - 400 for a status that does not exist.
 */
export function statusFilter(query: Query): (item: CollectionCase) => boolean {
  const wanted = new Set(
    listOf(query, 'Statuses').map((text) => {
      const lifecycle = findLifecycle(text);
      if (!lifecycle) throw businessFailure(400, 'InvalidStatus', `Unknown status: ${text}`);
      return lifecycle;
    }),
  );
  return (item) => wanted.size === 0 || wanted.has(item.lifecycle);
}
