import {expect, it} from 'vitest';
import {answering, draft} from '../support.js';
import type {Upstream} from '../../support/world.js';
import {draftIn, newcomer, setup, watchedStore} from './support.js';

/** Answers requests whose address has this in it, and leaves the others to the sandbox. */
function answeringTo(part: string, answer: () => Response) {
  return (next: Upstream): Upstream =>
    (request) =>
      request.url.includes(part) ? Promise.resolve(answer()) : next(request);
}

it('where a client stands is said also while its cases cannot be read', async () => {
  const down = answeringTo('/by-creditor-reference/', () => new Response(null, {status: 500}));
  const {onboard, client} = setup(newcomer(), {faults: down});
  await onboard({cases: [draftIn('AQ')]});
  const {status, body} = await client();
  expect([status, body.status]).toEqual([200, 'sign']);
  expect(body.failedCases).toMatchObject([{errorType: 'NoPartnerAvailable'}]);
});

it('a case of another client with the same reference is not taken for its own', async () => {
  const mine = draft();
  const {creditorReference, amountToRecover: grossAmount, currencyCode: currency} = mine;
  const client = {externalTenantId: 'fjordby'};
  const row = {id: crypto.randomUUID(), creditorReference, grossAmount, currency, client};
  const leaking = answeringTo('/referral/cases?', () => Response.json({cases: [row]}));
  const {onboard} = setup(newcomer(), {
    faults: leaking,
    sandbox: {switches: {tokenBeforeSigning: false}},
  });
  await onboard();
  expect((await onboard({cases: [mine]})).body).toMatchObject({
    successfulCases: [],
    failedCases: [{errorType: 'IdempotencyViolation'}],
  });
});

it('a failed case is remembered by its fields and rules, without Debitura’s sentences', async () => {
  const {store, kept} = watchedStore();
  const failedCases = [
    {
      caseIndex: 0,
      creditorReference: 'INV-9',
      errorType: 'ValidationError',
      errorMessage: 'Erika Muster has no address',
      validationErrors: {'Debtor.Address': ['The address of Erika Muster is required']},
    },
  ];
  const created = {onboardingDone: true, caseResults: {successfulCases: [], failedCases}};
  const {onboard} = setup(newcomer(), {
    adapter: {store},
    faults: answering(({url}) => url.endsWith('/clients') && Response.json(created, {status: 201})),
  });
  const {body} = await onboard({cases: [draft({creditorReference: 'INV-9'})]});
  expect(body.failedCases).toMatchObject([
    {
      fieldErrors: {'debtor.address': [{code: 'required'}]},
      errorMessage: 'Erika Muster has no address',
    },
  ]);
  expect(kept.join()).toContain('debtor.address');
  expect(kept.join()).not.toContain('Erika');
});
