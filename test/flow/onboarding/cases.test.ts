import {describe, expect, it} from 'vitest';
import type {Problem} from '../../../src/contract/index.js';
import {createPlace, draftOf, openPage, SOLVANG, visitorOf, walk} from './support.js';

/** Answers the next `POST /client` with a refusal; the rest goes to the adapter. */
function refusing(next: typeof globalThis.fetch, ...refusals: Partial<Problem>[]) {
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const isOnboarding = request.method === 'POST' && request.url.endsWith('/client');
    const refusal = isOnboarding ? refusals.shift() : undefined;
    if (!refusal) return next(request);
    return Response.json(
      {requestId: 'r-1', detail: '', ...refusal},
      {status: refusal.status ?? 400},
    );
  };
  return fetch;
}

describe('claims that travel along', () => {
  it('are made with the client; one without a partner is repaired and sent', async () => {
    const {world, tab} = createPlace();
    const cases = [draftOf('INV-1'), draftOf('INV-2', 'AQ'), draftOf('INV-3')];
    const page = await openPage(tab, world, {cases});
    await page.agree();
    const {url} = page.phase('signing');
    expect(page.standings()).toEqual({'INV-1': 'made', 'INV-2': 'failed', 'INV-3': 'made'});
    expect(page.onboarding.state.cases[1]?.standing).toMatchObject({
      failure: {errorType: 'NoPartnerAvailable'},
    });
    page.leave();

    await walk(world, url ?? '');
    world.advance(30_000);
    const back = await openPage(tab, world);
    back.phase('ready');
    expect(back.standings()).toEqual({'INV-1': 'made', 'INV-2': 'failed', 'INV-3': 'made'});
    back.onboarding.cases.repair('INV-2');
    back.onboarding.cases.takeMade({id: 'case-2', reference: 'ABCD2345'});
    expect(back.standings()).toMatchObject({'INV-2': 'made'});
    expect(
      world.sandbox.state.cases.filter(({creditorReference}) =>
        creditorReference?.startsWith('INV-'),
      ),
    ).toHaveLength(2);
  });

  it('leave only when the user agreed to their fees', async () => {
    const {world, tab} = createPlace();
    const page = await openPage(tab, world, {cases: [draftOf('INV-1')]});
    expect(page.onboarding.state.prices['INV-1']).toMatchObject({
      pricing: {totalSuccessFeePercentage: 9.5},
    });
    expect(await page.onboarding.confirm()).toEqual(['consent', 'dataProcessing']);
    page.phase('editing');
    await page.agree();
    page.phase('signing');
  });

  it('are not asked about again when the case form has the consent', async () => {
    const {world, tab} = createPlace();
    const first = await openPage(tab, world, {cases: [draftOf('INV-1')]});
    const price = first.onboarding.state.prices['INV-1'];
    const partner = typeof price === 'object' ? (price.partner ?? null) : null;
    first.leave();
    tab.storage.clear();
    const shown = {totalSuccessFeePercentage: 9.5, partner};
    const page = await openPage(tab, world, {cases: [draftOf('INV-1', 'DE', {shown})]});
    page.onboarding.cases.setDataProcessing(true);
    expect(await page.onboarding.confirm()).toEqual([]);
  });

  it('that are wrong stop everything, are repaired, and leave with the next press', async () => {
    const {world, tab} = createPlace();
    const broken = draftOf('INV-2');
    const cases = [draftOf('INV-1'), {...broken, debtor: {...broken.debtor, city: ''}}];
    const fetch = refusing(world.fetch, {
      code: 'invalid',
      status: 400,
      fieldErrors: {'cases.1.debtor.city': [{code: 'required'}]},
    });
    const page = await openPage(tab, world, {cases, fetch});
    await page.agree();
    page.phase('editing');
    expect(page.onboarding.state.notice).toEqual({kind: 'cases-refused', count: 1});
    expect(page.standings()).toEqual({'INV-1': 'packed', 'INV-2': 'failed'});

    page.onboarding.cases.repair('INV-2');
    page.onboarding.cases.takeRepaired(draftOf('INV-2B'));
    await page.agree();
    page.phase('signing');
    expect(page.standings()).toEqual({'INV-1': 'made', 'INV-2B': 'made'});
  });

  it('cost something else meanwhile: nothing leaves before the user agrees again', async () => {
    const {world, tab} = createPlace();
    const preview = {
      isEligible: true,
      pricing: {
        baseSuccessFeePercentage: 18,
        ageSurchargePercentage: 0,
        totalSuccessFeePercentage: 18,
        pricingSource: 'Standard agreement',
      },
      required: [],
      signingHandoff: null,
    };
    const fetch = refusing(world.fetch, {code: 'fee-changed', status: 409, caseIndex: 0, preview});
    const page = await openPage(tab, world, {cases: [draftOf('INV-1')], fetch});
    await page.agree();
    expect(page.onboarding.state).toMatchObject({notice: {kind: 'fee-changed'}, hasConsent: false});
    expect(await page.onboarding.confirm()).toEqual(['consent']);
  });

  it('wait with an approval, in another tab too, and are made when it is given', async () => {
    const {world, tab} = createPlace({...SOLVANG, email: 'boss@existing.example'});
    const page = await openPage(tab, world, {cases: [draftOf('INV-1')]});
    await page.agree();
    const {url} = page.phase('approval');
    expect(url).toContain('returnUrl=');
    expect(page.standings()).toEqual({'INV-1': 'waiting'});
    page.leave();

    const elsewhere = await openPage({...tab, storage: createPlace().tab.storage}, world);
    elsewhere.phase('approval');
    expect(elsewhere.standings()).toEqual({'INV-1': 'waiting'});
    expect(elsewhere.onboarding.state.cases[0]?.amountToRecover).toBe(5000);

    await visitorOf(world).submit(url ?? '', {decision: 'approve'});
    world.advance(30_000);
    const back = await openPage(tab, world);
    await expect.poll(() => back.standings()).toEqual({'INV-1': 'made'});
  });
});
