import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {importsOf} from './support/imports.js';

const guide = readFileSync('docs/guides/theming.md', 'utf8');
const tokens = readFileSync('src/styles/tokens.ts', 'utf8');

const ELEMENTS: Record<string, string> = {
  bulk: 'bulk/bulk',
  case: 'case/case',
  'case-form': 'case-form/case-form',
  'case-list': 'case-list/case-list',
  embed: 'embed/embed',
  onboarding: 'onboarding/onboarding',
  'partner-desk': 'partner-desk/partner-desk',
  price: 'price/price',
};

/** The cells of each row that begins with a name in code. */
function rowsOf(section: string): string[][] {
  const [, text = ''] = guide.split(`\n## ${section}\n`);
  const rows = (text.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('| `'));
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const unquoted = (text: string) => text.replaceAll('`', '');

/** Every file of the elements that an element draws with; other elements by their tag are not among them. */
function filesOf(element: string): Set<string> {
  const files = new Set<string>();
  const visit = (file: string) => {
    if (files.has(file) || file.endsWith('/define.ts') || !existsSync(file)) return;
    files.add(file);
    for (const {to, kind} of importsOf(file)) {
      if (kind !== 'type' && to.startsWith('src/elements/')) visit(to.replace(/\.js$/, '.ts'));
    }
  };
  visit(`src/elements/${ELEMENTS[element] ?? ''}.ts`);
  return files;
}

/** The names in `part="…"`, and in `part=${… ? '…' : '…'}`. */
function partsOf(element: string): string[] {
  const found = [...filesOf(element)].flatMap((file) => {
    const code = readFileSync(file, 'utf8');
    const plain = [...code.matchAll(/\bpart="([^"$]+)"/g)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    const chosen = [...code.matchAll(/\bpart=\$\{[^?}]*\?([^}]*)\}/g)].flatMap(([, names = '']) =>
      [...names.matchAll(/'([^']+)'/g)].flatMap(([, name = '']) => name),
    );
    return [...plain, ...chosen];
  });
  return [...new Set(found)].sort();
}

describe('The guide to theming', () => {
  it('names every token that the elements read, and no other', () => {
    const read = new Set(tokens.match(/--debitura-[a-z-]*[a-z]/g));
    const told = rowsOf('Tokens').map(([name = '']) => unquoted(name));
    expect(told.sort()).toEqual([...read].sort());
  });

  it('tells the default of every token that has a plain one', () => {
    const plain = [
      ...tokens.matchAll(/var\((--debitura-[a-z-]+), (?:light-dark\((#\w+), (#\w+)\)|(\d+px))\)/g),
    ];
    const told = new Map(
      rowsOf('Tokens').map(([name = '', text = '']) => [unquoted(name), unquoted(text)]),
    );
    expect(plain.length).toBeGreaterThan(12);
    for (const [, name = '', light, dark, size] of plain) {
      expect(told.get(name), name).toContain(size ?? `${light ?? ''} / ${dark ?? ''}`);
    }
    const [, light = '', dark = ''] = /--_brand: light-dark\((#\w+), (#\w+)\)/.exec(tokens) ?? [];
    expect(told.get('--debitura-accent')).toContain(`${light} / ${dark}`);
  });

  it('names every part that an element draws, at that element, and no other', () => {
    const rows = rowsOf('Parts');
    for (const element of Object.keys(ELEMENTS)) {
      const told = rows
        .filter(([, elements = '']) => elements.includes(`\`${element}\``))
        .map(([name = '']) => unquoted(name));
      expect({element, parts: told.sort()}).toEqual({element, parts: partsOf(element)});
    }
  });
});
