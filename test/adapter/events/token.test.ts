import {describe, expect, it} from 'vitest';
import {
  authenticateSessionToken,
  createAdapter,
  mintSessionToken,
} from '../../../src/adapter/index.js';
import {openEvents} from '../../../src/client/events/seams.js';
import {PLATFORM} from '../../support/world.js';

const SECRET = 'a secret of the token test, 32 bytes long';
const PAGE = 'https://ledgerly.example';

/** A page on another origin than its adapter, and a clock that only the test moves. */
function setup() {
  let time = Date.parse('2026-06-01T10:00:00Z');
  const now = () => new Date(time);
  const adapter = createAdapter({
    ...PLATFORM,
    secret: SECRET,
    authenticate: authenticateSessionToken({secret: SECRET, now}),
    allowedOrigins: [PAGE],
    now,
    log: () => undefined,
  });
  const mint = () =>
    mintSessionToken(
      {desk: 'client', externalTenantId: 'nordlys', email: 'anna@nordlys.example'},
      {secret: SECRET, now, lifetime: 600},
    );
  const asked: number[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const {signal, headers} = init ?? {};
    const browser = new Headers(headers);
    browser.set('origin', PAGE);
    browser.set('sec-fetch-site', 'cross-site');
    browser.set('sec-fetch-dest', 'empty');
    const request = new Request(input, {headers: browser, ...(signal && {signal})});
    const answer = await adapter.fetch(request);
    asked.push(answer.status);
    return answer;
  };
  const reconnect = async (getToken: () => Promise<string>) => {
    const abort = new AbortController();
    const at = {adapter: 'https://api.example/debitura', getToken, fetch};
    const {status, body} = await openEvents(at, 'an-id-of-before', abort.signal);
    await body?.cancel();
    return status;
  };
  return {mint, reconnect, asked, wait: (minutes: number) => (time += minutes * 60_000)};
}

describe('A stream that comes back with a session token', () => {
  it('is opened with a new one when the page had kept one that has expired', async () => {
    const {mint, reconnect, asked, wait} = setup();
    let kept = await mint();
    wait(11);
    const tokens = [kept, (kept = await mint())];
    expect(await reconnect(() => Promise.resolve(tokens.shift() ?? kept))).toBe(200);
    expect(asked).toEqual([204, 200]);
  });

  it('is signed out when the page has no other token, and asks no second time', async () => {
    const {mint, reconnect, asked, wait} = setup();
    const kept = await mint();
    wait(11);
    expect(await reconnect(() => Promise.resolve(kept))).toBe(204);
    expect(asked).toEqual([204]);
  });
});
