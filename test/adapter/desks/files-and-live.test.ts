import {describe, expect, it} from 'vitest';
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
