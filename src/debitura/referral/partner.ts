import * as z from 'zod/mini';
import type {
  ClientDeletableResponse,
  GetFilterOptionsResponse,
  ReferralQueries,
  TransactionsResponse,
  TriggerTestWebhookRequest,
  TriggerTestWebhookResponse,
} from '../generated/referral.js';
import type {Http} from '../http.js';
import {answered} from '../lenient.js';
import {uuid} from '../path.js';
import {UpstreamWebhook, type WebhookChange, type WebhookWish} from '../schemas/webhook.js';

/** The only paths of this API that carry a version. */
const WEBHOOKS = ['v1', 'Webhooks'];

/** The partner's subscriptions. */
export function createReferralWebhooks(http: Http) {
  return {
    webhooks: () => http.get(z.array(UpstreamWebhook), {segments: WEBHOOKS}),

    webhook: (id: string) => http.get(UpstreamWebhook, {segments: [...WEBHOOKS, uuid(id)]}),

    /** Subscribes; the answer alone shows the secret. */
    createWebhook: (wish: WebhookWish) =>
      http.post(UpstreamWebhook, {segments: WEBHOOKS, body: JSON.stringify(wish)}),

    /** Changes a subscription; a renewed secret is shown in the answer alone, so that is not repeated. */
    changeWebhook: (id: string, change: WebhookChange) =>
      http.put(UpstreamWebhook, {
        segments: [...WEBHOOKS, uuid(id)],
        body: JSON.stringify(change),
        isRepeatable: change.regenerateSecret !== true,
      }),

    removeWebhook: (id: string) => http.remove({segments: [...WEBHOOKS, uuid(id)]}),

    /** Has a made-up event sent; on the test host only. */
    triggerTestWebhook: (event: TriggerTestWebhookRequest) =>
      http.post(answered<TriggerTestWebhookResponse>(), {
        segments: [...WEBHOOKS, 'test'],
        body: JSON.stringify(event),
      }),
  };
}

/** What the partner earns, and the ids that its lists are filtered by. Never for a client's eyes. */
export function createReporting(http: Http) {
  return {
    transactions: (query: ReferralQueries['GET /reporting/transactions'] = {}) =>
      http.get(answered<TransactionsResponse>(), {segments: ['reporting', 'transactions'], query}),

    filterOptions: () =>
      http.get(answered<GetFilterOptionsResponse>(), {
        segments: ['referral-partner', 'filter-options'],
      }),
  };
}

/** Takes clients away again; on the test host only. */
export function createTestClients(http: Http) {
  return {
    isClientDeletable: (externalTenantId: string) =>
      http.get(answered<ClientDeletableResponse>(), {
        segments: ['clients', externalTenantId, 'is-deletable'],
      }),

    /** Deletes a client with everything below it; the same e-mail may onboard again. */
    removeClient: (externalTenantId: string) =>
      http.remove({segments: ['clients', externalTenantId]}),
  };
}
