import {describe, expect, it} from 'vitest';
import type {Preview} from '../../../src/contract/index.js';
import {answerOf, at, draft, json} from '../support.js';
import type {Upstream} from '../../support/world.js';
import {draftIn, newcomer, setup} from './support.js';

type Results = {
  successfulCases: {creditorReference: string}[];
  failedCases: {caseIndex: number; errorType: string; creditorReference: string}[];
};

/** References of a list of cases. */
function referencesOf(cases: {creditorReference: string}[]): string[] {
  return cases.map(({creditorReference}) => creditorReference);
}

/** Debitura does the work of `POST /clients` and its answer is lost, once. */
function losingTheFirstAnswer(next: Upstream): Upstream {
  let isLost = false;
  return async (request) => {
    const answer = await next(request);
    if (isLost || request.method !== 'POST' || !request.url.endsWith('/clients')) return answer;
    isLost = true;
    throw new TypeError('cut');
  };
}

describe('cases that travel along', () => {
  it('are made with the client, and one without a partner is named and stops nobody', async () => {
    const {onboard, client, state} = setup();
    const cases = [draftIn('DE'), draftIn('AQ'), draftIn('FR')];
    const {status, body} = await onboard({cases});
    const {successfulCases, failedCases} = body as Results;
    expect([status, body.status]).toEqual([202, 'sign']);
    expect(referencesOf(successfulCases)).toEqual(referencesOf([cases[0]!, cases[2]!]));
    expect(failedCases).toMatchObject([
      {
        caseIndex: 1,
        creditorReference: cases[1]?.creditorReference,
        errorType: 'NoPartnerAvailable',
      },
    ]);
    expect(successfulCases[0]).toMatchObject({lifecycle: 'PendingContractSigning'});
    const made = referencesOf(
      state.cases.map((each) => ({creditorReference: each.creditorReference ?? ''})),
    );
    expect(made).toEqual(expect.arrayContaining(referencesOf(successfulCases)));
    // A page that is loaded anew finds the failed one again.
    expect((await client()).body.failedCases).toMatchObject([
      {caseIndex: 1, errorType: 'NoPartnerAvailable', amountToRecover: 5000, currencyCode: 'EUR'},
    ]);
  });

  it('leave with what Debitura takes and nothing else', async () => {
    const {onboard, sentBody} = setup();
    const plain = draft({allowPendingContracts: true, comments: 'Call first'});
    const more = {creditorCompanyName: 'X', creditorCountryAlpha2: 'DK', tag: 'x'};
    await onboard({cases: [{...plain, ...more}]});
    expect((await sentBody()).cases).toEqual([plain]);
  });

  it.each([true, false])(
    'are there once though the answer was lost (token before signing: %s)',
    async (tokenBeforeSigning) => {
      const {onboard, state} = setup(newcomer(), {
        faults: losingTheFirstAnswer,
        sandbox: {switches: {tokenBeforeSigning}},
      });
      const cases = [draft(), draftIn('AQ')];
      const lost = await onboard({cases});
      expect([lost.status, lost.body.code]).toEqual([502, 'upstream-unavailable']);
      const {status, body} = await onboard({cases});
      const {successfulCases, failedCases} = body as Results;
      expect([status, referencesOf(successfulCases)]).toEqual([202, [cases[0]?.creditorReference]]);
      expect(failedCases).toMatchObject([{caseIndex: 1, errorType: 'IdempotencyViolation'}]);
      const same = state.cases.filter(
        ({creditorReference}) => creditorReference === cases[0]?.creditorReference,
      );
      expect(same).toHaveLength(1);
    },
  );

  it('are not taken for another claim that carries the reference already', async () => {
    const {onboard, state} = setup();
    const first = draft();
    await onboard({cases: [first]});
    const {body} = await onboard({cases: [{...first, amountToRecover: 17}]});
    const known = state.cases.find(
      ({creditorReference}) => creditorReference === first.creditorReference,
    );
    expect(body).toMatchObject({
      successfulCases: [],
      failedCases: [{errorType: 'DuplicateReference', caseId: known?.id}],
    });
  });

  it('need the permission to submit as well', async () => {
    const {onboard, become, sent} = setup(newcomer({can: ['read', 'onboard']}));
    const refused = await onboard({cases: [draft()]});
    expect([refused.status, refused.body.code]).toEqual([403, 'forbidden']);
    expect(sent()).toEqual([]);
    expect((await onboard()).status).toBe(202);
    become({can: ['read', 'submit']});
    expect((await onboard()).status).toBe(403);
  });

  it('of two people at once are each answered for, and one client is made', async () => {
    const {onboard, become, state, sent} = setup();
    const [first, second] = [draft(), draft()];
    const one = onboard({cases: [first]});
    // The second person presses while the first request is on its way.
    become({email: 'bo@solvang.example', name: 'Bo Lund'});
    const other = onboard({cases: [second]});
    const answers = (await Promise.all([one, other])).map(({body}) => body as Results);
    const clients = state.clients.filter(({externalTenantId}) => externalTenantId === 'solvang');
    expect([clients.length, sent().length]).toEqual([1, 2]);
    const [made, late] = answers;
    expect(referencesOf(made?.successfulCases ?? [])).toEqual([first.creditorReference]);
    expect(late?.failedCases).toMatchObject([
      {errorType: 'IdempotencyViolation', creditorReference: second.creditorReference},
    ]);
  });
});

describe('the price that was shown for a case', () => {
  async function priced() {
    const world = setup();
    const body = draft();
    const {amountToRecover, currencyCode, dueDate, debtor} = body;
    const {type, countryAlpha2} = debtor;
    const question = {amountToRecover, currencyCode, dueDate, debtor: {type, countryAlpha2}};
    const answer = await answerOf(world.fetch(at('/cases/preview'), json(question)));
    const {pricing} = answer.body as Preview;
    const totalSuccessFeePercentage = pricing?.totalSuccessFeePercentage ?? 0;
    return {...world, agreed: {...body, shown: {totalSuccessFeePercentage, partner: null}}};
  }

  it('is the one that is agreed to: another one stops everything and says which case', async () => {
    const {onboard, state, sent, agreed} = await priced();
    state.pricing.override = 12;
    const {status, body} = await onboard({cases: [draft(), agreed]});
    expect([status, body.code, body.caseIndex]).toEqual([409, 'fee-changed', 1]);
    expect(body.preview).toMatchObject({pricing: {totalSuccessFeePercentage: 12}});
    expect(sent()).toEqual([]);
    const shown = {...agreed.shown, totalSuccessFeePercentage: 12};
    expect((await onboard({cases: [{...agreed, shown}]})).status).toBe(202);
  });

  it('is not compared again once there is a client, which makes no case any more', async () => {
    const {onboard, state, agreed} = await priced();
    expect((await onboard({cases: [agreed]})).body.successfulCases).toHaveLength(1);
    state.pricing.override = 12;
    expect((await onboard({cases: [agreed]})).body.successfulCases).toHaveLength(1);
  });

  it('of a claim that nobody takes any more leaves the others alone', async () => {
    const {onboard, agreed} = await priced();
    const {shown} = agreed;
    const {status, body} = await onboard({cases: [{...draftIn('AQ'), shown}, agreed]});
    expect([status, body.failedCases]).toMatchObject([
      202,
      [{caseIndex: 0, errorType: 'NoPartnerAvailable'}],
    ]);
    expect(body.successfulCases).toHaveLength(1);
  });
});
