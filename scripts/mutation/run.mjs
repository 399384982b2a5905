import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative, resolve} from 'node:path';
import process from 'node:process';
import {clearTimeout, setTimeout} from 'node:timers';
import {bin, root} from '../prepare.mjs';

const here = join(root, 'scripts', 'mutation');

/** Debitura's documents, which a copy of the project would look for in the wrong place. */
const documents = process.env.DEBITURA_CONTRACT ?? join(root, '..', 'shared', 'contract');

/**
 * Runs Stryker over some files with some tests.
 *
 * @param mutate - Files, or ranges of their lines: `src/contract/dates.ts:3-9`.
 * @param tests - Test files that are asked of each mutant, as far as they reach it.
 * @param milliseconds - When the run is ended, whatever is left.
 * @returns The mutants that were tried, how many there are (null when Stryker did not get there), and the log's end.
 */
export async function mutate({mutate, tests, name, concurrency, milliseconds}) {
  const folder = mkdtempSync(join(tmpdir(), 'debitura-embed-mutation-'));
  const [lines, settings] = [join(folder, 'lines'), join(folder, 'stryker.json')];
  writeFileSync(lines, '');
  writeFileSync(settings, JSON.stringify(settingsOf({mutate, name, concurrency, folder})));
  try {
    const log = await ended(settings, milliseconds, {
      MUTATION_LINES: lines,
      MUTATION_TESTS: tests.join(' '),
      MUTATION_FILES: mutate.map((range) => range.replace(/:.*/, '')).join(' '),
      ...(existsSync(documents) && {DEBITURA_CONTRACT: documents}),
    });
    return {...readLines(lines), log};
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

function settingsOf({mutate, name, concurrency, folder}) {
  return {
    mutate,
    concurrency,
    testRunner: 'vitest',
    vitest: {configFile: 'scripts/mutation/vitest.config.mjs', related: false},
    plugins: ['@stryker-mutator/vitest-runner', join(here, 'reporter.mjs')],
    reporters: ['lines'],
    coverageAnalysis: 'perTest',
    // What a whole run learned of a piece serves the next one; parts of files have no such memory.
    incremental: name !== null,
    ...(name !== null && {
      incrementalFile: join(root, 'node_modules', '.cache', 'mutation', `${name}.json`),
    }),
    // A busy machine is no reason to take a mutant for caught.
    timeoutMS: 20_000,
    dryRunTimeoutMinutes: 10,
    ignorePatterns: ['dist', 'screenshots', 'examples', 'docs/pictures'],
    tempDirName: join(folder, 'sandbox'),
    // A test compares generated files with what generates them.
    disableTypeChecks: false,
    allowConsoleColors: false,
    allowEmpty: true,
  };
}

/** What Stryker said; it and its workers are a group of their own, which ends together. */
async function ended(settings, milliseconds, environment) {
  const child = spawn(bin('stryker'), ['run', settings], {
    cwd: root,
    env: {...process.env, ...environment},
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => (said = `${said}${data}`.slice(-4_000)));
  const end = () => process.kill(-child.pid, 'SIGKILL');
  process.once('SIGINT', end);
  const timer = Number.isFinite(milliseconds) ? setTimeout(end, milliseconds) : null;
  await once(child, 'exit');
  clearTimeout(timer);
  process.off('SIGINT', end);
  return said;
}

function readLines(file) {
  const all = readFileSync(file, 'utf8').split('\n').filter(Boolean).map(JSON.parse);
  const planned = all.find((line) => line.planned !== undefined)?.planned ?? null;
  return {planned, mutants: all.filter(({status}) => status !== undefined).map(toMutant)};
}

/** A mutant with the words that it replaced, by which it is known while lines move. */
function toMutant({fileName, location: {start, end}, ...rest}) {
  const file = relative(root, resolve(root, fileName));
  const lines = readFileSync(join(root, file), 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return {file, line: start.line, original: lines.join('\n'), ...rest};
}
