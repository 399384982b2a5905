import {describe, expect, it} from 'vitest';
import {createDesks} from './desk.js';

describe('the people of a partner', () => {
  it('are listed at both desks, and asked for once a minute at most', async () => {
    const {agency, manager, requests} = createDesks();
    const {status, body} = await agency.get('/users');
    expect(status).toBe(200);
    expect(body).toContainEqual(
      expect.objectContaining({name: 'Mia Brandt', email: 'mia@agency.example'}),
    );
    expect((await manager.get('/users')).body).toEqual(body);
    expect(requests.filter(({url}) => new URL(url).pathname.endsWith('/users'))).toHaveLength(1);
  });

  it('may have neither name nor e-mail at Debitura, and come on many pages', async () => {
    const {agency} = createDesks({
      faults: (upstream) => (request) => {
        const {pathname, searchParams} = new URL(request.url);
        if (!pathname.endsWith('/users')) return upstream(request);
        const page = Number(searchParams.get('Page'));
        const users = [{id: `00000000-0000-4000-8000-00000000000${page}`, name: null}];
        return Promise.resolve(Response.json({users, pageData: {totalPages: 2}}));
      },
    });
    expect((await agency.get('/users')).body).toEqual(
      [1, 2].map((page) => ({
        id: `00000000-0000-4000-8000-00000000000${page}`,
        name: '',
        email: '',
      })),
    );
  });
});

describe('the messages of a case at the agency', () => {
  it('tell which are one’s own, and in whose name one writes', async () => {
    const {agency, caseOf, sandbox} = createDesks();
    const {id} = caseOf('2025-0112');
    await agency.post(`/cases/${id}/chats`, {message: 'Do you have the order?'});
    sandbox.state.systemWrites(id, 'The case was sent.');
    const {body} = await agency.get(`/cases/${id}/chats`);
    expect(body.writer).toEqual({name: 'Mia Brandt'});
    expect(body.chats).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          message: 'Do you have the order?',
          author: expect.objectContaining({isMe: true}) as object,
        }),
        expect.objectContaining({message: 'The case was sent.'}),
      ]),
    );
  });

  it('are read by somebody whom Debitura does not know, who cannot write', async () => {
    const {agency, caseOf} = createDesks(
      {},
      {authenticate: () => ({desk: 'collection-partner', email: 'temp@agency.example'})},
    );
    const {body} = await agency.get(`/cases/${caseOf('2025-0112').id}/chats`);
    expect(body.writer).toBeNull();
    expect(body.chats).toEqual(expect.any(Array));
  });

  it('are sent once per key, and the message that was sent is the answer', async () => {
    const {agency, caseOf} = createDesks();
    const {id} = caseOf('2025-0112');
    const send = (message: string, key: string) =>
      agency.post(`/cases/${id}/chats`, {message}, key);
    const first = await send('Do you have the order?', 'a-key-of-a-first-message');
    const second = await send('And the contract?', 'a-key-of-a-second-message');
    for (const [made, again] of [
      [first, await send('Do you have the order?', 'a-key-of-a-first-message')],
      [second, await send('And the contract?', 'a-key-of-a-second-message')],
    ] as const) {
      expect(again.headers.get('idempotency-replayed')).toBe('true');
      expect(again.body.id).toBe(made.body.id);
    }
  });
});

describe('the exclusive period of a case', () => {
  it('is none where Debitura knows of none, and not known where Debitura fails', async () => {
    let status = 404;
    const {agency, caseOf} = createDesks({
      faults: (upstream) => (request) =>
        request.url.endsWith('/exclusive-period')
          ? Promise.resolve(Response.json({businessErrors: []}, {status}))
          : upstream(request),
    });
    const read = () => agency.get(`/cases/${caseOf('2025-0112').id}/exclusive-period`);
    const none = await read();
    expect([none.status, none.body]).toEqual([200, null]);
    status = 500;
    const failed = await read();
    expect([failed.status, failed.body.code]).toEqual([502, 'upstream-unavailable']);
  });
});
