import {describe, expect, it} from 'vitest';
import {
  CLOSE_CATEGORIES,
  CLOSE_CODES,
  LIFECYCLE_FACTS,
  LIFECYCLES,
} from '../../../src/contract/index.js';
import {
  CLOSE_CODE_LABELS,
  closeCodeName,
  LIFECYCLE_LABELS,
  lifecycleName,
} from '../../../src/debitura/index.js';

const PAIRS = [
  {names: LIFECYCLES, labels: LIFECYCLE_LABELS, facts: LIFECYCLE_FACTS, nameOf: lifecycleName},
  {names: CLOSE_CODES, labels: CLOSE_CODE_LABELS, facts: CLOSE_CATEGORIES, nameOf: closeCodeName},
] as const;

describe('states and close codes', () => {
  it('are ten and seventeen, each with a label of Debitura and with facts of ours', () => {
    expect([LIFECYCLES.length, CLOSE_CODES.length]).toEqual([10, 17]);
    for (const {names, labels, facts} of PAIRS) {
      expect(Object.keys(labels)).toEqual([...names]);
      expect(Object.keys(facts)).toEqual([...names]);
    }
  });

  it('are understood as label and as name, in any casing', () => {
    for (const {labels, nameOf} of PAIRS) {
      for (const [name, label] of Object.entries(labels)) {
        for (const text of [label, name, label.toUpperCase(), name.toLowerCase()])
          expect(nameOf(text)).toBe(name);
      }
    }
  });

  it('stay as they are when Debitura invents one', () => {
    for (const {nameOf} of PAIRS)
      expect(nameOf('Waiting for the Moon – II')).toBe('Waiting for the Moon – II');
  });

  it('mean money in two cases only', () => {
    const recovered = Object.entries(CLOSE_CATEGORIES).filter(
      ([, category]) => category === 'recovered',
    );
    expect(recovered.map(([name]) => name)).toEqual(['Paid', 'PartiallyPaid']);
  });

  it('lead from one known state to another and end where nobody acts', () => {
    for (const [name, {stage, actor, next}] of Object.entries(LIFECYCLE_FACTS)) {
      expect([name, next === null]).toEqual([name, stage === 'closed']);
      expect([name, actor === 'nobody']).toEqual([name, stage === 'closed']);
      if (next !== null) expect(LIFECYCLES).toContain(next);
    }
  });
});
