import {describe, expect, it} from 'vitest';
import {draftIn, read} from '../support.js';
import {receiving} from '../webhooks/receiver.js';
import {askClients, newcomer} from './newcomer.js';

const director = {
  directorFullName: 'Ada Holm',
  directorHomeAddress: 'Kajen 7, Aarhus',
  directorDateOfBirth: '1980-05-31',
};
const path = (tenant: string, rest = '') => `/clients/${tenant}${rest}`;

async function withCases(...countries: string[]) {
  const world = await receiving();
  const {referral} = world;
  await world.subscribe('referral', {events: ['case.updated', 'case.closed']});
  const cases = countries.map((country, index) =>
    draftIn(country, {creditorReference: `INV-${index}`}),
  );
  await askClients(referral, newcomer({cases}));
  const call = (method: string, rest: string, json?: object, headers = {}) =>
    read(referral(method, path('newcomer', rest), {...(json ? {json} : {}), headers}));
  const made = () => world.state.cases.filter(({client}) => client.externalTenantId === 'newcomer');
  return {...world, call, made};
}

describe('KYC data', () => {
  it('is kept, newest first, and its review begins anew', async () => {
    const {call, state} = await withCases('GB');
    expect((await call('GET', '')).body.kycStatus).toBe('pending');
    const {status, body} = await call('POST', '/kyc-verification', director);
    expect([status, body]).toEqual([
      201,
      {
        ...director,
        dateCreated: '2026-08-15T10:00:00',
        verificationStatus: null,
        verificationStatusUpdatedAt: null,
      },
    ]);
    state.reviewKyc('newcomer', 'Completed');
    expect((await call('GET', '')).body).toMatchObject({
      kycStatus: 'verified',
      kycVerification: {verificationStatus: 'Completed'},
    });
    await call('POST', '/kyc-verification', {...director, directorFullName: 'Bo Holm'});
    expect((await call('GET', '')).body.kycVerification).toMatchObject({
      directorFullName: 'Bo Holm',
      verificationStatus: null,
    });
  });

  it.each([
    [{directorFullName: ' '}, 'directorFullName'],
    [{directorFullName: 'x'.repeat(501)}, 'directorFullName'],
    [{directorHomeAddress: 'x'.repeat(1001)}, 'directorHomeAddress'],
    [{directorDateOfBirth: null}, 'directorDateOfBirth'],
    [{directorDateOfBirth: '2026-08-15'}, 'directorDateOfBirth'],
  ])('is refused with %o', async (change, field) => {
    const {call} = await withCases();
    const {status, body} = await call('POST', '/kyc-verification', {...director, ...change});
    expect([status, Object.keys(body)]).toEqual([400, [field]]);
    expect((await call('GET', '')).body.kycVerification).toBeNull();
  });

  it('is told to the partners that want it, once per key, unless declined', async () => {
    const {call, made, state} = await withCases('GB', 'DE', 'GB');
    const [british, german, waiting] = made();
    for (const item of [british!, german!]) state.move(item.id, 'Active');
    const key = {'idempotency-key': 'kyc-1'};
    const send = (query = '', headers = {}, json: object = director) =>
      call('POST', `/kyc-verification${query}`, json, headers);
    const first = await send('', key);
    expect(await send('', key)).toMatchObject({status: 201, text: first.text});
    const other = await send('', key, {...director, directorFullName: 'Bo Holm'});
    expect([other.status, other.body.businessErrors[0]?.type]).toEqual([
      422,
      'IdempotencyConflict',
    ]);
    await send('?sendChatNotification=false');
    expect([british, german, waiting].map((item) => item!.chats.length)).toEqual([1, 0, 0]);
  });
});

describe('a client that never got going', () => {
  it('can be withdrawn, and its id used again', async () => {
    const {call, made, referral, state, events} = await withCases('DE', 'FR');
    const {creditorId} = state.clients.at(-1)!;
    const closed = made();
    expect((await call('POST', '/withdraw')).status).toBe(204);
    expect(closed.map(({closeCode}) => closeCode)).toEqual([
      'Case never started - Internal',
      'Case never started - Internal',
    ]);
    await state.settled();
    expect(events().sort()).toEqual(['case.closed', 'case.closed', 'case.updated', 'case.updated']);
    expect((await call('GET', '')).status).toBe(404);
    expect((await call('POST', '/withdraw')).status).toBe(404);
    const {status, body} = await askClients(referral, newcomer());
    expect(status).toBe(202);
    expect(body.client).not.toMatchObject({id: creditorId});
  });

  it('cannot be withdrawn when a case got further, or the account was there before', async () => {
    const {call, made, state, referral, send} = await withCases('DE', 'FR');
    state.move(made()[0]!.id, 'Active');
    expect((await call('POST', '/withdraw')).status).toBe(409);
    const json = newcomer({externalTenantId: 'old'}, 'existing.example');
    const {url} = (await askClients(referral, json)).body.data.onboardingLinks;
    const body = new URLSearchParams({decision: 'approve'});
    await send('POST', new URL(url).pathname + new URL(url).search, {body});
    expect((await referral('POST', path('old', '/withdraw'))).status).toBe(409);
    const listed = await read(referral('GET', '/clients?IsAttributedClient=false'));
    expect(listed.body.clients).toMatchObject([{externalTenantId: 'old'}]);
  });
});

describe('a reset', () => {
  it('takes everything away, and the same e-mail starts afresh', async () => {
    const {call, made, referral, actingFor, state} = await withCases('DE');
    const speak = await actingFor('newcomer');
    expect((await call('GET', '/is-deletable')).body).toEqual({isDeletable: true, blockers: []});
    expect((await call('DELETE', '')).status).toBe(204);
    expect(made()).toEqual([]);
    expect((await speak('GET', '/me')).status).toBe(401);
    expect((await call('GET', '/is-deletable')).status).toBe(404);
    const again = await askClients(referral, newcomer({externalTenantId: 'other'}));
    expect([again.status, again.body.isAttributedClient]).toEqual([202, true]);
    expect(state.clients).toHaveLength(6);
  });

  it('is refused while a case is active, and says which', async () => {
    const {call, made, state} = await withCases('DE');
    const [item] = made();
    state.move(item!.id, 'Active');
    const {body} = await call('GET', '/is-deletable');
    expect(body).toEqual({isDeletable: false, blockers: [`Case ${item!.reference} is active`]});
    expect((await call('DELETE', '')).status).toBe(409);
    expect(made()).toHaveLength(1);
  });

  it('lets an account that had to approve start afresh too', async () => {
    const {referral, send} = await withCases();
    const json = newcomer({externalTenantId: 'old'}, 'existing.example');
    const {url} = (await askClients(referral, json)).body.data.onboardingLinks;
    const body = new URLSearchParams({decision: 'approve'});
    await send('POST', new URL(url).pathname + new URL(url).search, {body});
    await referral('DELETE', path('old'));
    expect((await askClients(referral, json)).status).toBe(202);
  });
});
