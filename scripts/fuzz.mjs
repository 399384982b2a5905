// npm run fuzz [-- --requests 1000000 --answers 1000000 --piece 20000 --seed 1 --reports FILE --write]: the two fuzzers
// of test/fuzz in pieces of a few minutes, each with a seed of its own. What was really run is counted from what each
// piece reports; with --reports it is kept in a file, and a run that was broken off goes on from there. --write puts
// the numbers into docs/fuzz.md.
import {execFileSync} from 'node:child_process';
import {appendFileSync, existsSync, mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {total} from './soak/fuzz-total.mjs';
import {bin, root, run} from './prepare.mjs';
import {writeResults} from './soak/results.mjs';

const {values} = parseArgs({
  options: {
    requests: {type: 'string', default: '1000000'},
    answers: {type: 'string', default: '1000000'},
    piece: {type: 'string', default: '20000'},
    seed: {type: 'string', default: '1'},
    reports: {type: 'string'},
    write: {type: 'boolean', default: false},
  },
});
const reports = resolve(
  values.reports ?? join(mkdtempSync(join(tmpdir(), 'debitura-embed-fuzz-')), 'reports'),
);
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {cwd: root, encoding: 'utf8'});

/** Everything that pieces reported so far. */
function reported() {
  if (!existsSync(reports)) return [];
  const lines = readFileSync(reports, 'utf8').trim().split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

/** Runs one piece; it reports what it has run, with what it ran on. */
function piece(what, file, seed) {
  const env = {
    ...process.env,
    FUZZ_RUNS: values.piece,
    FUZZ_SEED: String(seed),
    FUZZ_REPORT: reports,
    FUZZ_COMMIT: commit.trim(),
  };
  const vitest = ['run', '--project', 'node', '--reporter=dot', file];
  if (run(bin('vitest'), vitest, {env})) return;
  const again = `FUZZ_SEED=${seed} FUZZ_RUNS=${values.piece} npx vitest run --project node ${file}`;
  console.log(`FAILED; again: ${again}`);
  appendFileSync(reports, `${JSON.stringify({what, failed: again})}\n`);
}

const pieces = [
  {what: 'requests', file: 'test/fuzz/requests.test.ts', wanted: Number(values.requests)},
  {what: 'upstream answers', file: 'test/fuzz/upstream.test.ts', wanted: Number(values.answers)},
];
const startedAt = Date.now();
let sums = total(reported());
for (let seed = Number(values.seed); sums.failed.length < 3; seed += 1) {
  const due = pieces.filter(({what, wanted}) => sums.counts[what] < wanted);
  if (due.length === 0) break;
  for (const {what, file} of due) {
    const isThere = reported().some((one) => one.what === what && one.seed === seed);
    if (!isThere) piece(what, file, seed);
  }
  sums = total(reported());
  const minutes = Math.round((Date.now() - startedAt) / 60_000);
  console.log(`${JSON.stringify(sums.counts)}, ${sums.failed.length} failed, ${minutes} min`);
}
for (const [what, value] of sums.rows) console.log(`${what}: ${value}`);
if (values.write) writeResults('docs/fuzz.md', 'fuzz', {rows: sums.rows, wrong: sums.failed});
process.exit(sums.failed.length === 0 ? 0 : 1);
