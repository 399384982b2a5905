import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {publint} from 'publint';
import {beforeAll, describe, expect, it} from 'vitest';
import {bin} from '../../scripts/prepare.mjs';
import {sourceFiles} from '../support/imports.js';
import {installPackage} from '../support/package.js';
import {EVENTS, PROMISED} from './promised.js';

const run = promisify(execFile);
const LONG = 300_000;

/** What is mapped by name in the exports. */
const MAPPED = [
  '.',
  './loader',
  './react',
  './jsx',
  './jsx/react',
  './locales/en',
  './client',
  './invoice',
  './adapter',
  './adapter/node',
  './adapter/redis',
  './debitura',
  './sandbox',
  './sandbox/node',
];
const ELEMENTS = [
  'bulk',
  'case',
  'case-form',
  'case-list',
  'embed',
  'onboarding',
  'partner-desk',
  'price',
];
/** What a page imports, and therefore also the server that renders it. */
const BROWSER = [
  ...['', '/loader', '/react', '/client', '/invoice', '/locales/en', '/locales/da'],
  '/elements/dialog',
  ...ELEMENTS.flatMap((name) => [`/elements/${name}`, `/react/${name}`]),
];

let installed: ReturnType<typeof installPackage>;

/** Runs a module in a project that has installed the package. */
async function node(code: string) {
  return run(process.execPath, ['--input-type=module', '--eval', code], {cwd: installed.project});
}

describe('The tarball', () => {
  beforeAll(() => {
    installed = installPackage();
  }, LONG);

  it('holds what is used and nothing else', () => {
    const allowed =
      /^(package\.json|README\.md|LICENSE|docs\/guides\/[\w-]+\.md|dist\/(debitura-(embed|session)(-[\d.]+)?\.js|integrity\.json|chunks\/[\w.-]+\.js|npm\/[\w./-]+\.js|types\/[\w./-]+\.d\.ts|(custom-elements|web-types|html-custom-data)\.json))$/;
    expect(installed.files.filter((file) => !allowed.test(file))).toEqual([]);
    const {files} = installed;
    expect(files).toEqual(
      expect.arrayContaining([
        'dist/debitura-embed.js',
        'dist/debitura-session.js',
        'dist/npm/index.js',
      ]),
    );
    expect(files).toEqual(
      expect.arrayContaining(['dist/npm/react.js', 'dist/types/jsx/react.d.ts']),
    );
  });

  it('names no path of the machine that made it, and no map that is not there', () => {
    const machine = [resolve('.'), ...[homedir()].filter((home) => home.length > 1)];
    const wrong = installed.files.filter((file) => {
      const text = readFileSync(join(installed.folder, file), 'utf8');
      return machine.some((path) => text.includes(`${path}/`)) || text.includes('//# sourceMap');
    });
    expect(wrong).toEqual([]);
  });

  it('has nothing that publint complains of', async () => {
    const {messages} = await publint({pkgDir: installed.folder, strict: true, pack: false});
    expect(messages.map(({code, path}) => `${code} at ${path.join('.')}`)).toEqual([]);
  });

  it('has types where it has code, says attw', async () => {
    const entries = [...MAPPED, ...['./elements/price', './react/price', './locales/da']];
    const args = ['--profile', 'esm-only', '--format', 'ascii', '--entrypoints', ...entries];
    const {stdout} = await run(bin('attw'), [installed.tarball, '--no-color', ...args]);
    // It fails by itself when something is wrong; this shows that it looked.
    expect(stdout).toContain('"debitura-embed/jsx/react"');
    expect(stdout).not.toContain('❌');
  });

  it('can be imported on a server without a DOM, entry by entry, silently', async () => {
    for (const entry of BROWSER) {
      const {stdout, stderr} = await node(`await import('debitura-embed${entry}');`);
      expect({entry, stdout, stderr}).toEqual({entry, stdout: '', stderr: ''});
    }
  });
});

type Named = {name: string; type?: {text: string}};
type Declared = {
  tagName: string;
  attributes: Named[];
  members: Named[];
  events: Named[];
  cssParts: Named[];
  cssProperties: Named[];
};

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(installed.folder, 'dist', file), 'utf8'));
}

const names = (list: Named[]) => list.map(({name}) => name);

describe('What editors know', () => {
  const elements = () =>
    (read('custom-elements.json') as {modules: {declarations: Declared[]}[]}).modules.flatMap(
      ({declarations}) => declarations,
    );

  it('are all tags with the attributes, properties and events that are promised', () => {
    const found = new Map(elements().map((element) => [element.tagName, element]));
    expect([...found.keys()].sort()).toEqual(Object.keys(PROMISED).sort());
    for (const [tag, {attributes, properties}] of Object.entries(PROMISED)) {
      const element = found.get(tag)!;
      expect(names(element.attributes)).toEqual(expect.arrayContaining(attributes));
      expect(names(element.members)).toEqual(expect.arrayContaining(properties));
      expect(element.cssParts.length).toBeGreaterThan(0);
    }
    const events = elements().flatMap(({events: fired}) => fired);
    expect(Object.fromEntries(events.map(({name, type}) => [name, type?.text]))).toEqual(EVENTS);
  });

  it('are all tokens that the styles read', () => {
    const styles = sourceFiles('src/styles').map((file) => readFileSync(file, 'utf8'));
    const used = new Set(styles.join('\n').match(/--debitura-[a-z-]+/g));
    for (const {cssProperties} of elements())
      expect(names(cssProperties)).toEqual(expect.arrayContaining([...used]));
  });

  it('are the same tags in VS Code and JetBrains, with the choices of an attribute', () => {
    const tags = Object.keys(PROMISED).sort();
    const code = read('html-custom-data.json') as {
      tags: (Named & {attributes: (Named & {values?: Named[]})[]})[];
    };
    expect(names(code.tags).sort()).toEqual(tags);
    const form = code.tags.find(({name}) => name === 'debitura-case-form');
    const mode = form?.attributes.find(({name}) => name === 'pending-contracts');
    expect(names(mode?.values ?? [])).toEqual(['allow', 'require']);
    const web = read('web-types.json') as {
      contributions: {html: {elements: Named[]}};
    };
    expect(names(web.contributions.html.elements).sort()).toEqual(tags);
  });
});

describe('React on a server', () => {
  it('renders every component without a DOM and without a word', async () => {
    const {stdout, stderr} = await node(`
      import {createElement} from 'react';
      import {renderToString} from 'react-dom/server';
      import * as components from 'debitura-embed/react';
      const html = Object.values(components).map((one) => renderToString(createElement(one)));
      console.log(html.join('\\n'));
    `);
    expect(stderr).toBe('');
    const tags = stdout.trim().split('\n');
    expect(tags.map((tag) => /^<(debitura-[a-z-]+)/.exec(tag)?.[1]).sort()).toEqual(
      Object.keys(PROMISED).sort(),
    );
  });
});
