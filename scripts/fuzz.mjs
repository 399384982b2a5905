// npm run fuzz [-- --requests 1000000 --answers 1000000 --piece 20000 --seed 1 --reports FILE --write]: the two fuzzers
// of test/fuzz in pieces of a few minutes, each with a seed of its own. What was really run is counted from what each
// piece reports; with --reports it is kept in a file, and a run that was broken off goes on from there. --write puts
// the numbers into docs/fuzz.md.
import {execFileSync, spawnSync} from 'node:child_process';
import {appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {ensurePackages, root} from './prepare.mjs';
import {total} from './soak/fuzz-total.mjs';
import {writeResults} from './soak/results.mjs';

ensurePackages();
const {bundle} = await import('./soak/bundle.mjs');

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
const git = ['rev-parse', '--short', 'HEAD'];
const commit = execFileSync('git', git, {cwd: root, encoding: 'utf8'}).trim();
// Beside the packages, because one of them is read from there.
const folder = join(root, 'node_modules', '.cache', `fuzz-${process.pid}`);
const program = await bundle('test/fuzz/main.ts', folder);

/** Everything that pieces reported so far. */
function reported() {
  if (!existsSync(reports)) return [];
  const lines = readFileSync(reports, 'utf8').trim().split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

/** Runs one piece in a process of its own; it reports what it has run, with what it ran on. */
function piece(what, file, seed) {
  const {status, stdout} = spawnSync(process.execPath, [program, what, values.piece, `${seed}`], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const again = `FUZZ_SEED=${seed} FUZZ_RUNS=${values.piece} npx vitest run --project node ${file}`;
  if (status !== 0) console.log(`FAILED; again: ${again}`);
  const report = status === 0 ? {...JSON.parse(stdout), commit} : {what, failed: again};
  appendFileSync(reports, `${JSON.stringify(report)}\n`);
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
rmSync(folder, {recursive: true, force: true});
process.exit(sums.failed.length === 0 ? 0 : 1);
