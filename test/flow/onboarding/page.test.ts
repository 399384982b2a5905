import {describe, expect, it} from 'vitest';
import type {LiveEvent} from '../../../src/client/events/live-event.js';
import {ORIGIN} from '../../support/world.js';
import {held} from '../support/adapter.js';
import {anna, bent, problem} from '../support/answers.js';
import {createPlace, draftOf, openPage, quiet, SOLVANG, visitorOf} from './support.js';

/** What becomes of a call: an answer instead of the adapter's, `cut` before the work, or nothing. */
type Fault = (request: Request) => object | 'cut' | undefined;

async function setup(
  options: Parameters<typeof openPage>[2] = {},
  place = createPlace(),
  fault: Fault = () => undefined,
) {
  const {world, tab} = place;
  /** `back`: what an answer waits for on its way back. */
  const line = {fault, back: Promise.resolve<unknown>(null)};
  const calls: string[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    calls.push(`${request.method} ${new URL(request.url).pathname.replace('/debitura', '')}`);
    const fate = line.fault(request.clone());
    if (fate === 'cut') throw new TypeError('fetch failed');
    if (!fate) {
      const [back, answer] = [line.back, await world.fetch(request)];
      await back;
      return answer;
    }
    return Response.json(fate, {status: 'status' in fate ? Number(fate.status) : 200});
  };
  const page = await openPage(tab, world, {...options, fetch});
  const asked = (call: string) => calls.filter((one) => one === call).length;
  return {...page, world, tab, line, calls, asked};
}

const isRoute = (method: string, path: string) => (request: Request) =>
  request.method === method && new URL(request.url).pathname === `/debitura${path}`;
const isReading = isRoute('GET', '/client');
const isSending = isRoute('POST', '/client');

describe('An onboarding that cannot open', () => {
  it.each([
    ['desk', {desk: 'managing-partner'}, 'not-available'],
    ['permission', {can: ['read', 'submit']}, 'forbidden'],
  ])('for lack of a %s says so', async (_, session, code) => {
    const {phase, events, asked} = await setup({}, createPlace(), (request) =>
      isRoute('GET', '/session')(request) ? {...anna, ...session} : undefined,
    );
    expect(phase('stopped').problem.code).toBe(code);
    expect(events).toMatchObject([{type: 'error', problem: {code}}]);
    expect(asked('GET /client')).toBe(0);
  });

  it('because the login has ended or nobody answers says so, and begins anew when asked to', async () => {
    const {phase, events, onboarding, line, tab} = await setup({}, createPlace(), () =>
      problem('unauthenticated'),
    );
    expect(phase('stopped').problem.code).toBe('unauthenticated');
    expect(events).toEqual([{type: 'session-expired'}]);
    line.fault = (request) => (isReading(request) ? 'cut' : undefined);
    await onboarding.resume();
    expect(phase('stopped').problem.code).toBe('unauthenticated');
    const again = await setup({}, {...createPlace(), tab}, line.fault);
    expect(again.phase('stopped').problem.code).toBe('unavailable');
    again.line.fault = () => undefined;
    await again.onboarding.resume();
    expect(again.phase('editing').step).toBe('check');
  });
});

describe('A client that waits', () => {
  const waiting = () =>
    createPlace(
      {...SOLVANG, email: 'boss@existing.example'},
      {adapter: {webhookUrl: `${ORIGIN}/debitura/webhooks`}},
    );

  it('hears by the stream what concerns it, and asks by itself only where somebody else decides', async () => {
    const {tell, agree, asked, phase, leave, onboarding, calls} = await setup({}, waiting());
    const reads = async (event: LiveEvent) => {
      const before = asked('GET /client');
      await tell(event);
      return asked('GET /client') - before;
    };
    expect(phase('editing').step).toBe('check');
    expect(await reads({kind: 'poll'})).toBe(0);
    expect(await reads({kind: 'client'})).toBe(1);
    await agree();
    phase('approval');
    for (const kind of ['poll', 'reset', 'client'] as const) expect(await reads({kind})).toBe(1);
    expect(await reads({kind: 'case', caseId: 'any'})).toBe(0);
    leave();
    calls.length = 0;
    expect(await reads({kind: 'client'})).toBe(0);
    onboarding.hostConnected();
    onboarding.hostConnected();
    expect(await reads({kind: 'client'})).toBe(1);
    expect(calls.filter((call) => call === 'POST /client')).toEqual([]);
  });

  it('goes to where it is approved, unless the page does so itself', async () => {
    const {agree, phase, onboarding, tab, events} = await setup({}, waiting());
    await onboarding.sign();
    expect(tab.left).toEqual([]);
    await agree();
    const {url} = phase('approval');
    await onboarding.sign();
    expect(tab.left).toEqual([url]);
    expect(events.at(-1)).toEqual({type: 'signing-starting', url});
    const itself = await setup({seams: {emit: () => false}}, waiting());
    await itself.agree();
    await itself.onboarding.sign();
    expect(itself.tab.left).toEqual([]);
  });

  it('is told that the connection was declined, and may ask again', async () => {
    const place = waiting();
    await place.world.adapter.keep().check();
    const {agree, phase, tell, onboarding, standings} = await setup(
      {cases: [draftOf('INV-1')]},
      place,
    );
    await agree();
    await visitorOf(place.world).submit(phase('approval').url ?? '', {decision: 'decline'});
    await quiet();
    await tell({kind: 'client'});
    expect(phase('editing').step).toBe('check');
    expect(onboarding.state.notice).toEqual({kind: 'link-declined'});
    expect(standings()).toEqual({'INV-1': 'packed'});
  });

  it('of which nobody says that its link ran out finds out at the next look, and asks for a fresh one once', async () => {
    const place = waiting();
    const {world} = place;
    const {agree, phase, tell, onboarding, standings, asked} = await setup(
      {cases: [draftOf('INV-1')]},
      place,
    );
    await agree();
    const {url} = phase('approval');
    world.advance(7 * 86_400_000);
    await world.sandbox.clock.advance(0);
    await tell({kind: 'poll'});
    expect(phase('editing').step).toBe('check');
    expect(onboarding.state.notice).toEqual({kind: 'link-expired'});
    expect(standings()).toEqual({'INV-1': 'packed'});
    await agree();
    const fresh = phase('approval');
    expect([fresh.url === url, asked('POST /client')]).toEqual([false, 2]);
    await visitorOf(world).submit(fresh.url ?? '', {decision: 'approve'});
    world.advance(10_000);
    await onboarding.checkAgain();
    await quiet();
    phase('ready');
    expect(standings()).toEqual({'INV-1': 'made'});
    const {cases, clients} = world.sandbox.state;
    expect(cases.filter(({creditorReference}) => creditorReference === 'INV-1')).toHaveLength(1);
    const mine = SOLVANG.externalTenantId;
    expect(clients.filter(({externalTenantId}) => externalTenantId === mine)).toHaveLength(1);
  });

  it('does not pretend to send a claim again of which only another tab had the draft', async () => {
    const place = waiting();
    await (await setup({cases: [draftOf('INV-1')]}, place)).agree();
    const elsewhere = await setup({}, {...createPlace(), world: place.world});
    elsewhere.phase('approval');
    place.world.advance(7 * 86_400_000);
    await elsewhere.tell({kind: 'poll'});
    expect(elsewhere.phase('editing').step).toBe('check');
    expect(elsewhere.standings()).toEqual({'INV-1': 'failed'});
  });

  it('stays where the youngest answer says, although an older one arrives after it', async () => {
    const place = waiting();
    await place.world.adapter.keep().check();
    const {agree, phase, tell, line, onboarding, events} = await setup({}, place);
    await agree();
    const {answer: back, arrive} = held();
    line.back = back;
    await tell({kind: 'client'});
    const asking = onboarding.checkAgain();
    await quiet();
    line.back = Promise.resolve();
    await visitorOf(place.world).submit(phase('approval').url ?? '', {decision: 'decline'});
    await quiet();
    await tell({kind: 'client'});
    phase('editing');
    arrive({});
    await asking;
    await quiet();
    phase('editing');
    expect(onboarding.state.isReading).toBe(false);
    expect(events.filter(({type}) => type === 'error')).toEqual([]);
  });

  it('hears that nobody answered only when it asked, and what is final at once', async () => {
    const {agree, phase, tell, onboarding, line, events} = await setup({}, waiting());
    await agree();
    for (const fate of ['cut', problem('rate-limited'), problem('upstream-unavailable')] as const) {
      line.fault = () => fate;
      await tell({kind: 'poll'});
      expect(onboarding.state.notice).toBeNull();
      await onboarding.checkAgain();
      expect(onboarding.state).toMatchObject({notice: {kind: 'unreachable'}, isReading: false});
      line.fault = () => undefined;
      await onboarding.checkAgain();
      expect(onboarding.state.notice).toEqual({kind: 'unchanged'});
      await tell({kind: 'client'});
    }
    line.fault = () => problem('unauthenticated');
    await tell({kind: 'poll'});
    expect(phase('stopped').problem.code).toBe('unauthenticated');
    expect(events.at(-1)).toEqual({type: 'session-expired'});
  });
});

describe('An onboarding that leaves the page', () => {
  it('repeats nothing meanwhile, and asks at once what became of its request when it is back', async () => {
    const {agree, onboarding, phase, leave, tab, line, asked, world} = await setup();
    line.fault = (request) => (isSending(request) ? 'cut' : undefined);
    void agree();
    await expect.poll(() => onboarding.state.phase.name).toBe('checking');
    leave();
    await quiet();
    await tab.advance(60_000);
    expect(asked('POST /client')).toBe(1);
    line.fault = () => undefined;
    onboarding.hostConnected();
    await expect.poll(() => onboarding.state.phase.name).toBe('signing');
    expect(phase('signing').isUpgrade).toBe(false);
    expect(asked('POST /client')).toBe(2);
    expect(
      world.sandbox.state.clients.filter((one) => one.externalTenantId === 'solvang'),
    ).toHaveLength(1);
  });

  it('asks at once for who does not want to wait, and never twice at a time', async () => {
    const {agree, onboarding, line, asked} = await setup();
    line.fault = (request) => (isSending(request) ? 'cut' : undefined);
    void agree();
    await expect.poll(() => onboarding.state.phase).toEqual({name: 'checking', attempt: 1});
    await onboarding.checkAgain();
    await expect.poll(() => onboarding.state.phase).toEqual({name: 'checking', attempt: 2});
    expect(asked('POST /client')).toBe(2);
  });

  it('shows the same person what it showed, and another one nothing of it', async () => {
    const cases = [draftOf('INV-1')];
    const {onboarding, line, phase, standings} = await setup({cases, profile: {city: 'Aarhus'}});
    await onboarding.resume();
    expect(phase('editing').step).toBe('check');
    expect(standings()).toEqual({'INV-1': 'packed'});
    line.fault = (request) => (isRoute('GET', '/session')(request) ? bent : undefined);
    await onboarding.resume();
    expect(standings()).toEqual({});
    expect(onboarding.state.session?.subject).toBe(bent.subject);
  });

  it('shows nothing before it is known who came back', async () => {
    const {onboarding, line} = await setup({cases: [draftOf('INV-1')]});
    line.fault = (request) => (isRoute('GET', '/session')(request) ? 'cut' : undefined);
    const resumed = onboarding.resume();
    expect(onboarding.state.phase).toEqual({name: 'loading'});
    await resumed;
    expect(onboarding.state.phase.name).toBe('stopped');
    expect(onboarding.state.cases).toEqual([]);
  });
});
