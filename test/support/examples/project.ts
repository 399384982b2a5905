import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {inject} from 'vitest';

/** How long one command of an example may take, in milliseconds; Angular and Next are slow on a busy machine. */
const LIMIT = 240_000;

const INSTALL = [
  '--prefer-offline',
  '--no-audit',
  '--no-fund',
  '--ignore-scripts',
  '--loglevel=error',
];

/** An example that is installed in a folder of its own. */
export type Example = {
  folder: string;
  /** Runs one of its scripts to the end. */
  run(script: string): Promise<void>;
  remove(): void;
};

/** Copies an example away from the repository and installs the packed package and its other packages there. */
export async function installExample(name: string): Promise<Example> {
  const folder = mkdtempSync(join(tmpdir(), `debitura-embed-${name}-`));
  const npm = (...args: string[]) => runNpm(name, folder, args);
  cpSync(join('examples', name), folder, {
    recursive: true,
    filter: (path) => !/\/(node_modules|dist|\.next|\.angular)$/.test(path),
  });
  const remove = () => rmSync(folder, {recursive: true, force: true, maxRetries: 5});
  try {
    await npm('install', ...INSTALL, inject('tarball'));
  } catch (error) {
    remove();
    throw error;
  }
  return {folder, run: (script) => npm('run', script), remove};
}

/** One line says which example failed at what, the lines after it what npm printed last. */
async function runNpm(name: string, cwd: string, args: string[]): Promise<void> {
  const env = {
    ...process.env,
    NODE_ENV: undefined,
    CI: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    // Stricter than npm's default, which is what a user has; npm hands the project's own choice down to its children.
    npm_config_engine_strict: 'false',
  };
  const child = spawn('npm', args, {cwd, env, detached: true});
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const limit = {isPassed: false};
  const timer = setTimeout(() => {
    limit.isPassed = true;
    endGroup(child.pid);
  }, LIMIT);
  const [code] = (await once(child, 'close')) as [number | null];
  clearTimeout(timer);
  if (code === 0) return;
  const reason = limit.isPassed
    ? `took longer than ${LIMIT / 1000} s`
    : /ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN/.test(output)
      ? 'did not reach the npm registry'
      : `ended with ${code}`;
  const command = args.filter((arg) => !arg.startsWith('--')).join(' ');
  throw new Error(`examples/${name}: npm ${command} ${reason}\n${output.slice(-3000)}`);
}

/** Ends a process with everything that it has started. */
export function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
