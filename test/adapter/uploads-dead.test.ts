import {describe, expect, it} from 'vitest';
import {settled} from '../support/rest.js';
import {createWorld, type Upstream, type WorldOptions} from '../support/world.js';
import {answerOf, at, draft, json, newKey} from './support.js';
import {createClock} from './webhooks/support.js';

/** A case, and a Debitura that never ends the first upload that it hears of. */
async function setup(options: WorldOptions = {}) {
  let uploads = 0;
  const faults = (upstream: Upstream) => (request: Request) => {
    const isHanging = request.url.includes('/files?') && uploads++ === 0;
    return isHanging ? new Promise<never>(() => undefined) : upstream(request);
  };
  const world = createWorld({...options, faults});
  const made = await answerOf(world.fetch(at('/cases'), json(draft(), newKey())));
  const key = newKey();
  const send = () => {
    const body = new FormData();
    body.append('file', new File(['%PDF-1.7 an invoice'], 'invoice.pdf'));
    const headers = {'debitura-embed': '1', 'idempotency-key': key};
    const path = `/cases/${made.body.id as string}/files`;
    return answerOf(world.fetch(at(path), {method: 'POST', headers, body}));
  };
  const files = () => world.sandbox.state.cases.find(({id}) => id === made.body.id)?.files;
  void send();
  await expect.poll(() => uploads).toBe(1);
  return {...world, send, files};
}

describe('a document whose upload hangs', () => {
  it('can be sent again a minute after its process died', async () => {
    const world = await setup();
    expect((await world.send()).body).toMatchObject({code: 'in-progress'});
    world.advance(61_000);
    expect((await world.send()).status).toBe(201);
    expect(world.files()).toHaveLength(1);
  });

  it('is still the only one while its process lives, however long it takes', async () => {
    const {now, timers, advance} = createClock(Date.parse('2026-06-01T10:00:00Z'));
    const world = await setup({now: now().toISOString(), adapter: {now, timers}});
    for (let minute = 1; minute <= 5; minute += 1) {
      await advance(60_000);
      await settled();
      expect((await world.send()).body).toMatchObject({code: 'in-progress'});
    }
    expect(world.files()).toHaveLength(0);
  });
});
