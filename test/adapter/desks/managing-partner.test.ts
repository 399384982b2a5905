import {describe, expect, it} from 'vitest';
import {draft} from '../support.js';
import {createDesks} from './desk.js';
import {managed} from './managed.js';

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
    const correction = {date: '2026-05-30', paymentAmount: 100};
    expect((await manager.put(path, correction)).body.confirmation).toEqual({kind: 'reopen'});
    expect((await manager.put(path, {...correction, reopenCaseIfNeeded: true})).status).toBe(200);
    expect((await manager.get(`/cases/${id}`)).body.lifecycle).toBe('Active');
    expect((await manager.remove(`${path}?reopenCaseIfNeeded=true`)).status).toBe(204);
  });

  it('records a payment once per key, and is answered with that payment again', async () => {
    const {manager, caseOf} = createDesks();
    const {id} = caseOf('AH-TEST-1');
    const record = (paymentAmount: number, key: string) =>
      manager.post(`/cases/${id}/payments`, {date: '2026-05-30', paymentAmount}, key);
    const keys = ['a-key-of-a-first-payment', 'a-key-of-another-one'] as const;
    const [first, second] = [await record(100, keys[0]), await record(200, keys[1])];
    for (const [made, again] of [
      [first, await record(100, keys[0])],
      [second, await record(200, keys[1])],
    ] as const) {
      expect(again.headers.get('idempotency-replayed')).toBe('true');
      expect([again.status, again.body.id]).toEqual([201, made.body.id]);
    }
    expect(caseOf('AH-TEST-1').payments).toHaveLength(2);
  });

  it('reads the messages and documents of its case, and looks for none by words', async () => {
    const {manager, caseOf, sandbox} = createDesks();
    const {id} = caseOf('BE-2201');
    sandbox.state.partnerWrites(id, 'The debtor has called.');
    const {body} = await manager.get(`/cases/${id}/chats`);
    expect(body.chats).toContainEqual(
      expect.objectContaining({message: 'The debtor has called.', roleLabel: 'Partner'}),
    );
    const files = (await manager.get(`/cases/${id}/files`)).body as unknown as object[];
    expect(files.map((file) => Object.keys(file).sort())).toEqual(
      files.map(() => ['dateCreated', 'description', 'documentType', 'fileName', 'id', 'url']),
    );
    const hidden = await manager.get('/cases?query=Esbjerg');
    expect([hidden.status, hidden.body.fieldErrors]).toEqual([400, {query: [{code: 'other'}]}]);
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
