// npm run build: the script-tag file, the package's entries, their types, and what editors read. `packPackage` packs it.
import {execFileSync} from 'node:child_process';
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {bin, build, ensurePackages, root} from './prepare.mjs';

/** Builds what bundlers, servers and editors read; the script-tag file is built apart. */
export function buildPackage() {
  build('npm');
  rmSync(join(root, 'dist/types'), {recursive: true, force: true});
  step(bin('tsc'), ['-p', 'tsconfig.build.json']);
  step(bin('cem'), ['analyze', '--quiet']);
  step(process.execPath, ['scripts/manifest/editor-data.mjs']);
}

/** Packs what is built into `folder`. Answers the tarball's path and the names of the files in it. */
export function packPackage(folder) {
  const args = ['pack', '--json', '--pack-destination', folder];
  const stdout = execFileSync('npm', args, {cwd: root, encoding: 'utf8', stdio: QUIET});
  const [{filename, files}] = JSON.parse(stdout);
  return {tarball: join(folder, filename), files: files.map(({path}) => path)};
}

/** npm's notices are a list of thousands of files. */
const QUIET = ['ignore', 'pipe', 'ignore'];

function step(command, args) {
  execFileSync(command, args, {cwd: root, stdio: 'inherit'});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensurePackages();
  build('tag');
  buildPackage();
}
