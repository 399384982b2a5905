import {describe, expect, it} from 'vitest';
import {HEADERS} from '../../../src/contract/index.js';
import {createClock, settled} from '../../client/events/clock.js';
import {createWorld, ORIGIN, principalOf} from '../../support/world.js';
import {answerOf, at, read} from '../support.js';

const MINUTES = 60_000;

/** A platform whose users can be signed out, under a clock that the test moves. */
function setup() {
  const clock = createClock();
  const signedOut = new Set<string>();
  const world = createWorld({
    adapter: {
      now: clock.now,
      timers: {after: clock.after, sleep: () => Promise.resolve()},
      authenticate(request) {
        const principal = principalOf(request);
        if (principal?.desk === 'client' && signedOut.has(principal.externalTenantId)) return null;
        return principal;
      },
    },
  });
  const resume: RequestInit = {headers: {[HEADERS.embed]: '1', 'last-event-id': 'earlier-1'}};
  return {...world, clock, signedOut, resume};
}

async function firstChunk({body}: Response): Promise<string> {
  const reader = body!.getReader();
  const {value} = await reader.read();
  reader.releaseLock();
  return new TextDecoder().decode(value);
}

describe('GET /events', () => {
  it('is a stream that no proxy should hold back or keep, under the headers of every answer', async () => {
    const {fetch, requests} = setup();
    const response = await fetch(at('/events'), read);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'x-accel-buffering': 'no',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    expect(await firstChunk(response)).toMatch(/^event: open\n/);
    // Thousands may come back at once: opening a stream costs nothing of the budget.
    expect(requests).toEqual([]);
  });

  it('gives one reset to an id that it does not know', async () => {
    const {fetch, resume} = setup();
    const text = await firstChunk(await fetch(at('/events'), resume));
    expect(text.match(/"kind":"reset"/g)).toHaveLength(1);
  });

  it('answers 204 to a stream that comes back signed out, and 401 to a first one (GUARD 27)', async () => {
    const {fetch, signedOut, resume} = setup();
    signedOut.add('nordlys');
    const back = await fetch(at('/events'), resume);
    expect([back.status, await back.text()]).toEqual([204, '']);
    const first = await answerOf(fetch(at('/events'), read));
    expect([first.status, first.body.code]).toEqual([401, 'unauthenticated']);
  });

  it('ends within 5 minutes of signing out, for that user only (GUARD 27)', async () => {
    const {clock, as, signedOut} = setup();
    const ends: string[] = [];
    for (const tenant of ['nordlys', 'fjord']) {
      const {body} = await as(tenant)(at('/events'), read);
      void body!.pipeTo(new WritableStream()).then(() => ends.push(tenant));
    }
    signedOut.add('nordlys');
    await clock.advance(5 * MINUTES);
    expect(ends).toEqual(['nordlys']);
  });

  it('is for clients of the platform who may read, from its own pages', async () => {
    const {as, fetch} = setup();
    const partner = await answerOf(as('desk:managing-partner')(at('/events'), read));
    expect(partner.status).toBe(403);
    const bare = await answerOf(fetch(at('/events')));
    expect(bare.body.code).toBe('origin-not-allowed');
  });

  it('may be resumed from a page on another origin', async () => {
    const {adapter} = createWorld({adapter: {allowedOrigins: ['https://app.example']}});
    const {headers} = await adapter.fetch(
      new Request(`${ORIGIN}/debitura/events`, {
        method: 'OPTIONS',
        headers: {origin: 'https://app.example', 'access-control-request-method': 'GET'},
      }),
    );
    expect(headers.get('access-control-allow-headers')).toContain('last-event-id');
  });
});

describe('An adapter that stops', () => {
  it('ends its streams with a time to come back at, and lets nobody open another', async () => {
    const {adapter, fetch} = setup();
    const response = await fetch(at('/events'), read);
    adapter.stop();
    expect(await response.text()).toMatch(/\nretry: \d{4,5}\n\n$/);
    const later = await answerOf(fetch(at('/events'), read));
    expect(later.status).toBe(503);
    expect(Number(later.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    await settled();
  });
});
