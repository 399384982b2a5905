import {lifecycleTexts, type Lifecycle} from '../../src/sandbox/world/labels.js';
import {draft} from '../sandbox/support.js';
import type {Speaker} from './speak.js';

/** Reads a case in every lifecycle, with payments, talk, tasks and quotes, and a test case. */
export async function callLife({sandbox, conforms, call}: Speaker) {
  const {state} = sandbox;
  const {id} = state.cases.find(({lifecycle}) => lifecycle === 'Active')!;
  state.pay(id, 250);
  state.partnerWrites(id, 'Hello');
  state.systemWrites(id, 'System message: hello');
  state.requireInput(id, 'Yes or no?');
  state.giveTask(id, 'Something else', 'Anything.');
  const paths = [
    '',
    '/timeline',
    '/chats',
    '/payments',
    '/validation',
    '/tasks',
    '/quote-requests',
  ];
  for (const lifecycle of Object.keys(lifecycleTexts) as Lifecycle[]) {
    state.move(id, lifecycle);
    for (const path of paths) await conforms(`GET /cases/{id}${path}`, 200, {id});
  }
  await conforms('GET /tasks', 200);
  await conforms('GET /Payments', 200);

  const {quoteRequest} = state.cases.find((each) => each.id === id)!;
  const names = {id, quoteRequestId: quoteRequest!.id, quoteId: quoteRequest!.quotes[0]!.id};
  const request = 'GET /cases/{id}/quote-requests/{quoteRequestId}';
  await conforms(request, 200, names);
  await conforms(request, 400, {...names, quoteRequestId: 'no-uuid'});
  await conforms(request, 404, {...names, quoteRequestId: id});
  await conforms(`${request}/quotes`, 200, names);
  await conforms(`${request}/quotes/{quoteId}`, 200, names);
  await conforms(`${request}/quotes/{quoteId}`, 404, {...names, quoteId: id});

  const json = {...draft, creditorReference: 'TEST-1', isTest: true};
  const made = await conforms('POST /cases', 200, {}, {json});
  const advance = 'POST /test/cases/{id}/advance';
  await conforms(advance, 200, {id: made.id}, {json: {to: 'Active'}});
  await conforms(advance, 200, {id: made.id}, {json: {to: 'Closed:Paid', amount: 10}});
  await call(advance, 400, {id}, {json: {to: 'Active'}});
  const fire = {event: 'payment.created', caseId: made.id};
  await conforms('POST /test/webhooks/fire', 200, {}, {json: fire});
  await call('POST /test/webhooks/fire', 422, {}, {json: {...fire, event: 'payment.deleted'}});
}
