import {appendFileSync} from 'node:fs';
import process from 'node:process';

/** The seed of `npm test`; a larger run goes through others. */
const SEED = 20_260_601;
const FEW = 1_500;

/** How many runs, and from which seed: `FUZZ_RUNS` and `FUZZ_SEED` are set by `npm run fuzz` and to replay. */
export function amount(): {runs: number; seed: number} {
  return {
    runs: Number(process.env.FUZZ_RUNS ?? FEW),
    seed: Number(process.env.FUZZ_SEED ?? SEED),
  };
}

/** Milliseconds that a test of so many runs may take on a machine that is busy with more than this. */
export const TIMEOUT = 120_000 + amount().runs * 50;

/** Says what was really run; `npm run fuzz` collects it from a file. */
export function report(what: string, counts: object) {
  const commit = process.env.FUZZ_COMMIT;
  const line = JSON.stringify({what, ...counts, ...(commit !== undefined && {commit})});
  console.log(line);
  if (process.env.FUZZ_REPORT) appendFileSync(process.env.FUZZ_REPORT, `${line}\n`);
}

/** Hears of rejections and errors that nobody caught. */
export function countUnhandled() {
  const errors: string[] = [];
  const note = (error: unknown) => void errors.push(String(error));
  return {
    errors,
    start: () => {
      process.on('unhandledRejection', note);
      process.on('uncaughtException', note);
    },
    stop: () => {
      process.off('unhandledRejection', note);
      process.off('uncaughtException', note);
    },
  };
}
