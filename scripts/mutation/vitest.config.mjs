import process from 'node:process';
import {defineConfig} from 'vitest/config';
import {keptWorker} from './kept-worker.mjs';

export default defineConfig({
  plugins: [keptWorker],
  test: {
    include: (process.env.MUTATION_TESTS ?? '').split(' '),
    maxWorkers: 1,
    isolate: false,
    setupFiles: ['scripts/mutation/kept-modules.mjs'],
    testTimeout: 60_000,
    // What a mutant keeps from happening is waited for in vain; not for long.
    expect: {poll: {timeout: 10_000}},
  },
});
