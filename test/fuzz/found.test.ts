import {describe, expect, it} from 'vitest';
import {answerOf, at, draft, json, newKey, read} from '../adapter/support.js';
import {createWorld} from '../support/world.js';
import {createFuzzWorld} from './world.js';

const DEEP = `${'['.repeat(6000)}${']'.repeat(6000)}`;
const STUBBORN = '{"toString": 1, "valueOf": 1}';

describe('what the fuzzers found', () => {
  for (const value of [DEEP, STUBBORN]) {
    const shown = value.slice(0, 12);

    it(`a day or a share of a payment that is ${shown} is named as not valid`, async () => {
      const {as, things} = await createFuzzWorld();
      const path = at(`/cases/${things['collection-partner'].own.id}/payments`);
      const body = `{"date": ${value}, "paymentAmount": ${value}, "paymentRecipient": "Creditor", "payoutCreditor": ${value}, "payoutCollectionPartner": ${value}}`;
      const answer = await answerOf(as('desk:collection-partner')(path, json(body, newKey())));
      expect([answer.status, answer.body.code]).toEqual([400, 'invalid']);
      expect(Object.keys(answer.body.fieldErrors as object)).toContain('date');
    });

    it(`amounts by age that are ${shown} are named as not valid, and not said back`, async () => {
      const {fetch} = createWorld();
      const body = JSON.stringify({
        ...draft(),
        amountToRecoverOver12Months: 'here',
        amountToRecoverOver24Months: 'here',
      }).replaceAll('"here"', value);
      const answer = await answerOf(fetch(at('/cases'), json(body, newKey())));
      expect([answer.status, answer.body.code]).toEqual([400, 'invalid']);
      expect(answer.body.fieldErrors).toMatchObject({
        amountToRecoverOver24Months: [{code: 'other'}],
      });
    });
  }

  it('a refused mint that tells a bearer does not tell the browser', async () => {
    const {fetch} = createWorld({
      faults: (next) => async (request) =>
        request.url.endsWith('/oauth/token')
          ? Response.json({accessToken: ['bearer-in-a-refusal']}, {status: 400})
          : next(request),
    });
    const answer = await answerOf(fetch(at('/users'), read));
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).not.toContain('bearer-in-a-refusal');
  });
});
