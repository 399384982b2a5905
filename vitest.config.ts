import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/*.test.ts', 'test/{contract,client,flow,i18n,invoice,adapter,sandbox}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        // Real browsers and real servers: one file at a time keeps two cores honest.
        test: {name: 'journeys', include: ['test/journeys/**/*.test.ts'], testTimeout: 60_000, fileParallelism: false},
      },
    ],
  },
});
