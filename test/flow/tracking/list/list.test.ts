import {describe, expect, it} from 'vitest';
import {SEARCH_DELAY} from '../../../../src/flow/tracking/list/controller.js';
import {settled} from '../../../support/rest.js';
import {held} from '../../support/adapter.js';
import {refused, until} from '../support.js';
import {numbers, openList} from './support.js';

describe('A list of cases', () => {
  it('shows all of them, the newest first, and how old that is', async () => {
    const {list, references, tab, calls} = await openList();
    expect(references()).toEqual([
      ...['2025-0143', '2025-0141', '2025-0130', '2025-0112', '2024-0077', '2024-0061'],
    ]);
    expect(list.state).toMatchObject({total: 6, hasAny: true, problem: null, asOf: tab.now()});
    expect(list.state.answered).toEqual({filter: 'all', query: '', sort: 'DateCreated:desc'});
    expect(calls.map(({path}) => path)).toEqual([
      '/cases?sort=DateCreated%3Adesc&page=1&pageSize=20',
    ]);
  });

  it('asks for a kind of cases and an order at once, for words when typing pauses', async () => {
    const {list, references, asked, tab} = await openList({filter: 'needs-you'});
    expect(references()).toEqual(['2025-0143', '2025-0130']);
    list.ask({filter: 'closed', sort: 'GrossAmount:asc'});
    expect(list.state).toMatchObject({isAsking: true, answered: {filter: 'needs-you'}});
    await until(() => !list.state.isAsking);
    expect(references()).toEqual(['2024-0077', '2024-0061']);
    const paths = asked();
    list.ask({filter: 'all', query: ''});
    for (const query of ['K', 'Ki', ' Kiel ']) {
      list.ask({query});
      await tab.advance(SEARCH_DELAY - 1);
    }
    expect(paths()).toHaveLength(1);
    await tab.advance(1);
    await until(() => !list.state.isAsking);
    expect(references()).toEqual(['2025-0112']);
    expect(paths()).toEqual([
      '/cases?sort=GrossAmount%3Aasc&page=1&pageSize=20',
      '/cases?query=Kiel&sort=GrossAmount%3Aasc&page=1&pageSize=20',
    ]);
  });

  it('tells whether nothing fits or nothing is there', async () => {
    const {list, cases, rows, asked, tell} = await openList({query: 'nobody of this name'});
    await until(() => list.state.hasAny !== null);
    expect(list.state).toMatchObject({total: 0, hasAny: true});
    const all = cases.splice(0, cases.length);
    await list.refresh();
    await until(() => list.state.hasAny === false);
    const paths = asked();
    list.ask({query: '', filter: 'all'});
    await until(() => !list.state.isAsking);
    expect(list.state).toMatchObject({total: 0, hasAny: false});
    expect(paths()).toHaveLength(1);
    cases.push(...all);
    await tell({kind: 'reset'});
    await until(() => rows().length === 6);
    expect(list.state.hasAny).toBe(true);
  });

  it('shows the answer to the last question, whichever comes last', async () => {
    const {list, page, references} = await openList();
    let release: () => void = () => undefined;
    const held = new Promise<undefined>((resolve) => (release = () => resolve(undefined)));
    page.fault = ({path}) => (path.includes('statuses') ? held : undefined);
    list.ask({filter: 'closed'});
    list.ask({filter: 'all'});
    await until(() => !list.state.isAsking);
    release();
    await settled(30);
    expect(references()).toHaveLength(6);
    expect(list.state).toMatchObject({problem: null, answered: {filter: 'all'}});
  });
});

describe('A list that cannot be read', () => {
  it('keeps what it shows, says why, and is read again when asked', async () => {
    const {list, page, references, events, tab} = await openList();
    const {asOf} = list.state;
    page.fault = () => 'cut';
    await tab.advance(5_000);
    await list.refresh();
    expect(list.state).toMatchObject({asOf, isAsking: false, problem: {code: 'unavailable'}});
    expect(references()).toHaveLength(6);
    expect(events).toMatchObject([{type: 'error'}]);
    page.fault = () => undefined;
    await list.refresh();
    expect(list.state).toMatchObject({problem: null, asOf: tab.now()});
    page.fault = () => refused('unauthenticated');
    await list.refresh();
    expect(events.at(-1)).toEqual({type: 'session-expired'});
  });

  it.each([
    [7, {retryAfter: 7}],
    [30, {}],
  ])('waits %i seconds when Debitura asks for a pause with %j', async (seconds, more) => {
    const {list, page, tab, asked} = await openList();
    page.fault = () => refused('rate-limited', more);
    await list.refresh();
    page.fault = () => undefined;
    const paths = asked();
    await tab.advance(seconds * 1000 - 1);
    expect(paths()).toEqual([]);
    await tab.advance(1);
    await until(() => list.state.problem === null);
    expect(paths()).toHaveLength(1);
  });

  it('that never came is asked for again', async () => {
    const {list, page, references} = await openList();
    page.fault = () => 'cut';
    list.start({filter: 'open'});
    expect(list.state).toMatchObject({blocks: null, answered: null, isAsking: true});
    await until(() => !list.state.isAsking);
    expect(list.state.blocks).toBeNull();
    page.fault = () => undefined;
    await list.refresh();
    expect(references()).toHaveLength(4);
  });
});

describe('A list that was made longer', () => {
  it('shows a hundred, then a hundred more, and then the rest', async () => {
    const {list, references, asked} = await openList({}, 230);
    expect(references()).toEqual(numbers(0, 20));
    const paths = asked();
    for (const [loaded, added] of [
      [100, 80],
      [200, 100],
      [230, 30],
    ] as const) {
      const more = list.more();
      expect(list.state.more.isAsking).toBe(true);
      await list.more();
      await more;
      expect(list.state.more).toEqual({isAsking: false, added, problem: null});
      expect(references()).toEqual(numbers(0, loaded));
      expect(list.state.total).toBe(230);
    }
    await list.more();
    expect(paths().map((path) => /page=.*/.exec(path)?.[0])).toEqual(
      [1, 2, 3].map((page) => `page=${page}&pageSize=100`),
    );
  });

  it('says why no more came, and goes on when asked again', async () => {
    const {list, page, references, events} = await openList({}, 50);
    page.fault = () => refused('upstream-unavailable');
    await list.more();
    expect(list.state.more).toMatchObject({
      isAsking: false,
      added: 0,
      problem: {code: 'upstream-unavailable'},
    });
    expect(list.state.problem).toBeNull();
    expect(events).toMatchObject([{type: 'error'}]);
    page.fault = () => undefined;
    await list.more();
    expect(references()).toEqual(numbers(0, 50));
    expect(list.state.more.problem).toBeNull();
  });

  it('looks further when a page brings nothing new, and stops at the end', async () => {
    const {list, cases, references, asked, rows} = await openList({}, 320);
    await list.more();
    const [first] = cases;
    const ahead = Array.from({length: 100}, (_, at) => ({
      ...first!,
      id: crypto.randomUUID(),
      creditorReference: `new-${at}`,
      created: first!.created + 1 + at,
    }));
    cases.push(...ahead);
    const paths = asked();
    await list.more();
    expect(paths()).toHaveLength(2);
    expect(references()).toEqual([...numbers(0, 100), ...numbers(100, 200)]);
    expect(new Set(rows().map(({id}) => id)).size).toBe(200);
    expect(list.state).toMatchObject({total: 420, more: {added: 100}});
  });
});

describe('A list whose page left, or that was asked something else', () => {
  it('passes over what an older question brings', async () => {
    const {list, page, references, tell} = await openList();
    const late = held<undefined>();
    page.fault = (call) => (call.path.includes('statuses') ? late.answer : undefined);
    list.ask({filter: 'closed'});
    list.ask({filter: 'all'});
    await until(() => !list.state.isAsking);
    const shown = references();
    late.arrive(undefined);
    await tell();
    expect(references()).toEqual(shown);
    expect(list.state.answered?.filter).toBe('all');
  });

  it('takes nothing more once it left, and reads again when it comes back', async () => {
    const {list, page, references, listening, asked, tab} = await openList({}, 150);
    const late = held<undefined>();
    page.fault = () => late.answer;
    const more = list.more();
    list.hostDisconnected();
    expect(listening()).toBe(0);
    late.arrive(undefined);
    await more;
    await tab.advance(60_000);
    expect(references()).toHaveLength(20);
    page.fault = () => undefined;
    const paths = asked();
    list.hostConnected();
    list.hostConnected();
    await until(() => paths().length > 0);
    expect([listening(), list.state.more.isAsking]).toEqual([1, false]);
    await list.more();
    expect(references()).toHaveLength(100);
  });

  it('shows whether it hears of changes at once', async () => {
    const {list, tell, tab} = await openList();
    await tell({kind: 'state', live: true, signedOut: false, asOf: tab.now()});
    expect(list.state.isLive).toBe(true);
    await tell({kind: 'state', live: false, signedOut: false, asOf: tab.now()});
    expect(list.state.isLive).toBe(false);
  });

  it('says of an empty answer whether there are cases at all', async () => {
    const some = await openList();
    some.list.ask({query: 'nobody has this name'});
    await some.tab.advance(300);
    await until(() => some.list.state.blocks?.length === 0 && !some.list.state.isAsking);
    expect(some.list.state.hasAny).toBe(true);
    some.cases.splice(0);
    some.list.ask({query: 'nor this one'});
    await some.tab.advance(300);
    await until(() => some.list.state.hasAny === false);
  });
});
