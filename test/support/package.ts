import {execFileSync} from 'node:child_process';
import {mkdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {buildPackage, packPackage} from '../../scripts/package.mjs';

/** A project that has installed the package; below the repository's own packages, so that they are found. */
const PROJECT = 'node_modules/.cache/debitura-embed';

/** Builds, packs and unpacks the package, as `npm install` would. */
export function installPackage() {
  rmSync(PROJECT, {recursive: true, force: true});
  const folder = join(PROJECT, 'node_modules', 'debitura-embed');
  mkdirSync(folder, {recursive: true});
  buildPackage();
  const {tarball, files} = packPackage(PROJECT);
  execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
  return {project: PROJECT, folder, tarball, files};
}
