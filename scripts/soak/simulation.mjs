import {join} from 'node:path';
import {bundle} from './bundle.mjs';
import {runPieces} from './pieces.mjs';

const SEEDS = 10_050;
/** So many seeds take a minute on a small machine, and less than ten on a busy one. */
const PIECE = 100;

/** Users, browsers, adapter processes and the sandbox in one process, by one clock and one seed. */
export async function simulation({share, from, folder, minutes}) {
  const program = await bundle('test/support/simulation/main.ts', join(folder, 'simulation'));
  const seeds = Math.max(1, Math.round(SEEDS * share));
  const pieces = Array.from({length: Math.ceil(seeds / PIECE)}, (_, index) => [
    from + index * PIECE,
    Math.min(PIECE, seeds - index * PIECE),
  ]);
  const {reports, bad, longest} = await runPieces(program, pieces, {minutes});
  const sum = (name) => reports.reduce((total, report) => total + report[name], 0);
  const failed = reports.flatMap((report) => report.failed);
  const waited = reports.flatMap((report) => report.waited).sort((one, other) => one - other);
  const quantile = (at) => ((waited[Math.floor(waited.length * at)] ?? 0) / 1000).toFixed(1);
  return {
    rows: [
      ['seeds', `${sum('seeds')} of ${seeds}, from ${from}`],
      ['submissions', sum('submissions')],
      ['presses on the last button', sum('confirms')],
      ['requests and answers that were hit', sum('faults')],
      ['lost', sum('lost')],
      ['doubled', sum('doubled')],
      ['hung', sum('hung')],
      [
        'simulated seconds until the screen knew, from the end of the faults or the last press',
        `median ${quantile(0.5)}, p99 ${quantile(0.99)}, longest ${quantile(1 - 1 / waited.length)}`,
      ],
      ['pieces', `${reports.length} of ${pieces.length}, the longest took ${longest} s`],
    ],
    wrong: [
      ...bad,
      ...reports.flatMap((report) => report.wrong),
      ...failed.map(({seed, wrong}) => `seed ${seed}: ${wrong.join('; ')}`),
    ],
  };
}
