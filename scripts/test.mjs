// npm test: installs what is missing, then types, lint, logic, elements in Chromium, build, journeys; counts them all.
// npm test -- soak examples: also a hundredth of the soak, and the package in projects of every framework.
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import process from 'node:process';
import {bin, ensureChromium, ensurePackages, ensureRedis, run} from './prepare.mjs';

ensurePackages();
const CHROME_PATH = ensureChromium();
ensureRedis();

const results = mkdtempSync(join(tmpdir(), 'debitura-embed-test-'));
const totals = {passed: 0, failed: 0, skipped: 0};
/** What failed, said once more before the counts: the end of a long log is what is read. */
const failures = [];

/** A check without counts of its own counts as one. */
function check(title, command, args) {
  console.log(`\n== ${title}`);
  const ended = run(command, args);
  totals[ended ? 'passed' : 'failed'] += 1;
  if (!ended) failures.push(title);
}

/** A test runner that writes its counts to a file; no file means that it did not get that far. */
function suite(title, command, args, read) {
  console.log(`\n== ${title}`);
  const file = join(results, `${title}.json`);
  const ended = run(command, args(file), {env: {...process.env, CHROME_PATH, TEST_COUNTS: file}});
  const counts = readCounts(file, read);
  if (!ended && counts.failed === 0) {
    counts.failed = 1;
    counts.failures.push('ended badly, though no test failed: see above');
  }
  failures.push(...counts.failures.map((failure) => `${title}: ${failure}`));
  for (const name of Object.keys(totals)) totals[name] += counts[name];
}

function readCounts(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {passed: 0, failed: 1, skipped: 0, failures: ['wrote no counts: see above']};
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
  failures: report.testResults.flatMap(({name, message, assertionResults}) => {
    const tests = assertionResults
      .filter(({status}) => status === 'failed')
      .map((test) => `${relative('.', name)}: ${test.fullName}\n    ${firstLines(test)}`);
    return tests.length > 0 || !message ? tests : [`${relative('.', name)}: ${message}`];
  }),
});
const firstLines = ({failureMessages}) =>
  failureMessages.join('\n').split('\n').slice(0, 4).join('\n    ');

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
const more = process.argv.slice(2);
if (more.includes('soak'))
  check('soak', process.execPath, ['scripts/soak.mjs', '--share', '0.01', 'simulation']);
if (more.includes('examples')) suite('examples', bin('vitest'), vitest('examples'), vitestCounts);

rmSync(results, {recursive: true, force: true});
if (failures.length > 0) console.log(`\n== failed\n${failures.join('\n')}`);
const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
console.log(`\n${totals.passed} passed, ${totals.failed} failed${skipped}`);
process.exit(totals.failed === 0 ? 0 : 1);
