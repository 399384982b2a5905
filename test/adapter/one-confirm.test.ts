import {describe, expect, it} from 'vitest';
import type {Preview} from '../../src/contract/index.js';
import {createAdapter, memoryStore} from '../../src/adapter/index.js';
import {browserFetch, createWorld, PLATFORM} from '../support/world.js';
import {answerOf, at, draft, json, newKey} from './support.js';

function casesOf({sandbox}: ReturnType<typeof createWorld>, reference: string) {
  return sandbox.state.cases.filter(({creditorReference}) => creditorReference === reference);
}

describe('one confirm', () => {
  it('is one case when 50 come at once through four processes (GUARD 1)', async () => {
    const world = createWorld();
    const store = memoryStore({now: world.now});
    const processes = [1, 2, 3, 4].map(() =>
      createAdapter({
        ...PLATFORM,
        limits: false,
        store,
        fetch: (input, init) => world.sandbox.fetch(new Request(input, init)),
        now: world.now,
      }),
    );
    const body = draft();
    const key = newKey();
    const answers = await Promise.all(
      Array.from({length: 50}, (_, index) => {
        const {fetch} = processes[index % 4]!;
        return answerOf(browserFetch(fetch, 'nordlys')(at('/cases'), json(body, key)));
      }),
    );
    const made = answers.filter(({status}) => status === 201);
    const first = made.filter(({headers}) => !headers.has('idempotency-replayed'));
    expect(first).toHaveLength(1);
    for (const answer of made) expect(answer.body).toEqual(first[0]?.body);
    for (const answer of answers.filter(({status}) => status !== 201)) {
      expect(answer).toMatchObject({status: 409, body: {code: 'in-progress', retryAfter: 1}});
      expect(answer.headers.get('retry-after')).toBe('1');
    }
    expect(casesOf(world, body.creditorReference)).toHaveLength(1);
  });

  it('conflicts when one byte differs, and asks Debitura nothing (GUARD 2)', async () => {
    const {fetch, requests} = createWorld();
    const body = JSON.stringify(draft());
    const key = newKey();
    await fetch(at('/cases'), json(body, key));
    const before = requests.length;
    expect(await answerOf(fetch(at('/cases'), json(`${body} `, key)))).toMatchObject({
      status: 422,
      body: {code: 'idempotency-conflict'},
    });
    expect(requests).toHaveLength(before);
  });

  it('needs a key, and says which header that is (GUARD 2)', async () => {
    const {fetch, requests} = createWorld();
    const {status, body} = await answerOf(fetch(at('/cases'), json(draft())));
    expect([status, body.code]).toEqual([400, 'idempotency-key-missing']);
    expect(body.detail).toContain('Idempotency-Key');
    expect(requests).toHaveLength(0);
  });

  it('takes a quoted key for the same as a bare one', async () => {
    const {fetch} = createWorld();
    const [body, key] = [draft(), newKey()];
    await fetch(at('/cases'), json(body, key));
    const {headers} = await fetch(at('/cases'), json(body, `"${key}"`));
    expect(headers.get('idempotency-replayed')).toBe('true');
  });

  it("gives nobody an answer that was stored under another client's key (GUARD 3)", async () => {
    const {as} = createWorld();
    const [body, key] = [draft(), newKey()];
    const a = await answerOf(as('nordlys')(at('/cases'), json(body, key)));
    const b = await answerOf(as('fjordby')(at('/cases'), json(body, key)));
    expect([a.status, b.status]).toEqual([201, 201]);
    expect(b.headers.has('idempotency-replayed')).toBe(false);
    expect(b.body.id).not.toBe(a.body.id);
  });

  it('may be corrected under the same key after a field was refused', async () => {
    const {fetch} = createWorld();
    const key = newKey();
    const wrong = draft({currencyCode: 'XYZ'});
    const refused = await answerOf(fetch(at('/cases'), json(wrong, key)));
    expect([refused.status, refused.body.fieldErrors]).toMatchObject([
      400,
      {currencyCode: [{code: 'not-a-code'}]},
    ]);
    const corrected = await answerOf(
      fetch(at('/cases'), json({...wrong, currencyCode: 'DKK'}, key)),
    );
    expect(corrected.status).toBe(201);
  });

  it('makes no case when the fee is not the one that was shown (GUARD 6)', async () => {
    const world = createWorld();
    const body = draft();
    const {amountToRecover, currencyCode, debtor, dueDate} = body;
    const question = {
      amountToRecover,
      currencyCode,
      dueDate,
      debtor: {type: debtor.type, countryAlpha2: debtor.countryAlpha2},
    };
    const answer = await answerOf(world.fetch(at('/cases/preview'), json(question)));
    const {pricing, partner} = answer.body as Preview;
    const shown = {totalSuccessFeePercentage: pricing?.totalSuccessFeePercentage, partner};

    world.sandbox.state.pricing.override = 12;
    const key = newKey();
    const changed = await answerOf(world.fetch(at('/cases'), json({...body, shown}, key)));
    expect([changed.status, changed.body.code]).toEqual([409, 'fee-changed']);
    expect(changed.body.preview).toMatchObject({pricing: {totalSuccessFeePercentage: 12}});
    expect(casesOf(world, body.creditorReference)).toHaveLength(0);

    const agreed = {...body, shown: {...shown, totalSuccessFeePercentage: 12}};
    expect((await answerOf(world.fetch(at('/cases'), json(agreed, key)))).status).toBe(201);
  });
});
