import {bindJson} from '../http/json-body.js';
import {optionalTimeText, timeText} from '../rules/dates.js';
import type {Delivery} from './deliveries.js';
import type {Subscription, SubscriptionChange} from './subscriptions.js';

const shape = {
  url: 'text',
  events: 'texts',
  isActive: 'flag',
  isTestMode: 'flag',
  regenerateSecret: 'flag',
} as const;

/**
 * Reads what a request says about a webhook. Debitura's guides print both casings of the names.
 *
 * @throws Failure - 400 when it is no JSON or a value has the wrong type.
 */
export function readChange(text: string): SubscriptionChange {
  return bindJson(text.replaceAll(/"([A-Z]\w*)"(?=\s*:)/g, camelCased), shape, false);
}

function camelCased(_all: string, name: string): string {
  return `"${name.charAt(0).toLowerCase()}${name.slice(1)}"`;
}

/**
 * A webhook as answers show it (`WebhookDto`).
 *
 * @param showsSecret - Only after it was made or renewed.
 */
export function webhookAnswer(webhook: Subscription, showsSecret = false) {
  const {id, url, events, isActive, disabledReason, isTestMode, secret} = webhook;
  return {
    id,
    url,
    events,
    isActive,
    createdUtc: timeText(webhook.created),
    updatedUtc: timeText(webhook.updated),
    disabledReason,
    secret: showsSecret ? secret : null,
    isTestMode,
  };
}

/** The same object with `Id` for `id` and so on. */
export function pascalCased(answer: object): object {
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) => [
      name.charAt(0).toUpperCase() + name.slice(1),
      value as unknown,
    ]),
  );
}

/** A line of the event log (`WebhookEventDto`). */
export function deliveryAnswer(delivery: Delivery) {
  return {
    id: delivery.id,
    subscriptionId: delivery.subscription.id,
    caseId: delivery.caseId,
    eventType: delivery.event,
    payload: delivery.payload,
    createdAt: timeText(delivery.created),
    deliveredAt: optionalTimeText(delivery.delivered),
    attemptCount: delivery.attempts,
    lastResponseCode: delivery.lastStatus,
    lastError: delivery.lastError,
  };
}
