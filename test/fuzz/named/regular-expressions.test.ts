import {ESLint, type Linter} from 'eslint';
import regexp from 'eslint-plugin-regexp';
import {describe, expect, it} from 'vitest';
import {parseXml} from '../../../src/invoice/xml/parse.js';
import {piecesOf} from '../../../src/flow/tracking/links.js';
import {sourceFiles} from '../../support/imports.js';

/** The rules of eslint.config.js that tell how long an expression may take. */
const RULES: Linter.RulesRecord = {
  'regexp/no-super-linear-backtracking': [2, {report: 'potential'}],
  'regexp/no-super-linear-move': [2, {report: 'potential'}],
  'regexp/no-dupe-disjunctions': [2, {reportExponentialBacktracking: 'potential'}],
};

describe('A regular expression', () => {
  it('that somebody’s text could hold up stops `npm run lint`, in every file of the product', async () => {
    const project = new ESLint();
    for (const file of sourceFiles('src')) {
      const config: unknown = await project.calculateConfigForFile(file);
      expect(config, file).toMatchObject({rules: RULES});
    }
  });

  it('that somebody’s text could hold up is known as one', async () => {
    const checker = new ESLint({
      overrideConfigFile: true,
      overrideConfig: {
        plugins: {regexp},
        rules: RULES,
      },
    });
    const count = async (expression: string) =>
      (await checker.lintText(`export const one = ${expression};`))[0]?.errorCount;
    for (const slow of ['/(a+)+$/', '/^\\s*(null)?\\s*$/', '/[.,]+$/', '/^(a|a)*$/'])
      expect([slow, await count(slow)]).not.toEqual([slow, 0]);
    expect(await count('/^[.,]+$/')).toBe(0);
  });
});

describe('A text that is long where readers trim', () => {
  it('is read to its end: an end tag of an invoice with a million spaces', () => {
    const spaces = ' '.repeat(1_000_000);
    expect(parseXml(`<a><b/></a${spaces}>`).name).toBe('a');
    expect(() => parseXml(`<a></a${spaces}b>`)).toThrow('broken');
  });

  it('is read to its end: a message of full stops and brackets', () => {
    const stops = '.)'.repeat(200_000);
    const [before, link, after] = piecesOf(`See https://a.example/x${stops} x`);
    expect([before?.text, link?.href, after?.text]).toEqual([
      'See ',
      'https://a.example/x',
      `${stops} x`,
    ]);
    expect(piecesOf(`https://${stops}`).map(({href}) => href)).toEqual([null]);
  });
});
