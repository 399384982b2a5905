import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {publint} from 'publint';
import {beforeAll, describe, expect, it} from 'vitest';
import {bin} from '../../scripts/prepare.mjs';
import {installPackage} from '../support/package.js';

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
      /^(package\.json|README\.md|dist\/(debitura-embed\.js|chunks\/[\w.-]+\.js|npm\/[\w./-]+\.js|types\/[\w./-]+\.d\.ts|(custom-elements|web-types|html-custom-data)\.json))$/;
    expect(installed.files.filter((file) => !allowed.test(file))).toEqual([]);
    const {files} = installed;
    expect(files).toEqual(expect.arrayContaining(['dist/debitura-embed.js', 'dist/npm/index.js']));
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
