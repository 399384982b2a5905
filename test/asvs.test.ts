import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {namedTests} from '../scripts/docs/tests.mjs';

/** Chapters whose items of levels 1 and 2 all have a row, with how many that are (ASVS 5.0.0). */
const WHOLE: Record<string, number> = {
  '1.1': 2,
  '1.2': 9,
  '1.3': 11,
  '1.4': 3,
  '1.5': 2,
  '2.1': 3,
  '2.2': 3,
  '2.3': 4,
  '2.4': 1,
  '3.2': 2,
  '3.4': 6,
  '3.5': 5,
  '3.7': 2,
  '4.1': 3,
  '4.2': 1,
  '5.1': 1,
  '5.2': 3,
  '5.3': 2,
  '5.4': 3,
  '8.1': 2,
  '8.2': 3,
  '8.3': 1,
  '8.4': 1,
  '9.1': 3,
  '9.2': 4,
  '11.1': 2,
  '11.2': 3,
  '11.3': 3,
  '11.4': 4,
  '11.5': 1,
  '11.6': 1,
  '13.1': 1,
  '13.2': 5,
  '13.3': 2,
  '13.4': 5,
  '14.1': 2,
  '14.2': 4,
  '14.3': 3,
  '15.1': 3,
  '15.2': 3,
  '15.3': 7,
  '16.1': 1,
  '16.2': 5,
  '16.3': 4,
  '16.4': 3,
  '16.5': 3,
};

type Row = {item: string; level: number; met: string};

const page = readFileSync('docs/asvs.md', 'utf8');
const rows = [...page.matchAll(/^\| ([\d.]+) +\| ([123]) +\| .*? +\| (.*?) +\|$/gm)].map(
  ([, item = '', level, met = '']): Row => ({item, level: Number(level), met}),
);

/** The tests that a cell names: a link to a file, and behind it names in quotes. */
function namedIn({met}: Row): {file: string; names: string[]}[] {
  return met
    .split('](../')
    .slice(1)
    .filter((part) => part.startsWith('test/'))
    .map((part) => ({
      file: part.slice(0, part.indexOf(')')),
      names: [...part.matchAll(/“([^”]+)”/g)].map(([, name = '']) => name),
    }));
}

describe('The page about OWASP ASVS', () => {
  it('names only tests that there are', () => {
    const tests = new Set(namedTests('.').map(({file, name}) => `${file}: ${name}`));
    const named = rows.flatMap((row) =>
      namedIn(row).flatMap(({file, names}) => names.map((name) => `${file}: ${name}`)),
    );
    expect(named.length).toBeGreaterThan(150);
    expect(named.filter((name) => !tests.has(name))).toEqual([]);
    const nameless = rows.filter((row) => namedIn(row).some(({names}) => names.length === 0));
    expect(nameless.map(({item}) => item)).toEqual([]);
  });

  it('has a row for each item of levels 1 and 2 that is ours, and twenty and more of level 3', () => {
    expect(new Set(rows.map(({item}) => item)).size).toBe(rows.length);
    const counts: Record<string, number> = {};
    for (const {item} of rows.filter(({level}) => level < 3)) {
      const section = item.split('.').slice(0, 2).join('.');
      counts[section] = (counts[section] ?? 0) + 1;
    }
    expect(counts).toMatchObject(WHOLE);
    expect(rows.filter(({level}) => level === 3).length).toBeGreaterThan(20);
  });

  it('says of each what it is met by, or why it is not ours', () => {
    const reasons = /\]\(|\*\*(not applicable|the platform’s):\*\* \S+|`(package-lock|src\/)/;
    expect(rows.filter(({met}) => !reasons.test(met)).map(({item}) => item)).toEqual([]);
  });
});
