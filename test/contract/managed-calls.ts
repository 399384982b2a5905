import {draftIn} from '../sandbox/support.js';
import type {Speaker} from './speak.js';

const nobody = '5a4d9900-0000-4000-8000-000000000001';
const date = '2026-08-14';

/** A case that a managing partner submits for a client of its own. */
export const submission = {
  ...draftIn('DE', {creditorReference: 'M-1'}),
  creditorCompanyName: 'Acme Services Inc',
  creditorCountryAlpha2: 'US',
};
submission.debtor = {...submission.debtor, contactPerson: 'Hans Muster'} as never;

/** Every operation on managed cases, and on test cases. */
export async function callManaged({sandbox, conforms, call}: Speaker) {
  const make = 'POST /managed-cases';
  const {id, reference} = await conforms(make, 200, {}, {json: submission});
  const abroad = {...submission.debtor, countryAlpha2: 'AQ'};
  await conforms(make, 422, {}, {json: {...submission, debtor: abroad}});
  await conforms(make, 400, {}, {json: {...submission, creditorCompanyName: ''}});
  await conforms('GET /managed-cases', 200);
  await conforms('GET /managed-cases', 400, {query: '?Statuses=Nowhere'});
  const byReference = 'GET /managed-cases/case-reference/{caseReference}';
  await conforms(byReference, 200, {caseReference: reference as string});
  await conforms(byReference, 404, {caseReference: 'NOTHING1'});
  for (const area of ['', '/timeline', '/chats', '/payments', '/files']) {
    await conforms(`GET /managed-cases/{id}${area}`, 200, {id});
    await conforms(`GET /managed-cases/{id}${area}`, 404, {id: nobody});
  }

  const pay = 'POST /managed-cases/{id}/payments';
  const part = {date, paymentAmount: 2000};
  await conforms(pay, 400, {id}, {json: part});
  const test = {...submission, isTest: true, tag: 'run-1'};
  const own = await conforms(make, 200, {}, {json: test});
  const {paymentId} = await conforms(pay, 200, {id: own.id}, {json: part});
  const names = {id: own.id, paymentId: paymentId as string};
  const paid = {...part, paymentRecipient: 'CollectionPartner'};
  const edit = 'PUT /managed-cases/{id}/payments/{paymentId}';
  await conforms(edit, 200, names, {json: {...paid, paymentAmount: 1500}});
  await conforms(edit, 400, {...names, id}, {json: paid});
  await conforms('GET /managed-cases/{id}/payments', 200, {id: own.id});
  await call('DELETE /managed-cases/{id}/payments/{paymentId}', 204, names);
  await conforms('DELETE /managed-cases/{id}/payments/{paymentId}', 404, names);

  const advance = 'POST /test/cases/{id}/advance';
  const hook = {url: 'https://agency.example/test', events: ['case.closed'], isTestMode: true};
  await conforms('POST /webhooks', 201, {}, {json: hook});
  await conforms(advance, 200, {id: own.id}, {json: {to: 'Active'}});
  await conforms(advance, 200, {id: own.id}, {json: {to: 'Closed:Paid', amount: 10}});
  await conforms(advance, 400, {id: own.id}, {json: {to: 'Closed:NoPayment'}});
  await conforms(advance, 400, {id}, {json: {to: 'Active'}});
  await sandbox.state.settled();
  const replay = 'POST /test/cases/{id}/replay-last-event';
  await conforms(replay, 200, {id: own.id});
  await call(replay, 400, {id});
  const fire = {event: 'case.closed', caseId: own.id};
  await conforms('POST /test/webhooks/fire', 200, {}, {json: fire});
  await conforms('POST /test/webhooks/fire', 422, {}, {json: {...fire, event: 'chat.created'}});
  await call('DELETE /test/cases/{id}', 204, {id: own.id});
  await call('DELETE /test/cases/{id}', 204, {id: own.id});
  await conforms('DELETE /test/cases/{id}', 400, {id});
  await call('DELETE /test/cases', 204, {query: '?tag=run-1'});
}
