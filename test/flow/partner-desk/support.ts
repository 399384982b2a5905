import {expect} from 'vitest';
import {createClient} from '../../../src/client/index.js';
import {Desk} from '../../../src/flow/partner-desk/desk.js';
import {LOOKS} from '../../../src/flow/partner-desk/sending.js';
import type {Tasks} from '../../../src/flow/partner-desk/tasks/index.js';
import type {TaskName, Values} from '../../../src/flow/partner-desk/state.js';
import {CaseController} from '../../../src/flow/tracking/case-controller.js';
import type {Problem} from '../../../src/contract/index.js';
import {blankHost} from '../../support/blank-host.js';
import {createWorld, ORIGIN, type World, type WorldOptions} from '../../support/world.js';
import {connectTo} from '../support/adapter.js';
import {createTab, quiet} from '../support/form.js';

/** What becomes of a call of the browser: `cut` does the work and loses the answer, `stop` lets nothing through. */
export type Line = (request: Request) => 'cut' | 'stop' | Response | undefined;

/** The form of a payment, as far as it must be filled in. */
export const PAID = {
  date: '2026-11-19',
  paymentAmount: '500',
  paymentRecipient: 'CollectionPartner',
};

/** The first write meets a fate; what comes after goes through. */
export function firstWrite(fate: ReturnType<Line>): Line {
  let isOver = false;
  return ({method}) => {
    if (isOver || method === 'GET') return undefined;
    isOver = true;
    return fate;
  };
}

/** Whose desk it is, what can be done there, and how Debitura is reached; an agency's unless said otherwise. */
type DeskOptions = {
  desk?: 'managing-partner' | 'collection-partner';
  tasks?: Tasks;
  faults?: (sandbox: () => World['sandbox']) => WorldOptions['faults'];
};

/** The desk of one case in front of the real adapter and the real sandbox. */
export async function openDesk(
  creditorReference: string,
  {desk: name = 'collection-partner', tasks, faults}: DeskOptions = {},
) {
  const toDebitura = faults?.(() => world.sandbox);
  const world: World = createWorld({
    now: '2026-11-20T10:42:00Z',
    ...(toDebitura && {faults: toDebitura}),
    adapter: {
      desks: ['client', 'managing-partner', 'collection-partner'],
      partnerKey: 'sandbox-partner-key',
    },
  });
  const found = world.sandbox.state.cases.find(
    (one) => one.creditorReference === creditorReference,
  );
  if (!found) throw new Error(`The sandbox has no case ${creditorReference}.`);
  const tab = createTab('2026-11-20T10:42:00Z');
  const calls: {method: string; path: string; key: string | null; body: string}[] = [];
  const page = {line: (() => undefined) as Line};
  const through = world.as(`desk:${name}`);
  const client = createClient({
    adapter: `${ORIGIN}/debitura`,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const {method, headers} = request;
      const path = new URL(request.url).pathname.replace(/^\/debitura\/cases\/[^/]+/, '');
      const body = await request.clone().text();
      calls.push({method, path, key: headers.get('idempotency-key'), body});
      const fate = page.line(request);
      if (fate instanceof Response) return fate;
      if (fate === 'stop') throw new TypeError('fetch failed');
      const answer = await through(request);
      if (fate === 'cut') throw new TypeError('fetch failed');
      return answer;
    },
  });
  const problems: Problem[] = [];
  let bytes = 0;
  const controller = new CaseController(blankHost, {
    connection: () => connectTo(client),
    subscribe: () => () => undefined,
    timers: tab.timers,
    now: tab.now,
    random: (array) => array.fill((bytes += 1)),
    emit: (event) => {
      if (event.type === 'error') problems.push(event.problem);
    },
  });
  const element = {requestUpdate: () => undefined, getLocale: () => 'en-GB'};
  const desk = new Desk(element, controller, tasks);
  const until = async (holds: () => boolean) => {
    for (let turn = 0; turn < 300 && !holds(); turn += 1) await quiet();
    expect(holds()).toBe(true);
  };
  controller.start({caseId: found.id});
  await until(() => controller.state.parts.payments.isRead && controller.state.session !== null);

  return {
    world,
    page,
    tab,
    desk,
    controller,
    problems,
    until,
    /** The case as Debitura has it. */
    item: found,
    writes: () => calls.filter(({method}) => method !== 'GET'),
    /** Opens a form, fills it in and sends it. */
    async fill(task: TaskName, values: Values = {}, payment = 0) {
      const list = controller.state.parts.payments.value ?? [];
      const isOne = task === 'correct' || task === 'remove';
      desk.open(task, isOne ? (list[payment] ?? null) : null);
      for (const [name, value] of Object.entries(values)) desk.edit(name, value);
      return desk.submit();
    },
    /** Sends what is open, and lets every look at what became of it have its time. */
    async findOut(sending: Promise<unknown>) {
      const end = {isOver: false};
      void sending.finally(() => (end.isOver = true));
      for (const pause of LOOKS) {
        for (let turn = 0; turn < 30 && !end.isOver; turn += 1) await quiet();
        if (!end.isOver) await tab.advance(pause);
      }
      await until(() => end.isOver);
    },
  };
}
