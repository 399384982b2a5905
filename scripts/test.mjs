// npm test: installs what is missing, then types, lint, logic, elements in Chromium, build, journeys; counts them all.
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {bin, ensureChromium, ensurePackages, ensureRedis, run} from './prepare.mjs';

ensurePackages();
const CHROME_PATH = ensureChromium();
ensureRedis();

const results = mkdtempSync(join(tmpdir(), 'debitura-embed-test-'));
const totals = {passed: 0, failed: 0, skipped: 0};

/** A check without counts of its own counts as one. */
function check(title, command, args) {
  console.log(`\n== ${title}`);
  totals[run(command, args) ? 'passed' : 'failed'] += 1;
}

/** A test runner that writes its counts to a file; no file means that it did not get that far. */
function suite(title, command, args, read) {
  console.log(`\n== ${title}`);
  const file = join(results, `${title}.json`);
  const ended = run(command, args(file), {env: {...process.env, CHROME_PATH, TEST_COUNTS: file}});
  const counts = readCounts(file, read);
  if (!ended && counts.failed === 0) counts.failed = 1;
  for (const name of Object.keys(totals)) totals[name] += counts[name];
}

function readCounts(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {passed: 0, failed: 1, skipped: 0};
  }
}

const vitest = (project) => (file) => [
  'run',
  '--project',
  project,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${file}`,
];
const vitestCounts = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests + (report.numTodoTests ?? 0),
});

check('types', bin('tsc'), ['--noEmit']);
check('lint', bin('eslint'), ['.']);
check('format', bin('prettier'), ['--check', '--log-level', 'warn', '.']);
suite('logic', bin('vitest'), vitest('node'), vitestCounts);
suite(
  'elements',
  bin('wtr'),
  () => [],
  (counts) => counts,
);
suite('journeys', bin('vitest'), vitest('journeys'), vitestCounts);

rmSync(results, {recursive: true, force: true});
const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
console.log(`\n${totals.passed} passed, ${totals.failed} failed${skipped}`);
process.exit(totals.failed === 0 ? 0 : 1);
