import type {Keyed} from '../customer.js';
import {createTesting} from '../customer/testing.js';
import {createWebhookReads} from '../customer/webhooks.js';
import type {
  CollectionPartnerMeResponse,
  CreateIngestionJobRequest,
  ReplayLastEventResponse,
} from '../generated/collection-partner.js';
import type {Http} from '../http.js';
import {answered} from '../lenient.js';
import {uuid, type Query} from '../path.js';
import {UpstreamUsers} from '../schemas/account.js';
import {IngestionJob, QueuedJob} from '../schemas/partner.js';
import {UpstreamWebhook, type WebhookChange} from '../schemas/webhook.js';

/** The partner itself, its people, its subscriptions, and what it may do with test cases. */
export function createPartnerAccount(http: Http) {
  return {
    me: () => http.get(answered<CollectionPartnerMeResponse>(), {segments: ['me']}),

    users: (query: Query = {}) => http.get(UpstreamUsers, {segments: ['users'], query}),

    ...createWebhookReads(http),

    /** Changes a subscription; a renewed secret is shown in the answer alone, so that is not repeated. */
    changeWebhook: (id: string, change: WebhookChange) =>
      http.put(UpstreamWebhook, {
        segments: ['webhooks', uuid(id)],
        body: JSON.stringify(change),
        isRepeatable: change.regenerateSecret !== true,
      }),

    ...createTesting(http),

    /** Has the newest event of a test case sent again; `replayWebhookEvent` is the newer way. */
    replayLastEvent: (caseId: string) =>
      http.post(answered<ReplayLastEventResponse>(), {
        segments: ['test', 'cases', uuid(caseId), 'replay-last-event'],
      }),
  };
}

/** Notes in bulk, taken in one after another; about 1,000 rows at once. */
export function createIngestion(http: Http) {
  return {
    createIngestionJob: (job: CreateIngestionJobRequest, {idempotencyKey, ...keyed}: Keyed) =>
      http.post(QueuedJob, {
        segments: ['ingestion-jobs'],
        headers: {'idempotency-key': idempotencyKey},
        body: JSON.stringify(job),
        isRepeatable: true,
        ...keyed,
      }),

    ingestionJob: (jobId: string) =>
      http.get(IngestionJob, {segments: ['ingestion-jobs', uuid(jobId)]}),
  };
}
