import {runSeed, type Result, type Theme} from './run.js';

/** How a stretch of seeds ended, without the journals. */
export type Report = Omit<Result, 'seed' | 'journal' | 'waited'> & {
  seeds: number;
  /** Seeds that went wrong, with what did. */
  failed: {seed: number; wrong: string[]}[];
  /** Milliseconds, sorted. */
  waited: number[];
};

/** What is added up over all seeds. */
const COUNTS = [
  'submissions',
  'onboardings',
  'confirms',
  'faults',
  'lost',
  'doubled',
  'hung',
] as const;

const [first = '1', count = '1', how = '', theme = 'submissions'] = process.argv.slice(2);
const report: Report = {
  seeds: 0,
  submissions: 0,
  onboardings: 0,
  confirms: 0,
  faults: 0,
  lost: 0,
  doubled: 0,
  hung: 0,
  wrong: [],
  waited: [],
  failed: [],
};

process.on('unhandledRejection', (error) => {
  report.wrong.push(`unhandled rejection: ${String(error)}`);
});

for (let seed = Number(first); seed < Number(first) + Number(count); seed += 1) {
  const result = await runSeed(seed, theme as Theme);
  for (const name of COUNTS) report[name] += result[name];
  report.seeds += 1;
  report.waited.push(...result.waited);
  if (result.wrong.length > 0) report.failed.push({seed, wrong: result.wrong});
  if (how === 'stop' && result.wrong.length > 0) break;
  if (how === 'tell') process.stderr.write(`${result.journal.join('\n')}\n`);
}
report.waited.sort((one, other) => one - other);
process.stdout.write(JSON.stringify(report));
