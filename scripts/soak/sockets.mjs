import {join} from 'node:path';
import {bundle} from './bundle.mjs';
import {runPieces} from './pieces.mjs';

const SUBMISSIONS = 10_000;
/** One company becomes a client beside so many submissions. */
const PER_ONBOARDING = 9;
const PIECE = 100;
/** Pieces wait more than they work. */
const LANES = 8;

/** The same users over real sockets: fault proxies, adapter processes on a Redis that are killed, the sandbox. */
export async function sockets({share, from, folder, minutes}) {
  const adapter = await bundle('test/support/sockets/adapter-process.ts', join(folder, 'adapter'));
  const program = await bundle('test/support/sockets/main.ts', join(folder, 'sockets'));
  const submissions = Math.max(1, Math.round(SUBMISSIONS * share));
  const pieces = Array.from({length: Math.ceil(submissions / PIECE)}, (_, index) => {
    const count = Math.min(PIECE, submissions - index * PIECE);
    return [adapter, count, from + index, Math.ceil(count / PER_ONBOARDING)];
  });
  const {reports, bad, longest} = await runPieces(program, pieces, {lanes: LANES, minutes});
  const sum = (name) => reports.reduce((total, report) => total + report[name], 0);
  return {
    rows: [
      ['submissions', sum('submissions')],
      ['of them with a document', sum('uploads')],
      ['onboardings', sum('onboardings')],
      ['claims that travelled with them', sum('travelled')],
      ['of them whose director was told here', sum('verified')],
      ['presses on the last button', sum('confirms')],
      ['requests and answers that were hit', sum('faults')],
      ['adapter processes killed', sum('kills')],
      ['pages loaded anew', sum('reloads')],
      ['lost', sum('lost')],
      ['doubled', sum('doubled')],
      ['hung', sum('hung')],
      ['pieces', `${reports.length} of ${pieces.length}, the longest took ${longest} s`],
    ],
    wrong: [...bad, ...reports.flatMap((report) => report.wrong)],
  };
}
