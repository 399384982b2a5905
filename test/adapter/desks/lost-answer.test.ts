import {describe, expect, it} from 'vitest';
import {cutWhileAtWork} from '../../support/at-work.js';
import {createDesks} from './desk.js';
import {managed} from './managed.js';

const KEY = 'a-key-of-a-lost-answer';
const DAY = 86_400_000;
const SUBMITTED = managed({creditorReference: '2026-0500'});

/** Debitura's answer to the first submission of a managed case is lost, before or after the work. */
function setup({isDone}: {isDone: boolean}) {
  const network = {losses: 0};
  const world = createDesks({
    faults: (upstream) => async (request) => {
      const isSubmission = request.method === 'POST' && request.url.endsWith('/managed-cases');
      const isLost = isSubmission && network.losses-- > 0;
      if (isLost && !isDone) return new Response(null, {status: 500});
      const answer = await upstream(request);
      return isLost ? new Response(null, {status: 500}) : answer;
    },
  });
  const {manager, sandbox, requests} = world;
  const lose = async (submitted: object) => {
    network.losses = 1;
    expect((await manager.post('/cases', submitted, KEY)).status).toBe(502);
    network.losses = 0;
  };
  const again = async (submitted: object) => {
    const {status, body, headers} = await manager.post('/cases', submitted, KEY);
    return {
      status,
      id: body.id as string,
      isReplay: headers.get('idempotency-replayed') === 'true',
    };
  };
  const make = async (submitted: object) =>
    (await manager.post('/cases', submitted)).body.id as string;
  const count = () => sandbox.state.cases.length;
  const looks = () =>
    requests.filter(({method, url}) => method === 'GET' && url.includes('/managed-cases?')).length;
  return {...world, lose, again, make, count, looks};
}

describe('a managed case whose answer was lost', () => {
  it('is found again by the same bytes, and is not made twice', async () => {
    const {lose, again, count} = setup({isDone: true});
    const before = count();
    await lose(SUBMITTED);
    expect(await again(SUBMITTED)).toMatchObject({status: 201, isReplay: true});
    expect(count()).toBe(before + 1);
  });

  it('is made when Debitura did not make it, whatever else has the same number', async () => {
    const {lose, again, make, count, advance} = setup({isDone: false});
    // Its own number of last year, another client's of this minute, and another number of this client's.
    const others = [await make(SUBMITTED)];
    advance(DAY);
    await lose(SUBMITTED);
    others.push(await make({...SUBMITTED, creditorCompanyName: 'Alster Handel GmbH'}));
    others.push(await make({...SUBMITTED, creditorReference: '2026-0999'}));
    const before = count();
    const made = await again(SUBMITTED);
    expect(made).toMatchObject({status: 201, isReplay: false});
    expect(others).not.toContain(made.id);
    expect(count()).toBe(before + 1);
  });

  it('is found behind a hundred newer ones, and looked for no farther back than its try', async () => {
    const {lose, again, make, count, looks, advance} = setup({isDone: true});
    for (let number = 0; number < 105; number += 1)
      await make({...SUBMITTED, creditorReference: `old-${number}`});
    advance(DAY);
    await lose(SUBMITTED);
    const found = await again(SUBMITTED);
    expect([found.isReplay, looks()]).toEqual([true, 1]);

    const other = setup({isDone: true});
    await other.lose(SUBMITTED);
    for (let number = 0; number < 105; number += 1)
      await other.make({...SUBMITTED, creditorReference: `new-${number}`});
    const before = other.count();
    expect((await other.again(SUBMITTED)).isReplay).toBe(true);
    expect([other.looks(), other.count()]).toEqual([2, before]);
    expect(count()).toBeGreaterThan(105);
  });
});

const PAYMENT = {date: '2026-05-20', paymentAmount: 1_000, paymentRecipient: 'CollectionPartner'};

describe('a payment on which Debitura still works', () => {
  it('is not known to be undone: it is asked for again with its key, and is one payment', async () => {
    const world = createDesks({faults: cutWhileAtWork(() => world.sandbox)});
    const {sandbox, requests, agency} = world;
    const found = world.caseOf('2025-0112');
    found.creditorReference = 'SANDBOX-SLOW-1';
    const pay = () => agency.post(`/cases/${found.id}/payments`, PAYMENT, KEY);
    const {status, body, headers} = await pay();
    expect([status, body.code, body.retryAfter]).toEqual([409, 'in-progress', 2]);
    expect(headers.get('retry-after')).toBe('2');
    await sandbox.clock.advance(10_000);
    expect((await pay()).status).toBe(201);
    expect(found.payments.filter(({amount}) => amount === 1_000)).toHaveLength(1);
    const keys = requests
      .filter(({method}) => method === 'POST')
      .map((request) => request.headers.get('idempotency-key'));
    expect([keys.length, new Set(keys).size]).toEqual([4, 1]);
  });
});
