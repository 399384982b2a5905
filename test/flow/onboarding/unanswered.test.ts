import {afterEach, describe, expect, it, vi} from 'vitest';
import {ORIGIN} from '../../support/world.js';
import {settled} from '../../support/rest.js';
import {createPlace, draftOf, openPage, SOLVANG, walk} from './support.js';

/** Carries everything to the adapter; answers that `isLost` names do not come back. */
function losing(next: typeof globalThis.fetch, isLost: (request: Request) => boolean) {
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const answer = await next(request.clone());
    if (isLost(request)) throw new TypeError('fetch failed');
    return answer;
  };
  return fetch;
}

/** A page that is left while nobody knows what became of its request. */
async function leaveUnanswered(
  place: ReturnType<typeof createPlace>,
  references: string[],
  late: ReturnType<typeof lateSeal> | null = null,
) {
  const {tab, world} = place;
  const cases = references.map((reference) => draftOf(reference));
  const fetch = losing(
    world.fetch,
    ({method, url}) => method === 'POST' && url.endsWith('/client'),
  );
  const page = await openPage(tab, world, {
    cases,
    fetch,
    ...(late && {seams: {subtle: late.subtle}}),
  });
  void page.agree();
  await vi.waitFor(() => expect(page.onboarding.state.phase.name).not.toBe('editing'));
  await settled(100);
  late?.finish();
  await vi.waitFor(() => page.phase('checking'), {timeout: 30_000});
  await settled();
  page.leave();
  return cases;
}

const clientsOf = ({sandbox}: ReturnType<typeof createPlace>['world']) =>
  sandbox.state.clients.filter(
    ({externalTenantId}) => externalTenantId === SOLVANG.externalTenantId,
  );

/** Ciphers of a busy machine: what is sealed next is done when `finish` is called, long after what is sealed later. */
function lateSeal() {
  let isNext = true;
  let finish = (): void => undefined;
  const end = new Promise<void>((resolve) => (finish = resolve));
  const encrypt: SubtleCrypto['encrypt'] = async (...what) => {
    const isLate = isNext;
    isNext = false;
    if (isLate) await end;
    return crypto.subtle.encrypt(...what);
  };
  const subtle = new Proxy(crypto.subtle, {
    get: (real, name: keyof SubtleCrypto) => (name === 'encrypt' ? encrypt : real[name].bind(real)),
  });
  return {subtle, finish};
}

describe('claims that left when no answer came before the page was loaded anew', () => {
  it('are shown as what they are: there', async () => {
    const place = createPlace();
    const cases = await leaveUnanswered(place, ['INV-1', 'INV-2']);
    const back = await openPage(place.tab, place.world, {cases});
    back.phase('signing');
    await expect.poll(() => back.standings()).toEqual({'INV-1': 'made', 'INV-2': 'made'});
  });

  it('are remembered as they left, however late an earlier seal is done', async () => {
    const place = createPlace();
    const cases = await leaveUnanswered(place, ['INV-1'], lateSeal());
    const back = await openPage(place.tab, place.world, {cases});
    back.phase('signing');
    await expect.poll(() => back.standings()).toEqual({'INV-1': 'made'});
  });

  it('wait where the connection waits to be approved', async () => {
    const place = createPlace({...SOLVANG, email: 'boss@existing.example'});
    const cases = await leaveUnanswered(place, ['INV-1']);
    const back = await openPage(place.tab, place.world, {cases});
    back.phase('approval');
    expect(back.standings()).toEqual({'INV-1': 'waiting'});
  });

  it('are not called unsent on the last screen either, when nobody could look them up at first', async () => {
    const place = createPlace();
    const {tab, world} = place;
    const cases = await leaveUnanswered(place, ['INV-1']);
    const cut = losing(world.fetch, ({url}) => url.includes('by-creditor-reference'));
    const signing = await openPage(tab, world, {cases, fetch: cut});
    await walk(world, signing.phase('signing').url ?? '');
    signing.leave();
    world.advance(30_000);
    const ready = await openPage(tab, world, {cases, fetch: cut});
    ready.phase('ready');
    expect(ready.standings()).toEqual({'INV-1': 'sent'});
    ready.leave();
    const again = await openPage(tab, world, {cases});
    again.phase('ready');
    await expect.poll(() => again.standings()).toEqual({'INV-1': 'made'});
  });

  it('leave again with the next press when nothing had come of it', async () => {
    const {tab, world} = createPlace();
    const cases = [draftOf('INV-1')];
    const cut: typeof globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      if (request.method === 'POST' && request.url.endsWith('/client'))
        throw new TypeError('fetch failed');
      return world.fetch(request);
    };
    const page = await openPage(tab, world, {cases, fetch: cut});
    void page.agree();
    await vi.waitFor(() => page.phase('checking'), {timeout: 30_000});
    page.leave();
    const back = await openPage(tab, world, {cases});
    back.phase('editing');
    expect(back.standings()).toEqual({'INV-1': 'packed'});
    await back.agree();
    expect(back.standings()).toEqual({'INV-1': 'made'});
  });
});

describe('an onboarding that the page begins anew while it is being kept', () => {
  it('sends nothing that nobody would remember', async () => {
    const {tab, world} = createPlace();
    const cases = [draftOf('INV-1')];
    const late = lateSeal();
    const page = await openPage(tab, world, {cases, seams: {subtle: late.subtle}});
    void page.agree();
    await vi.waitFor(() => page.phase('submitting'));
    const again = page.onboarding.start({profile: {}, cases, returnUrl: `${ORIGIN}/collect`});
    late.finish();
    await again;
    await settled(100);
    page.phase('editing');
    expect(page.standings()).toEqual({'INV-1': 'packed'});
    expect(clientsOf(world)).toEqual([]);
  });
});

describe('an onboarding of which nobody knows yet who is there', () => {
  it('asks nothing and sends nothing, whatever is pressed', async () => {
    const {tab, world} = createPlace();
    const fetch = losing(world.fetch, ({url}) => url.endsWith('/session'));
    const page = await openPage(tab, world, {cases: [draftOf('INV-1')], fetch});
    page.phase('stopped');
    await page.onboarding.checkAgain();
    page.phase('stopped');
  });
});

describe('a claim of which nobody knows any more', () => {
  it('was not made, and can be repaired and sent, when Debitura has never heard of it', async () => {
    const place = createPlace();
    const {tab, world} = place;
    const cases = await leaveUnanswered(place, ['INV-1']);
    const made = world.sandbox.state.cases as (typeof world.sandbox.state.cases)[number][];
    made.splice(
      made.findIndex(({creditorReference}) => creditorReference === 'INV-1'),
      1,
    );
    const back = await openPage(tab, world, {cases});
    await expect.poll(() => back.standings()).toEqual({'INV-1': 'failed'});
    expect(back.onboarding.state.cases[0]?.standing).toMatchObject({
      failure: {creditorReference: 'INV-1', errorType: 'NotMade', errorMessage: ''},
    });
    back.phase('signing');
  });
});

describe('a part of the onboarding that cannot be loaded', () => {
  const PARTS = ['checks', 'submit'].map((name) => `../../../src/flow/onboarding/${name}.js`);
  afterEach(() => {
    for (const part of PARTS) vi.doUnmock(part);
  });

  it.each(PARTS)('leaves everything as it is: nothing was sent (%s)', async (part) => {
    const {tab, world} = createPlace();
    const {onboarding, events, phase} = await openPage(tab, world);
    vi.resetModules();
    vi.doMock(part, () => {
      throw new TypeError('Failed to fetch dynamically imported module');
    });
    expect(await onboarding.confirm()).toEqual([]);
    expect(phase('editing').step).toBe('check');
    expect(onboarding.state.notice).toEqual({kind: 'unreachable'});
    expect(events.at(-1)).toMatchObject({type: 'error', problem: {code: 'unavailable'}});
    expect(world.sandbox.state.clients.some((one) => one.externalTenantId === 'solvang')).toBe(
      false,
    );
    vi.doUnmock(part);
    await onboarding.confirm();
    phase('signing');
  });
});
