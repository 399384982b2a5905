import {describe, expect, it} from 'vitest';
import {PARTNER_LIMITS} from '../../../src/contract/index.js';
import {answerOf, at, newKey, read} from '../support.js';
import {createDesks} from './desk.js';

/** The options of an upload of one small document. */
function upload(key = newKey(), name = 'demand.pdf'): RequestInit {
  const body = new FormData();
  body.append('file', new File(['%PDF-1.7'], name));
  return {method: 'POST', body, headers: {'debitura-embed': '1', 'idempotency-key': key}};
}

describe('a file of the agency', () => {
  it('arrives with its kind and label, and the creditor sees it at once', async () => {
    const {as, caseOf, client} = createDesks();
    const {id} = caseOf('2025-0112');
    const path = `/cases/${id}/files?documentType=DemandLetter&description=First%20letter`;
    const {status, body} = await answerOf(as('desk:collection-partner')(at(path), upload()));
    expect(status).toBe(201);
    expect(body).toMatchObject({
      fileName: 'demand.pdf',
      documentType: 'DemandLetter',
      description: 'First letter',
    });
    expect((await client.get(`/cases/${id}/files`)).body).toContainEqual(
      expect.objectContaining({id: body.id as string, fileName: 'demand.pdf'}),
    );
  });

  it('is refused a kind that Debitura does not have', async () => {
    const {as, caseOf} = createDesks();
    const path = `/cases/${caseOf('2025-0112').id}/files?documentType=Secret`;
    const {status, body} = await answerOf(as('desk:collection-partner')(at(path), upload()));
    expect([status, body.fieldErrors]).toEqual([400, {documentType: [{code: 'not-a-code'}]}]);
  });

  it('is told nothing about its labels when the case is not the agency’s', async () => {
    const {as} = createDesks();
    const unknown = '00000000-0000-4000-8000-000000000000';
    const path = `/cases/${unknown}/files?documentType=Secret`;
    const {status, body} = await answerOf(as('desk:collection-partner')(at(path), upload()));
    expect([status, body.code]).toEqual([404, 'not-found']);
  });

  it('is refused a label that Debitura cannot take, and keeps one that just fits', async () => {
    const {as, caseOf} = createDesks();
    const {id} = caseOf('2025-0112');
    const send = (description: string) => {
      const path = `/cases/${id}/files?description=${encodeURIComponent(description)}`;
      return answerOf(as('desk:collection-partner')(at(path), upload()));
    };
    const limit = PARTNER_LIMITS.fileDescription;
    const long = await send('x'.repeat(limit + 1));
    expect([long.status, long.body.fieldErrors]).toEqual([
      400,
      {description: [{code: 'too-long', limit}]},
    ]);
    expect((await send('ring\u0007')).body.fieldErrors).toEqual({
      description: [{code: 'control-characters'}],
    });
    expect((await send('x'.repeat(limit))).body.description).toBe('x'.repeat(limit));
  });

  it('is answered again in the same words by the same key, even after Debitura lost it', async () => {
    const {as, caseOf} = createDesks();
    const {id, files} = caseOf('2025-0112');
    const path = `/cases/${id}/files?documentType=DemandLetter&description=First%20letter`;
    const key = newKey();
    const send = () => answerOf(as('desk:collection-partner')(at(path), upload(key)));
    const {body: made} = await send();
    expect((await send()).body).toMatchObject({id: made.id as string, fileName: 'demand.pdf'});
    files.splice(0);
    expect((await send()).body).toEqual({
      id: made.id as string,
      fileName: 'demand.pdf',
      dateCreated: '',
      url: null,
      description: 'First letter',
      documentType: 'DemandLetter',
    });
  });

  it('is on the list of the agency’s files, by its name and kind', async () => {
    const {as, caseOf, agency} = createDesks();
    const {id} = caseOf('2025-0112');
    const path = `/cases/${id}/files?documentType=DemandLetter`;
    const {body: made} = await answerOf(as('desk:collection-partner')(at(path), upload()));
    expect((await agency.get(`/cases/${id}/files`)).body).toContainEqual(
      expect.objectContaining({
        id: made.id as string,
        fileName: 'demand.pdf',
        documentType: 'DemandLetter',
      }),
    );
  });

  it('is one file when the answer is lost, although Debitura takes no key for it', async () => {
    let losses = 1;
    const {as, caseOf} = createDesks({
      faults: (upstream) => async (request) => {
        const answer = await upstream(request);
        const isUpload = request.method === 'POST' && request.url.endsWith('/files');
        return isUpload && losses-- > 0 ? Response.error() : answer;
      },
    });
    const {id, files} = caseOf('2025-0112');
    const before = files.length;
    const send = (init: RequestInit) =>
      answerOf(as('desk:collection-partner')(at(`/cases/${id}/files`), init));
    const key = newKey();
    expect((await send(upload(key))).status).toBe(502);
    const again = await send(upload(key));
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
    expect(caseOf('2025-0112').files).toHaveLength(before + 1);
  });
});

describe('a page of the agency', () => {
  const secret = 'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

  it('hears that a case of its own changed, and nothing of others', async () => {
    const world = createDesks({}, {webhookUrl: at('/webhooks'), webhookSecrets: secret});
    const keeper = world.adapter.keep();
    await keeper.check();
    const stream = await world.as('desk:collection-partner')(at('/events'), read);
    const heard: string[] = [];
    void stream.body
      ?.pipeThrough(new TextDecoderStream())
      .pipeTo(new WritableStream({write: (text) => void heard.push(text)}))
      .catch(() => undefined);
    world.sandbox.state.move(world.caseOf('F-3301').id, 'Paused');
    world.sandbox.state.move(world.caseOf('2025-0112').id, 'Paused');
    await world.sandbox.state.settled();
    const own = world.caseOf('2025-0112').id;
    await expect.poll(() => heard.join('')).toContain(own);
    expect(heard.join('')).not.toContain(world.caseOf('F-3301').id);
    world.adapter.stop();
  });
});
