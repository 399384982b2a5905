import {describe, expect, it} from 'vitest';
import type {CaseSummary} from '../../../../src/contract/index.js';
import {
  appended,
  BLOCK_SIZE,
  countOf,
  replaced,
  toBlocks,
  withCase,
  withPage,
} from '../../../../src/flow/tracking/list/rows.js';

const row = (number: number, lifecycle = 'Active') =>
  ({id: `case-${number}`, lifecycle, currency: 'EUR'}) as CaseSummary;

const rows = (from: number, to: number) =>
  Array.from({length: to - from}, (_, index) => row(from + index));

const numbers = (blocks: readonly (readonly CaseSummary[])[]) =>
  blocks.flat().map(({id}) => Number(id.slice('case-'.length)));

describe('Ten thousand loaded cases', () => {
  const blocks = toBlocks(rows(0, 10_000));

  it('change in one block when one of them changes', () => {
    const now = withCase(blocks, 'case-5000', row(5000, 'Paused'));
    const changed = now.filter((block, index) => block !== blocks[index]);
    expect(changed).toHaveLength(1);
    expect(changed.flat().find(({id}) => id === 'case-5000')?.lifecycle).toBe('Paused');
  });

  it('change in no block when a page says nothing new', () => {
    const {blocks: now, missing} = withPage(blocks, rows(0, 100), true);
    expect(missing).toEqual([]);
    expect(now.every((block, index) => block === blocks[index])).toBe(true);
  });

  it('lose none to a page that was read again, whatever moved', () => {
    const page = [row(-1), ...rows(0, 40), ...rows(41, 100)];
    const {blocks: now, missing} = withPage(blocks, page, true);
    expect(missing).toEqual(['case-40']);
    expect(countOf(now)).toBe(10_001);
    expect(numbers(now).slice(0, 3)).toEqual([-1, 0, 1]);
  });

  it('take a page in their middle where it stands, and one that fits nowhere not at all', () => {
    const page = [...rows(300, 350), row(-1), ...rows(350, 399)];
    const {blocks: now} = withPage(blocks, page, false);
    expect(numbers(now).slice(349, 352)).toEqual([349, -1, 350]);
    expect(withPage(blocks, rows(20_000, 20_100), false).blocks).toBe(blocks);
  });
});

describe('A list that grows', () => {
  it('takes each case once, keeps the order, and keeps its full blocks', () => {
    const before = toBlocks(rows(0, 100));
    const now = appended(before, rows(95, 195));
    expect(numbers(now)).toEqual(numbers([rows(0, 195)]));
    expect(now.slice(0, 3).every((block, index) => block === before[index])).toBe(true);
  });

  it('fills what was not full before', () => {
    const now = appended(toBlocks(rows(0, 15)), rows(0, 100));
    expect(countOf(now)).toBe(100);
    expect(now.slice(0, -1).every(({length}) => length === BLOCK_SIZE)).toBe(true);
  });

  it('gives way to another answer', () => {
    expect(numbers(replaced(toBlocks(rows(0, 100)), rows(7, 9)))).toEqual([7, 8]);
  });
});
