import {expect} from 'vitest';
import type {Principal} from '../../../src/adapter/index.js';
import {createClient} from '../../../src/client/index.js';
import type {LiveEvent, LiveListener} from '../../../src/client/events/live-event.js';
import type {ProblemCode, Problem} from '../../../src/contract/index.js';
import {CaseController, type CaseSource} from '../../../src/flow/tracking/case-controller.js';
import type {TrackingEvent, TrackingSeams} from '../../../src/flow/tracking/seams.js';
import {blankHost} from '../../support/blank-host.js';
import {settled} from '../../support/rest.js';
import {createWorld, ORIGIN} from '../../support/world.js';
import {connectTo} from '../support/adapter.js';
import {problem} from '../support/answers.js';
import {createTab} from '../support/form.js';
// Loaded beforehand: the test runner's own loading takes time that a page would wait for.
import '../../../src/client/upload.js';
import '../../../src/flow/tracking/quotes.js';

/** One call of the page as the adapter gets it. */
export type Call = {method: string; path: string; key: string | null; body: string};

/** What becomes of a call: an answer instead of the adapter's, `cut` before the work, `lost` after it, or nothing. */
export type Fault = (call: Call) => Response | Promise<undefined> | 'cut' | 'lost' | undefined;

const NOW = '2026-11-20T10:42:00Z';

/** A refusal of the adapter. */
export const refused = (code: ProblemCode, more: Partial<Problem> = {}) => {
  const body = problem(code, more);
  return Response.json(body, {status: body.status});
};

/** Waits for what needs no time; a condition that never holds is said soon. */
export async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !holds(); turn += 1) await settled();
  expect(holds()).toBe(true);
}

/** A page of Nordlys, or of somebody else, before the real adapter and sandbox, with a stream that the test speaks through. */
export function createPage({principal}: {principal?: Principal} = {}) {
  const world = createWorld({
    now: NOW,
    adapter: {
      authenticate: () =>
        principal ?? {desk: 'client', externalTenantId: 'nordlys', email: userOf(world)},
    },
  });
  const tab = createTab(NOW);
  const calls: Call[] = [];
  const events: TrackingEvent[] = [];
  const listeners = new Set<LiveListener>();
  const page = {fault: (() => undefined) as Fault};
  const client = createClient({
    adapter: `${ORIGIN}/debitura`,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const {pathname, search} = new URL(request.url);
      const call = {
        method: request.method,
        path: `${pathname.replace('/debitura', '')}${search}`,
        key: request.headers.get('idempotency-key'),
        body: await request.clone().text(),
      };
      calls.push(call);
      const fate = await page.fault(call);
      request.signal.throwIfAborted();
      if (fate instanceof Response) return fate;
      const answer = fate === 'cut' ? null : await world.fetch(request);
      if (answer === null || fate === 'lost') throw new TypeError('fetch failed');
      return answer;
    },
  });
  const connection = connectTo(client);
  const seams: TrackingSeams = {
    connection: () => connection,
    subscribe: (listener) => (listeners.add(listener), () => listeners.delete(listener)),
    timers: tab.timers,
    now: tab.now,
    random: (bytes) => crypto.getRandomValues(bytes),
    emit: (event) => void events.push(event),
  };
  return {
    world,
    page,
    tab,
    calls,
    events,
    seams,
    connection,
    /** What happens behind the page's back. */
    life: world.sandbox.state,
    listening: () => listeners.size,
    caseOf(creditorReference: string) {
      const found = world.sandbox.state.cases.find(
        (one) => one.creditorReference === creditorReference,
      );
      if (!found) throw new Error(`The sandbox has no case ${creditorReference}.`);
      return found;
    },
    /** The paths that were asked for from here on. */
    asked() {
      const from = calls.length;
      return () => calls.slice(from).map(({path}) => path);
    },
    /** Says something over the stream, when the time has passed that one read keeps from the next. */
    async tell(...told: LiveEvent[]) {
      await tab.advance(1_000);
      for (const event of told) for (const listener of [...listeners]) listener(event);
      await settled();
    },
  };
}
export type Page = ReturnType<typeof createPage>;

function userOf(world: ReturnType<typeof createWorld>): string {
  const {clients} = world.sandbox.state;
  return clients.find(({externalTenantId}) => externalTenantId === 'nordlys')!.users[0]!.email;
}

/** Opens a case of the sandbox and waits until everything of it was read. */
export async function openCase(
  creditorReference = '2025-0112',
  source: (id: string) => CaseSource = (caseId) => ({caseId}),
  page = createPage(),
) {
  const {id} = page.caseOf(creditorReference);
  const controller = new CaseController(blankHost, page.seams);
  controller.start(source(id));
  const parts = () => controller.state.parts;
  await until(() => controller.state.problem !== null || parts().tasks.isRead);
  await settled(30);
  return {...page, id, controller, parts, changed: () => page.tell({kind: 'case', caseId: id})};
}
