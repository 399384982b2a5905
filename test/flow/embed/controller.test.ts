import {describe, expect, it} from 'vitest';
import type {ClientState} from '../../../src/contract/index.js';
import type {EmbedView, Place} from '../../../src/flow/embed/place.js';
import {created} from '../support/answers.js';
import {BY_REFERENCE, cases, createTab, newCase} from './support.js';

const one: Place = {view: 'case', caseId: 'c-1'};

describe('The embed', () => {
  it('opens what the page asks for, by where the client stands', async () => {
    const ready = await createTab().load(one);
    expect(ready.state).toMatchObject({place: one, session: {desk: 'client'}});
    const none = await createTab('none').load(cases);
    expect(none.state.place).toEqual({view: 'onboarding'});
    const silent = await createTab('nobody answers').load(newCase);
    expect(silent.state).toMatchObject({place: newCase, session: null});
    expect([ready, none, silent].map(({isFirstCase}) => isFirstCase)).toEqual([false, true, false]);
  });

  it('goes on with an onboarding of this tab, and knows a return from the signing pages', async () => {
    const tab = createTab('none');
    tab.stored.set('another', '1');
    expect((await tab.load(newCase)).state.place).toEqual(newCase);
    tab.stored.set('debitura-embed:onboarding:1', '1');
    expect((await tab.load(newCase)).state.place).toEqual({view: 'onboarding'});
    tab.stand('ready');
    expect((await tab.load(newCase)).state.place).toEqual(newCase);
    tab.tab.href = `https://ledgerly.example/?debitura-return=${'A'.repeat(22)}`;
    expect((await tab.load(newCase)).state.place).toEqual({view: 'onboarding'});
  });

  it('is walked with the browser’s Back, and is where it was after a reload', async () => {
    const tab = createTab();
    const embed = await tab.load();
    embed.open(cases);
    expect(tab.entries).toHaveLength(1);
    embed.open(one);
    expect((await tab.load()).state.place).toEqual(one);
    embed.showCases();
    embed.follow();
    expect(embed.state.place).toEqual(cases);
    expect(tab.entries).toHaveLength(2);
    const {state} = embed;
    embed.follow();
    expect(embed.state).toBe(state);
    embed.open(newCase);
    embed.showCases();
    expect(tab.entries).toHaveLength(3);
    expect(tab.history.state()).toBe(tab.entries[2]);
    const direct = await createTab().load(one);
    direct.showCases();
    expect(direct.state.place).toEqual(cases);
    embed.follow();
    expect(embed.state.place).toEqual(cases);
  });

  it('is on no page yet: nothing is pressed and nothing is heard', async () => {
    const tab = createTab();
    tab.tab.storage = null;
    const embed = await tab.load(newCase);
    expect(embed.state.place).toEqual(newCase);
    const idle = tab.create();
    idle.hostConnected();
    idle.hostDisconnected();
    idle.follow();
    await idle.lookAgain();
    expect([idle.isFirstCase, tab.listeners.size]).toEqual([false, 1]);
    expect(idle.state).toEqual({place: null, session: null, handOver: null, isUploading: false});
    idle.showCases();
    expect([idle.state.place, tab.entries.length]).toEqual([cases, 1]);
  });

  it('shows what was asked for last, whoever answers late', async () => {
    const tab = createTab();
    const embed = await tab.load();
    await Promise.all([embed.start(one, null), embed.start(newCase, null)]);
    expect(embed.state.place).toEqual(newCase);
    expect(tab.listeners.size).toBe(1);
    embed.hostDisconnected();
    expect(tab.listeners.size).toBe(0);
    embed.hostConnected();
    expect(tab.listeners.size).toBe(1);
  });
});

describe('A client that stands elsewhere now', () => {
  it.each<[EmbedView, ClientState['status'], EmbedView]>([
    ['cases', 'ready', 'cases'],
    ['cases', 'none', 'onboarding'],
    ['cases', 'sign', 'cases'],
    ['new-case', 'sign', 'onboarding'],
    ['cases', 'upgrade', 'cases'],
    ['new-case', 'blocked', 'onboarding'],
  ])('%s, and the client is %s: %s is shown', async (view, status, next) => {
    const tab = createTab();
    const embed = await tab.load({view});
    tab.stand(status);
    await tab.tell({kind: 'case', caseId: 'c-1'});
    await tab.tell({kind: 'poll'});
    expect(embed.state.session?.client?.status).toBe('ready');
    await tab.tell({kind: 'client'});
    expect(embed.state).toMatchObject({place: {view: next}, session: {client: {status}}});
  });

  it('is asked for again by every change of all, and left as it was when nobody answers', async () => {
    const tab = createTab();
    const embed = await tab.load();
    tab.stand('nobody answers');
    await tab.tell({kind: 'reset'});
    expect(embed.state).toMatchObject({place: cases, session: {client: {status: 'ready'}}});
    tab.stand('none');
    await tab.tell({kind: 'reset'});
    expect(embed.state.place).toEqual({view: 'onboarding'});
    tab.stand('ready');
    await tab.tell({kind: 'reset'});
    // The onboarding hears for itself.
    expect(embed.state.session?.client?.status).toBe('none');
  });

  it.each<[Place, string | null, boolean, Place]>([
    [cases, null, false, cases],
    [one, null, false, one],
    [{view: 'onboarding'}, null, false, cases],
    [newCase, '2026-001', true, newCase],
    [newCase, '2026-001', false, {view: 'onboarding'}],
    [newCase, null, true, {view: 'onboarding'}],
  ])(
    'wished for %j with invoice %s, in a case: %s, and became a client: %j',
    async (wish, ...rest) => {
      const [reference, isMade, place] = rest;
      const tab = createTab('none');
      tab.stored.set('debitura-embed:onboarding:1', '1');
      const embed = await tab.load(wish, reference);
      expect(embed.state.place).toEqual({view: 'onboarding'});
      if (isMade) tab.adapter.answer(BY_REFERENCE, created);
      tab.stand('ready');
      await embed.onboarded();
      expect(embed.state.place).toEqual(place);
      expect(embed.state.session?.client?.status).toBe('ready');
      embed.goOn();
      expect(embed.state.place).toEqual(wish.view === 'onboarding' ? cases : wish);
    },
  );
});
