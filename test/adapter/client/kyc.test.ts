import {describe, expect, it} from 'vitest';
import {hashBytes} from '../../../src/adapter/guard/derive.js';
import {memoryStore} from '../../../src/adapter/index.js';
import {keyedDigests} from '../../../src/adapter/onboarding/send-kyc.js';
import {answering, answerOf, at, json, newKey} from '../support.js';
import {createWorld, type WorldOptions} from '../../support/world.js';
import {watchedStore} from './support.js';

const MARKERS = ['Marker Markersen', 'Markervej 99', '1961-07-13'];
const [directorFullName, directorHomeAddress, directorDateOfBirth] = MARKERS;
const person = {directorFullName, directorHomeAddress, directorDateOfBirth};

function setup(options: WorldOptions = {}) {
  const {store, kept} = watchedStore();
  const world = createWorld({...options, adapter: {store, ...options.adapter}});
  const records = () =>
    world.sandbox.state.clients.flatMap(({externalTenantId, kyc}) =>
      kyc ? [externalTenantId] : [],
    );
  return {
    ...world,
    kept,
    /** The clients whose director Debitura knows. */
    records,
    sendKyc: (body: unknown, key = newKey(), tenant = 'nordlys', query = '') =>
      answerOf(world.as(tenant)(at(`/client/kyc${query}`), json(body, key))),
    sent: () => world.requests.filter(({url}) => url.includes('/kyc-verification')),
  };
}

describe('who directs a company', () => {
  it('is told to Debitura at once, and the page hears the status alone', async () => {
    const {sendKyc, records, sent} = setup();
    const {status, body} = await sendKyc(person);
    expect([status, body]).toEqual([201, {kycStatus: 'verified'}]);
    expect(records()).toEqual(['nordlys']);
    expect(await sent()[0]?.clone().json()).toEqual(person);
  });

  it('is told to the partners that wait for it, unless the page asks for silence', async () => {
    const {sendKyc, sent} = setup();
    await sendKyc(person);
    await sendKyc(person, newKey(), 'nordlys', '?sendChatNotification=false');
    const silent = sent().map(({url}) => new URL(url).searchParams.get('sendChatNotification'));
    expect(silent).toEqual(['true', 'false']);
  });

  it('needs a key, and the same key tells it once (GUARD 2)', async () => {
    const {sendKyc, fetch, sent} = setup();
    const missing = await answerOf(fetch(at('/client/kyc'), json(person)));
    expect([missing.status, missing.body.code]).toEqual([400, 'idempotency-key-missing']);
    const key = newKey();
    await sendKyc(person, key);
    const again = await sendKyc(person, key);
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
    const other = await sendKyc({...person, directorFullName: 'Somebody Else'}, key);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-conflict']);
    expect(sent()).toHaveLength(1);
  });

  it('is told once while the secret of the platform is rotated', async () => {
    const before = 'the secret of last year, 32 bytes';
    const after = 'the secret of this year, 32 bytes';
    const store = memoryStore();
    const told = setup({adapter: {store, secret: before}});
    const key = newKey();
    await told.sendKyc(person, key);
    const {sendKyc, sent} = setup({adapter: {store, secret: [after, before]}});
    const again = await sendKyc(person, key);
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
    const other = await sendKyc({...person, directorFullName: 'Somebody Else'}, key);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-conflict']);
    expect(sent()).toEqual([]);
  });

  it("reaches nobody under another client's key (GUARD 3)", async () => {
    const {sendKyc, records, sent} = setup();
    const key = newKey();
    await sendKyc(person, key);
    const other = await sendKyc({...person, directorFullName: 'Somebody Else'}, key, 'fjordby');
    expect([other.status, other.headers.has('idempotency-replayed')]).toEqual([201, false]);
    const keys = sent().map(({headers}) => headers.get('idempotency-key'));
    expect(new Set(keys).size).toBe(2);
    expect(records().sort()).toEqual(['fjordby', 'nordlys']);
  });

  it('is told once though the answer was lost', async () => {
    let isCut = true;
    const {sendKyc, records, sent} = setup({
      faults: (next) => async (request) => {
        const answer = await next(request);
        if (!isCut || !request.url.includes('/kyc-verification')) return answer;
        throw new TypeError('cut');
      },
    });
    const key = newKey();
    const lost = await sendKyc(person, key);
    expect([lost.status, lost.body.code]).toEqual([502, 'upstream-unavailable']);
    const other = await sendKyc({...person, directorFullName: 'Somebody Else'}, key);
    expect(other.body.code).toBe('idempotency-conflict');
    isCut = false;
    expect((await sendKyc(person, key)).status).toBe(201);
    expect(records()).toEqual(['nordlys']);
    expect(new Set(sent().map(({headers}) => headers.get('idempotency-key'))).size).toBe(1);
  });

  it('is complete before it is sent', async () => {
    const {sendKyc, sent} = setup();
    const wrong = await sendKyc({directorHomeAddress: ' ', directorDateOfBirth: '2026-06-01'});
    expect([wrong.status, wrong.body.fieldErrors]).toEqual([
      400,
      {directorFullName: [{code: 'required'}], directorHomeAddress: [{code: 'required'}]},
    ]);
    const future = await sendKyc({...person, directorDateOfBirth: '2026-06-01'});
    expect(future.body.fieldErrors).toEqual({
      directorDateOfBirth: [{code: 'in-future', limit: '2026-06-01'}],
    });
    expect(sent()).toEqual([]);
  });

  it('cannot be told of a company that is no client', async () => {
    const {sendKyc} = setup();
    const {status, body} = await sendKyc(person, newKey(), 'nobody');
    expect([status, body.code]).toEqual([409, 'client-not-ready']);
  });

  it('leaves a digest that nobody can try out without the adapter’s secret', async () => {
    const {sendKyc, kept} = setup();
    await sendKyc(person);
    const bytes = new TextEncoder().encode(JSON.stringify(person));
    const [intent = '{}'] = kept.filter((text) => text.includes('bodyHash'));
    const {bodyHash} = JSON.parse(intent) as {bodyHash: string};
    expect(bodyHash).toMatch(/^[\w-]{43}$/);
    expect(bodyHash).not.toBe(await hashBytes(bytes));
    const [other] = await keyedDigests({secrets: ['another secret of 32 bytes and more']}, bytes);
    expect(bodyHash).not.toBe(other);
  });

  it('stands in no log, store, event, error or answer, whatever Debitura answers', async () => {
    const answers = [
      Response.json({directorFullName: [`The value '${MARKERS[0]}' is wrong`]}, {status: 400}),
      Response.json({businessErrors: [{type: 'Other', message: MARKERS.join()}]}, {status: 422}),
      Response.json({error: MARKERS.join()}, {status: 500}),
      new Response(MARKERS.join(), {status: 201}),
    ];
    const {sendKyc, kept, logs, fetch, client} = echoing(answers);
    const stream = await fetch(at('/events'), {headers: {'debitura-embed': '1'}});
    const bodies: unknown[] = [];
    for (let count = 0; count <= answers.length; count += 1) {
      const {body, headers} = await sendKyc(person);
      bodies.push(body, [...headers], (await client()).body);
    }
    await sendKyc({...person, directorHomeAddress: 7}).then(({body}) => bodies.push(body));
    const reader = stream.body?.getReader();
    const heard = new TextDecoder().decode((await reader?.read())?.value);
    await reader?.cancel();
    const everything = JSON.stringify([bodies, kept, logs, heard]);
    for (const marker of MARKERS) expect(everything).not.toContain(marker);
    expect(kept.length).toBeGreaterThan(0);
    expect(logs.length).toBeGreaterThan(answers.length);
  });
});

/** A world in which Debitura answers a verification with these, one after the other, and then as it does. */
function echoing(answers: readonly Response[]) {
  const rest = [...answers];
  const world = setup({
    faults: answering(({url}) => url.includes('/kyc-verification') && rest.shift()),
  });
  const client = () => answerOf(world.fetch(at('/client'), {headers: {'debitura-embed': '1'}}));
  return {...world, client};
}
