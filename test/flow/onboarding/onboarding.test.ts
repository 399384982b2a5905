import {describe, expect, it, vi} from 'vitest';
import {createPlace, openPage, SOLVANG, walk} from './support.js';

const RETURN = /returnUrl=([^&]+)/;

function returnOf(url: string | null): string {
  return decodeURIComponent(RETURN.exec(url ?? '')?.[1] ?? '');
}

describe('a new customer', () => {
  it('finds everything filled in, presses once, signs, comes back and is a client', async () => {
    const {world, tab} = createPlace();
    const page = await openPage(tab, world);
    expect(page.phase('editing').step).toBe('check');
    expect(page.onboarding.state.company).toMatchObject({
      name: 'Solvang Bageri ApS',
      city: 'Roskilde',
    });

    expect(await page.agree()).toEqual([]);
    const {url} = page.phase('signing');
    await page.onboarding.sign();
    expect(tab.left).toEqual([url]);
    page.leave();

    await walk(world, url ?? '');
    tab.address = returnOf(url).replace('#', '&completed=true#');
    const back = await openPage(tab, world);
    back.phase('ready');
    expect(back.types()).toEqual(['signing-returned', 'client-onboarded']);
    expect(back.events[0]).toMatchObject({completed: true, verified: true});
    expect(tab.address).toBe('https://ledgerly.example/collect?tab=open#top');
    expect(tab.dump()).toBe('');
    expect(
      world.sandbox.state.clients.filter((one) => one.externalTenantId === 'solvang'),
    ).toHaveLength(1);
  });

  it('is asked for what is missing only, and keeps what it typed over a reload', async () => {
    const client = {...SOLVANG.profile.client, name: ''};
    const {world, tab} = createPlace({...SOLVANG, profile: {client, users: []}});
    const page = await openPage(tab, world, {profile: {city: 'Aarhus', supportPhone: '+45 1'}});
    expect(page.phase('editing').step).toBe('company');
    // The platform's login knows better than its page.
    expect(page.onboarding.state.company).toMatchObject({city: 'Roskilde', supportPhone: '+45 1'});
    expect(await page.onboarding.continue()).toEqual(['name']);
    page.onboarding.edit('name', 'Solvang Brød ApS');
    expect(page.onboarding.state.errors).toEqual({});
    await tab.advance(400);
    expect(tab.dump()).not.toContain('Solvang');
    page.leave();

    const again = await openPage(tab, world);
    expect(again.phase('editing').step).toBe('check');
    expect(again.onboarding.state.company.name).toBe('Solvang Brød ApS');
    await again.agree();
    again.phase('signing');
    expect(world.sandbox.state.clients.at(-1)?.company).toMatchObject({name: 'Solvang Brød ApS'});
  });

  it('is not signed because an address says so', async () => {
    const {world, tab} = createPlace();
    const page = await openPage(tab, world);
    await page.agree();
    const {url} = page.phase('signing');
    await page.onboarding.sign();
    page.leave();

    tab.address = returnOf(url).replace('#', '&completed=true#');
    const back = await openPage(tab, world);
    expect(back.phase('signing').isUpgrade).toBe(false);
    expect(back.events[0]).toMatchObject({completed: true, verified: false});
    expect(back.types()).not.toContain('client-onboarded');
    back.leave();
    // Used once: the same address is nobody's return.
    tab.address = returnOf(url);
    const third = await openPage(tab, world);
    expect(third.types()).not.toContain('signing-returned');
    expect(tab.address).toContain('debitura-return=');
  });

  it('went away without a return and sees by itself that it has signed', async () => {
    const {world, tab} = createPlace();
    const page = await openPage(tab, world);
    await page.agree();
    const {url} = page.phase('signing');
    await page.onboarding.checkAgain();
    expect(page.onboarding.state.notice).toEqual({kind: 'unchanged'});
    await walk(world, url ?? '');
    world.advance(30_000);
    await page.tell({kind: 'client'});
    page.phase('ready');
    expect(page.types()).toContain('client-onboarded');
  });

  it('waits when nobody answers, and is made once', async () => {
    let isCut = true;
    const {world, tab} = createPlace();
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      const answer = await world.fetch(request.clone());
      if (isCut && request.method === 'POST') throw new TypeError('fetch failed');
      return answer;
    };
    const page = await openPage(tab, world, {fetch});
    const pressed = page.agree();
    await vi.waitFor(() => page.phase('checking'), {timeout: 30_000});
    expect(page.phase('checking').attempt).toBe(1);
    isCut = false;
    await tab.advance(2_000);
    await pressed;
    page.phase('signing');
    expect(
      world.sandbox.state.clients.filter((one) => one.externalTenantId === 'solvang'),
    ).toHaveLength(1);
  });

  it('leaves nothing for the next person at the same browser', async () => {
    const {world, tab} = createPlace();
    const page = await openPage(tab, world);
    page.onboarding.change('company');
    page.onboarding.edit('name', 'Secret Bakery');
    await tab.advance(400);
    expect(tab.storage.length).toBe(1);
    const other = createPlace({...SOLVANG, externalTenantId: 'havn', email: 'b@havn.example'});
    const next = await openPage(tab, other.world);
    expect(JSON.stringify(next.onboarding.state)).not.toContain('Secret Bakery');
    const names = Array.from({length: tab.storage.length}, (_, index) => tab.storage.key(index));
    expect(
      names.filter((name) => name?.includes(page.onboarding.state.session?.subject ?? '-')),
    ).toEqual([]);
  });
});

describe('a customer that Debitura knows', () => {
  it('signs the new version of the agreement', async () => {
    const {world, tab} = createPlace({
      ...SOLVANG,
      externalTenantId: 'odder',
      email: 'ida@odder.example',
    });
    const page = await openPage(tab, world);
    expect(page.phase('signing').isUpgrade).toBe(true);
  });

  it.each([
    ['user@taken.example', 'ClientAlreadyLinkedToAnotherPartner'],
    ['user@agency.example', 'InvalidClientType'],
  ])('hears why %s cannot be connected', async (email, reason) => {
    const {world, tab} = createPlace({...SOLVANG, email});
    const page = await openPage(tab, world);
    await page.agree();
    expect(page.phase('blocked').reason).toContain(reason);
  });
});
