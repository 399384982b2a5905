import {expect, it} from 'vitest';
import {plural} from '../../src/i18n/plural.js';

it('counts in Polish as Polish does, zero and twenty-two included', () => {
  const cases = (count: number) =>
    plural('pl', count, {
      one: `${count} sprawa`,
      few: `${count} sprawy`,
      other: `${count} spraw`,
    });
  expect([0, 1, 2, 5, 12, 22, 25].map(cases)).toEqual([
    '0 spraw',
    '1 sprawa',
    '2 sprawy',
    '5 spraw',
    '12 spraw',
    '22 sprawy',
    '25 spraw',
  ]);
});
