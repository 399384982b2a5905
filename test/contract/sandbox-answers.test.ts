import {describe, expect, it} from 'vitest';
import {
  customerOperations,
  leftOut,
  partnerOperations,
  referralOperations,
} from '../../src/sandbox/operations.js';
import {draft, draftIn, upload, type AnswerBody} from '../sandbox/support.js';
import {createAnswerCheck, folder, hasDocuments, operationsOf, readDocument} from './documents.js';
import {documentedOperations} from './operations.js';
import {speak} from './speak.js';
import {callClients, callClientsWith422} from './client-calls.js';
import {callLife} from './life-calls.js';
import {callManaged} from './managed-calls.js';
import {callPartnerAccount, callWork} from './partner-calls.js';
import {callCustomerWebhooks, callReferralWebhooks} from './webhook-calls.js';

const answered = {
  referral: referralOperations,
  customer: customerOperations,
  'collection-partner': partnerOperations,
};
const apis = ['referral', 'customer', 'collection-partner'] as const;

describe('the table of operations', () => {
  it.each(apis)('answers or leaves out each documented operation of the %s API', (api) => {
    const skipped = leftOut.filter((each) => each.api === api);
    for (const operation of documentedOperations[api]) {
      const isAnswered = answered[api].some((each) => each === operation);
      const isLeftOut = skipped.some(({begins}) => operation.startsWith(begins));
      expect.soft([operation, isAnswered || isLeftOut]).toEqual([operation, true]);
    }
    expect(documentedOperations[api]).toEqual(expect.arrayContaining([...answered[api]]));
  });

  it.skipIf(!hasDocuments)(`equals the documents in ${folder}`, () => {
    for (const api of apis) {
      expect(operationsOf(readDocument(api))).toEqual(documentedOperations[api]);
    }
  });
});

describe.skipIf(!hasDocuments)(`answers compared with the documents in ${folder}`, () => {
  it('fit the Referral Partner API', async () => {
    const {sandbox, conforms, call, seen} = await speak('referral');
    const json = {...draft, debtor: {type: 'Company', countryAlpha2: 'PL'}};
    const id = sandbox.state.cases[0]!.id;

    await conforms('POST /oauth/token', 200, {}, {json: {externalTenantId: 'nordlys'}});
    await conforms('POST /oauth/token', 404, {}, {json: {externalTenantId: 'nobody'}});
    await conforms('POST /oauth/token', 400, {}, {json: {externalTenantId: ''}});
    await conforms('GET /me', 200);
    const check = createAnswerCheck('referral');
    // The wire has `not_required` where the schema prints `NotRequired`.
    const spelled = (client: AnswerBody) => {
      expect(client.kycStatus).toMatch(/^(not_required|pending|verified)$/);
      return {...client, kycStatus: 'NotRequired'};
    };
    const list = (await call('GET /clients', 200)).body;
    const clients = (list.clients as AnswerBody[]).map(spelled);
    expect(check('GET /clients', 200, {...list, clients})).toBeNull();
    expect(clients).toHaveLength(4);
    const {body} = await call('GET /clients/{externalTenantId}', 200, {externalTenantId: 'havn'});
    expect(check('GET /clients/{externalTenantId}', 200, spelled(body))).toBeNull();
    await conforms('GET /clients/{externalTenantId}', 404, {externalTenantId: 'nobody'});
    await conforms('GET /cases', 200);
    await conforms('GET /cases', 400, {query: '?Statuses=Nowhere'});
    await conforms('GET /cases/{id}', 200, {id});
    await conforms('GET /cases/{id}', 404, {id: 'nothing'});
    await conforms('POST /cases/preview', 200, {}, {json});
    await conforms('GET /coverage', 200);
    await conforms('GET /referral-partner/filter-options', 200);
    // The document has no body for the upload's 200; Debitura's guide prints one.
    const file = await call(
      'POST /cases/{caseId}/files',
      200,
      {caseId: id},
      {body: upload('file', 'a.pdf')},
    );
    expect(Object.keys(file.body)).toEqual(['id', 'fileName', 'dateCreated']);
    await conforms(
      'POST /cases/{caseId}/files',
      415,
      {caseId: id},
      {body: upload('file', 'a.exe')},
    );
    await conforms('POST /cases/{caseId}/files', 400, {caseId: id}, {body: upload('x', 'a.pdf')});
    await callReferralWebhooks({sandbox, conforms, call});
    await callClients({sandbox, conforms, call});
    sandbox.state.switches.clientFieldErrors422 = true;
    await callClientsWith422({sandbox, conforms, call});
    expect([...seen].sort()).toEqual([...referralOperations].sort());
  });

  it('fit the Customer API', async () => {
    const {sandbox, conforms, call, seen} = await speak('customer');
    const made = await conforms('POST /cases', 200, {}, {json: draft});
    const {id} = made;
    await conforms(
      'POST /cases',
      200,
      {},
      {json: draftIn('FR', {creditorReference: 'INV-2', allowPendingContracts: true})},
    );
    await conforms('POST /cases', 422, {}, {json: draftIn('PL', {creditorReference: 'INV-3'})});
    await conforms('POST /cases', 422, {}, {json: draftIn('AQ', {creditorReference: 'INV-4'})});
    await conforms('POST /cases', 400, {}, {json: draft});
    await conforms('GET /cases', 200);
    for (const country of ['DE', 'PL', 'GB', 'AQ']) {
      await conforms(
        'POST /cases/preview',
        200,
        {},
        {json: {...draft, debtor: {type: 'Private', countryAlpha2: country}}},
      );
    }
    const reference = {creditorReference: 'INV-1', caseReference: made.reference as string};
    await conforms('GET /cases/by-creditor-reference/{creditorReference}', 200, reference);
    await conforms('GET /cases/case-reference/{caseReference}', 200, reference);

    const seeded = sandbox.state.cases.filter(({client}) => client.externalTenantId === 'nordlys');
    for (const {id: seededId} of seeded) {
      for (const path of [
        '',
        '/contract-status',
        '/timeline',
        '/payments',
        '/validation',
        '/tasks',
      ]) {
        await conforms(`GET /cases/{id}${path}`, 200, {id: seededId});
      }
    }
    const active = seeded.find(({lifecycle}) => lifecycle === 'Active')!;
    await conforms('GET /cases/{id}/exclusive-period', 200, {id: active.id});
    await conforms('GET /cases/{id}/exclusive-period', 404, {id});
    await conforms('GET /cases/{id}/quote-requests', 200, {id});
    await conforms('GET /cases/{id}', 400, {id: 'no-uuid'});
    await conforms('GET /cases/{id}', 404, {id: sandbox.state.clients[0]!.creditorId});
    const chat = {message: 'Hello', userEmail: 'mette@nordlys.example'};
    await conforms('POST /cases/{id}/chats', 200, {id}, {json: chat});
    await conforms('POST /cases/{id}/chats', 400, {id}, {json: {message: 'Hello'}});
    await conforms('GET /cases/{id}/chats', 200, {id});
    await conforms('POST /cases/{id}/files', 200, {id}, {body: upload('File', 'a.pdf')});
    await conforms('GET /cases/{id}/files', 200, {id});

    const [place] = (await conforms('GET /coverage', 200)) as unknown as {
      jurisdictionId: number;
    }[];
    await conforms('GET /coverage/{id}', 200, {id: String(place!.jurisdictionId)});
    await conforms('GET /coverage/search', 200, {query: '?q=germany'});
    await conforms('GET /coverage/:search', 200, {query: '?q=germany'});
    const question = {countryAlpha2: 'FR', debtorType: 'Company', amount: 500, currencyCode: 'EUR'};
    await conforms('POST /coverage/check-eligibility', 200, {}, {json: question});
    await conforms(
      'POST /coverage/check-eligibility',
      200,
      {},
      {json: {...question, countryAlpha2: 'AQ'}},
    );
    await conforms('GET /me', 200);
    await conforms('GET /users', 200);
    await conforms('GET /users', 400, {query: '?Page=first'});
    await conforms('GET /tasks', 200);
    await conforms('GET /contracts/debt-collection/status', 200);
    const payments = await conforms('GET /Payments', 200);
    const [payment] = payments.payments as {id: string}[];
    await conforms('GET /Payments/{id}', 200, {id: payment!.id});
    await call('DELETE /test/cases/{id}', 400, {id});
    await call('DELETE /test/cases', 204, {query: '?tag=none'});
    await callLife({sandbox, conforms, call});
    await callCustomerWebhooks({sandbox, conforms, call});
    expect([...seen].sort()).toEqual([...customerOperations].sort());
  });

  it('fit the Collection Partner API', async () => {
    const {sandbox, conforms, call, seen} = await speak('collection-partner');
    await callWork({sandbox, conforms, call});
    await callManaged({sandbox, conforms, call});
    await callPartnerAccount({sandbox, conforms, call});
    expect([...seen].sort()).toEqual([...partnerOperations].sort());
  });
});
