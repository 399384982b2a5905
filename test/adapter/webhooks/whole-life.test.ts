import {expect, it} from 'vitest';
import {memoryStore} from '../../../src/adapter/index.js';
import {CLOSE_CODES, LIFECYCLES, type WebhookEvent} from '../../../src/contract/index.js';
import {createWorld} from '../../support/world.js';
import {answerOf, at, draft, json, newKey, read} from '../support.js';
import {createClock, settled} from './support.js';

/** A platform that hears everything, and one case of it. */
async function setup() {
  const clock = createClock(Date.parse('2026-06-01T10:00:00Z'));
  const handed: WebhookEvent[] = [];
  const world = createWorld({
    adapter: {
      now: clock.now,
      timers: clock.timers,
      store: memoryStore({now: clock.now}),
      webhookUrl: 'https://ledgerly.example/debitura/webhooks',
      onEvent: (event) => void handed.push(event),
    },
    sandbox: {now: () => clock.now().getTime()},
  });
  await world.adapter.keep().check();
  const make = async () =>
    (await answerOf(world.fetch(at('/cases'), json(draft(), newKey())))).body.id as string;
  const shown = async (id: string) =>
    (await answerOf(world.fetch(at(`/cases/${id}`), read))).body as {
      lifecycle: string;
      closeCode: string | null;
      remainder: number;
    };
  const rest = async () => {
    await settled();
    await world.sandbox.state.settled();
    await settled();
    return handed.splice(0);
  };
  return {...world, make, shown, rest, state: world.sandbox.state};
}

it('a case walked through all ten states is heard of and shown by its name in each', async () => {
  const {make, shown, rest, state} = await setup();
  const id = await make();
  await rest();
  let before = (await shown(id)).lifecycle;
  for (const lifecycle of LIFECYCLES) {
    state.move(id, lifecycle);
    const heard = (await rest()).filter(({event}) => event === 'case.updated');
    expect([lifecycle, heard.length]).toEqual([lifecycle, before === lifecycle ? 0 : 1]);
    expect(
      heard.every(
        ({data, externalTenantId}) => data.caseId === id && externalTenantId === 'nordlys',
      ),
    ).toBe(true);
    expect((await shown(id)).lifecycle).toBe(lifecycle);
    before = lifecycle;
  }
});

it('a case closed with each of the seventeen codes is heard of once and shown by its name', async () => {
  const {make, shown, rest, state} = await setup();
  for (const closeCode of CLOSE_CODES) {
    const id = await make();
    state.move(id, 'Active');
    await rest();
    state.move(id, 'Closed', {closeCode});
    const closings = (await rest()).filter(({event}) => event === 'case.closed');
    expect([closeCode, closings.map(({data}) => data.caseId)]).toEqual([closeCode, [id]]);
    expect(await shown(id)).toMatchObject({lifecycle: 'Closed', closeCode});
  }
});
