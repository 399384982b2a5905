import {describe, expect, it} from 'vitest';
import {draft, setup, start} from '../support.js';
import {receiving} from '../webhooks/receiver.js';

function press(world: ReturnType<typeof setup>, fields: Record<string, string>, headers = {}) {
  return world.send('POST', '/', {body: new URLSearchParams(fields), headers});
}

describe('the sandbox’s own page', () => {
  it('names what is seeded, the keys, the scenarios and what it does not know', async () => {
    const response = await setup().send('GET', '/');
    const page = await response.text();
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const words = [
      'Nordlys Design ApS',
      'sandbox-referral-key',
      'sandbox-partner-key',
      'Mia Brandt (mia@agency.example)',
      'Brückner Elektro GmbH',
      'SANDBOX-DISPUTED',
      'SANDBOX-CUT',
      'AQ',
      'existing.example',
      'taken.example',
      'What cases.replay_failed says',
      '2026-08-15T10:00:00',
    ];
    for (const word of [...words, 'What this sandbox does not know']) expect(page).toContain(word);
  });

  it('lists the webhooks and says why one is off', async () => {
    const {send, subscribe, answers, nordlys, state} = await receiving();
    await subscribe('customer', {events: ['case.created']});
    answers.push(410);
    await nordlys('POST', '/cases', {json: draft});
    await state.settled();
    const page = await (await send('GET', '/')).text();
    for (const words of ['https://ledgerly.example/hooks', 'Endpoint returned 410 Gone']) {
      expect(page).toContain(words);
    }
  });

  it('moves the clock', async () => {
    const world = setup();
    await press(world, {action: 'advance', milliseconds: '86400000'});
    expect(world.sandbox.clock.now()).toBe(start + 86_400_000);
  });

  it('sets exactly the switches that are ticked, and resets', async () => {
    const world = setup();
    await press(world, {action: 'switches', naiveCompleted: 'on'});
    expect(world.sandbox.state.switches).toMatchObject({
      naiveCompleted: true,
      addressRequired: false,
    });
    await press(world, {action: 'reset'});
    expect(world.sandbox.state.switches).toMatchObject({
      naiveCompleted: false,
      addressRequired: true,
    });
  });

  it.each([
    {'sec-fetch-site': 'cross-site'},
    {'sec-fetch-site': 'same-site'},
    {origin: 'https://elsewhere.example'},
  ])('cannot be pressed from another site: %o', async (headers) => {
    const world = setup();
    expect((await press(world, {action: 'advance', milliseconds: '1000'}, headers)).status).toBe(
      403,
    );
    expect(world.sandbox.clock.now()).toBe(start);
  });
});
