import {describe, expect, it} from 'vitest';
import {answering} from '../support.js';
import {createKeptPartner} from './kept-partner.js';

/** One adapter with both keys; the partner's cases are no client's of the referral partner. */
function setup() {
  const world = createKeptPartner(
    {referralKey: 'sandbox-referral-key', desks: ['client', 'collection-partner']},
    answering(
      ({url}) => /\/referral\/cases\/[0-9a-f]{8}/.test(url) && Response.json({}, {status: 404}),
    ),
  );
  const asked = () => world.requests.filter(({url}) => /\/referral\/cases\/[0-9a-f]{8}/.test(url));
  return {...world, asked};
}

describe('an event of a partner’s case, with both keys in one adapter', () => {
  it('is handed over at once, as live as it is, and the Referral API is not asked of it', async () => {
    const {adapter, state, rest, caseOf, told, handed, asked} = setup();
    await adapter.keep().check();
    const {id} = caseOf('2025-0112');
    state.pay(id, 100);
    await rest();
    expect(told()).toEqual([['payment.created', 'webhook', id]]);
    expect(handed[0]?.test).toBe(false);
    expect(asked()).toEqual([]);
  });

  it('is so when it is caught up, too', async () => {
    const {adapter, state, rest, pass, switchOff, caseOf, told, handed, asked} = setup();
    await adapter.keep().check();
    const {id} = caseOf('2025-0112');
    await pass(1);
    switchOff();
    state.pay(id, 100);
    state.move(id, 'Active');
    await rest();
    await pass(15);
    expect(told()).toContainEqual(['payment.created', 'catch-up', id]);
    expect(handed.every(({test}) => !test)).toBe(true);
    expect(asked()).toEqual([]);
  });
});
