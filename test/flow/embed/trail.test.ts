import {describe, expect, it} from 'vitest';
import {Trail} from '../../../src/flow/embed/trail.js';
import {createHistory} from './support.js';

const cases = {view: 'cases'} as const;
const one = {view: 'case', caseId: 'c-1'} as const;

describe('The steps of an embed in the browser’s history', () => {
  it('lead back, keep what the host keeps, and survive a reload', () => {
    const {seam, entries} = createHistory({host: 'tab'});
    const trail = new Trail(seam, 'a');
    trail.step(cases, one);
    expect(entries).toHaveLength(2);
    expect(entries[1]).toMatchObject({host: 'tab'});
    expect(new Trail(seam, 'a').here()).toEqual(one);
    expect(trail.back()).toBe(true);
    expect(trail.here()).toEqual(cases);
  });

  it('are not taken for another embed’s, whose last step is not undone', () => {
    const {seam} = createHistory();
    const [first, second] = [new Trail(seam, 'a'), new Trail(seam, 'b')];
    first.step(cases, one);
    second.step(cases, one);
    expect(first.back()).toBe(false);
    expect(second.back()).toBe(true);
    expect([first.here(), second.here()]).toEqual([one, cases]);
  });

  it('leave entries alone that the host made, and a state with no room for theirs', () => {
    const {seam, entries} = createHistory('a host’s own text');
    const trail = new Trail(seam, 'a');
    trail.step(cases, one);
    trail.stay(one);
    expect(entries).toEqual(['a host’s own text']);
    expect([trail.here(), trail.back()]).toEqual([null, false]);
  });

  it('begin where the host’s own steps end, and an entry can change its place', () => {
    const {seam, entries} = createHistory();
    const trail = new Trail(seam, 'a');
    trail.step(cases, one);
    trail.stay({view: 'new-case'});
    expect(entries).toHaveLength(2);
    expect(trail.here()).toEqual({view: 'new-case'});
    expect(trail.back()).toBe(true);
    expect([trail.here(), trail.back()]).toEqual([cases, false]);
    const other = new Trail(seam, 'b');
    other.stay(one);
    expect(other.here()).toBeNull();
    const list = createHistory([1]);
    new Trail(list.seam, 'a').step(cases, one);
    expect(list.entries).toEqual([[1]]);
  });

  it('are not believed when they are no places', () => {
    const places = {a: one};
    for (const mark of [
      null,
      7,
      'a',
      {places},
      {by: 7, places},
      {by: 'a'},
      {by: 'a', places: null},
    ])
      expect(new Trail(createHistory({'debitura-embed': mark}).seam, 'a').here()).toBeNull();
    for (const state of ['text', 7, undefined])
      expect(new Trail(createHistory(state).seam, 'a').here()).toBeNull();
    for (const places of [{a: {view: 'elsewhere'}}, {a: {view: 'case'}}, {a: 7}, {}])
      expect(
        new Trail(createHistory({'debitura-embed': {by: 'a', places}}).seam, 'a').here(),
      ).toBeNull();
  });
});
