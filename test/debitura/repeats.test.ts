import {describe, expect, it} from 'vitest';
import {
  createCollectionPartnerApi,
  createCustomerApi,
  createReferralApi,
  type ApiOptions,
} from '../../src/debitura/index.js';
import {collectionPartnerCalls} from './calls/collection-partner.js';
import {customerCalls} from './calls/customer.js';
import {referralCalls} from './calls/referral.js';
import {ID} from './calls/values.js';

type Hooks = {changeWebhook: (id: string, change: object) => Promise<unknown>};
type Calls<T> = Record<string, (api: T) => Promise<unknown>>;

/** Of the calls of an API those that may be sent again when their answer was lost; the reads are told apart. */
async function repeatable<T>(calls: Calls<T>, make: (options: ApiOptions) => T) {
  const writes: string[] = [];
  const onceOnly: string[] = [];
  for (const [operation, call] of Object.entries(calls))
    await call(
      make({
        baseUrl: 'https://debitura.test',
        send({method, isRepeatable, headers}) {
          const key = headers['idempotency-key'] === undefined ? '' : ' with its key';
          if (isRepeatable && method !== 'GET') writes.push(`${operation}${key}`);
          if (!isRepeatable && method === 'GET') onceOnly.push(operation);
          return Promise.resolve(Response.json({}));
        },
      }),
    ).catch(() => null);
  return {writes: writes.sort(), onceOnly};
}

describe('a call whose answer is lost', () => {
  it('is sent again to the referral API only where twice is once', async () => {
    expect(await repeatable(referralCalls, createReferralApi)).toEqual({
      writes: [
        'DELETE /clients/{externalTenantId}',
        'DELETE /v1/Webhooks/{id}',
        'POST /cases/preview',
        'POST /clients/{externalTenantId}/kyc-verification with its key',
        'POST /oauth/token',
      ],
      onceOnly: [],
    });
  });

  it('is sent again to the customer API only where twice is once', async () => {
    expect(await repeatable(customerCalls, createCustomerApi)).toEqual({
      writes: [
        'DELETE /divisions/{id}',
        'DELETE /test/cases',
        'DELETE /test/cases/{id}',
        'DELETE /webhooks/{id}',
        'PATCH /webhooks/{id}',
        'POST /cases with its key',
        'POST /cases/preview',
        'POST /coverage/check-eligibility',
        'POST /divisions with its key',
        'POST /test/cases/{id}/advance',
        'PUT /divisions/{id}',
      ],
      onceOnly: [],
    });
  });

  it('is sent again to the collection partner API only where twice is once', async () => {
    expect(await repeatable(collectionPartnerCalls, createCollectionPartnerApi)).toEqual({
      writes: [
        'DELETE /test/cases',
        'DELETE /test/cases/{id}',
        'DELETE /webhooks/{id}',
        'POST /cases/{id}/chats with its key',
        'POST /cases/{id}/payments with its key',
        'POST /ingestion-jobs with its key',
        'POST /managed-cases with its key',
        'POST /test/cases/{id}/advance',
        'PUT /webhooks/{id}',
      ],
      onceOnly: [],
    });
  });

  it('is not sent again when it made a new secret, which another would replace', async () => {
    const regenerateSecret = true;
    const change = {changing: (api: Hooks) => api.changeWebhook(ID, {regenerateSecret})};
    for (const make of [createReferralApi, createCustomerApi, createCollectionPartnerApi]) {
      expect(await repeatable<Hooks>(change, make)).toEqual({writes: [], onceOnly: []});
      const keeping = {kept: (api: Hooks) => api.changeWebhook(ID, {isActive: true})};
      expect((await repeatable<Hooks>(keeping, make)).writes).toEqual(['kept']);
    }
  });
});
