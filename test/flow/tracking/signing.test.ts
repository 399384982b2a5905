import {describe, expect, it} from 'vitest';
import type {Task} from '../../../src/contract/index.js';
import {dutiesOf} from '../../../src/flow/tracking/duties.js';
import {
  leaveForSigning,
  outcomeOf,
  takeOwnReturn,
  type Leaver,
} from '../../../src/flow/tracking/signing.js';
import {memoryStorage} from '../../support/storage.js';
import {codeOn} from '../../sandbox/hosted/visitor.js';
import {draftOf, SOLVANG, visitorOf} from '../onboarding/support.js';
import {createPage, openCase, refused, until} from './support.js';

const SIGNING = 'https://app.debitura.com/Signing/PendingContracts?returnUrl=old&x=1';
const PAGE = 'https://ledgerly.example/cases?tab=open#top';
const anna: Leaver = {caseId: 'c-1', subject: 'anna'};

/** A tab in which Anna left for the signing pages. */
function leave(storage: Storage | null = memoryStorage(new Map()), who = anna) {
  const tab = {href: PAGE};
  const address = {href: () => tab.href, replace: (url: string) => void (tab.href = url)};
  const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
  const seams = {storage, address, random};
  const url = leaveForSigning(seams, who, SIGNING);
  const back = new URL(url).searchParams.get('returnUrl') ?? '';
  return {
    seams,
    url,
    back,
    tab,
    take: (back = anna) => takeOwnReturn(seams, back),
    return: (completed = '') => (tab.href = back.replace('#', `${completed}#`)),
  };
}

describe('Leaving to sign', () => {
  it('is known again though the adapter’s secret was rotated meanwhile, and keeps no key of it', () => {
    const stored = new Map<string, string>();
    const earlier = [{subject: 'anna', draftKey: 'a key of before'}];
    const {take, return: comeBack} = leave(memoryStorage(stored), {
      ...anna,
      earlier: [{subject: 'anna, once', draftKey: 'a key of long ago'}],
    });
    expect([...stored].flat().join()).not.toContain('key');
    comeBack('&completed=true');
    expect(take({caseId: 'c-1', subject: 'bent', earlier: []})).toBeNull();
    expect(take({caseId: 'c-1', subject: 'anna, now', earlier})).toMatchObject({completed: true});
  });

  it('leads back to this page, once, and leaves the rest of the address alone', () => {
    const {url, back, tab, take, return: comeBack} = leave();
    expect(url).toContain('x=1');
    expect(back).toMatch(
      /^https:\/\/ledgerly\.example\/cases\?tab=open&debitura-return=[\w-]{22}#top$/,
    );
    expect(take()).toBeNull();
    comeBack('&completed=true');
    expect(take()).toMatchObject({completed: true});
    expect(tab.href).toBe(PAGE);
    comeBack('&completed=true');
    expect(take()).toBeNull();
  });

  it.each([
    ['another case', {...anna, caseId: 'c-2'}],
    ['another person', {...anna, subject: 'bent'}],
  ])('is no return for %s', (_, who) => {
    const {tab, take, return: comeBack} = leave();
    const address = comeBack();
    expect(take(who)).toBeNull();
    expect(tab.href).toBe(address);
    expect(take()).toMatchObject({completed: null});
  });

  it('is no return with another value, nor with what is no note of ours', () => {
    const {tab, take, seams, return: comeBack} = leave();
    tab.href = `${PAGE.replace('#top', '')}&debitura-return=${'A'.repeat(22)}`;
    expect(take()).toBeNull();
    comeBack();
    for (const note of ['null', '{', '7']) {
      seams.storage!.setItem(seams.storage!.key(0)!, note);
      expect(take()).toBeNull();
    }
  });

  it('leads to the given address where the tab can keep nothing', () => {
    expect(leave(null).url).toBe(SIGNING);
    const full = memoryStorage(new Map());
    full.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(leave(full).url).toBe(SIGNING);
  });

  it('ends as the server says, and the address only tells who left early', async () => {
    const {controller, life, id, page} = await openCase('2025-0143');
    const outcome = (completed: boolean | null) => outcomeOf(controller, {state: 'x', completed});
    expect(await outcome(true)).toBe('open');
    expect(await outcome(false)).toBe('abandoned');
    expect(await outcome(null)).toBe('abandoned');
    page.fault = ({path}) =>
      path.endsWith('/contract-status') ? refused('upstream-unavailable') : undefined;
    expect(await outcome(true)).toBe('open');
    page.fault = () => undefined;
    life.move(id, 'PendingVerification');
    expect(await outcome(false)).toBe('signed');
    page.fault = () => 'cut';
    expect(await outcome(true)).toBe('unknown');
  });
});

describe('A return to a case that came along when the company was connected', () => {
  it('is no signed one while the signing pages still ask for an identity', async () => {
    const page = createPage({principal: SOLVANG});
    await page.connection.client.onboard({cases: [draftOf('GB-1', 'GB', {currencyCode: 'GBP'})]});
    const shown = await openCase('GB-1', undefined, page);
    const {controller, world} = shown;
    const visitor = visitorOf(world);
    const outcome = async () => {
      world.advance(10_000);
      return outcomeOf(controller, {state: 'x', completed: true});
    };
    const url = controller.state.case?.signingHandoff?.combinedSigningUrl ?? '';
    expect(await outcome()).toBe('open');
    const {html, heading} = await visitor.open(url);
    expect((await visitor.submit(url, {code: codeOn(html)})).status, heading).toBe(303);
    expect(await outcome()).toBe('open');
    await shown.changed();
    expect(dutiesOf(controller.state)).toMatchObject([{kind: 'sign', url}]);
    const director = {
      directorFullName: 'Ellen Juul',
      directorHomeAddress: 'Møllevej 3, Roskilde',
      directorDateOfBirth: '1980-02-03',
    };
    expect((await visitor.submit(url, director)).status).toBe(303);
    expect(await outcome()).toBe('signed');
  });

  it('is a signed one when the case itself has not moved on yet', async () => {
    const {controller, page, id} = await openCase('2025-0143');
    const item = {signed: true, requiresResigning: false, solutionUrl: null};
    const done = {sdca: item, poa: item, pricingAppendix: null, needsPoaSigning: false};
    page.fault = ({path}) =>
      path === `/cases/${id}/contract-status` ? Response.json(done) : undefined;
    expect(await outcomeOf(controller, {state: 'x', completed: true})).toBe('signed');
    const {fault} = page;
    page.fault = (call) => (call.path === '/client' ? 'cut' : fault(call));
    expect(await outcomeOf(controller, {state: 'x', completed: true})).toBe('open');
  });
});

describe('What the user has to do for a case', () => {
  it('is to sign what waits, by the link for everything', async () => {
    const {controller} = await openCase('2025-0143');
    const url = controller.state.case?.signingHandoff?.combinedSigningUrl;
    expect(url).toMatch(/^http/);
    expect(dutiesOf(controller.state)).toEqual([{kind: 'sign', url}]);
    const {state} = controller;
    const open = {signed: false, requiresResigning: false, solutionUrl: 'https://sign.example/poa'};
    const done = {...open, signed: true, solutionUrl: 'https://sign.example/sdca'};
    const status = (sdca: typeof open | null, poa: object = open) => {
      const value = {sdca, poa, pricingAppendix: null} as never;
      const contracts = {value, problem: null, isRead: true};
      const shown = {...state.case!, signingHandoff: null};
      return dutiesOf({...state, case: shown, parts: {...state.parts, contracts}});
    };
    const sign = (to: string | null) => [{kind: 'sign', url: to}];
    expect(status(done)).toEqual(sign('https://sign.example/poa'));
    expect(status(null)).toEqual(sign('https://sign.example/poa'));
    expect(status({...done, requiresResigning: true})).toEqual(sign('https://sign.example/sdca'));
    expect(status(done, {...open, solutionUrl: null})).toEqual(sign(null));
  });

  it('is what is missing, said once, and every other task', async () => {
    const {controller, life, id, changed, parts} = await openCase('2025-0130');
    const missing = {kind: 'missing', text: 'Please upload the signed order.'};
    expect(parts().tasks.value?.length).toBeGreaterThan(0);
    expect(dutiesOf(controller.state)).toEqual([missing]);
    life.giveTask(id, 'Call us');
    await changed();
    await until(() => dutiesOf(controller.state).length === 2);
    expect(dutiesOf(controller.state)).toMatchObject([
      missing,
      {kind: 'task', task: {title: 'Call us'}},
    ]);
    const {state} = controller;
    const unread = {...state.parts, validation: {value: null, problem: null, isRead: false}};
    expect(dutiesOf({...state, parts: unread}).map(({kind}) => kind)).toEqual(['task', 'task']);
  });

  it('is nothing before it is known, and nothing of this on a partner’s desk', async () => {
    const {controller} = await openCase('2025-0143');
    const {state} = controller;
    expect(dutiesOf({...state, case: null})).toEqual([]);
    expect(dutiesOf({...state, session: {...state.session!, desk: 'managing-partner'}})).toEqual(
      [],
    );
    expect(dutiesOf({...state, session: null})).toHaveLength(1);
  });
});

describe('What there is to do for an unsigned case', () => {
  it('is said once: to sign, where one link walks everything', async () => {
    const {controller} = await openCase('2025-0143');
    const {state} = controller;
    const sign: Task = {
      id: 't-1',
      type: 'SignContract',
      typeLabel: 'Sign a contract',
      title: 'Sign',
      description: null,
      status: 'Open',
      caseId: state.case!.id,
      caseReference: null,
      deadline: null,
      dateCreated: '2026-11-20T10:00:00Z',
      solutionUrl: null,
      isAnsweredByChat: false,
    };
    const value = [sign, {...sign, type: 'Other'}];
    const tasks = {value, problem: null, isRead: true};
    const duties = dutiesOf({...state, parts: {...state.parts, tasks}});
    expect(duties.map((duty) => (duty.kind === 'task' ? duty.task.type : duty.kind))).toEqual([
      'sign',
      'Other',
    ]);
    const shown = {...state.case!, lifecycle: 'Active'};
    expect(
      dutiesOf({...state, case: shown, parts: {...state.parts, tasks}}).map(({kind}) => kind),
    ).toEqual(['task', 'task']);
    expect(dutiesOf({...state, case: null})).toEqual([]);
  });
});
