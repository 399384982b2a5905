import {describe, expect, it} from 'vitest';
import type {AdapterOptions} from '../../../src/adapter/index.js';
import type {ChatList, FieldErrors} from '../../../src/contract/index.js';
import {createWorld, type Upstream} from '../../support/world.js';
import {answerOf, at, draft, json, newKey, read} from '../support.js';

type Options = {email?: string; adapter?: Partial<AdapterOptions>; faults?: () => Response | null};

async function setup({email = 'METTE@nordlys.example', adapter, faults}: Options = {}) {
  const principal = {desk: 'client', externalTenantId: 'nordlys', email} as const;
  const world = createWorld({
    adapter: {authenticate: () => principal, ...adapter},
    faults: (upstream: Upstream) => async (request) => {
      const isChat = request.method === 'POST' && request.url.endsWith('/chats');
      return (isChat ? faults?.() : null) ?? upstream(request);
    },
  });
  const {id} = (await answerOf(world.fetch(at('/cases'), json(draft(), newKey())))).body as {
    id: string;
  };
  const path = at(`/cases/${id}/chats`);
  const send = (message: unknown) => answerOf(world.fetch(path, json({message})));
  const list = async () => (await answerOf(world.fetch(path, read))).body as unknown as ChatList;
  return {...world, id, send, list};
}

describe('chats', () => {
  it('are written as the principal, whatever the casing of its e-mail', async () => {
    const {send, list, requests} = await setup();
    expect((await list()).writer).toEqual({name: 'Mette Holm'});
    const {status, body} = await send('Any news?\nBest');
    expect(status).toBe(201);
    expect(body).toMatchObject({
      author: {name: 'Mette Holm', isMe: true},
      message: 'Any news?\nBest',
    });
    const sent = requests.findLast(({method}) => method === 'POST');
    expect(await sent?.json()).toEqual({
      message: 'Any news?\nBest',
      userEmail: 'mette@nordlys.example',
    });
    expect(sent?.headers.has('idempotency-key')).toBe(false);
  });

  it('say who is who, carry no address, and end lines in one way', async () => {
    const {id, send, list, sandbox} = await setup();
    await send('Mine');
    sandbox.state.partnerWrites(id, 'One\r\ntwo\rthree');
    sandbox.state.systemWrites(id, 'A file was uploaded');
    const {chats} = await list();
    const told = chats
      .slice(-3)
      .map(({author, message, roleLabel}) => [author?.isMe, message, roleLabel]);
    expect(told).toEqual([
      [true, 'Mine', 'Creditor'],
      [false, 'One\ntwo\nthree', 'Partner'],
      [undefined, 'A file was uploaded', null],
    ]);
    expect(JSON.stringify(chats)).not.toContain('@');
  });

  it('say that nobody can write when the e-mail is no user at Debitura', async () => {
    const {send, list} = await setup({email: 'temp@nordlys.example'});
    expect((await list()).writer).toBeNull();
    const {status, body} = await send('Hello');
    expect([status, body.code, body.detail]).toEqual([422, 'business-rule', 'InvalidUserEmail']);
  });

  it('let the platform choose among the users, and nobody else', async () => {
    const chosen = await setup({
      email: 'temp@nordlys.example',
      adapter: {
        chatAs: (principal, users) => {
          expect(principal).toMatchObject({externalTenantId: 'nordlys'});
          return users.find(({name}) => name === 'Jonas Friis')?.email ?? null;
        },
      },
    });
    expect((await chosen.list()).writer).toEqual({name: 'Jonas Friis'});
    expect((await chosen.send('Hello')).body.author).toEqual({name: 'Jonas Friis', isMe: true});
    const stranger = await setup({
      email: 'temp@nordlys.example',
      adapter: {chatAs: () => 'ingrid@fjordby.example'},
    });
    expect((await stranger.list()).writer).toBeNull();
    const broken = await setup({
      email: 'temp@nordlys.example',
      adapter: {chatAs: () => Promise.reject(new Error('down'))},
    });
    expect((await broken.send('Hello')).status).toBe(503);
  });

  it('are never sent twice by themselves', async () => {
    for (const fault of [() => new Response(null, {status: 503}), () => Response.error()]) {
      let sent = 0;
      const {send} = await setup({
        faults: () => {
          sent += 1;
          return fault();
        },
      });
      expect((await send('Hello')).status).toBe(502);
      expect(sent).toBe(1);
    }
  });

  it('refuse an empty message and one that is too long, before anything is sent', async () => {
    const {send, requests} = await setup();
    for (const [message, code] of [
      ['  ', 'required'],
      [undefined, 'required'],
      ['x'.repeat(10_001), 'too-long'],
    ] as const) {
      const {status, body} = await send(message);
      expect([status, (body.fieldErrors as FieldErrors).message?.[0]?.code]).toEqual([400, code]);
    }
    expect(requests.filter(({method, url}) => method === 'POST' && url.endsWith('/chats'))).toEqual(
      [],
    );
    expect((await send('x'.repeat(10_000))).status).toBe(201);
  });

  it('want the permission to write', async () => {
    const {send} = await setup({
      adapter: {
        authenticate: () => ({
          desk: 'client',
          externalTenantId: 'nordlys',
          email: 'mette@nordlys.example',
          can: ['read', 'submit'],
        }),
      },
    });
    const {status, body} = await send('Hello');
    expect([status, body.code]).toEqual([403, 'forbidden']);
  });
});
