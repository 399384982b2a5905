import {describe, expect, it} from 'vitest';
import {at, draft, json, newKey, answerOf} from '../support.js';
import {awaiting, draftIn, newcomerAt, setup, watchedStore} from './support.js';

const DAY = 86_400_000;

const isSolvang = ({externalTenantId}: {externalTenantId: string | null}) =>
  externalTenantId === 'solvang';

describe('a link that waits for approval', () => {
  it('is remembered with its cases, of which no name is kept', async () => {
    const {store, kept} = watchedStore();
    const world = await awaiting({adapter: {store}});
    const cases = [draft({creditorReference: 'INV-A'}), draftIn('FR', {currencyCode: 'DKK'})];
    const asked = await world.onboard({cases});
    const waiting = cases.map(({creditorReference, amountToRecover, currencyCode}) => ({
      creditorReference,
      amountToRecover,
      currencyCode,
    }));
    expect([asked.status, asked.body.waitingCases]).toEqual([200, waiting]);
    world.advance(3_600_000);
    const {body} = await world.client();
    expect([body.status, body.waitingCases, body.waitingSince]).toEqual([
      'approval',
      waiting,
      '2026-06-01T10:00:00.000Z',
    ]);
    const remembered = kept.filter((text) => text.includes('INV-A')).join();
    expect(remembered).toContain('Approve?token=');
    expect(remembered).not.toMatch(/Muster|Ellen|Solvang|solvang|@/);
  });

  it('may be asked for again: the address stays, and no case gets lost on the way', async () => {
    const {onboard, client, advance} = await awaiting();
    const [first, second] = [draft(), draft()];
    const {body} = await onboard({cases: [first]});
    advance(DAY);
    await onboard({cases: [second]});
    const shown = (await client()).body;
    expect([shown.url, shown.waitingSince]).toEqual([body.url, '2026-06-01T10:00:00.000Z']);
    expect(shown.waitingCases).toMatchObject([
      {creditorReference: first.creditorReference},
      {creditorReference: second.creditorReference},
    ]);
  });

  it('tells where to approve also when a case is submitted without it', async () => {
    const {onboard, fetch} = await awaiting();
    const {url} = (await onboard()).body as {url: string};
    const refused = await answerOf(fetch(at('/cases'), json(draft(), newKey())));
    expect(refused).toMatchObject({status: 409, body: {code: 'client-not-ready', url}});
  });

  it('is a client with its cases once it is approved', async () => {
    const {onboard, client, decide, state} = await awaiting();
    const cases = [draft(), draftIn('FR')];
    await onboard({cases});
    await decide('approve');
    const {body} = await client();
    expect([body.status, body.waitingCases, body.failedCases]).toEqual([
      'ready',
      undefined,
      undefined,
    ]);
    const references = state.cases.map(({creditorReference}) => creditorReference);
    for (const {creditorReference} of cases) expect(references).toContain(creditorReference);
  });

  it.each([
    ['declined', 'link-declined'],
    ['left until it expires', 'link-expired'],
  ])('that is %s says so, and which cases were not made', async (how, reason) => {
    const {onboard, client, decide, pass} = await awaiting();
    const {creditorReference, ...rest} = draft();
    await onboard({cases: [{creditorReference, ...rest}]});
    if (how === 'declined') await decide('decline');
    else await pass(7);
    const {body} = await client();
    expect([body.status, body.reason, body.url]).toEqual(['none', reason, undefined]);
    expect(body.waitingCases).toMatchObject([{creditorReference}]);
    expect(body).toMatchObject({profile: {name: 'Solvang Bageri ApS'}});
    expect(body).not.toHaveProperty('waitingSince');
    const again = await onboard();
    expect([again.body.status, again.body.waitingCases]).toEqual(['approval', []]);
  });

  it('is not ended by an old refusal that is delivered again', async () => {
    const {onboard, client, decide, advance, deliverAgain} = await awaiting();
    await onboard();
    await decide('decline');
    advance(DAY);
    await onboard();
    expect(await deliverAgain('client.link_declined')).toBe(204);
    expect((await client()).body.status).toBe('approval');
  });

  it('has run out after its seven days also on a platform that hears nothing, and a new one is asked for', async () => {
    const {onboard, client, pass, decide, state} = await awaiting({isDeaf: true});
    const travelling = draft();
    const {body: first} = await onboard({cases: [travelling]});
    await pass(6.9);
    expect((await client()).body.status).toBe('approval');
    await pass(0.2);
    const {body: over} = await client();
    expect([over.status, over.reason, over.url]).toEqual(['none', 'link-expired', undefined]);
    expect(over.waitingCases).toMatchObject([{creditorReference: travelling.creditorReference}]);
    const {body: fresh} = await onboard({cases: [travelling]});
    expect([fresh.status, fresh.url === first.url]).toEqual(['approval', false]);
    expect((await client()).body).toMatchObject({
      status: 'approval',
      waitingSince: '2026-06-08T12:24:00.000Z',
      waitingCases: [{creditorReference: travelling.creditorReference}],
    });
    await decide('approve');
    await pass(1);
    expect((await client()).body).toMatchObject({status: 'ready'});
    const {creditorReference} = travelling;
    expect(state.cases.filter((each) => each.creditorReference === creditorReference)).toHaveLength(
      1,
    );
    expect(state.clients.filter(isSolvang)).toHaveLength(1);
  });

  it('that Debitura gives again after its seven days still stands, with every case, until the next day', async () => {
    const url = 'https://app.debitura.com/ReferralPartner/Approve?token=long';
    const data = {externalTenantId: 'solvang', onboardingLinks: {url}, isAttributedClient: false};
    const {onboard, client, advance} = setup(newcomerAt('existing.example'), {
      faults: (upstream) => async (request) =>
        request.method === 'POST' && request.url.endsWith('/clients')
          ? Response.json({type: 'ClientExistsNeedsLinking', message: '', data}, {status: 409})
          : upstream(request),
      adapter: {signingOrigins: ['https://app.debitura.com']},
    });
    const [early, late] = [draft(), draft()];
    await onboard({cases: [early]});
    advance(8 * DAY);
    expect((await client()).body.reason).toBe('link-expired');
    await onboard({cases: [late]});
    expect((await client()).body).toMatchObject({
      status: 'approval',
      url,
      waitingSince: '2026-06-01T10:00:00.000Z',
      waitingCases: [
        {creditorReference: early.creditorReference},
        {creditorReference: late.creditorReference},
      ],
    });
    advance(DAY + 10_000);
    expect((await client()).body.reason).toBe('link-expired');
  });

  it('that was approved in time is a client, however late somebody looks', async () => {
    const {onboard, client, pass, decide} = await awaiting({isDeaf: true});
    await onboard({cases: [draft()]});
    await decide('approve');
    await pass(9);
    const {body} = await client();
    expect([body.status, body.failedCases]).toEqual(['ready', undefined]);
  });

  it('is forgotten 30 days after it was asked for', async () => {
    const {onboard, client, advance} = setup(newcomerAt('existing.example'));
    await onboard();
    advance(29 * DAY);
    expect((await client()).body).toMatchObject({status: 'none', reason: 'link-expired'});
    advance(2 * DAY);
    expect((await client()).body).not.toHaveProperty('reason');
  });
});

describe('cases that Debitura could not make after the approval', () => {
  it('come back with their reason until each is there', async () => {
    const {onboard, client, decide, fetch} = await awaiting();
    const failing = draftIn('AQ');
    await onboard({cases: [draft(), failing]});
    await decide('approve');
    const {creditorReference, amountToRecover, currencyCode} = failing;
    expect((await client()).body.failedCases).toEqual([
      {
        caseIndex: 1,
        creditorReference,
        amountToRecover,
        currencyCode,
        errorType: 'NoPartnerAvailable',
        errorMessage: '',
      },
    ]);
    const repaired = draft({creditorReference, allowPendingContracts: true});
    expect((await fetch(at('/cases'), json(repaired, newKey()))).status).toBe(201);
    expect((await client()).body.failedCases).toBeUndefined();
  });

  it('stay away once the user has dealt with them', async () => {
    const {onboard, client, decide} = await awaiting();
    const {creditorReference, ...rest} = draftIn('AQ');
    await onboard({cases: [{creditorReference, ...rest}]});
    await decide('approve');
    expect((await client()).body.failedCases).toHaveLength(1);
    await onboard({handledCases: [creditorReference]});
    expect((await client()).body.failedCases).toBeUndefined();
  });

  it('name the case that carries the reference already', async () => {
    const {onboard, client, decide, state} = await awaiting();
    const creditorReference = 'SANDBOX-DUPLICATE-1';
    await onboard({cases: [draft({creditorReference})]});
    await decide('approve');
    const known = state.cases.find((each) => each.creditorReference === creditorReference);
    expect((await client()).body.failedCases).toMatchObject([
      {creditorReference, errorType: 'DuplicateReference', caseId: known?.id},
    ]);
  });

  it('are missed even when no event says so', async () => {
    const {onboard, client, advance, state, sandbox} = setup(newcomerAt('existing.example'));
    await onboard({cases: [draft()]});
    // Debitura keeps the cases of the first request only.
    const second = draft();
    await onboard({cases: [second]});
    const {token} = state.linkRequests.at(-1) ?? {};
    await sandbox.fetch(
      new Request(`http://127.0.0.1:4010/app/ReferralPartner/Approve?token=${token ?? ''}`, {
        method: 'POST',
        body: new URLSearchParams({decision: 'approve'}),
      }),
    );
    advance(10_000);
    const early = (await client()).body;
    expect([early.status, early.failedCases]).toEqual(['ready', undefined]);
    advance(180_000);
    expect((await client()).body.failedCases).toMatchObject([
      {creditorReference: second.creditorReference, errorType: 'UnexpectedError'},
    ]);
  });
});
