// What the commands of the README need before they can start; installs what is missing.
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {findChrome} from './find-chrome.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Runs a program of the project in the foreground; true when it ended well. */
export function run(command, args, options = {}) {
  return spawnSync(command, args, {cwd: root, stdio: 'inherit', ...options}).status === 0;
}

/** Path of a program that npm installed. */
export const bin = (name) => join(root, 'node_modules', '.bin', name);

/** Installs the packages of the lock file unless they are there already. */
export function ensurePackages() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const locked = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(locked).mtimeMs) return;
  console.log('Installing packages (npm ci) …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) {
    console.error('The packages could not be installed: `npm ci` failed, see above.');
    process.exit(1);
  }
}

/** Finds a Chromium; on Debian as root installs it. */
export function ensureChromium() {
  const found = chromium();
  if (found) return found;
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (canInstall) {
    console.log('Installing Chromium (apt-get) …');
    install('chromium', 'fonts-dejavu-core');
  }
  const installed = chromium();
  if (installed) return installed;
  console.error(
    'Could not get Chromium: install it (Debian: apt-get install chromium) or set CHROME_PATH.',
  );
  process.exit(1);
}

/** Redis is tried where it can be: on Debian as root it is installed; elsewhere its tests are skipped. */
export function ensureRedis() {
  const isThere = () => spawnSync('redis-server', ['--version']).status === 0;
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (isThere() || !canInstall) return;
  console.log('Installing Redis (apt-get) …');
  install('redis-server');
}

/** Installs packages of Debian, without a word unless they fail. */
function install(...packages) {
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  };
  run('apt-get', ['update', '-qq'], quiet);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
}

function chromium() {
  try {
    return findChrome();
  } catch (error) {
    if (process.env.CHROME_PATH) throw error;
    return null;
  }
}

/** Builds the script-tag file, or another mode of vite.config.ts; always for production, whoever calls. */
export function build(mode) {
  const env = {...process.env, NODE_ENV: 'production'};
  execFileSync(bin('vite'), ['build', '--mode', mode], {cwd: root, stdio: 'inherit', env});
}
