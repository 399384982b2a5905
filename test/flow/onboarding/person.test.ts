import {describe, expect, it, vi} from 'vitest';
import {createClient} from '../../../src/client/index.js';
import {ORIGIN} from '../../support/world.js';
import {askedEachTime, connectTo} from '../support/adapter.js';
import {createPlace, draftOf, openPage, quiet, SOLVANG} from './support.js';

/** Another customer of the platform, who signs in on the same machine. */
const ODENSE: typeof SOLVANG = {
  ...SOLVANG,
  externalTenantId: 'odense',
  email: 'olav@odense.example',
  profile: {client: {...SOLVANG.profile.client, name: 'Odense Smedje A/S'}, users: []},
};

/** The bakery's onboarding, on a page whose login the page has when something else is asked. */
async function setup(countryAlpha2: string) {
  let who: typeof SOLVANG | null = SOLVANG;
  const sent: string[] = [];
  let isCut = false;
  let isRefused = false;
  let held: Promise<void> | null = null;
  const place = createPlace(SOLVANG, {adapter: {authenticate: () => who}});
  const {tab, world} = place;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const {pathname} = new URL(request.url);
    if (request.method === 'POST' && /\/client(\/kyc)?$/.test(pathname)) {
      sent.push(`${who?.externalTenantId} ${pathname.replace(/.*\/client/, 'client')}`);
      if (isRefused) return notReady();
      const answer = await world.fetch(request);
      if (isCut) throw new TypeError('fetch failed');
      return answer;
    }
    if (pathname.endsWith('/session')) await held;
    return world.fetch(request);
  };
  const client = createClient({adapter: `${ORIGIN}/debitura`, fetch});
  const connection = askedEachTime(connectTo(client));
  const cases = [draftOf('INV-1', countryAlpha2)];
  const open = () => openPage(tab, world, {cases, seams: {connection: () => connection}});
  return {
    ...place,
    page: await open(),
    open,
    sent,
    signIn: (principal: typeof who) => (who = principal),
    cut: (cut: boolean) => (isCut = cut),
    /** What the page posts is refused as a client's that is not ready. */
    refuse: () => (isRefused = true),
    /** The answer to "who is there" comes when the returned function is called. */
    hold() {
      let go: () => void = () => undefined;
      held = new Promise((resolve) => (go = resolve));
      return () => {
        held = null;
        go();
      };
    },
    cases,
    /** Lets the pause before the next try pass. */
    async again() {
      await tab.advance(31_000);
      await quiet();
    },
    clients: () => world.sandbox.state.clients.map(({externalTenantId}) => externalTenantId),
  };
}

function notReady(): Response {
  const body = {type: 'about:blank', title: 'Not ready', status: 409, detail: '', requestId: 'r-1'};
  return Response.json({...body, code: 'client-not-ready'}, {status: 409});
}

describe('An onboarding on a page whose login changes', () => {
  it('makes no client of somebody else', async () => {
    const {page, sent, signIn, clients} = await setup('DE');
    const before = clients();
    signIn(ODENSE);
    await page.agree();
    expect(page.phase('stopped').problem.code).toBe('unauthenticated');
    expect(page.types()).toContain('session-expired');
    expect(sent).toEqual([]);
    expect(clients()).toEqual(before);
  });

  it('is not sent again as somebody else, and is found again by its own person', async () => {
    const {page, open, sent, signIn, cut, clients, again} = await setup('DE');
    cut(true);
    void page.agree();
    await vi.waitFor(() => page.phase('checking'));
    signIn(ODENSE);
    await again();
    expect(page.phase('stopped').problem.code).toBe('unauthenticated');
    expect(sent).toEqual(['solvang client']);
    expect(clients()).not.toContain('odense');
    page.leave();
    cut(false);
    signIn(SOLVANG);
    const back = await open();
    back.phase('signing');
    await expect.poll(() => back.standings()).toEqual({'INV-1': 'made'});
  });

  it('still knows what left when the login ends before anybody answers', async () => {
    const {page, sent, signIn, cut, again} = await setup('DE');
    cut(true);
    void page.agree();
    await vi.waitFor(() => page.phase('checking'));
    signIn(null);
    await again();
    page.phase('stopped');
    cut(false);
    signIn(SOLVANG);
    await page.onboarding.resume();
    await quiet();
    page.phase('signing');
    await expect.poll(() => page.standings(), {timeout: 5_000}).toEqual({'INV-1': 'made'});
    expect(sent).toEqual(['solvang client']);
  });

  it('passes on nobody’s director as another company’s', async () => {
    const {page, sent, signIn} = await setup('GB');
    await page.agree();
    page.phase('kyc');
    page.writeDirector();
    signIn(ODENSE);
    expect(await page.onboarding.sendKyc()).toEqual([]);
    expect(page.phase('stopped').problem.code).toBe('unauthenticated');
    expect(sent).toEqual(['solvang client']);
    expect(JSON.stringify(page.onboarding.state)).not.toContain('Quistgaard');
  });

  it.each(['client', 'kyc'] as const)(
    'sends nothing that the page has begun anew while it was asked who is there (%s)',
    async (what) => {
      const {page, sent, hold, cases} = await setup('GB');
      if (what === 'kyc') {
        await page.agree();
        page.writeDirector();
      }
      const before = sent.length;
      const go = hold();
      void (what === 'kyc' ? page.onboarding.sendKyc() : page.agree());
      await quiet();
      void page.onboarding.start({profile: {}, cases, returnUrl: `${ORIGIN}/collect`});
      go();
      await quiet();
      expect(sent).toHaveLength(before);
    },
  );
});

describe('A claim whose onboarding Debitura refuses', () => {
  it('has not left when nothing had left before', async () => {
    const {page, world, refuse} = await setup('DE');
    refuse();
    const client = createClient({adapter: `${ORIGIN}/debitura`, fetch: world.fetch});
    await client.onboard({returnUrl: `${ORIGIN}/collect`});
    await page.agree();
    page.phase('signing');
    await expect.poll(() => page.standings(), {timeout: 5_000}).toEqual({'INV-1': 'packed'});
  });

  it('is looked for when an earlier request may have worked', async () => {
    const {page, cut, refuse, again, sent} = await setup('DE');
    cut(true);
    void page.agree();
    await vi.waitFor(() => page.phase('checking'));
    refuse();
    await again();
    expect(sent).toHaveLength(2);
    page.phase('signing');
    await expect.poll(() => page.standings(), {timeout: 5_000}).toEqual({'INV-1': 'made'});
  });

  it('is looked for when an element that was out of the page asks again', async () => {
    const {page, cut, refuse, sent} = await setup('DE');
    cut(true);
    void page.agree();
    await vi.waitFor(() => page.phase('checking'));
    page.leave();
    await quiet();
    refuse();
    page.onboarding.hostConnected();
    await expect.poll(() => page.standings(), {timeout: 5_000}).toEqual({'INV-1': 'made'});
    expect(sent).toHaveLength(2);
  });
});
