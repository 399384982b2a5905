import {describe, expect, it} from 'vitest';
import {createWorld} from '../support/world.js';
import {answerOf, at, draft, json, newKey, read} from './support.js';

describe('a client of Debitura', () => {
  it('learns who it is, without the key that draws the pages', async () => {
    const {fetch} = createWorld();
    const {status, body} = await answerOf(fetch(at('/session'), read));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      contract: 1,
      desk: 'client',
      can: ['read', 'submit', 'onboard', 'message'],
      environment: 'custom',
      branding: {name: 'Ledgerly', backgroundColor: '#1f4d46', fontColor: '#ffffff'},
      client: {status: 'ready', name: 'Nordlys Design ApS', countryAlpha2: 'DK'},
    });
    expect(body.subject).toMatch(/^[\w-]{43}$/);
    expect(body.draftKey).toMatch(/^[\w-]{43}$/);
    expect(body.draftKey).not.toBe(body.subject);
  });

  it('sees the fee and the partner before anything is made', async () => {
    const {fetch, sandbox} = createWorld();
    const before = sandbox.state.cases.length;
    const {amountToRecover, currencyCode, debtor, dueDate} = draft();
    const {type, countryAlpha2} = debtor;
    const question = {amountToRecover, currencyCode, dueDate, debtor: {type, countryAlpha2}};
    const {status, body} = await answerOf(fetch(at('/cases/preview'), json(question)));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      isEligible: true,
      pricing: {totalSuccessFeePercentage: 9.5},
      required: [],
      signingHandoff: null,
    });
    expect(body.partner).toMatchObject({country: expect.any(String) as string});
    expect(sandbox.state.cases).toHaveLength(before);
  });

  it('makes a case and reads it back by every name it has', async () => {
    const {fetch} = createWorld();
    const made = await answerOf(
      fetch(at('/cases'), json(draft({creditorReference: '2025/001'}), newKey())),
    );
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      creditorReference: '2025/001',
      grossAmount: 5000,
      currency: 'EUR',
      dueDate: '2026-02-09',
      debtor: {type: 'Company', name: 'Muster GmbH', countryAlpha2: 'DE'},
    });
    expect(made.body.dateCreated).toMatch(/Z$/);
    expect(made.body.lifecycle).toMatch(/^[A-Za-z]+$/);

    const {id, reference} = made.body as {id: string; reference: string};
    for (const path of [
      `/cases/${id}`,
      `/cases/case-reference/${reference}`,
      `/cases/by-creditor-reference/${encodeURIComponent('2025/001')}`,
    ]) {
      const again = await answerOf(fetch(at(path), read));
      expect(again.status, path).toBe(200);
      expect(again.body, path).toEqual(made.body);
    }
  });
});
