import {expect} from 'vitest';
import type {Speaker} from './speak.js';

const url = 'https://ledgerly.example/hooks';
const nobody = '5a4d9900-0000-4000-8000-000000000001';

/** Every operation on the partner's webhooks. */
export async function callReferralWebhooks({sandbox, conforms, call}: Speaker) {
  const json = {url, events: ['case.updated', 'client.linked']};
  const {id} = await conforms('POST /v1/Webhooks', 200, {}, {json});
  await conforms('POST /v1/Webhooks', 400, {}, {json: {...json, url: 'http://ledgerly.example'}});
  await conforms('GET /v1/Webhooks', 200);
  await conforms('GET /v1/Webhooks/{id}', 200, {id});
  await conforms('GET /v1/Webhooks/{id}', 404, {id: nobody});
  await conforms('PUT /v1/Webhooks/{id}', 200, {id}, {json: {regenerateSecret: true}});
  await conforms('PUT /v1/Webhooks/{id}', 400, {id}, {json: {events: []}});

  const caseId = sandbox.state.cases[0]!.id;
  const trigger = (change: object) => ({json: {eventType: 'case.updated', caseId, ...change}});
  const fired = await conforms('POST /v1/Webhooks/test', 200, {}, trigger({}));
  expect(fired.enqueuedCount).toBe(1);
  await conforms('POST /v1/Webhooks/test', 400, {}, trigger({caseId: null}));
  await conforms('POST /v1/Webhooks/test', 400, {}, trigger({eventType: 'payment.created'}));
  await conforms('POST /v1/Webhooks/test', 404, {}, trigger({caseId: nobody}));
  await call('DELETE /v1/Webhooks/{id}', 204, {id});
}

/** Every operation on a creditor's webhooks. */
export async function callCustomerWebhooks({sandbox, conforms, call}: Speaker) {
  const json = {url, events: ['chat.created']};
  const {id} = await conforms('POST /webhooks', 201, {}, {json});
  await conforms('POST /webhooks', 400, {}, {json: {url, events: ['client.linked']}});
  await conforms('GET /webhooks', 200);
  await conforms('GET /webhooks/{id}', 200, {id});
  await conforms('GET /webhooks/{id}', 404, {id: nobody});
  await conforms('PATCH /webhooks/{id}', 200, {id}, {json: {isTestMode: false}});
  await conforms('PATCH /webhooks/{id}', 400, {id}, {json: {events: ['case.closed']}});
  await conforms('POST /webhooks/{id}/test', 200, {id});
  await conforms('POST /webhooks/{id}:test', 200, {id});
  const since = {json: {sinceUtc: '2026-08-01T00:00:00Z'}};
  await conforms('POST /webhooks/{id}/replay', 200, {id}, since);
  await conforms('POST /webhooks/{id}:replay', 200, {id}, since);

  const {id: caseId} = sandbox.state.cases[0]!;
  const chat = {message: 'Any news?', userEmail: 'mette@nordlys.example'};
  await conforms('POST /cases/{id}/chats', 200, {id: caseId}, {json: chat});
  await sandbox.state.settled();
  const query = `?caseId=${caseId}`;
  const events = await conforms('GET /webhooks/events', 200, {query});
  const [logged] = events as unknown as {id: string}[];
  await conforms('POST /webhooks/events/{id}/replay', 200, {id: logged!.id});
  await call('POST /webhooks/events/{id}/replay', 404, {id: nobody});
  await call('GET /webhooks/events', 400);
  await call('DELETE /webhooks/{id}', 204, {id});
}
