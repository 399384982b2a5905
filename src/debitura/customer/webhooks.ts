import * as z from 'zod/mini';
import type {
  CustomerQueries,
  ReplayEventResultDto,
  ReplayRequestDto,
  ReplayResultDto,
  TestResultDto,
  WebhookEventDto,
} from '../generated/customer.js';
import type {Http} from '../http.js';
import {answered} from '../lenient.js';
import {uuid} from '../path.js';
import {UpstreamWebhook, type WebhookChange, type WebhookWish} from '../schemas/webhook.js';

/** The subscriptions of one client. */
export function createWebhooks(http: Http) {
  return {
    /** Changes a subscription, but never its events; a renewed secret is shown in the answer alone. */
    changeWebhook: (id: string, change: Omit<WebhookChange, 'events'>) =>
      http.patch(UpstreamWebhook, {
        segments: ['webhooks', uuid(id)],
        body: JSON.stringify(change),
        isRepeatable: change.regenerateSecret !== true,
      }),

    /** Sends a made-up `case.created` and says what the receiver answered. */
    testWebhook: (id: string) =>
      http.post(answered<TestResultDto>(), {segments: ['webhooks', uuid(id), 'test']}),

    /** Counts what was sent since then; Debitura sends nothing again. */
    replayWebhook: (id: string, since: ReplayRequestDto) =>
      http.post(answered<ReplayResultDto>(), {
        segments: ['webhooks', uuid(id), 'replay'],
        body: JSON.stringify(since),
      }),

    // Last: V8 takes twenty times as long for a literal that begins with a spread.
    ...createWebhookReads(http),
  };
}

/** What the Customer and the Collection Partner API say alike of their subscriptions and deliveries. */
export function createWebhookReads(http: Http) {
  return {
    webhooks: () => http.get(z.array(UpstreamWebhook), {segments: ['webhooks']}),

    webhook: (id: string) => http.get(UpstreamWebhook, {segments: ['webhooks', uuid(id)]}),

    /** Subscribes; the answer alone shows the secret. */
    createWebhook: (wish: WebhookWish) =>
      http.post(UpstreamWebhook, {segments: ['webhooks'], body: JSON.stringify(wish)}),

    removeWebhook: (id: string) => http.remove({segments: ['webhooks', uuid(id)]}),

    /** The deliveries of one case, newest first; they may lag behind by half a minute. */
    webhookEvents: (query: CustomerQueries['GET /webhooks/events']) =>
      http.get(z.array(answered<WebhookEventDto>()), {segments: ['webhooks', 'events'], query}),

    /** Has one event sent again, with its own id. */
    replayWebhookEvent: (id: string) =>
      http.post(answered<ReplayEventResultDto>(), {
        segments: ['webhooks', 'events', uuid(id), 'replay'],
      }),
  };
}
