import type {Hono} from 'hono';
import type {CustomerEnvironment} from '../http/authentication.js';
import {originOf, type Context} from '../http/context.js';
import {notFound} from '../http/failure.js';
import {createQuery, paginate} from '../http/paging.js';
import {dateText, dayOf, optionalTimeText, timeText} from '../rules/dates.js';
import {exclusiveUntil} from '../life/exclusive-period.js';
import type {CollectionCase} from '../world/types.js';
import {lifecycleText} from './case-answer.js';
import {ownCase} from './cases.js';
import {contractStatus} from './contract-status.js';
import type {World} from '../world/world.js';

const day = 86_400_000;

/** What can be read about one case, besides the case itself. */
export function addCaseReads(api: Hono<CustomerEnvironment>, {world}: Context): void {
  const read = (path: string, answer: (item: CollectionCase, request: Request) => object) => {
    api.get(`/cases/:id/${path}`, (c) =>
      c.json(answer(ownCase(world, c.get('client'), c.req.param('id')), c.req.raw)),
    );
  };

  read('contract-status', (item, request) => contractStatus(originOf(request), item));
  read('timeline', timelineAnswer);
  read('payments', (item) => paymentsOf(world, item));
  read('validation', validationAnswer);
  read('exclusive-period', (item) => exclusivePeriod(world, item));

  api.get('/payments', (c) => {
    const all = world.casesOf(c.get('client')).flatMap((item) => paymentsOf(world, item));
    const page = paginate(all, createQuery(c.req.url), 10, world.switches);
    return c.json({...page.meta, payments: page.items});
  });
  api.get('/payments/:id', (c) => {
    const all = world.casesOf(c.get('client')).flatMap((item) => paymentsOf(world, item));
    const found = all.find(({id}) => id === c.req.param('id'));
    if (!found) throw notFound('Payment');
    return c.json(found);
  });
}

/** The history of a case with its engagement phase (`CaseTimelineResponse`). */
export function timelineAnswer({timeline, phase}: CollectionCase) {
  const items = timeline.map(({at, ...line}) => ({date: timeText(at), ...line}));
  return {items, currentEngagementPhase: phase};
}

/** What is missing (`CaseValidationStatusDto`). */
export function validationAnswer({missingInformation, responded}: CollectionCase) {
  return {
    needsInfo: missingInformation.length > 0,
    creditorRespondedAt: optionalTimeText(responded),
    items: missingInformation,
  };
}

/** The payments of a case, oldest first (`PaymentDto`). */
export function paymentsOf(world: World, item: CollectionCase) {
  return item.payments.map((payment) => ({
    id: payment.id,
    dateCreated: timeText(payment.at),
    dateUpdated: optionalTimeText(payment.updated),
    date: dateText(payment.date),
    grossAmount: payment.amount,
    recipient: payment.recipient,
    method: payment.method,
    currency: item.currency,
    invoice: {
      status: lifecycleText(world, item),
      reference: item.reference,
      invoiceId: item.id,
    },
  }));
}

/**
 * The exclusive period and what made it longer (`ExclusivePeriodDto`).
 *
 * @throws Failure - 404 when there is none.
 */
export function exclusivePeriod(world: World, item: CollectionCase) {
  const end = exclusiveUntil(item);
  if (end === null || item.collectionStarted === null) throw notFound('Exclusive period');
  const today = Date.parse(dayOf(world.clock.now()));
  const daysRemaining = Math.round((Date.parse(end) - today) / day);
  return {
    engagementStartDate: timeText(item.collectionStarted),
    currentEndDate: dateText(end),
    daysRemaining: item.terminated === null ? daysRemaining : 0,
    status: periodStatus(item, daysRemaining),
    extensions: item.extensions.map(({type, at, newEnd}) => ({
      type,
      eventDate: timeText(at),
      newEndDate: dateText(newEnd),
    })),
  };
}

/** A closed case has no running period, whatever its end. */
function periodStatus(item: CollectionCase, daysRemaining: number): string {
  if (item.terminated !== null) return 'Terminated';
  return daysRemaining < 0 || item.lifecycle === 'Closed' ? 'Expired' : 'Active';
}
