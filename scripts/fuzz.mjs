// npm run fuzz [-- --requests 1000000 --answers 1000000 --piece 20000 --seed 1]: the two fuzzers of test/fuzz in
// pieces of a few minutes, each with a seed of its own; what was really run is counted from what each piece reports.
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {bin, run} from './prepare.mjs';

const {values} = parseArgs({
  options: {
    requests: {type: 'string', default: '1000000'},
    answers: {type: 'string', default: '1000000'},
    piece: {type: 'string', default: '20000'},
    seed: {type: 'string', default: '1'},
  },
});
const folder = mkdtempSync(join(tmpdir(), 'debitura-embed-fuzz-'));
const report = join(folder, 'report');
const totals = {requests: 0, answers: 0, failed: 0};
const startedAt = Date.now();

/** Runs one piece and adds what it says that it has run. */
function piece(file, seed, count) {
  const env = {
    ...process.env,
    FUZZ_RUNS: values.piece,
    FUZZ_SEED: String(seed),
    FUZZ_REPORT: report,
  };
  const ended = run(bin('vitest'), ['run', '--project', 'node', '--reporter=dot', file], {env});
  if (!ended) {
    totals.failed += 1;
    console.log(
      `FAILED with seed ${seed}; again: FUZZ_SEED=${seed} FUZZ_RUNS=${values.piece} npx vitest run --project node ${file}`,
    );
    return 0;
  }
  const [line = '{}'] = readFileSync(report, 'utf8').trim().split('\n').slice(-1);
  return count(JSON.parse(line));
}

let seed = Number(values.seed);
while (totals.failed < 3) {
  const wantsRequests = totals.requests < Number(values.requests);
  const wantsAnswers = totals.answers < Number(values.answers);
  if (!wantsRequests && !wantsAnswers) break;
  if (wantsRequests) totals.requests += piece('test/fuzz/requests.test.ts', seed, ({runs}) => runs);
  if (wantsAnswers)
    totals.answers += piece('test/fuzz/upstream.test.ts', seed, ({hostile}) => hostile);
  const minutes = Math.round((Date.now() - startedAt) / 60_000);
  console.log(
    `${totals.requests} requests, ${totals.answers} hostile answers, ${totals.failed} pieces failed, seeds ${values.seed}-${seed}, ${minutes} min`,
  );
  seed += 1;
}
rmSync(folder, {recursive: true, force: true});
process.exit(totals.failed === 0 ? 0 : 1);
