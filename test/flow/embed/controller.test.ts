import {describe, expect, it} from 'vitest';
import type {LiveEvent, LiveListener} from '../../../src/client/events/live-event.js';
import type {Case, CaseSubmission, ClientState} from '../../../src/contract/index.js';
import {EmbedController} from '../../../src/flow/embed/controller.js';
import type {EmbedView, Place} from '../../../src/flow/embed/place.js';
import {settled} from '../../support/rest.js';
import {memoryStorage} from '../../support/storage.js';
import {createScript} from '../support/adapter.js';
import {anna, created, problem} from '../support/answers.js';
import {createHistory} from './support.js';

const BY_REFERENCE = 'GET /cases/by-creditor-reference/:id';
const cases: Place = {view: 'cases'};
const newCase: Place = {view: 'new-case'};
const one: Place = {view: 'case', caseId: 'c-1'};
const submission = {creditorReference: '2026-001'} as CaseSubmission;

/** One tab with an embed, whose client stands as told; a reload is another embed in the same tab. */
function createTab(status: ClientState['status'] | 'nobody answers' = 'ready') {
  const adapter = createScript();
  const {seam: history, entries} = createHistory();
  const stored = new Map<string, string>();
  const listeners = new Set<LiveListener>();
  const left: string[] = [];
  const tab = {href: 'https://ledgerly.example/'};
  const stand = (now: typeof status, more: Partial<ClientState> = {}) => {
    const client = {...anna.client!, ...more, status: now} as ClientState;
    adapter.answer('GET /session', now === 'nobody answers' ? 'cut' : {...anna, client});
  };
  stand(status);
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  };
  const load = async (wish: Place = cases, reference: string | null = null) => {
    const connection = adapter.connect();
    const embed = new EmbedController(host, {
      connection: () => connection,
      history,
      id: () => 'embed',
      storage: memoryStorage(stored),
      href: () => tab.href,
      navigate: (url) => void left.push(url),
      subscribe: (listener) => (listeners.add(listener), () => listeners.delete(listener)),
    });
    await embed.start(wish, reference);
    return embed;
  };
  const tell = async (event: LiveEvent) => {
    for (const listener of [...listeners]) listener(event);
    await settled();
  };
  return {adapter, tab, stored, history, entries, left, stand, load, tell, listeners};
}

/** Somebody who is no client gave the first case away; its documents are through when the test says so. */
async function giveAway() {
  const tab = createTab('none');
  const embed = await tab.load(newCase);
  const told: (Case | null)[] = [];
  let finish: () => void = () => undefined;
  const isFirst = embed.isFirstCase;
  embed.handOver(submission, (made) => {
    void made.then((answer) => told.push(answer));
    return new Promise((resolve) => (finish = resolve));
  });
  return {...tab, embed, told, isFirst, finish: () => finish()};
}

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
    expect(tab.history.state()).not.toBeNull();
    const direct = await createTab().load(one);
    direct.showCases();
    expect(direct.state.place).toEqual(cases);
    embed.follow();
    expect(embed.state.place).toEqual(cases);
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

describe('The first case of somebody who is no client', () => {
  it('is given away to be made with the client, and is shown when it was made', async () => {
    const {embed, adapter, told, stand, isFirst} = await giveAway();
    expect([isFirst, embed.isFirstCase]).toEqual([true, false]);
    expect(embed.state).toMatchObject({place: {view: 'onboarding'}, handOver: {submission}});
    stand('ready');
    await embed.onboarded();
    expect([told, embed.state.place]).toEqual([[], {view: 'onboarding'}]);
    adapter.answer(BY_REFERENCE, created);
    await embed.onboarded();
    await settled();
    expect(told).toEqual([created]);
    expect(embed.state.place).toEqual(newCase);
  });

  it('sends its documents before the page is left to sign', async () => {
    const {embed, adapter, left, finish} = await giveAway();
    adapter.answer(BY_REFERENCE, created);
    const leaving = embed.leave('https://app.debitura.com/sign');
    await settled();
    expect([left, embed.state.isUploading]).toEqual([[], true]);
    finish();
    await leaving;
    expect(left).toEqual(['https://app.debitura.com/sign']);
  });

  it('does not keep anybody who has none, or whose case is not there', async () => {
    const {embed, left, adapter} = await giveAway();
    adapter.answer(BY_REFERENCE, problem('unavailable'));
    await embed.leave('https://app.debitura.com/sign');
    const without = createTab('sign');
    const plain = await without.load(newCase);
    await plain.leave('https://app.debitura.com/other');
    expect([left, without.left]).toEqual([
      ['https://app.debitura.com/sign'],
      ['https://app.debitura.com/other'],
    ]);
    expect(embed.state.isUploading).toBe(false);
  });

  it.each([
    [
      'goes back to it',
      async (embed: EmbedController) => {
        embed.open(newCase);
        await settled();
      },
    ],
    ['begins anew', (embed: EmbedController) => embed.start(newCase, null)],
  ])('comes back to the review when the user %s', async (_, act) => {
    const {embed, told} = await giveAway();
    await act(embed);
    await settled();
    expect(told).toEqual([null]);
    expect(embed.state).toMatchObject({handOver: null, isUploading: false});
  });
});
