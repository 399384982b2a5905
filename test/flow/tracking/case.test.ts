import {describe, expect, it} from 'vitest';
import {CaseController} from '../../../src/flow/tracking/case-controller.js';
import {partsOf, type CaseState} from '../../../src/flow/tracking/case-state.js';
import {settled} from '../../support/rest.js';
import {created} from '../support/answers.js';
import {blankHost} from '../../support/blank-host.js';
import {createPage, openCase, refused, until} from './support.js';

const read = ({parts}: CaseState) =>
  Object.entries(parts).flatMap(([name, {isRead}]) => (isRead ? [name] : []));

describe('A case that is looked at', () => {
  it('is read with all that can be known of it, by its id or by the creditor’s reference', async () => {
    const {controller, calls, tab} = await openCase();
    expect(controller.state).toMatchObject({
      case: {creditorReference: '2025-0112', remainder: 9640.5},
      session: {desk: 'client'},
      problem: null,
      asOf: tab.now(),
    });
    expect(read(controller.state)).toEqual([
      ...['timeline', 'payments', 'chats', 'tasks', 'exclusivePeriod'],
    ]);
    expect(controller.state.parts.payments.value).toMatchObject([{grossAmount: 3000}]);
    expect(calls.filter(({path}) => path === '/session')).toHaveLength(1);
    const named = await openCase('2025-0141', () => ({creditorReference: '2025-0141'}));
    expect(named.controller.state.case?.id).toBe(named.id);
  });

  it.each([
    ['Active', {}, []],
    ['NeedsAdditionalDetails', {}, ['validation']],
    ['Active', {needsInfo: true}, ['validation']],
    ['Leads', {}, ['quotes']],
    ['LeadsQuoteGiven', {}, ['quotes']],
    ['PendingContractSigning', {}, ['contracts']],
    [
      'PendingContractSigning',
      {signingHandoff: {combinedSigningUrl: 'https://app.debitura.com/x'}},
      [],
    ],
    ['Active', {exclusivePeriodEndDate: '2027-01-01'}, ['exclusivePeriod']],
  ])('%s with %j has %j besides what every case has', (lifecycle, change, more) => {
    const shown = {...created, lifecycle, ...change};
    const always = ['timeline', 'payments', 'chats', 'tasks'];
    expect(partsOf(shown, false)).toEqual([...always, ...more]);
    expect(partsOf(shown, true)).toEqual([...always, ...more, 'files']);
    const partners = ['timeline', 'payments', 'chats'];
    expect(partsOf(shown, true, 'managing-partner')).toEqual([...partners, 'files']);
    const hasNone = (name: string) => name !== 'quotes' && name !== 'contracts';
    expect(partsOf(shown, false, 'collection-partner')).toEqual([
      ...partners,
      ...more.filter(hasNone),
    ]);
  });

  it('tells of payments as they come and as they are taken back', async () => {
    const {controller, parts, changed, life, id, events} = await openCase();
    expect(controller.state.news).toBeNull();
    const payment = life.pay(id, 500);
    await changed();
    await until(() => parts().payments.value?.length === 2);
    expect(controller.state.news).toMatchObject({
      kind: 'payment',
      payment: {grossAmount: 500},
      turn: 1,
    });
    expect(events).toEqual([{type: 'case-updated', case: controller.state.case}]);
    expect(controller.state.case?.remainder).toBe(9140.5);
    life.removePayment(payment);
    await changed();
    await until(() => parts().payments.value?.length === 1);
    expect(controller.state).toMatchObject({
      news: {kind: 'taken-back', payment: {grossAmount: 500}, turn: 2},
      takenBack: [{grossAmount: 500}],
    });
    await changed();
    expect(events).toHaveLength(2);
  });

  it('hears of itself and of what may be anything, and of no other case', async () => {
    const {tell, changed, asked, caseOf, controller} = await openCase();
    const none = asked();
    await tell({kind: 'case', caseId: caseOf('2025-0141').id});
    await tell({kind: 'state', live: true, signedOut: false, asOf: new Date()});
    expect(controller.state.isLive).toBe(true);
    expect(none()).toEqual([]);
    for (const event of [{kind: 'reset'}, {kind: 'client'}, {kind: 'poll'}] as const) {
      const paths = asked();
      await tell(event);
      await until(() => paths().length >= 5);
    }
    const paths = asked();
    await changed();
    await until(() => paths().length >= 5);
  });

  it('forgets what its state does not have any more, and reads what it has now', async () => {
    const {controller, parts, changed, life, id, calls} = await openCase('2025-0130');
    expect(parts().validation.value?.items).toHaveLength(1);
    life.move(id, 'PendingVerification');
    life.move(id, 'LeadsQuoteGiven');
    await changed();
    await until(() => parts().quotes.isRead);
    expect(parts().validation).toEqual({value: null, problem: null, isRead: false});
    const [round] = parts().quotes.value ?? [];
    expect(round?.quotes.length).toBe(round?.request.currentQuotesCount);
    expect(round?.quotes[0]?.fullQuoteLink).toMatch(/^http/);
    expect(controller.state.case?.lifecycle).toBe('LeadsQuoteGiven');
    expect(calls.filter(({path}) => path === '/session')).toHaveLength(1);
  });

  it('shows its files from when they are looked at', async () => {
    const {controller, parts, changed, asked} = await openCase();
    const isFiles = (path: string) => path.endsWith('/files');
    await controller.wantFiles();
    expect(parts().files.value?.map(({fileName}) => fileName)).toHaveLength(1);
    const paths = asked();
    await changed();
    await until(() => paths().some(isFiles));
    controller.start(null);
    expect(controller.state).toMatchObject({case: null, asOf: null});
    expect(read(controller.state)).toEqual([]);
  });
});

describe('A case that cannot be read', () => {
  it('lets one part fail without the rest, keeps what was there, and reads it again when asked', async () => {
    const {controller, page, parts, changed, events} = await openCase();
    const known = parts().timeline.value;
    page.fault = ({path}) =>
      path.endsWith('/timeline') ? refused('upstream-unavailable') : undefined;
    await changed();
    await until(() => parts().timeline.problem !== null);
    expect(parts().timeline).toMatchObject({
      value: known,
      isRead: true,
      problem: {code: 'upstream-unavailable'},
    });
    expect(parts().payments.problem).toBeNull();
    expect(events).toMatchObject([{type: 'error', problem: {code: 'upstream-unavailable'}}]);
    page.fault = () => undefined;
    await controller.read('timeline');
    expect(parts().timeline.problem).toBeNull();
  });

  it.each(['not-found', 'forbidden'] as const)('leaves the screen when it is %s', async (code) => {
    const {controller, page, changed, id} = await openCase();
    page.fault = ({path}) => (path === `/cases/${id}` ? refused(code) : undefined);
    await changed();
    await until(() => controller.state.problem !== null);
    expect(controller.state).toMatchObject({case: null, problem: {code}});
    const asked = controller.read('timeline');
    await asked;
    expect(controller.state.case).toBeNull();
  });

  it('stays with its age when nobody answers', async () => {
    const {controller, page, changed, tab} = await openCase();
    const {asOf, case: known} = controller.state;
    page.fault = () => 'cut';
    await changed();
    await until(() => controller.state.problem !== null);
    expect(controller.state).toMatchObject({case: known, asOf, problem: {code: 'unavailable'}});
    page.fault = () => undefined;
    await changed();
    await until(() => controller.state.problem === null);
    expect(controller.state.asOf).toEqual(tab.now());
  });

  it('says once that the login has ended, and again when it has ended again', async () => {
    const {page, changed, events, controller} = await openCase();
    for (const times of [1, 2]) {
      page.fault = () => refused('unauthenticated');
      await changed();
      await until(() => events.length >= times);
      await changed();
      expect(events).toEqual(Array.from({length: times}, () => ({type: 'session-expired'})));
      page.fault = () => undefined;
      await changed();
      await until(() => controller.state.problem === null);
    }
  });

  it.each([
    [5, {retryAfter: 5}],
    [30, {}],
  ])('waits %i seconds when Debitura asks for a pause with %j', async (seconds, more) => {
    const {page, changed, asked, tab, controller} = await openCase();
    page.fault = () => refused('rate-limited', more);
    await changed();
    await until(() => controller.state.problem !== null);
    page.fault = () => undefined;
    const paths = asked();
    await tab.advance(seconds * 1000 - 1);
    expect(paths()).toEqual([]);
    await tab.advance(1);
    await until(() => controller.state.problem === null);
    expect(paths().length).toBeGreaterThan(0);
  });
});

describe('The screen of a case', () => {
  it('costs nothing when it is gone, and reads again when it is back', async () => {
    const {controller, tell, asked, listening, tab} = await openCase();
    controller.hostConnected();
    expect(listening()).toBe(1);
    controller.hostDisconnected();
    expect(listening()).toBe(0);
    const paths = asked();
    await tell({kind: 'reset'});
    await tab.advance(60_000);
    expect(paths()).toEqual([]);
    controller.hostConnected();
    await until(() => paths().length >= 5);
    expect(listening()).toBe(1);
  });

  it('has nothing to do before a case is chosen', async () => {
    const {seams, calls, listening} = createPage();
    const controller = new CaseController(blankHost, seams);
    controller.hostConnected();
    await controller.read('timeline');
    controller.start(null);
    controller.hostConnected();
    expect([calls.length, listening()]).toEqual([0, 0]);
    expect(controller.state.asOf).toBeNull();
  });

  it('never shows one case with what was asked of another', async () => {
    const {controller, caseOf, page, changed, parts, events} = await openCase();
    let release: () => void = () => undefined;
    const held = new Promise<undefined>((resolve) => (release = () => resolve(undefined)));
    page.fault = () => held;
    await changed();
    page.fault = () => undefined;
    const other = caseOf('2025-0143').id;
    controller.start({caseId: other});
    await until(() => parts().tasks.isRead);
    const {state} = controller;
    release();
    await settled(30);
    expect(controller.state).toBe(state);
    expect(state.case?.id).toBe(other);
    expect(events).toEqual([]);
  });
});
