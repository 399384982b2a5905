import {join} from 'node:path';
import {bundle} from './bundle.mjs';
import {runPieces} from './pieces.mjs';

const SUBMISSIONS = 10_000;
const PIECE = 500;

/** The same users over real sockets: fault proxies, adapter processes on a Redis that are killed, the sandbox. */
export async function sockets({share, from, folder}) {
  const adapter = await bundle('test/support/sockets/adapter-process.ts', join(folder, 'adapter'));
  const program = await bundle('test/support/sockets/main.ts', join(folder, 'sockets'));
  const submissions = Math.max(1, Math.round(SUBMISSIONS * share));
  const pieces = Array.from({length: Math.ceil(submissions / PIECE)}, (_, index) => [
    adapter,
    Math.min(PIECE, submissions - index * PIECE),
    from + index,
  ]);
  const {reports, longest} = await runPieces(program, pieces);
  const sum = (name) => reports.reduce((total, report) => total + report[name], 0);
  return {
    rows: [
      ['submissions', sum('submissions')],
      ['of them with a document', sum('uploads')],
      ['presses on the last button', sum('confirms')],
      ['requests and answers that were hit', sum('faults')],
      ['adapter processes killed', sum('kills')],
      ['lost', sum('lost')],
      ['doubled', sum('doubled')],
      ['hung', sum('hung')],
      ['pieces', `${pieces.length}, the longest took ${longest} s`],
    ],
    wrong: reports.flatMap((report) => report.wrong),
  };
}
