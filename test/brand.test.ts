import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {contrast, readable} from '../src/styles/brand.js';

const color = fc
  .integer({min: 0, max: 0xffffff})
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('The colours of the partner', () => {
  it('stand apart as WCAG reckons it', () => {
    expect(contrast('#000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#FFF', '#767676')).toBeCloseTo(4.54, 2);
    expect(contrast('#f00', '#fff')).toBeCloseTo(4, 1);
    expect(contrast('#fff', 'white')).toBeNaN();
  });

  it('carry a text that can be read, whatever the partner wished for', () => {
    fc.assert(
      fc.property(color, fc.option(color, {nil: undefined}), (surface, wish) => {
        const text = readable(surface, wish);
        expect(contrast(surface, text)).toBeGreaterThanOrEqual(4.5);
      }),
      {numRuns: 2000},
    );
  });

  it('keep the text colour that the partner wished for wherever it can be read', () => {
    expect(readable('#1f4d46', '#ffe9b0')).toBe('#ffe9b0');
    expect(readable('#1f4d46', '#2f5d56')).toBe('#fff');
    expect(readable('#ffd400', '#fff')).toBe('#000');
    expect(readable('#1f4d46')).toBe('#fff');
  });
});
