import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    // For a machine that does other things as well.
    testTimeout: 60_000,
    expect: {poll: {timeout: 30_000}},
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: [
            'test/*.test.ts',
            'test/{contract,debitura,client,flow,i18n,invoice,adapter,sandbox,cli,fuzz,simulation}/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        // What is built, in real browsers against real servers; one file at a time on two cores.
        test: {
          name: 'journeys',
          include: ['test/{journeys,package}/**/*.test.ts'],
          globalSetup: 'test/support/build.ts',
          testTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        // The packed package in projects of its users; each installs, builds and runs.
        test: {
          name: 'examples',
          include: ['test/examples/**/*.test.ts'],
          globalSetup: 'test/support/build-package.ts',
          testTimeout: 600_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
