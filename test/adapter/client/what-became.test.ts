import {describe, expect, it} from 'vitest';
import type {Upstream} from '../../support/world.js';
import {draft} from '../support.js';
import {signature} from '../webhooks/support.js';
import {awaiting, newcomer, setup} from './support.js';

type Draft = ReturnType<typeof draft>;
type Told = {
  successfulCases: {creditorReference: string}[];
  failedCases: Record<string, unknown>[];
};

/** Debitura makes the client and its cases, and its answer tells of the cases what the test says. */
const telling =
  (change: ((told: Told) => Partial<Told>) | null, find: (reference: string) => Response | null) =>
  (next: Upstream): Upstream =>
  async (request) => {
    const {pathname} = new URL(request.url);
    const [, reference] = /\/by-creditor-reference\/(.+)$/.exec(pathname) ?? [];
    const found = reference === undefined ? null : find(reference);
    if (found) return found;
    const answer = await next(request);
    if (request.method !== 'POST' || pathname !== '/referral/clients') return answer;
    const {caseResults, ...client} = (await answer.json()) as {caseResults: Told};
    const told = change && {caseResults: change(caseResults)};
    return Response.json({...client, ...told}, {status: answer.status});
  };

const failureOf = (more: object) => ({
  errorType: 'NoPartnerAvailable',
  errorMessage: 'None.',
  ...more,
});
const open = {sandbox: {switches: {tokenBeforeSigning: true}}};

describe('what became of the cases that travelled along', () => {
  it('is said of each once, by its place or its reference, also of what the answer forgets', async () => {
    const cases: Draft[] = Array.from({length: 7}, () => draft());
    const references = cases.map(({creditorReference}) => creditorReference);
    const [made = '', placed, named, forgotten = '', foreign = '', other = '', lost = ''] =
      references;
    const faults = telling(
      ({successfulCases}) => ({
        successfulCases: successfulCases.filter((each) => each.creditorReference === made),
        failedCases: [
          failureOf({caseIndex: 1, creditorReference: forgotten}),
          failureOf({caseIndex: null, creditorReference: named}),
        ],
      }),
      (reference) => {
        const id = crypto.randomUUID();
        if (reference === foreign) return Response.json({id, grossAmount: 5000, currency: 'DKK'});
        if (reference === other) return Response.json({id, grossAmount: 4999, currency: 'EUR'});
        // Of what Debitura told nobody has to ask, and of what it lost nobody finds anything.
        return [made, lost].includes(reference) ? Response.json({}, {status: 404}) : null;
      },
    );
    const {onboard} = setup(newcomer(), {...open, faults});
    const {body} = await onboard({cases});
    expect(
      (body.successfulCases as Draft[]).map(({creditorReference}) => creditorReference),
    ).toEqual([made, forgotten]);
    const {amountToRecover, currencyCode} = cases[0]!;
    expect(body.failedCases).toEqual(
      [
        {caseIndex: 1, creditorReference: placed, errorType: 'NoPartnerAvailable'},
        {caseIndex: 2, creditorReference: named, errorType: 'NoPartnerAvailable'},
        {caseIndex: 4, creditorReference: foreign, errorType: 'DuplicateReference'},
        {caseIndex: 5, creditorReference: other, errorType: 'DuplicateReference'},
        {caseIndex: 6, creditorReference: lost, errorType: 'UnexpectedError'},
      ].map((each) => ({
        ...each,
        amountToRecover,
        currencyCode,
        errorMessage: each.caseIndex < 4 ? 'None.' : '',
        ...([4, 5].includes(each.caseIndex) && {caseId: expect.any(String) as string}),
      })),
    );
  });

  it('is looked for by reference when the answer has no word about cases at all', async () => {
    const cases = [draft(), draft()];
    const {onboard} = setup(newcomer(), {...open, faults: telling(null, () => null)});
    const {body} = await onboard({cases});
    expect(
      (body.successfulCases as Draft[]).map(({creditorReference}) => creditorReference),
    ).toEqual(cases.map(({creditorReference}) => creditorReference));
    expect(body.failedCases).toEqual([]);
  });

  it('and was broken of its fields is said by the paths of a draft', async () => {
    const faults = telling(
      () => ({
        successfulCases: [],
        failedCases: [
          failureOf({
            caseIndex: 0,
            errorType: 'ValidationError',
            validationErrors: {
              'Debtor.Email': ['is no address'],
              CreditorReference: ['Duplicate reference'],
            },
          }),
        ],
      }),
      () => null,
    );
    const {onboard, client} = setup(newcomer(), {...open, faults});
    const {body} = await onboard({cases: [draft()]});
    const [failed] = body.failedCases as {fieldErrors: Record<string, {code: string}[]>}[];
    expect(Object.keys(failed!.fieldErrors).sort()).toEqual(['creditorReference', 'debtor.email']);
    expect(failed!.fieldErrors.creditorReference).toMatchObject([{code: 'duplicate'}]);
    // Made after all, so that it is there when the client is looked at.
    expect((await client()).body.failedCases).toBeUndefined();
  });
});

describe('an event that tells which waiting cases failed', () => {
  it('is understood by reference, by place, and without what it leaves out', async () => {
    const faults = telling(null, () => null);
    const world = await awaiting({
      faults: (next) => {
        const through = faults(next);
        return (request) =>
          request.url.includes('/by-creditor-reference/')
            ? Promise.resolve(Response.json({}, {status: 404}))
            : through(request);
      },
    });
    const cases = [draft(), draft(), draft()];
    await world.onboard({cases});
    await world.decide('approve');
    const deliver = async (id: string, data: object) => {
      const [{secret} = {secret: ''}] = world.state.webhooks;
      const seconds = Math.floor(world.now().getTime() / 1000);
      const event = 'cases.replay_failed';
      const timestamp = world.now().toISOString();
      const body = JSON.stringify({id, event, timestamp, data});
      const headers = {'x-debitura-signature': signature(secret, seconds, body)};
      const url = 'https://ledgerly.example/debitura/webhooks';
      return (await world.adapter.fetch(new Request(url, {method: 'POST', body, headers}))).status;
    };
    const tenant = {externalTenantId: 'solvang'};
    expect(await deliver('one', {...tenant, failedCases: 'nonsense'})).toBe(204);
    expect((await world.client()).body.failedCases).toBeUndefined();
    const failedCases = [
      failureOf({caseIndex: 0, creditorReference: cases[0]!.creditorReference}),
      {caseIndex: 2},
      failureOf({caseIndex: 7}),
      'nonsense',
    ];
    expect(await deliver('two', {...tenant, failedCases})).toBe(204);
    const {amountToRecover, currencyCode} = cases[0]!;
    const common = {amountToRecover, currencyCode, errorMessage: ''};
    expect((await world.client()).body.failedCases).toEqual([
      {
        ...common,
        caseIndex: 0,
        creditorReference: cases[0]!.creditorReference,
        errorType: 'NoPartnerAvailable',
      },
      {
        ...common,
        caseIndex: 2,
        creditorReference: cases[2]!.creditorReference,
        errorType: 'UnexpectedError',
      },
    ]);
    // The one of which nobody says anything is missed two minutes after the link stood.
    world.advance(120_001);
    expect((await world.client()).body.failedCases).toHaveLength(3);
  });
});
