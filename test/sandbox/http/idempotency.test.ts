import {describe, expect, it} from 'vitest';
import type {SandboxOptions} from '../../../src/sandbox/index.js';
import {draft, read, setup, upload, type Speak} from '../support.js';

async function asNordlys(options: SandboxOptions = {}) {
  const world = setup(options);
  const nordlys = await world.actingFor('nordlys');
  const made = (reference = draft.creditorReference) =>
    world.sandbox.state.cases.filter((each) => each.creditorReference === reference).length;
  return {...world, nordlys, made};
}

function create(speak: Speak, json: object = draft, key = 'key-1') {
  return read(speak('POST', '/cases', {json, headers: {'idempotency-key': key}}));
}

describe('an idempotency key', () => {
  it('replays status and body word for word, and makes one case', async () => {
    const {nordlys, made} = await asNordlys();
    const first = await create(nordlys);
    const second = await create(nordlys);
    expect([second.status, second.text]).toEqual([first.status, first.text]);
    expect(made()).toBe(1);
  });

  it('answers fifty at once with one case', async () => {
    const {nordlys, made} = await asNordlys();
    const answers = await Promise.all(Array.from({length: 50}, () => create(nordlys)));
    expect(new Set(answers.map(({status, text}) => `${status} ${text}`)).size).toBe(1);
    expect(made()).toBe(1);
  });

  it('with another body is a conflict', async () => {
    const {nordlys, made} = await asNordlys();
    await create(nordlys);
    const {status, body} = await create(nordlys, {...draft, amountToRecover: 5001});
    expect([status, body.businessErrors[0]?.type]).toEqual([422, 'IdempotencyConflict']);
    expect(made()).toBe(1);
  });

  it('belongs to one creditor', async () => {
    const {nordlys, actingFor} = await asNordlys();
    const {body: own} = await create(nordlys);
    const {body: other} = await create(await actingFor('fjordby'));
    expect(other.id).not.toBe(own.id);
  });

  it('is free again after a field error', async () => {
    const {nordlys} = await asNordlys();
    expect((await create(nordlys, {...draft, amountToRecover: 0})).status).toBe(400);
    expect((await create(nordlys, {...draft, amountToRecover: 'much'})).status).toBe(400);
    expect((await create(nordlys)).status).toBe(200);
  });

  it('over 255 characters is a 400', async () => {
    const {nordlys, made} = await asNordlys();
    expect((await create(nordlys, draft, 'k'.repeat(256))).status).toBe(400);
    expect((await create(nordlys, draft, 'k'.repeat(255))).status).toBe(200);
    expect(made()).toBe(1);
  });

  it.each([
    [true, 422],
    [false, 200],
  ])('keeps a 422 when stored422 is %s: the repeat is %i', async (stored422, status) => {
    const {sandbox, nordlys} = await asNordlys({switches: {stored422}});
    sandbox.state.unsign('nordlys', 'DE');
    expect((await create(nordlys)).status).toBe(422);
    const poa = {signedAt: sandbox.clock.now(), invalidation: 'None' as const};
    const client = sandbox.state.clients.find(
      ({externalTenantId}) => externalTenantId === 'nordlys',
    );
    const partner = sandbox.state.cases.find(({debtor}) => debtor.countryAlpha2 === 'DE')!.partner;
    client!.poas.set(partner.id, poa);
    expect((await create(nordlys)).status).toBe(status);
  });

  it('on an upload compares bytes and stores one file', async () => {
    const {sandbox, referral} = await asNordlys();
    const {id, files} = sandbox.state.cases[0]!;
    const form = new Response(upload('file', 'order.pdf'));
    const type = form.headers.get('content-type')!;
    const bytes = await form.arrayBuffer();
    const send = (body: ArrayBuffer) =>
      read(
        referral('POST', `/cases/${id}/files`, {
          body,
          headers: {'content-type': type, 'idempotency-key': 'key-1'},
        }),
      );
    const first = await send(bytes);
    expect(await send(bytes)).toMatchObject({status: 200, text: first.text});
    const changed = bytes.slice(0);
    const view = new Uint8Array(changed);
    view[view.length - 100] = 0x21;
    expect((await send(changed)).body.businessErrors[0]?.type).toBe('IdempotencyConflict');
    expect(files).toHaveLength(1);
  });
});
