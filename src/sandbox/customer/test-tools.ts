import type {Hono} from 'hono';
import type {CustomerEnvironment} from '../http/authentication.js';
import type {Context} from '../http/context.js';
import {businessFailure} from '../http/failure.js';
import {bindJson} from '../http/json-body.js';
import {moveCase} from '../life/move.js';
import {recordPayment} from '../life/payments.js';
import {customerEvents, type CaseEvent} from '../world/events.js';
import type {CollectionCase} from '../world/types.js';
import type {World} from '../world/world.js';
import {ownCase} from './cases.js';

/** What Debitura offers for test cases only. */
export function addTestTools(api: Hono<CustomerEnvironment>, context: Context): void {
  const {world, webhooks} = context;
  addDeletes(api, context);

  api.post('/test/cases/:id/advance', async (c) => {
    const target = ownCase(world, c.get('client'), c.req.param('id'));
    requireTest(target);
    const {to, amount} = bindJson(await c.req.text(), {to: 'text', amount: 'number'}, false);
    const audience = world.switches.advanceNotifiesReferral ? 'creditor' : 'customer';
    const advanced = world.tellOnly(
      (happened) => webhooks.publish(happened, audience),
      () => advance(world, target, to ?? '', amount),
    );
    return c.json({advanced, state: stateOf(target)});
  });

  api.post('/test/webhooks/fire', async (c) => {
    const shape = {event: 'text', caseId: 'uuid', subscriptionId: 'uuid'} as const;
    const body = bindJson(await c.req.text(), shape, world.switches.unknownFieldsRejected);
    const target = ownCase(world, c.get('client'), body.caseId ?? '');
    requireTest(target);
    const happened = currentEvent(target, body.event ?? '', customerEvents);
    const {creditorId} = c.get('client');
    if (body.subscriptionId === null) {
      const enqueuedCount = webhooks.publish(happened, 'customer');
      return c.json({eventType: happened.event, caseId: target.id, enqueuedCount});
    }
    const chosen = webhooks.subscriptions
      .of(creditorId)
      .find(({id, isTestMode}) => id === body.subscriptionId && isTestMode);
    if (!chosen) {
      throw businessFailure(400, 'InvalidSubscription', 'No test subscription with this id');
    }
    const enqueuedCount = chosen.isActive ? webhooks.publishTo(chosen, happened) : 0;
    return c.json({eventType: happened.event, caseId: target.id, enqueuedCount});
  });
}

/**
 * Moves a test case to one of the states that Debitura offers.
 *
 * @returns Whether anything changed.
 * @throws Failure - 400 for another state, a missing amount and another end.
 */
export function advance(
  world: World,
  item: CollectionCase,
  to: string,
  amount: number | null,
): boolean {
  if (to === 'Active') {
    if (item.lifecycle === 'Active' || item.lifecycle === 'Closed') return false;
    moveCase(world, item, 'Active');
    return true;
  }
  if (to !== 'Closed:Paid' && to !== 'Closed:NoPayment') {
    throw businessFailure(400, 'InvalidTargetState', `Unknown target state: ${to}`);
  }
  const isPaid = to === 'Closed:Paid';
  if (isPaid && !(amount !== null && amount > 0)) {
    throw businessFailure(400, 'MissingAmount', 'amount is required for Closed:Paid');
  }
  if (item.lifecycle === 'Closed') {
    if (stateOf(item) === to) return false;
    throw businessFailure(400, 'AlreadyClosed', 'The case is closed with another close code');
  }
  moveCase(world, item, 'Active');
  // Debitura closes as Paid whatever the amount: it is for receivers to try, not for accounts.
  if (isPaid && amount !== null) recordPayment(world, item, amount);
  moveCase(world, item, 'Closed', {
    closeCode: isPaid ? 'Paid' : 'PreLegalExhaustedNoPayment',
    coversRest: false,
  });
  return true;
}

/** Where a test case stands, in the words of the advance operation. */
export function stateOf({lifecycle, closeCode}: CollectionCase): string {
  if (lifecycle !== 'Closed') return lifecycle;
  if (closeCode === 'Paid') return 'Closed:Paid';
  return closeCode === 'Pre-Legal Exhausted – No Payment' ? 'Closed:NoPayment' : 'Closed';
}

/**
 * The event with what the case has now.
 *
 * @param known - Events that the API has.
 * @throws Failure - 400 for another event, 422 when the case has nothing to report.
 */
export function currentEvent(
  item: CollectionCase,
  event: string,
  known: readonly string[],
): CaseEvent {
  if (!known.includes(event)) throw unknownEvent(event, known);
  const {lifecycle, closeCode} = item;
  switch (event) {
    case 'case.created':
    case 'case.assigned':
      return {event, item};
    case 'case.updated':
      return {event, item, oldLifecycle: lifecycle, newLifecycle: lifecycle};
    case 'case.closed':
      return {event, item, closeCode, comment: null};
    case 'payment.created':
      return {event, item, payment: required(item.payments.at(-1), 'payments')};
    case 'payment.deleted':
      return {event, item, payment: required(item.deletedPayments.at(-1), 'deleted payments')};
    case 'chat.created':
      return {event, item, message: required(item.chats.at(-1), 'chat messages')};
    default:
      throw unknownEvent(event, known);
  }
}

function unknownEvent(event: string, known: readonly string[]) {
  return businessFailure(400, 'InvalidEventType', `${event} is none of ${known.join(', ')}`);
}

function required<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw businessFailure(422, 'MissingData', `The case has no ${what}`);
  return found;
}

/**
 * @throws Failure - 400 for a production case.
 */
export function requireTest({isTest}: CollectionCase): void {
  if (!isTest) throw businessFailure(400, 'NotATestCase', 'This is for test cases only');
}

/** Hard deletes. */
function addDeletes(api: Hono<CustomerEnvironment>, {world, webhooks}: Context): void {
  const remove = (doomed: CollectionCase[]) => {
    world.deleteCases(doomed);
    for (const {id} of doomed) webhooks.deliveries.forget(id);
  };

  api.delete('/test/cases/:id', (c) => {
    const id = c.req.param('id');
    const isDeletedBefore = world.deletedCases.has(`${c.get('client').creditorId} ${id}`);
    if (isDeletedBefore) return c.body(null, 204);
    const target = ownCase(world, c.get('client'), id);
    requireTest(target);
    remove([target]);
    return c.body(null, 204);
  });

  api.delete('/test/cases', (c) => {
    const tag = c.req.query('tag');
    if (!tag) throw businessFailure(400, 'MissingTag', 'The tag is required');
    const matches = world.casesOf(c.get('client')).filter((each) => each.tag === tag);
    for (const match of matches) requireTest(match);
    remove(matches);
    return c.body(null, 204);
  });
}
