import {expect, it} from 'vitest';
import {withArticle} from '../../src/i18n/it/article.js';

it('drops the vowel of the Italian article before eight, eleven and the eighties only', () => {
  const said = (value: string) => withArticle('al', value);
  expect(['8 maggio', '11 maggio', '8,5%', '85%', '11%'].map(said)).toEqual([
    'all’8 maggio',
    'all’11 maggio',
    'all’8,5%',
    'all’85%',
    'all’11%',
  ]);
  expect(['1 maggio', '18 maggio', '28 maggio', '9,8%', '110%'].map(said)).toEqual([
    'al 1 maggio',
    'al 18 maggio',
    'al 28 maggio',
    'al 9,8%',
    'al 110%',
  ]);
});
