import {describe, expect, it} from 'vitest';
import type {WorldOptions} from '../../support/world.js';
import {newKey} from '../support.js';
import {createClock, settled} from '../webhooks/support.js';
import {createUploads, partOf, PDF} from './support.js';

const SECOND = 1_000;
const OTHER = `${PDF}, corrected`;

type Answer = (
  request: Request,
  taken: (request: Request) => Promise<Response>,
) => Promise<Response>;

/** Uploads that Debitura answers as the test says, one after the other; the rest it takes. */
function answering(...answers: Answer[]) {
  const faults: WorldOptions['faults'] = (upstream) => (request) => {
    const answer = request.url.includes('/files?') ? answers.shift() : undefined;
    return answer ? answer(request, upstream) : upstream(request);
  };
  return createUploads({faults});
}

const taking: Answer = (request, taken) => taken(request);

/** Reads the whole file before it says what is wrong with it. */
function refusing(status: number, type: string): Answer {
  return async (request) => {
    await request.arrayBuffer();
    return Response.json({businessErrors: [{type, message: type}]}, {status});
  };
}

/** Takes the file, and the answer is another one. */
function takingBut(answer: () => Response): Answer {
  return async (request, taken) => {
    await taken(request);
    return answer();
  };
}

describe('the key of a document', () => {
  it('is free for another one after Debitura refused it, or after it broke off on the way', async () => {
    const {send, files} = await answering(
      refusing(400, 'Nonsense'),
      taking,
      refusing(413, 'TooLarge'),
      taking,
    );
    const broken = newKey();
    const half = partOf(`${PDF}${'x'.repeat(9_000)}`).slice(0, 5_000);
    for (const [status, first, key] of [
      [400, partOf(PDF), newKey()],
      [413, partOf(PDF), newKey()],
      [400, half, broken],
    ] as const) {
      expect((await send([first], {key})).status).toBe(status);
      const whole = await send([partOf(OTHER)], {key});
      expect([whole.status, whole.headers.has('idempotency-replayed')]).toEqual([201, false]);
    }
    expect(files()).toEqual(Array(3).fill(['invoice.pdf', OTHER]));
  });

  it('stays with its bytes once Debitura may have them', async () => {
    const failed = () => Response.json({}, {status: 500});
    const {send, files} = await answering(takingBut(failed), taking, taking, taking);
    const key = newKey();
    expect((await send([partOf(PDF)], {key})).body.code).toBe('upstream-unavailable');
    expect((await send([partOf(OTHER)], {key})).body.code).toBe('idempotency-conflict');
    expect((await send([partOf(PDF)], {key})).status).toBe(201);
    expect(files()).toEqual([['invoice.pdf', PDF]]);
  });

  it('stays with its bytes while Debitura says that it still runs', async () => {
    const running = () => Response.json({}, {status: 409});
    const {send, files} = await answering(takingBut(running), taking, taking);
    const key = newKey();
    expect((await send([partOf(PDF)], {key})).body.code).toBe('in-progress');
    expect((await send([partOf(OTHER)], {key})).body.code).toBe('idempotency-conflict');
    expect((await send([partOf(PDF)], {key})).status).toBe(201);
    expect(files()).toEqual([['invoice.pdf', PDF]]);
  });

  it('goes out again as it was after a refusal that Debitura repeats for it', async () => {
    const {send, uploads} = await answering(refusing(422, 'FileRefused'), taking);
    const key = newKey();
    expect((await send([partOf(PDF)], {key})).body).toMatchObject({
      code: 'business-rule',
      detail: 'FileRefused',
    });
    expect((await send([partOf(PDF)], {key})).status).toBe(201);
    const [first, second] = await Promise.all(uploads().map((request) => request.text()));
    expect(second).toBe(first);
  });

  it('that Debitura knows from other bytes is a conflict here as well', async () => {
    const {send} = await answering(refusing(422, 'IdempotencyConflict'));
    expect(await send([partOf(PDF)])).toMatchObject({
      status: 422,
      body: {code: 'idempotency-conflict'},
    });
  });
});

describe('a document that Debitura took without a word about it', () => {
  it('is the newest of its name on the list', async () => {
    const {send, found} = await answering(
      taking,
      takingBut(() => new Response(null, {status: 204})),
    );
    await send([partOf(PDF)]);
    const {status, body} = await send([partOf(PDF)]);
    const [older, newest] = found().files;
    expect([status, body.id]).toEqual([201, newest?.id]);
    expect(newest?.id).not.toBe(older?.id);
  });

  it('is answered by its name while the list does not have it yet', async () => {
    const {send} = await answering(() => Promise.resolve(new Response(null, {status: 204})));
    const key = newKey();
    const first = await send([partOf(PDF)], {key});
    expect(first).toMatchObject({status: 201, body: {id: '', fileName: 'invoice.pdf'}});
    const again = await send([partOf(PDF)], {key});
    expect(again).toMatchObject({status: 201, body: {fileName: 'invoice.pdf'}});
    expect(again.headers.get('idempotency-replayed')).toBe('true');
  });
});

describe('the places for uploads', () => {
  it('are so many for all together and fewer for one, and free again when one is over', async () => {
    const world = await createUploads({
      adapter: {limits: {uploads: 3, uploadsPerPrincipal: 2, perMinute: 6_000, burst: 6_000}},
    });
    const hold = (tenant: string) => {
      let open: ReadableStreamDefaultController<Uint8Array> | undefined;
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => void (open = controller),
      });
      const answer = world.send(body, {tenant});
      return {answer, end: () => open?.close()};
    };
    const first = hold('nordlys');
    const second = hold('nordlys');
    await settled();
    const refused = await world.send([partOf(PDF)]);
    expect([refused.status, refused.body.code, refused.body.retryAfter]).toEqual([
      429,
      'rate-limited',
      5,
    ]);
    const third = hold('fjordby');
    // Whose case it is is found out first: that place is free again.
    expect((await third.answer).status).toBe(404);
    first.end();
    expect((await first.answer).status).toBe(400);
    expect((await world.send([partOf(PDF)])).status).toBe(201);
    const again = hold('nordlys');
    await settled();
    expect((await world.send([partOf(PDF)])).status).toBe(429);
    for (const {answer, end} of [second, again]) {
      end();
      expect((await answer).status).toBe(400);
    }
    expect((await world.send([partOf(PDF)])).status).toBe(201);
  });
});

describe('a document that comes slowly', () => {
  /** A body that the test feeds, under a clock that it moves. */
  async function setup() {
    const clock = createClock(Date.parse('2026-06-01T10:00:00Z'));
    const world = await createUploads({
      now: clock.now().toISOString(),
      adapter: {now: clock.now, timers: clock.timers},
    });
    let open: ReadableStreamDefaultController<Uint8Array> | undefined;
    const body = new ReadableStream<Uint8Array>({start: (controller) => void (open = controller)});
    const answer = world.send(body);
    const feed = (text: string) => open?.enqueue(new TextEncoder().encode(text));
    await settled();
    return {
      ...world,
      ...clock,
      answer,
      feed,
      end: () => open?.close(),
      cut: () => open?.error(new Error('reset')),
    };
  }
  const [head = '', tail = ''] = partOf('|').split('|');

  it('is given up when half a minute brings less than a kilobyte', async () => {
    const {answer, feed, advance, files} = await setup();
    feed(`${head}${PDF}`);
    for (let second = 0; second < 35; second += 1) {
      await advance(SECOND);
      feed('x');
    }
    expect(await answer).toMatchObject({
      status: 400,
      body: {code: 'invalid', detail: 'The upload came too slowly.'},
    });
    expect(files()).toEqual([]);
  });

  it('is waited for as long as each half minute brings a kilobyte', async () => {
    const {answer, feed, end, advance, files} = await setup();
    feed(`${head}${PDF}`);
    for (let round = 0; round < 6; round += 1) {
      await advance(29 * SECOND);
      feed('x'.repeat(1_024));
    }
    await advance(29 * SECOND);
    feed(tail);
    end();
    await settled();
    expect((await answer).status).toBe(201);
    expect(files()).toEqual([['invoice.pdf', `${PDF}${'x'.repeat(6 * 1_024)}`]]);
  });

  it('that breaks off is said to have broken off', async () => {
    const {answer, feed, cut, advance} = await setup();
    feed(`${head}${PDF}`);
    await advance(SECOND);
    cut();
    await settled();
    expect(await answer).toMatchObject({
      status: 400,
      body: {code: 'invalid', detail: 'The upload broke off.'},
    });
  });
});
