import {chromeLauncher} from '@web/test-runner-chrome';
import {defaultReporter, summaryReporter} from '@web/test-runner';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeArgs, findChrome} from './scripts/find-chrome.mjs';

let executablePath;
try {
  executablePath = findChrome();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

export default {
  files: 'test/elements/**/*.test.ts',
  nodeResolve: true,
  concurrency: 2,
  plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: './tsconfig.json'})],
  browsers: [
    chromeLauncher({
      concurrency: 2,
      launchOptions: {executablePath, args: chromeArgs(), headless: true},
    }),
  ],
  reporters: [
    summaryReporter(),
    defaultReporter({reportTestResults: true, reportTestProgress: false}),
  ],
  filterBrowserLogs: (log) => !/Lit is in dev mode/.test(String(log.args?.[0] ?? '')),
  testFramework: {config: {timeout: 10_000}},
};
