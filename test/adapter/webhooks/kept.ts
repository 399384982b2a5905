import {memoryStore, type AdapterOptions} from '../../../src/adapter/index.js';
import type {WebhookEvent} from '../../../src/contract/index.js';
import {createWorld, type Upstream} from '../../support/world.js';
import {answerOf, at, draft, json, newKey} from '../support.js';
import {createClock, settled, signature} from './support.js';

const MINUTE = 60_000;

/** The address at which the adapter hears of events. */
export const URL = 'https://ledgerly.example/debitura/webhooks';

/** An adapter with `webhookUrl`, time that is moved by hand, and a way to Debitura's deliveries that can be cut. */
export function createKept(
  options: Partial<AdapterOptions> = {},
  faults: (next: Upstream) => Upstream = (next) => next,
) {
  const clock = createClock(Date.parse('2026-06-01T10:00:00Z'), () => rest());
  const handed: WebhookEvent[] = [];
  const network = {isDown: false};
  let deliveries = 0;
  const world = createWorld({
    faults,
    adapter: {
      now: clock.now,
      timers: clock.timers,
      store: memoryStore({now: clock.now}),
      webhookUrl: URL,
      onEvent: (event) => void handed.push(event),
      ...options,
    },
    sandbox: {
      now: () => clock.now().getTime(),
      deliver: (request) => {
        deliveries += 1;
        return network.isDown
          ? Promise.resolve(new Response(null, {status: 503}))
          : world.adapter.fetch(request);
      },
    },
  });
  const {state} = world.sandbox;
  /** Moves both sides' time by minutes. */
  const pass = async (minutes: number) => {
    await rest();
    for (let minute = 0; minute < minutes; minute += 1) {
      const before = deliveries;
      const rang = await clock.ring(MINUTE);
      await world.sandbox.clock.advance(0);
      if (rang || deliveries > before) await rest();
    }
  };
  /** Until nothing is asked, delivered or answered any more: a look of the keeper is many calls in a row. */
  const rest = async () => {
    for (let before = -1; before !== state.requests.length;) {
      before = state.requests.length;
      await settled();
      await state.settled();
      await settled();
    }
  };
  const make = async (changes: Record<string, unknown> = {}, tenant = 'nordlys') => {
    const made = world.as(tenant)(at('/cases'), json(draft(changes), newKey()));
    return (await answerOf(made)).body.id as string;
  };
  /** No delivery arrives until Debitura gives up, eight attempts in about an hour and a half. */
  const outage = async (during: () => unknown) => {
    network.isDown = true;
    await during();
    for (let minute = 0; minute < 110 && state.webhooks[0]?.isActive; minute += 1) await pass(1);
    network.isDown = false;
  };
  /** Sends a body to an address as Debitura would, signed now with this secret. */
  const post = (url: string, body: object, secret: string, to = world.adapter) => {
    const text = JSON.stringify(body);
    const seconds = Math.floor(clock.now().getTime() / 1000);
    const headers = {'x-debitura-signature': signature(secret, seconds, text)};
    return to.fetch(new Request(url, {method: 'POST', body: text, headers}));
  };
  return {...world, post, outage, state, clock, handed, network, pass, rest, make};
}
