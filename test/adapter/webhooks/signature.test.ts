import {describe, expect, it} from 'vitest';
import {
  caseEvent,
  createClock,
  listening,
  SECRET,
  settled,
  signature,
  VECTOR_TIME,
} from './support.js';

const VECTOR_BODY = '{"test": 2432232314}';
const VECTOR = 'e96203c6de850e7dc1fde7489ef6140b402d3a5a64fe250cd2eef9830fac1cef';
const OTHER = Buffer.from('another secret of 24 bytes or more').toString('base64');
const at = (seconds: number) => ({clock: createClock(seconds * 1000)});

/** The answer to the vector's body under a header, by an adapter whose clock shows `seconds`. */
async function statusOf(header: string | null, seconds = VECTOR_TIME, body = VECTOR_BODY) {
  const {post} = listening(at(seconds));
  return (await post(body, header === null ? {} : {'x-debitura-signature': header})).status;
}

describe('a delivery', () => {
  it('is believed with the signature of the fixed vector (GUARD 14)', async () => {
    expect(await statusOf(`t=${VECTOR_TIME},v1=${VECTOR}`)).toBe(204);
    expect(signature(SECRET, VECTOR_TIME, VECTOR_BODY)).toBe(`t=${VECTOR_TIME},v1=${VECTOR}`);
  });

  it('is refused when a byte of it is another or its JSON was written anew (GUARD 14)', async () => {
    const header = `t=${VECTOR_TIME},v1=${VECTOR}`;
    expect(await statusOf(header, VECTOR_TIME, '{"test": 2432232315}')).toBe(401);
    expect(await statusOf(header, VECTOR_TIME, '{"test":2432232314}')).toBe(401);
    expect(await statusOf(header, VECTOR_TIME, `${VECTOR_BODY}\n`)).toBe(401);
    expect(await statusOf(`t=${VECTOR_TIME + 1},v1=${VECTOR}`)).toBe(401);
  });

  it('is refused with a header that is missing, cut, doubled or of another scheme (GUARD 14)', async () => {
    const t = `t=${VECTOR_TIME}`;
    const malformed = [
      null,
      '',
      t,
      `v1=${VECTOR}`,
      `${t},v0=${VECTOR}`,
      `t=,v1=${VECTOR}`,
      `t=NaN,v1=${VECTOR}`,
      `t=1e9,v1=${VECTOR}`,
      `t=-${VECTOR_TIME},v1=${VECTOR}`,
      `t=1614265330000000,v1=${VECTOR}`,
      `${t},v1=`,
      `${t},v1=${VECTOR.slice(0, -2)}`,
      `${t},v1=${VECTOR.slice(0, 32)}=${VECTOR.slice(32)}`,
      `${t},v1=${VECTOR}00`,
      `${t},v1=${VECTOR.toUpperCase()}`,
      `${t},v1=${Buffer.from(VECTOR, 'hex').toString('base64')}`,
      // What a list of two headers becomes.
      `${t},v1=${VECTOR}, ${t},v1=${VECTOR}`,
      `${t},${`v1=${VECTOR},`.repeat(40)}`,
    ];
    for (const header of malformed) expect([header, await statusOf(header)]).toEqual([header, 400]);
    expect(await statusOf(`${t},v1=${VECTOR.replace(/^e/, 'f')}`)).toBe(401);
  });

  it('counts for five minutes, and a minute ahead of our clock (GUARD 14)', async () => {
    const header = `t=${VECTOR_TIME},v1=${VECTOR}`;
    for (const [offset, status] of [
      [300, 204],
      [301, 401],
      [-60, 204],
      [-61, 401],
      [86_400, 401],
    ] as const)
      expect([offset, await statusOf(header, VECTOR_TIME + offset)]).toEqual([offset, status]);
  });

  it('may carry several signatures and unknown parts, and one that fits is enough (GUARD 14)', async () => {
    const wrong = '0'.repeat(64);
    for (const header of [
      `t=${VECTOR_TIME},v1=${wrong},v1=${VECTOR}`,
      `t=${VECTOR_TIME},v1=${VECTOR},v1=${wrong},v2=x,kid=1=2`,
      ` v1=${VECTOR} , t=${VECTOR_TIME}`,
    ])
      expect([header, await statusOf(header)]).toEqual([header, 204]);
  });

  it('may carry eight signatures in 2,048 characters, and no more of either', async () => {
    const good = `t=${VECTOR_TIME},v1=${VECTOR}`;
    const more = (count: number) => `${good}${`,v1=${'0'.repeat(64)}`.repeat(count)}`;
    const long = (length: number) => `${good},`.padEnd(length, 'x');
    for (const [header, status] of [
      [more(7), 204],
      [more(8), 400],
      [long(2_048), 204],
      [long(2_049), 400],
    ] as const)
      expect([header, await statusOf(header)]).toEqual([header, status]);
  });

  it('is believed under each of several secrets, and under no other', async () => {
    const {deliver} = listening({webhookSecrets: [OTHER, SECRET]});
    expect((await deliver(caseEvent('one'), OTHER)).status).toBe(204);
    expect((await deliver(caseEvent('two'), SECRET)).status).toBe(204);
    const only = listening({webhookSecrets: [OTHER]});
    expect((await only.deliver(caseEvent('one'), SECRET)).status).toBe(401);
    expect(only.handed).toEqual([]);
  });

  it('says by its signed body alone what it is; headers beside it change nothing (GUARD 14)', async () => {
    const handed = await Promise.all(
      ['true', 'false'].map(async (flag) => {
        const clock = createClock();
        const {post, handed} = listening({clock});
        const body = JSON.stringify(caseEvent('one'));
        await post(body, {
          'x-debitura-signature': signature(SECRET, VECTOR_TIME, body),
          'x-debitura-test': flag,
          'x-debitura-replay': flag,
          'x-debitura-event': 'case.closed',
          'x-debitura-timestamp': '1',
        });
        await settled();
        return handed;
      }),
    );
    expect(handed[0]).toEqual(handed[1]);
    expect(handed[0]).toMatchObject([{event: 'case.updated', test: false, source: 'webhook'}]);
  });

  it('that is too large is not read to its end', async () => {
    const {post} = listening();
    expect((await post('x'.repeat(300_000), {'x-debitura-signature': 't=1,v1=0'})).status).toBe(
      413,
    );
  });

  it('goes nowhere when no secret is known, and only by POST', async () => {
    const {adapter, deliver} = listening({webhookSecrets: undefined as unknown as string});
    expect((await deliver(caseEvent('one'))).status).toBe(404);
    expect(adapter).toBeDefined();
    const open = listening();
    const got = await open.adapter.fetch(new Request('https://ledgerly.example/debitura/webhooks'));
    expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST']);
  });
});
