import process from 'node:process';
import {defineConfig} from 'vitest/config';
import {keptWorker} from './kept-worker.mjs';

/** A mutant with which a test file cannot even be read is no valid program; Stryker looks at tests alone, and finds none. */
const unreadable = {
  onInit(vitest) {
    this.vitest = vitest;
  },
  onTestModuleEnd(module) {
    for (const error of module.errors()) this.vitest.state.catchError(error, 'Unreadable');
  },
};

export default defineConfig({
  plugins: [keptWorker],
  test: {
    include: (process.env.MUTATION_TESTS ?? '').split(' '),
    reporters: [unreadable],
    maxWorkers: 1,
    isolate: false,
    setupFiles: ['scripts/mutation/kept-modules.mjs'],
    testTimeout: 60_000,
    // What a mutant keeps from happening is waited for in vain; not for long.
    expect: {poll: {timeout: 10_000}},
  },
});
