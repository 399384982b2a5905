import {describe, expect, it} from 'vitest';
import {draft, read} from '../support.js';
import {atTheDesk, nobody, reason, userEmail, withEverybodyListening} from './desk.js';

const start = {welcomeMessage: 'We begin today.', userEmail, collectionPartnerReference: 'RI-7'};

describe('the partner’s inbox', () => {
  it('has what the partner collects and nobody else’s cases', async () => {
    const {ask} = await atTheDesk();
    const {cases} = await ask('/cases?Sort=DateCreated');
    const references = cases.map(({creditorReference}) => creditorReference);
    expect(references).toEqual(['2024-0077', '2025-0112', '2025-0141']);
    const waiting = (await ask('/cases?Statuses=PendingVerification')).cases;
    expect(waiting).toMatchObject([{lifecycle: 'Pending Verification'}]);
  });

  it('shows test cases that the partner submitted only when they are asked for', async () => {
    const {ask} = await atTheDesk();
    const {cases} = await ask('/cases?includeTestCases=true');
    expect(cases.map(({creditorReference}) => creditorReference)).toContain('AH-TEST-1');
    expect(cases).toHaveLength(4);
  });

  it('hides a case everywhere until Debitura has checked it, then says so', async () => {
    const {nordlys, state, ask, heard} = await withEverybodyListening();
    const {body} = await read(nordlys('POST', '/cases', {json: draft}));
    const byReference = `/case-reference/${String(body.reference)}`;
    for (const path of [`/${body.id}`, `/${body.id}/timeline`, byReference])
      await ask(`/cases${path}`, 404);
    expect(await heard('agency')).toEqual([]);
    state.move(body.id, 'PendingVerification');
    expect(await heard('agency')).toEqual(['case.assigned', 'case.updated']);
    expect((await ask(`/cases/${body.id}`)).creditorReference).toBe('INV-1');
  });

  it.each(['', '/timeline', '/chats', '/payments', '/files', '/validation', '/exclusive-period'])(
    'refuses another’s, an unknown and a malformed id alike at every desk: %s',
    async (path) => {
      const {ask, caseOf} = await atTheDesk();
      await ask(`/cases/${caseOf('F-3301').id}${path}`, 404);
      await ask(`/cases/${nobody}${path}`, 404);
      await ask(`/cases/no-uuid${path}`, 400);
    },
  );

  it('asks for the partner key', async () => {
    const {desk} = await atTheDesk();
    const {status, body} = await read(desk('GET', '/cases', {headers: {XApiKey: 'wrong'}}));
    expect([status, body.title]).toEqual([401, 'Unauthorized']);
  });
});

describe('a start', () => {
  it('makes the case active for everybody, with the welcome in the chat', async () => {
    const {waiting, send, seen, heard, ask} = await withEverybodyListening();
    const answer = await send(`/cases/${waiting.id}/start`, {...start, reminderFees: 100});
    expect(answer).toMatchObject({status: 'Active', collectionPartnerReference: 'RI-7'});
    expect(await seen(waiting.id)).toMatchObject({lifecycle: 'Active', reminderFees: 100});
    const chats = await seen<{message: string; roleLabel: string}[]>(`${waiting.id}/chats`);
    expect(chats).toMatchObject([{message: 'We begin today.', roleLabel: 'Partner'}]);
    expect(await heard('client')).toEqual(['case.updated', 'chat.created']);
    expect(await heard('platform')).toEqual(['case.updated']);
    expect((await ask('/cases/by-partner-reference/RI-7')).id).toBe(waiting.id);
    const batch = await ask('/cases/by-partner-reference?references=RI-7,%20unknown');
    expect(Object.keys(batch)).toEqual(['RI-7']);
    expect(await ask(`/cases/${waiting.id}/exclusive-period`)).toMatchObject({status: 'Active'});
  });

  it.each([
    [{welcomeMessage: ''}, 'ValidationError'],
    [{welcomeMessage: 'x'.repeat(5001)}, 'ValidationError'],
    [{collectionPartnerReference: 'x'.repeat(129)}, 'ValidationError'],
    [{interestFees: -1}, 'ValidationError'],
    [{userEmail: null}, 'MissingUserIdentifier'],
    [{userEmail: 'mette@nordlys.example'}, 'InvalidUserEmail'],
    [{userEmail: null, userId: nobody}, 'InvalidUserId'],
    [{assignedUserEmail: 'nobody@de.partner.example'}, 'InvalidUserEmail'],
  ])('is refused for %o', async (wrong, type) => {
    const {waiting, send} = await atTheDesk();
    expect(reason(await send(`/cases/${waiting.id}/start`, {...start, ...wrong}, 400))).toBe(type);
    expect(waiting.lifecycle).toBe('PendingVerification');
  });

  it('takes a case that waits and no other, and none that is disputed', async () => {
    const {active, waiting, send} = await atTheDesk();
    expect(reason(await send(`/cases/${active.id}/start`, start, 400))).toBe('InvalidLifecycle');
    waiting.creditorReference = 'SANDBOX-DISPUTED-1';
    const refusal = await send(`/cases/${waiting.id}/start`, start, 400);
    expect(reason(refusal)).toBe('CustomTermsRequired');
  });

  it('sets fees that are left out to nothing', async () => {
    const {waiting, send} = await atTheDesk();
    waiting.interestFees = 40;
    await send(`/cases/${waiting.id}/start`, start);
    expect(waiting.interestFees).toBe(0);
  });
});

describe('a look-up', () => {
  it('by the creditor’s reference needs the creditor', async () => {
    const {active, ask} = await atTheDesk();
    const path = '/cases/by-creditor-reference?reference=2025-0112';
    await ask(path, 400);
    await ask(`${path}&creditorId=${nobody}`, 404);
    expect((await ask(`${path}&creditorId=${active.client.creditorId}`)).id).toBe(active.id);
  });

  it('takes at most a hundred own references', async () => {
    const {ask} = await atTheDesk();
    const references = Array.from({length: 101}, (_each, index) => `R-${index}`).join(',');
    const path = '/cases/by-partner-reference?references=';
    expect(reason(await ask(path + references, 400))).toBe('TooManyReferences');
    await ask(path, 400);
  });
});
