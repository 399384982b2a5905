import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';

/** A comment that silences a tool, and what stands behind it. */
const SUPPRESSION =
  /(?:\/\/|\/\*)\s*(eslint-disable|@ts-(?:expect-error|ignore|nocheck)|Stryker disable|prettier-ignore|(?:v8|c8|istanbul) ignore)(.*)/g;
const FOLDERS = ['src', 'test', 'scripts', 'demo', 'bench'];

const found = FOLDERS.flatMap((folder) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.(ts|tsx|mjs|js|mts)$/.test(name))
    .map((name) => join(folder, name)),
).flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(SUPPRESSION)].map(([, kind = '', rest = '']) => ({
    file,
    kind,
    // ESLint and TypeScript put the reason behind two dashes, Stryker behind a colon.
    reason: rest.split(kind.startsWith('Stryker') ? ': ' : ' -- ')[1]?.trim() ?? '',
  })),
);

describe('A tool is silenced', () => {
  it('only with a reason beside it', () => {
    const silent = found.filter(({reason}) => reason.split(/\s+/).length < 3);
    expect(silent.map(({file, kind}) => `${file}: ${kind}`)).toEqual([]);
  });

  it('as seldom as is known here: a new one is counted, and one that goes lowers the count', () => {
    const counts: Record<string, number> = {};
    for (const {file, kind} of found) {
      const place = `${file.split('/')[0] ?? ''}: ${kind}`;
      counts[place] = (counts[place] ?? 0) + 1;
    }
    expect(counts).toEqual({'src: eslint-disable': 13, 'test: eslint-disable': 1});
  });
});
