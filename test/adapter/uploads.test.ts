import {describe, expect, it} from 'vitest';
import {createWorld, type Upstream, type World} from '../support/world.js';
import {answerOf, at, draft, json, newKey, read} from './support.js';

const PDF = '%PDF-1.7 an invoice';
const LIMIT = 25 * 1024 * 1024;

async function setup(options: Parameters<typeof createWorld>[0] = {}) {
  const world = createWorld(options);
  const made = await answerOf(world.fetch(at('/cases'), json(draft(), newKey())));
  return {...world, caseId: made.body.id as string};
}

function form(content: BlobPart, name = 'invoice.pdf'): FormData {
  const body = new FormData();
  body.append('file', new File([content], name));
  return body;
}

function send(world: World & {caseId: string}, body: FormData, key = newKey(), query = '') {
  const headers = {'debitura-embed': '1', 'idempotency-key': key};
  const init = {method: 'POST', headers, body};
  return answerOf(world.fetch(at(`/cases/${world.caseId}/files${query}`), init));
}

const filesOf = ({sandbox, caseId}: World & {caseId: string}) =>
  sandbox.state.cases.find(({id}) => id === caseId)?.files ?? [];

describe('a document for a case', () => {
  it('arrives whole, under its name, and is listed', async () => {
    const world = await setup();
    const {status, body} = await send(world, form(PDF, 'Fældig "faktura" æøå.pdf'));
    expect(status).toBe(201);
    expect(body).toMatchObject({
      fileName: 'Fældig "faktura" æøå.pdf',
      id: expect.any(String) as string,
    });
    const [stored] = filesOf(world);
    expect(new TextDecoder().decode(stored?.bytes)).toBe(PDF);
    const list = await answerOf(world.fetch(at(`/cases/${world.caseId}/files`), read));
    expect(list.body).toMatchObject([{fileName: 'Fældig "faktura" æøå.pdf'}]);
  });

  it("gives nobody an answer that was stored under another client's key (GUARD 3)", async () => {
    const world = await setup();
    const key = newKey();
    const theirs = world.sandbox.state.cases.find(
      ({client}) => client.externalTenantId === 'fjordby',
    )!;
    const a = await send(world, form(PDF), key);
    const b = await send({...world, fetch: world.as('fjordby'), caseId: theirs.id}, form(PDF), key);
    expect([a.status, b.status]).toEqual([201, 201]);
    expect(b.headers.has('idempotency-replayed')).toBe(false);
    expect(b.body.id).not.toBe(a.body.id);
    const foreign = await send({...world, fetch: world.as('fjordby')}, form(PDF), key);
    expect(foreign.status).toBe(404);
    expect(JSON.stringify(foreign.body)).not.toContain(a.body.id as string);
  });

  it('goes without a message to the partner when it is silent', async () => {
    const world = await setup();
    await send(world, form(PDF), newKey(), '?sendChatNotification=false');
    await send(world, form(PDF), newKey());
    const uploads = world.requests.filter(({url}) => url.includes('/files?'));
    expect(uploads.map(({url}) => new URL(url).search)).toEqual([
      '?sendChatNotification=false',
      '?sendChatNotification=true',
    ]);
  });

  it('is one file when the answer was lost and the browser sends it again (GUARD 22)', async () => {
    let cuts = 1;
    const faults = (upstream: Upstream) => async (request: Request) => {
      const response = await upstream(request);
      if (request.url.includes('/files?') && cuts-- > 0) throw new TypeError('cut');
      return response;
    };
    const world = await setup({faults});
    const key = newKey();
    expect((await send(world, form(PDF), key)).body).toMatchObject({code: 'upstream-unavailable'});
    const again = await send(world, form(PDF), key);
    expect(again.status).toBe(201);
    const replay = await send(world, form(PDF), key);
    expect(replay.body).toMatchObject({id: again.body.id as string, fileName: 'invoice.pdf'});
    expect(replay.headers.get('idempotency-replayed')).toBe('true');
    expect(filesOf(world)).toHaveLength(1);

    const uploads = world.requests.filter(({url}) => url.includes('/files?'));
    const sent = await Promise.all(
      uploads.map(async (request) => [
        request.headers.get('idempotency-key'),
        request.headers.get('content-type'),
        await request.text(),
      ]),
    );
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual(sent[0]);
  });

  it('conflicts when the key was used for other bytes', async () => {
    const world = await setup();
    const key = newKey();
    await send(world, form(PDF), key);
    expect(await send(world, form(`${PDF}!`), key)).toMatchObject({
      status: 422,
      body: {code: 'idempotency-conflict'},
    });
  });

  it('needs a key', async () => {
    const {fetch, caseId} = await setup();
    const init = {method: 'POST', headers: {'debitura-embed': '1'}, body: form(PDF)};
    const {status, body} = await answerOf(fetch(at(`/cases/${caseId}/files`), init));
    expect([status, body.code]).toEqual([400, 'idempotency-key-missing']);
  });

  it("is refused for another client's case before a byte of it is sent on", async () => {
    const world = await setup();
    const headers = {'debitura-embed': '1', 'idempotency-key': newKey()};
    const path = at(`/cases/${world.caseId}/files`);
    const {status} = await answerOf(
      world.as('fjordby')(path, {method: 'POST', headers, body: form(PDF)}),
    );
    expect(status).toBe(404);
    expect(world.requests.filter(({url}) => url.includes('/files'))).toHaveLength(0);
  });
});

describe('many documents at once', () => {
  it('wait when a user has four on the way already', async () => {
    const world = await setup({adapter: {limits: {}}});
    const endless = () => new ReadableStream<Uint8Array>();
    const start = () =>
      world.fetch(at(`/cases/${world.caseId}/files`), {
        method: 'POST',
        headers: {
          'debitura-embed': '1',
          'content-type': 'multipart/form-data; boundary=b',
          'idempotency-key': newKey(),
        },
        body: endless(),
        duplex: 'half',
      } as RequestInit);
    // Which of the five comes last is not said; four wait for their bytes, so the one that is answered is it.
    const {status, body} = await answerOf(Promise.race(Array.from({length: 5}, start)));
    expect([status, body.code]).toEqual([429, 'rate-limited']);
  });
});

describe('what is no document', () => {
  const refused: [what: string, content: BlobPart, name: string, status: number, detail: RegExp][] =
    [
      ['HTML that is called pdf', '<html>', 'x.pdf', 415, /content is not what the name says/],
      ['an SVG', '<svg/>', 'x.svg', 415, /Files may be/],
      ['a program behind a second extension', 'MZ', 'x.pdf.exe', 415, /Files may be/],
      ['a path', PDF, '../../x.pdf', 400, /path or hidden/],
      ['a hidden file', PDF, '.pdf', 400, /path or hidden/],
      ['a name that turns around', PDF, 'x\u202efdp.pdf', 400, /invisible/],
      ['a name with a line break', PDF, 'x\r\nHost: evil.pdf', 400, /invisible/],
      ['a name of 121 characters', PDF, `${'x'.repeat(117)}.pdf`, 400, /too long/],
      ['an empty file', '', 'x.pdf', 400, /empty/],
      ['one byte more than 25 MB', new Uint8Array(LIMIT + 1).fill(65), 'x.txt', 413, /25 MB/],
    ];

  it('is refused with a sentence of its own (GUARD 23)', async () => {
    const world = await setup();
    for (const [what, content, name, status, detail] of refused) {
      const answer = await send(world, form(content, name));
      expect([what, answer.status], what).toEqual([what, status]);
      expect(answer.body.detail, what).toMatch(detail);
      expect(answer.headers.get('connection'), what).toBe('close');
    }
    expect(filesOf(world)).toHaveLength(0);
  });

  it('is not a file of exactly 25 MB (GUARD 23)', async () => {
    const world = await setup();
    const bytes = new Uint8Array(LIMIT).fill(65);
    expect((await send(world, form(bytes, 'ledger.csv'))).status).toBe(201);
    expect(filesOf(world)[0]?.bytes).toHaveLength(LIMIT);
  });

  it('is the 21st of a case (GUARD 23)', async () => {
    const world = await setup();
    const found = world.sandbox.state.cases.find(({id}) => id === world.caseId);
    await send(world, form(PDF));
    const [file] = filesOf(world);
    for (let count = 1; count < 20; count += 1) found?.files.push({...file!});
    const {status, body} = await send(world, form(PDF));
    expect([status, body.fieldErrors]).toEqual([400, {file: [{code: 'other', limit: 20}]}]);
  });

  it('is a body with more than one part', async () => {
    const world = await setup();
    const body = form(PDF);
    body.append('caseId', 'another');
    expect(await send(world, body)).toMatchObject({status: 400, body: {code: 'invalid'}});
    expect(filesOf(world)).toHaveLength(0);
  });
});
