import {describe, expect, it} from 'vitest';
import {draft} from '../support.js';
import {createDesks} from './desk.js';

/** A draft for a client of the partner's own. */
function managed(changes: object = {}) {
  const {debtor, ...rest} = draft();
  return {
    ...rest,
    debtor: {...debtor, contactPerson: 'Max Muster'},
    creditorCompanyName: 'Brückner Elektro GmbH',
    creditorCountryAlpha2: 'DE',
    ...changes,
  };
}

describe('a managing partner', () => {
  it('submits for its own client, in Debitura’s words and without what has no place there', async () => {
    const {manager, sent} = createDesks();
    const person = {...managed().debtor, type: 'Private', name: 'Erika Muster'};
    const expected = managed({debtor: person, comments: 'Twice reminded'});
    const submitted = {...expected, allowPendingContracts: true};
    const {status, body} = await manager.post('/cases', submitted);
    expect(status).toBe(201);
    expect(body.creditor).toMatchObject({
      companyName: 'Brückner Elektro GmbH',
      countryAlpha2: 'DE',
    });
    expect(await sent('POST /managed-cases')).toEqual([
      {...expected, debtor: {...person, type: 'Person'}},
    ]);
    const {body: list} = await manager.get('/cases?sort=DateCreated:desc&pageSize=1');
    expect(list.cases).toEqual([
      expect.objectContaining({id: body.id as string, creditor: body.creditor as object}),
    ]);
    expect((await manager.get(`/cases/case-reference/${body.reference as string}`)).body.id).toBe(
      body.id,
    );
  });

  it('says whose claim it is and whom to talk to at a company', async () => {
    const {manager, requests} = createDesks();
    const {status, body} = await manager.post('/cases', draft());
    expect([status, body.fieldErrors]).toEqual([
      400,
      {
        creditorCompanyName: [{code: 'required'}],
        creditorCountryAlpha2: [{code: 'required'}],
        'debtor.contactPerson': [{code: 'required'}],
      },
    ]);
    expect(requests).toEqual([]);
  });

  it('makes one case when the answer is lost and the same bytes come again', async () => {
    let losses = 1;
    const {manager, sandbox} = createDesks({
      faults: (upstream) => async (request) => {
        const answer = await upstream(request);
        const isSubmission = request.method === 'POST' && request.url.endsWith('/managed-cases');
        return isSubmission && losses-- > 0 ? new Response(null, {status: 500}) : answer;
      },
    });
    const before = sandbox.state.cases.length;
    const submitted = managed();
    const key = 'a-key-of-a-lost-answer';
    expect((await manager.post('/cases', submitted, key)).status).toBe(502);
    const found = await manager.post('/cases', submitted, key);
    expect([found.status, found.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
    expect(sandbox.state.cases).toHaveLength(before + 1);
  });

  it('follows its case: history, messages, documents and money, all read only', async () => {
    const {manager, caseOf} = createDesks();
    const {id} = caseOf('BE-2201');
    for (const part of ['timeline', 'payments', 'files'])
      expect([part, (await manager.get(`/cases/${id}/${part}`)).status]).toEqual([part, 200]);
    expect((await manager.get(`/cases/${id}/chats`)).body.writer).toBeNull();
    for (const [method, path] of [
      ['post', 'chats'],
      ['post', 'close'],
      ['post', 'notes'],
    ] as const) {
      const {status, body} = await manager[method](`/cases/${id}/${path}`, {message: 'Hello'});
      expect([path, status, body.code]).toEqual([path, 405, 'not-available']);
    }
  });

  it('records, corrects and deletes payments on a test case, to the end', async () => {
    const {manager, caseOf, sent} = createDesks();
    const {id} = caseOf('AH-TEST-1');
    const record = (paymentAmount: number, closeCase: boolean) =>
      manager.post(`/cases/${id}/payments`, {date: '2026-05-30', paymentAmount, closeCase});
    const {body: first} = await record(1_400, false);
    expect(first).toMatchObject({paymentAmount: 1_400, caseClosed: false, remainingAmount: 1_000});
    const path = `/cases/${id}/payments/${first.id as string}`;
    await manager.put(path, {date: '2026-05-30', paymentAmount: 400});
    expect(await sent(`PUT /managed-cases/${id}/payments/${first.id as string}`)).toEqual([
      {
        date: '2026-05-30',
        paymentAmount: 400,
        payoutCreditor: 400,
        payoutCollectionPartner: 0,
        paymentRecipient: 'Creditor',
        commissionPaymentStatus: 'Unpaid',
      },
    ]);
    const {body: last} = await record(2_000, true);
    expect(last).toMatchObject({remainingAmount: 0, caseClosed: true});
    expect((await manager.get(`/cases/${id}`)).body).toMatchObject({
      lifecycle: 'Closed',
      closeCode: 'Paid',
    });
    expect((await manager.remove(path)).body.confirmation).toEqual({kind: 'reopen'});
    expect((await manager.remove(`${path}?reopenCaseIfNeeded=true`)).status).toBe(204);
  });

  it('is refused payments on a production case, with the reason', async () => {
    const {manager, caseOf} = createDesks();
    const {id, payments} = caseOf('BE-2201');
    const before = payments.length;
    const payment = {date: '2026-05-30', paymentAmount: 100};
    const refusals = [
      await manager.post(`/cases/${id}/payments`, payment),
      await manager.put(`/cases/${id}/payments/${payments[0]?.id ?? id}`, payment),
      await manager.remove(`/cases/${id}/payments/${payments[0]?.id ?? id}`),
    ];
    for (const {status, body} of refusals)
      expect([status, body.code, body.detail]).toEqual([422, 'business-rule', 'NotATestCase']);
    expect(payments).toHaveLength(before);
  });
});
