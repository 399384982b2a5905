import {describe, expect, it} from 'vitest';
import {createWorld, type Upstream} from '../support/world.js';
import {answerOf, at, draft, json, newKey} from './support.js';

const isCreate = ({method, url}: Request) => method === 'POST' && url.endsWith('/customer/cases');

/** Lets the work be done and loses the answer, as often as `count` says. */
function cutAnswers(count: number) {
  let left = count;
  return (upstream: Upstream) => async (request: Request) => {
    const isCut = isCreate(request) && left-- > 0;
    const response = await upstream(request);
    if (isCut) throw new TypeError('cut');
    return response;
  };
}

function casesOf({sandbox}: ReturnType<typeof createWorld>, reference: string) {
  return sandbox.state.cases.filter(({creditorReference}) => creditorReference === reference);
}

describe('a confirm whose outcome is not known', () => {
  it('is one case when the answer is lost and the same bytes come again (GUARD 4)', async () => {
    const world = createWorld({faults: cutAnswers(1), random: () => 0});
    const [body, key] = [JSON.stringify(draft({creditorReference: 'LOST-1'})), newKey()];
    expect((await answerOf(world.fetch(at('/cases'), json(body, key)))).status).toBe(201);
    expect((await answerOf(world.fetch(at('/cases'), json(body, key)))).status).toBe(201);
    expect(casesOf(world, 'LOST-1')).toHaveLength(1);

    const creates = world.requests.filter(isCreate);
    const sent = await Promise.all(
      creates.map(async (request) => [
        request.headers.get('idempotency-key'),
        await request.text(),
      ]),
    );
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual(sent[0]);
  });

  it('finds its own case by reference when every try lost its answer (GUARD 4)', async () => {
    const world = createWorld({faults: cutAnswers(3)});
    const [body, key] = [draft({creditorReference: 'LOST-3'}), newKey()];
    const lost = await answerOf(world.fetch(at('/cases'), json(body, key)));
    expect([lost.status, lost.body.code]).toEqual([502, 'upstream-unavailable']);
    world.advance(60_000);
    const again = await answerOf(world.fetch(at('/cases'), json(body, key)));
    expect(again).toMatchObject({status: 201, body: {creditorReference: 'LOST-3'}});
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(casesOf(world, 'LOST-3')).toHaveLength(1);
  });

  it('goes out again under the same key of Debitura when nothing had arrived', async () => {
    let isDown = true;
    const faults = (upstream: Upstream) => (request: Request) =>
      isDown && isCreate(request) ? Promise.reject(new TypeError('down')) : upstream(request);
    const world = createWorld({faults});
    const [body, key] = [draft(), newKey()];
    expect((await world.fetch(at('/cases'), json(body, key))).status).toBe(502);
    isDown = false;
    world.advance(23 * 3_600_000);
    const again = await answerOf(world.fetch(at('/cases'), json(body, key)));
    expect(again.status).toBe(201);
    expect(again.headers.has('idempotency-replayed')).toBe(false);
    const keys = world.requests.filter(isCreate).map(({headers}) => headers.get('idempotency-key'));
    expect(keys).toHaveLength(4);
    expect(new Set(keys).size).toBe(1);
    const lookUp = world.requests.findIndex(({url}) => url.includes('/by-creditor-reference/'));
    expect(lookUp).toBeLessThan(world.requests.findLastIndex(isCreate));
  });

  it('is taken over after a minute when the process that ran it died', async () => {
    let isHanging = true;
    const faults = (upstream: Upstream) => (request: Request) =>
      isHanging && isCreate(request) ? new Promise<Response>(() => undefined) : upstream(request);
    const world = createWorld({faults});
    const [body, key] = [draft(), newKey()];
    void world.fetch(at('/cases'), json(body, key));
    await expect.poll(() => world.requests.some(isCreate)).toBe(true);
    isHanging = false;
    expect((await world.fetch(at('/cases'), json(body, key))).status).toBe(409);
    world.advance(61_000);
    expect((await world.fetch(at('/cases'), json(body, key))).status).toBe(201);
    expect(casesOf(world, body.creditorReference)).toHaveLength(1);
  });

  it('is not taken for a case that somebody else made with its reference', async () => {
    for (const [what, other] of [
      ['another amount', {amountToRecover: 4999}],
      ['another currency', {currencyCode: 'DKK'}],
      ['another debtor', {debtor: {...draft().debtor, name: 'Beispiel AG'}}],
    ] as const) {
      let isDown = true;
      const faults = (upstream: Upstream) => (request: Request) =>
        isDown && isCreate(request) ? Promise.reject(new TypeError('down')) : upstream(request);
      const world = createWorld({faults});
      const [body, key] = [draft(), newKey()];
      expect((await world.fetch(at('/cases'), json(body, key))).status).toBe(502);
      isDown = false;
      world.advance(60_000);
      const theirs = await answerOf(world.fetch(at('/cases'), json({...body, ...other}, newKey())));
      expect(theirs.status).toBe(201);
      const ours = await answerOf(world.fetch(at('/cases'), json(body, key)));
      expect([what, ours.status, ours.body.code]).toEqual([what, 409, 'duplicate-reference']);
      expect(ours.body.caseId).toBe(theirs.body.id);
    }
  });

  it('is not taken for an older case with the same reference', async () => {
    let isDown = false;
    const faults = (upstream: Upstream) => (request: Request) =>
      isDown && isCreate(request) ? Promise.reject(new TypeError('down')) : upstream(request);
    const world = createWorld({faults});
    const [body, key] = [draft(), newKey()];
    const older = await answerOf(world.fetch(at('/cases'), json(body, newKey())));
    world.advance(3_600_000);
    isDown = true;
    expect((await world.fetch(at('/cases'), json(body, key))).status).toBe(502);
    isDown = false;
    world.advance(60_000);
    const again = await answerOf(world.fetch(at('/cases'), json(body, key)));
    expect([again.status, again.body.code]).toEqual([409, 'duplicate-reference']);
    expect(again.body.caseId).toBe(older.body.id);
  });

  it('ends well in each fault that the sandbox offers', async () => {
    for (const scenario of ['SANDBOX-429', 'SANDBOX-500', 'SANDBOX-CUT']) {
      const world = createWorld();
      const [body, key] = [draft({creditorReference: `${scenario}-1`}), newKey()];
      let status = 0;
      for (let tries = 1; tries <= 5 && status !== 201; tries += 1) {
        ({status} = await world.fetch(at('/cases'), json(body, key)));
        world.advance(60_000);
      }
      expect([scenario, status]).toEqual([scenario, 201]);
      expect(casesOf(world, body.creditorReference)).toHaveLength(1);
    }
  });
});
