// Other people's packages, installed on the spot and built as a page would get them.
import {spawnSync} from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {build} from 'vite';

/** Exact versions, so that figures of another day are of the same things. */
export const PEERS = {
  ky: '1.14.3',
  lit: '3.3.3',
  zod: '4.6.7',
  '@shoelace-style/shoelace': '2.20.1',
};

/**
 * Installs packages into a folder of their own, without running their scripts.
 *
 * @param packages - Versions by name.
 * @returns The `folder`, and `remove` that takes it away.
 */
export function installPeers(packages) {
  const folder = mkdtempSync(join(tmpdir(), 'peers-'));
  writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}');
  const names = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const {status} = spawnSync('npm', ['install', ...options, ...names], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`npm could not install ${names.join(', ')}.`);
  return {folder, remove: () => rmSync(folder, {recursive: true, force: true})};
}

/**
 * Builds one minified module of a source file and the peers that it imports.
 *
 * @param folder - Where the peers are installed.
 * @param name - Of the module.
 * @param source - A file, or `{text}`.
 * @returns The module's files by name; the entry is `NAME.js`.
 */
export async function buildPeer(folder, name, source) {
  const entry = join(folder, `${name}.entry.mjs`);
  if (typeof source === 'string') copyFileSync(source, entry);
  else writeFileSync(entry, source.text);
  const outDir = join(folder, 'built', name);
  mkdirSync(outDir, {recursive: true});
  await build({
    root: folder,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: {'process.env.NODE_ENV': '"production"'},
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: true,
      reportCompressedSize: false,
      lib: {entry: {[name]: entry}, formats: ['es']},
      rolldownOptions: {
        output: {minify: true, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js'},
      },
    },
  });
  const files = readdirSync(outDir).filter((file) => /\.(js|css)$/.test(file));
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(outDir, file))]));
}

/** As servers send it that compress once. */
export function brotli(body) {
  return brotliCompressSync(body, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}});
}
