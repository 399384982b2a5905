import {describe, expect, it, vi} from 'vitest';
import type {SandboxOptions} from '../../../src/sandbox/index.js';
import {draft, draftIn, read, setup, type Speak} from '../support.js';

async function asNordlys(options: SandboxOptions = {}) {
  const world = setup(options);
  const nordlys = await world.actingFor('nordlys');
  const made = (reference = draft.creditorReference) =>
    world.sandbox.state.cases.filter((each) => each.creditorReference === reference).length;
  return {...world, nordlys, made};
}

function create(speak: Speak, json: object = draft, key = 'key-1') {
  return read(speak('POST', '/cases', {json, headers: {'idempotency-key': key}}));
}

describe('a scenario', () => {
  it('limits the rate once per key and says for how long', async () => {
    const {nordlys, made} = await asNordlys();
    const json = {...draft, creditorReference: 'SANDBOX-429-2s'};
    const first = await create(nordlys, json);
    expect([first.status, first.body.retryAfter]).toEqual([429, 2]);
    expect(first.headers.has('retry-after')).toBe(false);
    expect(made('SANDBOX-429-2s')).toBe(0);
    expect((await create(nordlys, json)).status).toBe(200);
    expect(
      (await create(nordlys, {...json, creditorReference: 'SANDBOX-429-b'}, 'key-2')).status,
    ).toBe(429);
  });

  it('adds the header when switched on', async () => {
    const {nordlys} = await asNordlys({switches: {retryAfterHeader: true}});
    const {headers} = await create(nordlys, {...draft, creditorReference: 'SANDBOX-429'});
    expect(headers.get('retry-after')).toBe('7');
  });

  it('fails once before the work', async () => {
    const {nordlys, made} = await asNordlys();
    const json = {...draft, creditorReference: 'SANDBOX-500'};
    expect((await create(nordlys, json)).status).toBe(500);
    expect(made('SANDBOX-500')).toBe(0);
    expect((await create(nordlys, json)).status).toBe(200);
  });

  it('answers slowly, by the sandbox’s own clock', async () => {
    const {sandbox, nordlys, made} = await asNordlys();
    const answer = create(nordlys, {...draft, creditorReference: 'SANDBOX-SLOW'});
    await vi.waitUntil(() => sandbox.clock.sleeping === 1);
    await sandbox.clock.advance(9_999);
    expect(sandbox.clock.sleeping).toBe(1);
    expect(made('SANDBOX-SLOW')).toBe(0);
    await sandbox.clock.advance(1);
    expect((await answer).status).toBe(200);
    expect(made('SANDBOX-SLOW')).toBe(1);
  });

  it('cuts the connection after the work, and replays the lost answer', async () => {
    const {nordlys, made} = await asNordlys();
    const json = draftIn('DK', {creditorReference: 'SANDBOX-CUT'});
    await expect(create(nordlys, json)).rejects.toThrow(TypeError);
    expect(made('SANDBOX-CUT')).toBe(1);
    expect((await create(nordlys, json)).body.creditorReference).toBe('SANDBOX-CUT');
    expect(made('SANDBOX-CUT')).toBe(1);
  });
});
