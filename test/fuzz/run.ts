import process from 'node:process';

/** The seed of `npm test`; a larger run goes through others. */
const SEED = 20_260_601;
const FEW = 1_500;

/** How many runs, and from which seed. */
export type Amount = {runs: number; seed: number};

/** What a test runs: `FUZZ_RUNS` and `FUZZ_SEED` are set to play a piece of `npm run fuzz` again. */
export function amount(): Amount {
  return {
    runs: Number(process.env.FUZZ_RUNS ?? FEW),
    seed: Number(process.env.FUZZ_SEED ?? SEED),
  };
}

/** Milliseconds that a test of so many runs may take on a machine that is busy with more than this. */
export const TIMEOUT = 120_000 + amount().runs * 50;

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
