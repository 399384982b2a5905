import {businessFailure, notFound} from '../http/failure.js';
import {isUuid} from '../http/json-body.js';
import {deliveryAnswer} from './answers.js';
import type {Deliveries, Delivery} from './deliveries.js';
import type {Owner} from './subscriptions.js';

/**
 * What was sent to the owner's webhooks about a case, newest first.
 *
 * @param request - Its query has `caseId`, and may have `since`.
 * @throws Failure - 400 without a case id, and for a `since` that is no time.
 */
export function loggedEvents({log}: Deliveries, owner: Owner, request: Request) {
  const query = new URL(request.url).searchParams;
  const caseId = query.get('caseId') ?? '';
  if (!isUuid(caseId)) throw businessFailure(400, 'ValidationError', 'caseId is required');
  const since = sinceOf(query.get('since')) ?? 0;
  const found = log.filter(
    (each) =>
      each.subscription.owner === owner &&
      each.caseId === caseId.toLowerCase() &&
      each.created >= since &&
      // A row appears with its first attempt.
      each.attempts > 0,
  );
  return found.map(deliveryAnswer).reverse();
}

/**
 * Sends one event of the owner's log again.
 *
 * @throws Failure - 404 for what is not in that log.
 */
export function replayEvent(deliveries: Deliveries, owner: Owner, id: string) {
  const found = deliveries.log.find(
    (each) => each.id === id.toLowerCase() && each.subscription.owner === owner,
  );
  if (!found) throw notFound('Webhook event');
  return replayed(deliveries, found);
}

/** Sends a delivery again and says what was sent. */
export function replayed(deliveries: Deliveries, delivery: Delivery) {
  deliveries.replay(delivery);
  const {id, subscription, event} = delivery;
  return {eventId: id, subscriptionId: subscription.id, eventType: event};
}

/**
 * Milliseconds since 1970 of an ISO 8601 time; without a zone it is UTC.
 *
 * @throws Failure - 400 for what is no time.
 */
export function sinceOf(text: string | null): number | null {
  if (!text) return null;
  const hasZone = /(Z|[+-]\d{2}:\d{2})$/i.test(text) || !text.includes('T');
  const moment = Date.parse(hasZone ? text : `${text}Z`);
  if (Number.isNaN(moment)) throw businessFailure(400, 'ValidationError', `${text} is no time`);
  return moment;
}
