import {expect} from 'vitest';
import {upload} from '../sandbox/support.js';
import type {Speaker} from './speak.js';

const nobody = '5a4d9900-0000-4000-8000-000000000001';
const userEmail = 'anna@de.partner.example';
const date = '2026-08-14';

/** Every operation on a case that the partner works, from the inbox to its end. */
export async function callWork({sandbox, conforms, call}: Speaker) {
  const {id, client, reference} = sandbox.state.cases.find(
    ({creditorReference}) => creditorReference === '2025-0141',
  )!;
  const one = 'GET /cases/{id}';
  const areas = ['', '/timeline', '/chats', '/payments', '/files', '/validation'];
  await conforms('GET /cases', 200, {query: '?includeTestCases=true'});
  await conforms('GET /cases', 400, {query: '?Statuses=Nowhere'});
  for (const area of areas) {
    await conforms(one + area, 200, {id});
    await conforms(one + area, 404, {id: nobody});
    await conforms(one + area, 400, {id: 'no-uuid'});
  }
  await conforms(`${one}/exclusive-period`, 404, {id});

  const start = {welcomeMessage: 'Welcome', userEmail, collectionPartnerReference: 'RI 1 & 2'};
  const work = (what: string) => `POST /cases/{id}/${what}`;
  await conforms(work('start'), 400, {id}, {json: {...start, userEmail: null}});
  await conforms(work('start'), 200, {id}, {json: start});
  await conforms(work('start'), 400, {id}, {json: start});
  await conforms(work('start'), 404, {id: nobody}, {json: start});
  await conforms(`${one}/exclusive-period`, 200, {id});

  const byOwn = 'GET /cases/by-partner-reference';
  await conforms('GET /cases/case-reference/{caseReference}', 200, {caseReference: reference});
  await conforms('GET /cases/case-reference/{caseReference}', 404, {caseReference: 'NOTHING1'});
  await conforms(`${byOwn}/{reference}`, 200, {reference: encodeURIComponent('RI 1 & 2')});
  await conforms(`${byOwn}/{reference}`, 404, {reference: 'RI'});
  await conforms(byOwn, 200, {query: '?references=RI%201%20%26%202,nothing'});
  await conforms(byOwn, 400);
  const byCreditor = 'GET /cases/by-creditor-reference';
  await conforms(byCreditor, 200, {query: `?reference=2025-0141&creditorId=${client.creditorId}`});
  await conforms(byCreditor, 400, {query: '?reference=2025-0141'});
  await conforms(byCreditor, 404, {query: `?reference=2025-0141&creditorId=${nobody}`});

  await conforms(work('chats'), 200, {id}, {json: {message: 'Hello', userEmail}});
  await conforms(work('chats'), 400, {id}, {json: {message: 'Hello'}});
  await conforms(work('notes'), 200, {id}, {json: {description: 'Called', eventDate: date}});
  await conforms(work('notes'), 400, {id}, {json: {description: ''}});
  await conforms(work('files'), 200, {id}, {body: upload('File', 'a.pdf')});
  await conforms(work('files'), 415, {id}, {body: upload('File', 'a.gif')});
  await callMoney({sandbox, conforms, call}, id);
  for (const area of areas) await conforms(one + area, 200, {id});
  sandbox.state.move(id, 'Merged');
  await conforms(work('files'), 409, {id}, {body: upload('File', 'a.pdf')});
}

async function callMoney({sandbox, conforms, call}: Speaker, id: string) {
  const fees = {interestFees: 10, reminderFees: 0, collectionFees: 5};
  const change = 'PUT /cases/{id}/fees';
  await conforms(change, 200, {id}, {json: fees});
  await conforms(change, 400, {id}, {json: {...fees, interestFees: -1}});
  await conforms(change, 409, {id}, {json: {...fees, grossAmount: 2000}});
  await conforms(change, 200, {id}, {json: {...fees, grossAmount: 60_000}});

  const pay = 'POST /cases/{id}/payments';
  const paid = {date, paymentAmount: 100, paymentRecipient: 'CollectionPartner'};
  const {paymentId} = await conforms(pay, 200, {id}, {json: paid});
  await conforms(pay, 400, {id}, {json: {...paid, payoutCreditor: 1}});
  const key = {'idempotency-key': 'payment-1'};
  await conforms(pay, 200, {id}, {json: paid, headers: key});
  await conforms(pay, 422, {id}, {json: {...paid, paymentAmount: 1}, headers: key});
  const one = {id, paymentId: paymentId as string};
  const edit = 'PUT /cases/{id}/payments/{paymentId}';
  await conforms(edit, 200, one, {json: {...paid, paymentAmount: 60}});
  await conforms(edit, 404, {...one, paymentId: nobody}, {json: paid});
  const remove = 'DELETE /cases/{id}/payments/{paymentId}';
  const rest = {json: {...paid, paymentAmount: 59_855, closeCase: true}};
  expect((await conforms(pay, 200, {id}, rest)).caseClosed).toBe(true);
  await conforms(edit, 409, one, {json: {...paid, paymentAmount: 1}});
  await conforms(remove, 409, one);
  await call(remove, 204, {...one, query: '?reopenCaseIfNeeded=true'});
  sandbox.state.invoicePayout(sandbox.state.cases.find((each) => each.id === id)!.payments[0]!.id);
  const frozen = sandbox.state.cases.find((each) => each.id === id)!.payments[0]!.id;
  await conforms(remove, 422, {id, paymentId: frozen});
  await conforms(edit, 422, {id, paymentId: frozen}, {json: paid});

  const close = 'POST /cases/{id}/close';
  await conforms(close, 400, {id}, {json: {closeCode: 'Paid'}});
  await conforms(close, 200, {id}, {json: {closeCode: 'PartiallyPaid', comment: 'Enough'}});
  await conforms(change, 400, {id}, {json: fees});
}

/** Who the partner is, its team, its bulk notes and its webhooks. */
export async function callPartnerAccount({sandbox, conforms, call}: Speaker) {
  const {id: caseId} = sandbox.state.cases.find(
    ({creditorReference}) => creditorReference === '2025-0112',
  )!;
  await conforms('GET /me', 200);
  await conforms('GET /me', 401, {}, {headers: {XApiKey: 'wrong'}});
  await conforms('GET /users', 200);
  await conforms('GET /users', 400, {query: '?Page=first'});

  const row = {type: 0, caseId, description: 'Wrote a letter'};
  const job = await conforms('POST /ingestion-jobs', 202, {}, {json: {rows: [row]}});
  await conforms('POST /ingestion-jobs', 400, {}, {json: {rows: [{...row, type: 1}]}});
  await conforms('GET /ingestion-jobs/{jobId}', 200, {jobId: job.jobId as string});
  await conforms('GET /ingestion-jobs/{jobId}', 404, {jobId: nobody});

  const json = {url: 'https://agency.example/hooks', events: ['chat.created']};
  const {id} = await conforms('POST /webhooks', 201, {}, {json});
  await conforms('POST /webhooks', 400, {}, {json: {...json, events: ['case.created']}});
  expect((await call('POST /webhooks', 401, {}, {json, headers: {XApiKey: 'no'}})).text).toBe('');
  await conforms('GET /webhooks', 200);
  await conforms('GET /webhooks/{id}', 200, {id});
  await conforms('GET /webhooks/{id}', 404, {id: nobody});
  await conforms('PUT /webhooks/{id}', 200, {id}, {json: {regenerateSecret: true}});
  await conforms('PUT /webhooks/{id}', 400, {id}, {json: {events: []}});
  const chat = {json: {message: 'News', userEmail}};
  await conforms('POST /cases/{id}/chats', 200, {id: caseId}, chat);
  await sandbox.state.settled();
  const events = await conforms('GET /webhooks/events', 200, {query: `?caseId=${caseId}`});
  const [logged] = events as unknown as {id: string}[];
  await conforms('POST /webhooks/events/{id}/replay', 200, {id: logged!.id});
  await conforms('POST /webhooks/events/{id}/replay', 404, {id: nobody});
  await conforms('GET /webhooks/events', 400);
  await call('DELETE /webhooks/{id}', 204, {id});
}
