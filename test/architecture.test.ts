import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {importsOf, sourceFiles, type Import} from './support/imports.js';

/** Which rooms and packages a room may import. `types`: for types only; `lazy`: by dynamic import only. */
type Allowance = {rooms: string[]; packages: string[]; types?: string[]; lazy?: string[]};

/** The table of docs/architecture.md. A room that is not listed may import nothing. */
const TABLE: Record<string, Allowance> = {
  contract: {rooms: [], packages: ['zod/mini']},
  debitura: {rooms: [], packages: ['zod/mini']},
  client: {rooms: ['contract'], packages: ['eventsource-parser']},
  invoice: {
    rooms: ['contract'],
    packages: ['papaparse'],
    types: ['pdfjs-dist'],
    lazy: ['pdfjs-dist'],
  },
  i18n: {rooms: [], packages: ['lit'], types: ['contract']},
  styles: {rooms: [], packages: ['lit'], types: ['contract']},
  flow: {rooms: ['contract'], packages: [], types: ['client', 'invoice', 'lit']},
  elements: {
    rooms: ['contract', 'flow', 'client', 'i18n', 'styles'],
    packages: ['lit'],
    lazy: ['invoice'],
  },
  react: {rooms: ['elements'], packages: ['react', '@lit/react']},
  jsx: {rooms: [], packages: [], types: ['elements', 'lit', 'react', 'preact', 'solid-js']},
  adapter: {rooms: ['contract', 'debitura'], packages: ['jose']},
  'adapter/redis': {rooms: [], packages: ['redis']},
  'adapter/node': {rooms: ['contract', 'debitura'], packages: ['srvx', 'undici']},
  sandbox: {rooms: ['debitura'], packages: ['hono']},
  'sandbox/node': {rooms: [], packages: ['srvx']},
  index: {rooms: ['elements'], packages: [], types: ['contract', 'client', 'flow', 'i18n']},
  loader: {rooms: [], packages: [], types: ['contract', 'elements'], lazy: ['elements']},
  cli: {
    rooms: ['sandbox', 'sandbox/node', 'adapter', 'adapter/node', 'adapter/redis', 'contract'],
    packages: ['prom-client', 'content-security-policy-parser', 'parse5'],
  },
};

/** The only files that know Node. */
const NODE_FILES = [
  'src/adapter/node/index.ts',
  'src/adapter/node/undici.ts',
  'src/sandbox/node.ts',
  'src/cli.ts',
  'src/cli/serve/server.ts',
];

const files = sourceFiles('src');
const imports = files.flatMap(importsOf);

/** `src/adapter/node/` and `src/adapter/redis/` are rooms of their own; every other file belongs to its folder, or to its name at the top. */
function roomOf(file: string): string {
  const [, folder = '', next] = file.replace(/\.(js|ts|tsx)$/, '').split('/');
  return next === 'node' || next === 'redis' ? `${folder}/${next}` : folder;
}

function isAllowed({from, to, kind}: Import): boolean {
  const room = roomOf(from);
  const allowance = TABLE[room];
  if (!allowance) return false;
  const target = to.startsWith('src/') ? roomOf(to) : packageOf(to);
  if (target === room || target === room.split('/')[0]) return true;
  if (to.startsWith('node:')) return NODE_FILES.includes(from);
  if ([...allowance.rooms, ...allowance.packages].includes(target)) return true;
  if (kind === 'type') return (allowance.types ?? []).includes(target);
  return kind === 'lazy' && (allowance.lazy ?? []).includes(target);
}

/** `lit/decorators.js` is `lit`; zod counts with its path, because only its small half may be used. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('zod')) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

describe('The house', () => {
  it('lets every room import only what the table allows', () => {
    const wrong = imports.filter((one) => !isAllowed(one));
    expect(wrong.map(({from, to, kind}) => `${from} imports ${to} (${kind})`)).toEqual([]);
  });

  it('takes from the debitura room into the sandbox only names and labels', () => {
    const taken = imports.filter(
      ({from, to}) => roomOf(from) === 'sandbox' && to.startsWith('src/debitura/'),
    );
    expect(taken.map(({to}) => to).filter((to) => to !== 'src/debitura/labels.js')).toEqual([]);
  });

  it('keeps demo, test and bench out of the product', () => {
    expect(imports.filter(({to}) => /^(demo|test|bench)\//.test(to))).toEqual([]);
  });

  it('reads the environment in the command line only', () => {
    const readers = files.filter((file) => readFileSync(file, 'utf8').includes('process.env'));
    expect(readers.filter((file) => file !== 'src/cli.ts')).toEqual([]);
  });

  it('never turns text into markup or code', () => {
    const unsafe =
      /unsafeHTML|unsafeCSS|unsafeSVG|unsafeStatic|innerHTML|outerHTML|insertAdjacentHTML|document\.write|new Function|\beval\(/;
    const browser = files.filter((file) => !/^src\/(sandbox|adapter|debitura)\//.test(file));
    expect(browser.filter((file) => unsafe.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('sets no style attribute, which a strict policy would block', () => {
    const templates = files.filter((file) => /^src\/(elements|styles)\//.test(file));
    expect(templates.filter((file) => /\sstyle=["$]/.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('keeps a source file small enough to read', () => {
    // What a script makes of Debitura's documents is looked up in, not read.
    const written = files.filter((file) => !file.startsWith('src/debitura/generated/'));
    // A section of texts is a list without logic, and one screen's words belong together.
    const limitOf = (file: string) => (/^src\/i18n\/[a-z]+\//.test(file) ? 350 : 250);
    const lines = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').length;
    expect(written.filter((file) => lines(file) > limitOf(file))).toEqual([]);
  });
});
