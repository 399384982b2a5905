import {describe, expect, it} from 'vitest';
import type {CaseSummary} from '../../../../src/contract/index.js';
import {toBlocks} from '../../../../src/flow/tracking/list/rows.js';
import {totalsOf} from '../../../../src/flow/tracking/list/totals.js';
import {openList} from './support.js';

let made = 0;
const row = (currency: string, grossAmount: number, remainder: number, changes: object = {}) =>
  ({
    id: `case-${(made += 1)}`,
    lifecycle: 'Active',
    closeCode: null,
    currency,
    grossAmount,
    remainder,
    ...changes,
  }) as CaseSummary;

describe('The totals of a list', () => {
  it('add up claims and what is open of them, each currency for itself', () => {
    const rows = [
      row('EUR', 100, 60),
      row('DKK', 1_000, 1_000),
      row('EUR', 50.5, 0.25),
      row('DKK', 10, 0),
    ];
    expect(totalsOf(toBlocks(rows))).toEqual([
      {currency: 'EUR', claims: 150.5, open: 60.25},
      {currency: 'DKK', claims: 1_010, open: 1_000},
    ]);
    expect(totalsOf([])).toEqual([]);
  });

  it('count nothing as open of a case that is over, whatever remained of it', () => {
    const closed = row('EUR', 100, 40, {lifecycle: 'Closed', closeCode: 'Uncollectible'});
    expect(totalsOf(toBlocks([closed, row('EUR', 10, 10)]))).toEqual([
      {currency: 'EUR', claims: 110, open: 10},
    ]);
  });

  it('show cents and nothing beyond them, over hundreds of cases', () => {
    const rows = Array.from({length: 300}, () => row('EUR', 0.1, 0.2));
    expect(totalsOf(toBlocks(rows))).toEqual([{currency: 'EUR', claims: 30, open: 60}]);
    expect(totalsOf(toBlocks([row('BHD', 0.001, 0.001), row('BHD', 0.002, 0)]))).toEqual([
      {currency: 'BHD', claims: 0.003, open: 0.001},
    ]);
  });

  it('change with a case that changed, and stay in its blocks that did not', () => {
    const blocks = toBlocks(Array.from({length: 30}, () => row('EUR', 1, 1)));
    expect(totalsOf(blocks)[0]?.open).toBe(30);
    const [first, ...others] = blocks;
    const paid = [{...first![0]!, remainder: 0}, ...first!.slice(1)];
    expect(totalsOf([paid, ...others])[0]).toEqual({currency: 'EUR', claims: 30, open: 29});
  });
});

describe('A list of some states', () => {
  it('is asked for by their names, and what cannot be one is left out', async () => {
    const {rows, calls} = await openList({filter: ' Active,Paused , a-b,, '});
    const {search} = new URL(calls.at(-1)!.path, 'https://x.example');
    expect(new URLSearchParams(search).getAll('statuses').join()).toBe('Active,Paused');
    for (const {lifecycle} of rows()) expect(['Active', 'Paused']).toContain(lifecycle);
    expect(rows().length).toBeGreaterThan(0);
  });

  it('that are none is everything', async () => {
    const all = await openList();
    const {rows} = await openList({filter: `a-b,${'x'.repeat(51)}`});
    expect(rows()).toHaveLength(all.rows().length);
  });
});
