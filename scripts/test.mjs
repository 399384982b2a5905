// npm test: installs what is missing, then types, lint, logic, elements in Chromium, build, journeys; counts them all.
// npm test -- soak examples mutation: also a hundredth of the soak, the package in projects of every framework, and
// whether the tests find mutants of what changed, for five minutes at most.
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import process from 'node:process';
import {bin, ensureChromium, ensurePackages, ensureRedis, run} from './prepare.mjs';

/** So many test files that failed are run once more; where more fail, it is no chance. */
const AGAIN = 5;

ensurePackages();
const CHROME_PATH = ensureChromium();
ensureRedis();

const results = mkdtempSync(join(tmpdir(), 'debitura-embed-test-'));
const totals = {passed: 0, failed: 0, skipped: 0};
/** What failed, said once more before the counts: the end of a long log is what is read. */
const failures = [];
/** What failed once and held the second time, on a machine at rest: not red, but said. */
const unsteady = [];

/** A check without counts of its own counts as one. */
function check(title, command, args) {
  console.log(`\n== ${title}`);
  const ended = run(command, args);
  totals[ended ? 'passed' : 'failed'] += 1;
  if (!ended) failures.push(title);
}

/** A test runner; the files that failed are run once more, alone. */
function suite(title, runner) {
  console.log(`\n== ${title}`);
  const counts = count(title, runner, []);
  const files = [...new Set(counts.failures.map(({file}) => file))];
  if (files.length > 0 && files.length <= AGAIN && !files.includes('')) {
    console.log(`\n== ${title}, once more: ${files.join(' ')}`);
    const again = count(title, runner, files);
    const isStill = ({text}) => again.failures.some((failure) => failure.text === text);
    unsteady.push(...counts.failures.filter((failure) => !isStill(failure)).map(toLine(title)));
    counts.passed += counts.failed - again.failed;
    counts.failed = again.failed;
    counts.failures = again.failures;
  }
  failures.push(...counts.failures.map(toLine(title)));
  for (const name of Object.keys(totals)) totals[name] += counts[name];
}

const toLine =
  (title) =>
  ({file, text, reason = ''}) =>
    `${title}: ${file} ${text}\n    ${reason}`.trimEnd();

/** Runs the whole of a suite, or some files of it. The runner writes its counts; no file means it did not get there. */
function count(title, {command, args, read}, files) {
  const file = join(results, `${title}-${files.length}.json`);
  const env = {...process.env, CHROME_PATH, TEST_COUNTS: file};
  const ended = run(command, args(file, files), {env});
  const counts = readCounts(file, read);
  if (ended || counts.failed > 0) return counts;
  return failedAs('ended badly, though no test failed: see above', counts);
}

function readCounts(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return failedAs('wrote no counts: see above', {passed: 0, skipped: 0});
  }
}

const failedAs = (text, counts) => ({...counts, failed: 1, failures: [{file: '', text}]});

const vitest = (project) => ({
  command: bin('vitest'),
  args: (file, files) => [
    'run',
    ...files,
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ],
  read(report) {
    const failures = report.testResults.flatMap(failuresOf);
    const skipped = report.numPendingTests + (report.numTodoTests ?? 0);
    return {passed: report.numPassedTests, failed: failures.length, skipped, failures};
  },
});

/** A file that failed without a failing test counts by its message. */
function failuresOf({name, message, assertionResults}) {
  const file = relative('.', name);
  const failed = assertionResults.filter(({status}) => status === 'failed');
  if (failed.length === 0 && message) return [{file, text: message}];
  return failed.map(({fullName, failureMessages}) => {
    const lines = failureMessages.join('\n').split('\n');
    return {file, text: fullName, reason: lines.slice(0, 4).join('\n    ')};
  });
}

const elements = {
  command: bin('wtr'),
  args: (_, files) => (files.length > 0 ? ['--files', ...files] : []),
  read: (counts) => counts,
};

check('types', bin('tsc'), ['--noEmit']);
check('lint', bin('eslint'), ['.']);
check('format', bin('prettier'), ['--check', '--log-level', 'warn', '.']);
suite('logic', vitest('node'));
suite('elements', elements);
suite('journeys', vitest('journeys'));
const more = process.argv.slice(2);
if (more.includes('soak'))
  check('soak', process.execPath, ['scripts/soak.mjs', '--share', '0.01', 'simulation']);
if (more.includes('examples')) suite('examples', vitest('examples'));
if (more.includes('mutation'))
  check('mutation', process.execPath, ['scripts/mutation.mjs', '--changed', '--minutes', '5']);

rmSync(results, {recursive: true, force: true});
if (unsteady.length > 0)
  console.log(`\n== failed once, held when run again\n${unsteady.join('\n')}`);
if (failures.length > 0) console.log(`\n== failed\n${failures.join('\n')}`);
if (totals.skipped > 0) console.log(`\n${totals.skipped} skipped`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 ? 0 : 1);
