import {describe, expect, it} from 'vitest';
import {createDesks, NO_FEES} from './desk.js';

const welcome = {welcomeMessage: 'We have your case and begin today.', ...NO_FEES};

describe('an agency', () => {
  it('sees the cases it works, their creditor, and nothing of bank accounts', async () => {
    const {agency, caseOf} = createDesks();
    const {id} = caseOf('2025-0112');
    const list = await agency.get('/cases?statuses=Active&sort=DateCreated:desc');
    expect(list.body.cases).toContainEqual(
      expect.objectContaining({
        id,
        creditor: expect.objectContaining({countryAlpha2: 'DK'}) as unknown,
      }),
    );
    const one = await agency.get(`/cases/${id}`);
    expect(one.body).toMatchObject({id, lifecycle: 'Active', grossAmount: 12_500});
    expect(JSON.stringify(one.body)).not.toMatch(/iban|bankAccount|officeEmail/i);
    const hidden = await agency.get('/cases?query=Kiel');
    expect([hidden.status, hidden.body.code]).toEqual([400, 'invalid']);
  });

  it('accepts a case with a welcome message, its own reference and all three fees', async () => {
    const {agency, caseOf, client, sent} = createDesks();
    const {id} = caseOf('2025-0141');
    const start = {...welcome, collectionPartnerReference: 'RI-77', reminderFees: 40};
    const started = await agency.post(`/cases/${id}/start`, start);
    expect([started.status, started.body.collectionPartnerReference]).toEqual([200, 'RI-77']);
    expect(await sent(`POST /cases/${id}/start`)).toEqual([
      {...start, userEmail: 'mia@agency.example'},
    ]);
    expect((await agency.get('/cases/by-partner-reference/RI-77')).body.id).toBe(id);
    const seen = await client.get(`/cases/${id}`);
    expect([seen.body.lifecycle, seen.body.reminderFees]).toEqual(['Active', 40]);
    const again = await agency.post(`/cases/${id}/start`, start);
    expect([again.status, again.body.code, again.body.detail]).toEqual([
      422,
      'business-rule',
      'InvalidLifecycle',
    ]);
  });

  it('is told which fields of a start are missing, before Debitura hears of it', async () => {
    const {agency, caseOf, requests} = createDesks();
    const {id} = caseOf('2025-0141');
    const {status, body} = await agency.post(`/cases/${id}/start`, {welcomeMessage: ' '});
    expect(status).toBe(400);
    expect(Object.keys(body.fieldErrors as object).sort()).toEqual([
      'collectionFees',
      'interestFees',
      'reminderFees',
      'welcomeMessage',
    ]);
    expect(requests.filter(({method}) => method !== 'GET')).toEqual([]);
  });

  it('writes under its own name, and under nobody else’s', async () => {
    const {agency, caseOf, client} = createDesks();
    const {id} = caseOf('2025-0112');
    const made = await agency.post(`/cases/${id}/chats`, {message: 'Do you have the order?'});
    expect(made.body).toMatchObject({author: {name: 'Mia Brandt', isMe: true}});
    const {body} = await client.get(`/cases/${id}/chats`);
    expect(body.chats).toContainEqual(
      expect.objectContaining({message: 'Do you have the order?', roleLabel: 'Partner'}),
    );
    const stranger = createDesks(
      {},
      {
        authenticate: () => ({desk: 'collection-partner', email: 'temp@agency.example'}),
      },
    );
    const refused = await stranger.agency.post(`/cases/${id}/chats`, {message: 'Hello'});
    expect([refused.body.code, refused.body.detail]).toEqual(['business-rule', 'InvalidUserEmail']);
  });

  it('notes what happened, backdated but never in the future, once per key', async () => {
    const {agency, caseOf, sent} = createDesks();
    const {id} = caseOf('2025-0112');
    const note = {description: 'The debtor called.', eventDate: '2026-05-28'};
    const key = 'a-key-of-one-note-only';
    const first = await agency.post(`/cases/${id}/notes`, note, key);
    const second = await agency.post(`/cases/${id}/notes`, note, key);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(await sent(`POST /cases/${id}/notes`)).toEqual([note]);
    const early = await agency.post(`/cases/${id}/notes`, {...note, eventDate: '2026-06-02'});
    expect(early.body.fieldErrors).toEqual({
      eventDate: [{code: 'in-future', limit: '2026-06-01'}],
    });
    const {body} = await agency.get(`/cases/${id}/timeline`);
    expect(JSON.stringify(body)).toContain('The debtor called.');
  });

  it('looks up to a hundred references up at once', async () => {
    const {agency} = createDesks();
    const found = await agency.get(
      '/cases/by-partner-reference?references=RI-2025-0112&references=NOT-THERE',
    );
    expect(Object.keys(found.body)).toEqual(['RI-2025-0112']);
    const many = Array.from({length: 101}, (_, index) => `R-${index}`).join(',');
    const refused = await agency.get(`/cases/by-partner-reference?references=${many}`);
    expect(refused.body.fieldErrors).toEqual({references: [{code: 'too-long', limit: 100}]});
    const none = await agency.get('/cases/by-partner-reference');
    expect(none.body.fieldErrors).toEqual({references: [{code: 'required'}]});
  });

  it('closes with a code that fits the money, and says why when it is another reason', async () => {
    const {agency, caseOf, client} = createDesks();
    const {id} = caseOf('2025-0112');
    const unfit = await agency.post(`/cases/${id}/close`, {closeCode: 'Paid'});
    expect([unfit.body.code, unfit.body.detail]).toEqual(['business-rule', 'CloseCodeNotAllowed']);
    const silent = await agency.post(`/cases/${id}/close`, {closeCode: 'Other'});
    expect(silent.body.fieldErrors).toEqual({comment: [{code: 'required'}]});
    const system = await agency.post(`/cases/${id}/close`, {closeCode: 'NoQuotesReceived'});
    expect(system.body.fieldErrors).toEqual({closeCode: [{code: 'not-a-code'}]});
    const closed = await agency.post(`/cases/${id}/close`, {closeCode: 'PartiallyPaid'});
    expect([closed.status, closed.body.closeCode]).toEqual([200, 'PartiallyPaid']);
    expect((await client.get(`/cases/${id}`)).body).toMatchObject({
      lifecycle: 'Closed',
      closeCode: 'PartiallyPaid',
    });
  });

  it('takes in notes of many cases and asks how far that is', async () => {
    const {agency, caseOf, advance} = createDesks();
    const rows = [{caseId: caseOf('2025-0112').id, description: 'Imported.'}];
    const queued = await agency.post('/ingestion-jobs', {rows});
    expect([queued.status, queued.body.rowsQueued]).toEqual([202, 1]);
    advance(600_000);
    const {body} = await agency.get(`/ingestion-jobs/${queued.body.jobId as string}`);
    expect(body).toMatchObject({rowsTotal: 1});
    expect((await agency.post('/ingestion-jobs', {rows: []})).body.fieldErrors).toEqual({
      rows: [{code: 'required'}],
    });
  });
});
