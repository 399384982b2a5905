import {describe, expect, it} from 'vitest';
import {refused} from '../tracking/support.js';
import {createPlace, DIRECTOR, draftOf, openPage} from './support.js';

/** A client one of whose claims goes to a partner that must know the director. */
async function reachKyc(fetchOf: (next: typeof fetch) => typeof fetch = (next) => next) {
  const place = createPlace();
  const {tab, world} = place;
  const fetch = fetchOf(world.fetch);
  const page = await openPage(tab, world, {cases: [draftOf('INV-1', 'GB')], fetch});
  await page.agree();
  page.phase('kyc');
  return {...place, page};
}

describe('who directs the company', () => {
  it('is asked only when a partner needs it', async () => {
    const {tab, world} = createPlace();
    const page = await openPage(tab, world, {cases: [draftOf('INV-1', 'DE')]});
    await page.agree();
    page.phase('signing');
  });

  it('goes straight through and is kept nowhere', async () => {
    const {page, tab, world} = await reachKyc();
    expect(await page.onboarding.sendKyc()).toEqual(Object.keys(DIRECTOR));
    page.writeDirector();
    await tab.advance(400);
    expect(await page.onboarding.sendKyc()).toEqual([]);
    page.phase('signing');
    expect(world.sandbox.state.clients.at(-1)?.kyc).toMatchObject(DIRECTOR);
    const left = [tab.dump(), tab.address, page.onboarding.state, page.events, world.logs];
    for (const value of Object.values(DIRECTOR)) expect(JSON.stringify(left)).not.toContain(value);
    page.leave();
    const back = await openPage(tab, world);
    back.phase('signing');
  });

  it('is sent again under the same key when nobody answered', async () => {
    const keys: (string | null)[] = [];
    const {page, world} = await reachKyc((next) => async (input, init) => {
      const request = new Request(input, init);
      if (!request.url.includes('/client/kyc')) return next(request);
      keys.push(request.headers.get('idempotency-key'));
      const answer = await next(request);
      if (keys.length === 1) throw new TypeError('fetch failed');
      return answer;
    });
    page.writeDirector();
    expect(await page.onboarding.sendKyc()).toEqual([]);
    expect(page.onboarding.state.notice).toEqual({kind: 'unreachable'});
    expect(page.onboarding.state.kyc).toEqual(DIRECTOR);
    await page.onboarding.sendKyc();
    page.phase('signing');
    expect(new Set(keys).size).toBe(1);
    expect(world.sandbox.state.clients.at(-1)?.kyc).toMatchObject(DIRECTOR);
  });

  it('is sent again under the same key when the user was signed out after nobody answered', async () => {
    const keys: (string | null)[] = [];
    const {page} = await reachKyc((next) => async (input, init) => {
      const request = new Request(input, init);
      if (!request.url.includes('/client/kyc')) return next(request);
      keys.push(request.headers.get('idempotency-key'));
      if (keys.length === 2) return refused('unauthenticated');
      const answer = await next(request);
      if (keys.length === 1) throw new TypeError('fetch failed');
      return answer;
    });
    page.writeDirector();
    for (let tries = 1; tries <= 3; tries += 1) await page.onboarding.sendKyc();
    page.phase('signing');
    expect([keys.length, new Set(keys).size]).toEqual([3, 1]);
  });

  it('can be left for the signing pages', async () => {
    const {page} = await reachKyc();
    await page.onboarding.skipKyc();
    page.phase('signing');
  });

  it('was born before today', async () => {
    const {page} = await reachKyc();
    page.writeDirector();
    page.onboarding.editKyc('directorDateOfBirth', '2026-06-01');
    expect(await page.onboarding.sendKyc()).toEqual(['directorDateOfBirth']);
  });
});
