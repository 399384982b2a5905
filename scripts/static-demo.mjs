// npm run demo:static: builds dist/static-demo, a folder for any static host in which adapter and sandbox run in the tab.
import {cpSync, mkdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {build as bundle} from 'vite';
import {build, ensurePackages, root} from './prepare.mjs';

const FOLDER = join(root, 'dist/static-demo');

/** One file for each: workers cannot import modules in every browser, and a page needs no second one here. */
const entry = (name, file, format) =>
  bundle({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    build: {
      target: 'es2022',
      outDir: FOLDER,
      emptyOutDir: false,
      lib: {
        entry: join(root, file),
        formats: [format],
        name: name.replace(/\W/g, ''),
        fileName: () => `${name}.js`,
      },
    },
  });

/** Builds the folder beside the script-tag file, which must be there. Answers its path. */
export async function buildStaticDemo() {
  rmSync(FOLDER, {recursive: true, force: true});
  mkdirSync(FOLDER, {recursive: true});
  await entry('worker', 'demo/tab/worker.ts', 'iife');
  await entry('start', 'demo/tab/start.ts', 'es');
  await entry('pages', 'demo/pages/pages.ts', 'es');
  const copy = (from, to) => cpSync(join(root, from), join(FOLDER, to), {recursive: true});
  copy('demo/tab/index.html', 'index.html');
  copy('demo/ledgerly.css', 'ledgerly.css');
  copy('dist/debitura-embed.js', 'embed/debitura-embed.js');
  copy('dist/chunks', 'embed/chunks');
  return FOLDER;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensurePackages();
  build('tag');
  console.log(
    `The demo lies in ${await buildStaticDemo()}; serve it over https, or from localhost.`,
  );
}
