import {describe, expect, it} from 'vitest';
import {CaseListController} from '../../../../src/flow/tracking/list/controller.js';
import {blankHost} from '../../../support/blank-host.js';
import {createPage, until} from '../support.js';
import {numbers, openList} from './support.js';

describe('A list that is looked at', () => {
  it('reads one page when a case of it changes, and the case alone when it stands further below', async () => {
    const {list, rows, caseOf, asked, told} = await openList({}, 320);
    await list.more();
    await list.more();
    caseOf('M-3').principal += 1000;
    const blocks = list.state.blocks;
    const before = rows();
    const above = asked();
    await told('M-3');
    await until(() => rows()[3] !== before[3]);
    expect(above().map((path) => /page=.*/.exec(path)?.[0])).toEqual(['page=1&pageSize=100']);
    expect(list.state.blocks?.filter((block, at) => block !== blocks?.[at])).toHaveLength(1);
    caseOf('M-150').principal += 1000;
    const below = asked();
    await told('M-150');
    await until(() => rows()[150]!.grossAmount !== before[150]!.grossAmount);
    expect(below()).toEqual([`/cases/${caseOf('M-150').id}`]);
    expect(rows()).toHaveLength(200);
  });

  it('lets a case go that is of another kind now, or is gone', async () => {
    const {list, references, cases, caseOf, told, tab} = await openList({filter: 'open'}, 230);
    await list.more();
    await list.more();
    caseOf('M-120').lifecycle = 'Paused';
    await told('M-120');
    await until(() => list.state.blocks?.flat()[120]?.lifecycle === 'Paused');
    caseOf('M-130').lifecycle = 'Merged';
    await told('M-130');
    await until(() => references().length === 199);
    expect(references()).not.toContain('M-130');
    expect(list.state.total).toBe(229);
    const gone = caseOf('M-140');
    cases.splice(cases.indexOf(gone), 1);
    await list.refresh();
    expect(references()).toContain('M-140');
    list.see([47]);
    for (let read = 0; read < 3; read += 1) await tab.advance(1_000);
    await until(() => !references().includes('M-140'));
    expect(list.state.total).toBe(228);
    caseOf('M-3').lifecycle = 'Merged';
    await told('M-3');
    for (let read = 0; read < 3; read += 1) await tab.advance(1_000);
    await until(() => !references().includes('M-3'));
    expect(list.state.total).toBe(227);
    // It comes back, and goes again.
    caseOf('M-3').lifecycle = 'Active';
    await told('M-3');
    await until(() => references().includes('M-3'));
    expect(list.state.total).toBe(228);
  });

  it('reads again what is on the screen, and the rest when it is looked at', async () => {
    const {list, asked, tell, tab} = await openList({}, 320);
    await list.more();
    await list.more();
    const pages = asked();
    const seen = () => pages().map((path) => /page=(\d+)/.exec(path)?.[1]);
    await tell({kind: 'poll'});
    await tab.advance(10_000);
    expect(seen()).toEqual(['1']);
    list.see([0, 1, 2]);
    await tab.advance(10_000);
    expect(seen()).toEqual(['1']);
    list.see([32, 33, 34]);
    await until(() => seen().length === 2);
    expect(seen()).toEqual(['1', '2']);
    list.see([33]);
    await tab.advance(10_000);
    expect(seen()).toEqual(['1', '2']);
    // The last block: nothing is loaded beyond it.
    list.see([66]);
    await tell({kind: 'poll'});
    await tab.advance(10_000);
    expect(seen()).toEqual(['1', '2', '1', '2']);
  });

  it('shows a new case on top and loses none', async () => {
    const {list, cases, references, tell, asked} = await openList({}, 220);
    await list.more();
    await list.more();
    const [first] = cases;
    const made = {...first!, id: crypto.randomUUID(), creditorReference: 'new'};
    made.created += 1;
    cases.push(made);
    const paths = asked();
    await tell({kind: 'case', caseId: made.id});
    await until(() => references().includes('new'));
    expect(references()).toEqual(['new', ...numbers(0, 200)]);
    expect(list.state.total).toBe(221);
    expect(paths()).toHaveLength(1);
  });

  it('reads one by one what changed below, a few at a time, and none of it twice', async () => {
    const {list, caseOf, rows, asked, tab, tell} = await openList({}, 200);
    await list.more();
    await list.more();
    const places = [110, 120, 130, 140, 150, 160];
    for (const place of places) caseOf(`M-${place}`).debtor.name = 'Renamed AG';
    const ids = places.map((place) => caseOf(`M-${place}`).id);
    const paths = asked();
    await tell(...ids.map((caseId) => ({kind: 'case' as const, caseId})));
    expect(paths()).toHaveLength(1);
    await tab.advance(1_000);
    expect(paths()).toHaveLength(4);
    await tab.advance(2_999);
    expect(paths()).toHaveLength(4);
    await tab.advance(1);
    await until(() => rows()[160]?.debtor.name === 'Renamed AG');
    await tab.advance(60_000);
    expect(paths()).toEqual(ids.map((id) => `/cases/${id}`));
    expect(rows().filter(({debtor}) => debtor.name === 'Renamed AG')).toHaveLength(6);
  });

  it('reads later what could not be read', async () => {
    const {list, caseOf, rows, page, tab, told} = await openList({}, 200);
    await list.more();
    await list.more();
    for (const [place, other] of [
      [3, 150],
      [130, 1],
    ] as const) {
      page.fault = () => 'cut';
      caseOf(`M-${place}`).debtor.name = 'Renamed AG';
      await told(`M-${place}`);
      await until(() => list.state.problem !== null);
      page.fault = () => undefined;
      await told(`M-${other}`);
      await tab.advance(1_000);
      await until(() => rows()[place]?.debtor.name === 'Renamed AG');
      expect(list.state.problem).toBeNull();
    }
  });

  it('costs nothing when it is gone, and reads again when it is back', async () => {
    const {list, tell, asked, listening, tab} = await openList();
    list.hostDisconnected();
    const paths = asked();
    await tell({kind: 'reset'});
    await list.more();
    await tab.advance(60_000);
    expect([paths(), listening()]).toEqual([[], 0]);
    list.hostConnected();
    await until(() => paths().length === 1);
    list.hostConnected();
    expect(listening()).toBe(1);
    const idle = createPage();
    new CaseListController(blankHost, idle.seams).hostConnected();
    expect([idle.calls.length, idle.listening()]).toEqual([0, 0]);
  });
});
