import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {REFERENCE, reference as freshReference} from '../scripts/docs.mjs';
import {createAdapter} from '../src/adapter/index.js';
import {createSandbox} from '../src/sandbox/index.js';
import {fencesOf, withoutFences} from './support/markdown.js';

const FOLDERS = ['.', 'docs', 'docs/guides', 'docs/decisions'];
const documents = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);
const read = (file: string) => readFileSync(file, 'utf8');
const reference = read('docs/api.md');

/** The anchors that a renderer gives to the headings of a document. */
function anchorsOf(file: string): string[] {
  const headings = [...withoutFences(read(file)).matchAll(/^#+ (.+)$/gm)];
  return headings.map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\d\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}

function linksOf(file: string): string[] {
  const text = withoutFences(read(file));
  const links = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)];
  return links.map(([, link, picture]) => link ?? picture ?? '');
}

function isThere(file: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? file : join(dirname(file), path);
  if (!existsSync(target)) return false;
  return anchor === undefined || anchorsOf(target).includes(anchor);
}

describe('The reference', () => {
  it('is what the sources say today; `npm run docs` writes it anew', async () => {
    expect(await freshReference()).toBe(read(REFERENCE));
  });

  it('lists of an element what a page can set, and nothing that its class alone has', () => {
    expect(reference).not.toMatch(/\| `copy` +\|/);
  });
});

describe('The guide to testing', () => {
  it('shows lines that hold in a suite of a platform, each scenario of the sandbox in one', async () => {
    const [setup = '', scenarios = ''] = fencesOf(read('docs/guides/testing.md'), 'js');
    expect(scenarios.match(/^expect/gm)?.length).toBeGreaterThanOrEqual(12);
    const body = `${setup.replace(/^import .*$/gm, '')}\n${scenarios}`;
    const run = asyncFunction('createAdapter', 'createSandbox', 'expect', body);
    await run(createAdapter, createSandbox, expect);
  });
});

describe('The documents', () => {
  it('lead nowhere that does not exist', () => {
    const dead = documents.flatMap((file) =>
      linksOf(file)
        .filter((link) => !/^[a-z]+:/.test(link) && !isThere(file, link))
        .map((link) => `${file}: ${link}`),
    );
    expect(dead).toEqual([]);
  });

  it('can all be reached from the index', () => {
    const reached = new Set(['README.md']);
    for (const file of reached)
      for (const link of linksOf(file)) {
        const target = join(dirname(file), link.split('#')[0] ?? '');
        if (target.endsWith('.md') && existsSync(target)) reached.add(target);
      }
    const guides = documents.filter((file) => file.startsWith('docs/'));
    expect(guides.filter((file) => !file.includes('/decisions/') && !reached.has(file))).toEqual(
      [],
    );
  });

  it('name only tags, events and tokens that exist', () => {
    // The package, a route of an example, the parameter of a return, the class of the dialog.
    const others = /^debitura-(embed|token|return|dialog)$/;
    const known = new Set(reference.match(/-{0,2}debitura-[a-z-]+/g));
    const wrong = documents
      .filter((file) => !file.includes('decisions'))
      .flatMap((file) =>
        [...read(file).matchAll(/(?<![\w/.@-])(?:--)?debitura-[a-z]+(?:-[a-z]+)*(?![\w.*-])/g)]
          .map(([name]) => name)
          .filter((name) => !known.has(name) && !others.test(name))
          .map((name) => `${file}: ${name}`),
      );
    expect(wrong).toEqual([]);
  });

  it('give elements only attributes that they have', () => {
    const wrong = documents.flatMap((file) =>
      [
        ...read(file).matchAll(
          /<(debitura-[a-z-]+)((?:\s+[\w.@:$-]+(?:=(?:"[^"]*"|\{[^}]*\}))?)*)\s*\/?>/g,
        ),
      ]
        .flatMap(([, tag = '', text = '']) =>
          [...text.matchAll(/(?:^|\s)([\w-]+)(?==|\s|$)/g)].map(([, name = '']) => [tag, name]),
        )
        .filter(([tag, name]) => !attributesOf(tag ?? '').has(name ?? ''))
        .map((pair) => `${file}: ${pair.join(' ')}`),
    );
    expect(wrong).toEqual([]);
  });

  it('name only options that createAdapter has', () => {
    const [, section = ''] = reference.split('\n## createAdapter\n');
    const options = new Set([...section.matchAll(/^\| `(\w+)\??`/gm)].map(([, name]) => name));
    expect(options.size).toBeGreaterThan(20);
    const calls = documents.flatMap((file) =>
      [...read(file).matchAll(/createAdapter\(\{\n([^]*?)\n\}\)/g)].flatMap(([, body = '']) =>
        [...body.matchAll(/^ {2}(\w+)(?=[:,(])/gm)].map(([, name]) => `${file}: ${name ?? ''}`),
      ),
    );
    expect(calls.length).toBeGreaterThan(10);
    expect(calls.filter((call) => !options.has(call.split(': ')[1]))).toEqual([]);
  });
});

type Run = (...values: unknown[]) => Promise<void>;

/** A function of a text, as the reader of a guide makes one. */
function asyncFunction(...parts: string[]): Run {
  const {constructor} = Object.getPrototypeOf(async () => Promise.resolve()) as {
    constructor: new (...parts: string[]) => Run;
  };
  return new constructor(...parts);
}

/** What the reference lists for a tag, and what every element may have. */
function attributesOf(tag: string): Set<string> {
  const names = ['Every element', tag].flatMap((title) => {
    const [, section = ''] = reference.split(`\n## ${title}\n`);
    const [own = ''] = section.split('\n## ');
    return [...own.matchAll(/^\| `([\w-]+)`/gm)].map(([, name = '']) => name);
  });
  return new Set([...names, 'lang', 'slot', 'id']);
}
