import {createHmac} from 'node:crypto';
import {describe, expect, it, onTestFinished, vi} from 'vitest';
import {signatureHeader} from '../../../src/sandbox/webhooks/signature.js';
import {createSandbox} from '../../../src/sandbox/index.js';
import {draft, read} from '../support.js';
import {receiving} from './receiver.js';

const minute = 60_000;

/** Checks a delivery by Debitura's recipe, with other means than the sandbox's. */
function isSigned(secret: unknown, headers: Headers, text: string): boolean {
  const {t, v1} = Object.fromEntries(
    (headers.get('x-debitura-signature') ?? '').split(',').map((part) => part.split('=')),
  ) as {t: string; v1: string};
  const key = Buffer.from(String(secret), 'base64');
  const expected = createHmac('sha256', key).update(`${t}.${text}`).digest('hex');
  return v1 === expected && t === headers.get('x-debitura-timestamp');
}

describe('the signature', () => {
  it('of the public vector is the published one', async () => {
    const header = await signatureHeader(
      'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
      1_614_265_330,
      '{"test": 2432232314}',
    );
    expect(header).toBe(
      't=1614265330,v1=e96203c6de850e7dc1fde7489ef6140b402d3a5a64fe250cd2eef9830fac1cef',
    );
  });
});

describe('a delivery', () => {
  it('is signed, names its event, and says what changed and for whom', async () => {
    const {subscribe, referral, active, received, state} = await receiving();
    const {secret} = await subscribe('referral', {events: ['case.updated', 'client.linked']});
    const json = {eventType: 'case.updated', caseId: active.id, newLifecycle: 'Paused'};
    await referral('POST', '/v1/Webhooks/test', {json});
    await state.settled();
    const {headers, text, body} = received[0]!;
    expect(isSigned(secret, headers, text)).toBe(true);
    expect(headers.get('x-debitura-event')).toBe('case.updated');
    expect([headers.get('x-debitura-replay'), headers.get('x-debitura-test')]).toEqual([
      null,
      null,
    ]);
    expect(body).toMatchObject({
      specVersion: '1.0',
      event: 'case.updated',
      timestamp: '2026-08-15T10:00:00.000Z',
      data: {
        caseId: active.id,
        reference: active.reference,
        externalTenantId: 'nordlys',
        oldLifecycle: 'Active',
        newLifecycle: 'Paused',
      },
    });
    expect(text).not.toContain('2025-0112');
  });

  it('of a client’s event names the creditor', async () => {
    const {subscribe, referral, received, state} = await receiving();
    const events = ['client.onboarding.contract_signed', 'client.link_declined'];
    await subscribe('referral', {events});
    for (const eventType of events) {
      await referral('POST', '/v1/Webhooks/test', {json: {eventType, externalTenantId: 'havn'}});
    }
    await state.settled();
    const [signed, declined] = received.map(({body}) => body.data);
    expect(signed).toMatchObject({
      externalTenantId: 'havn',
      creditor: {companyName: 'Havn Studio ApS', isAttributed: true},
      signedAt: '2026-08-15T10:00:00.000Z',
    });
    expect(Object.keys(declined!)).toEqual(['externalTenantId', 'creditor']);
    expect(declined!.creditor).not.toHaveProperty('isAttributed');
  });

  it('is tried eight times at the documented distances, signed anew each time', async () => {
    const {subscribe, nordlys, actingFor, answers, received, clock, state} = await receiving();
    const {id, secret} = await subscribe('customer', {events: ['case.created']});
    answers.push(500, new TypeError('refused'), 302, 404, 500, 500, 500, 500);
    await nordlys('POST', '/cases', {json: draft});
    await state.settled();
    await clock.advance(24 * 60 * minute);

    expect(received).toHaveLength(8);
    const waits = received.map(({at}, index) => at - (received[index - 1]?.at ?? at));
    for (const [index, expected] of [0, 60, 120, 240, 480, 960, 1800, 1800].entries()) {
      expect(waits[index]! / 1000).toBeGreaterThanOrEqual(expected * 0.9);
      expect(waits[index]! / 1000).toBeLessThanOrEqual(expected * 1.1);
    }
    expect(new Set(received.map(({text}) => text)).size).toBe(1);
    for (const {headers, text, at} of received) {
      expect(isSigned(secret, headers, text)).toBe(true);
      expect(headers.get('x-debitura-timestamp')).toBe(String(Math.floor(at / 1000)));
    }
    const nextDay = await actingFor('nordlys');
    expect((await read(nextDay('GET', `/webhooks/${id}`))).body).toMatchObject({
      isActive: false,
      disabledReason: 'Exceeded maximum retry attempts (8 failures)',
      secret: null,
    });
    await nextDay('PATCH', `/webhooks/${id}`, {json: {isActive: true}});
    await nextDay('POST', '/cases', {json: {...draft, creditorReference: 'INV-2'}});
    await state.settled();
    expect(received).toHaveLength(9);
  });

  it('stops for good at a 410', async () => {
    const {subscribe, nordlys, answers, received, clock, state} = await receiving();
    await subscribe('customer', {events: ['case.created']});
    answers.push(410);
    await nordlys('POST', '/cases', {json: draft});
    await state.settled();
    await clock.advance(120 * minute);
    expect(received).toHaveLength(1);
    expect(state.webhooks).toMatchObject([
      {isActive: false, disabledReason: 'Endpoint returned 410 Gone'},
    ]);
  });

  it('gives up on an answer after ten seconds, and tries again', async () => {
    const {subscribe, nordlys, answers, received, clock, state} = await receiving();
    await subscribe('customer', {events: ['case.created']});
    answers.push('nothing');
    await nordlys('POST', '/cases', {json: draft});
    await expect.poll(() => received.length).toBe(1);
    await clock.advance(10_000);
    await state.settled();
    expect(state.deliveries[0]).toMatchObject({attempts: 1, lastStatus: null, delivered: null});
    await clock.advance(67_000);
    expect(state.deliveries[0]).toMatchObject({attempts: 2, lastStatus: 200, lastError: null});
  });

  it('is repeated by itself on the real clock', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const statuses = [500, 204];
    const sandbox = createSandbox({
      random: () => 0.5,
      deliver: () => Promise.resolve(new Response(null, {status: statuses.shift() ?? 500})),
    });
    await sandbox.fetch(
      new Request('http://sandbox.test/customer/webhooks', {
        method: 'POST',
        headers: {XApiKey: 'sandbox-creditor-key'},
        body: JSON.stringify({url: 'https://ledgerly.example/hooks', events: ['case.updated']}),
      }),
    );
    const {id} = sandbox.state.cases.find(({client}) => client.externalTenantId === null)!;
    sandbox.state.move(id, 'Active');
    await sandbox.state.settled();
    expect(sandbox.state.deliveries[0]).toMatchObject({attempts: 1, delivered: null});
    await vi.advanceTimersByTimeAsync(60_000);
    await sandbox.state.settled();
    expect(sandbox.state.deliveries[0]).toMatchObject({attempts: 2, lastStatus: 204});
  });

  it('overtakes another one where the order is shuffled', async () => {
    const {subscribe, nordlys, received, clock, state} = await receiving({
      webhookOrder: 'shuffled',
    });
    await subscribe('customer', {events: ['case.created']});
    for (let number = 0; number < 8; number += 1) {
      await nordlys('POST', '/cases', {json: {...draft, creditorReference: `S-${number}`}});
    }
    const sent = state.deliveries.map(({payload}) => payload);
    await clock.advance(2000);
    const arrived = received.map(({text}) => text);
    expect(arrived).not.toEqual(sent);
    expect([...arrived].sort()).toEqual([...sent].sort());
  });
});
