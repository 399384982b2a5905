import {readFileSync, writeFileSync} from 'node:fs';
import {join, normalize, relative} from 'node:path';
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

/** Writes how many tests passed and failed to the file named by TEST_COUNTS, for `npm test`. */
function countReporter() {
  return {
    onTestRunFinished({sessions}) {
      const counts = {passed: 0, failed: 0, skipped: 0, failures: []};
      for (const session of sessions) {
        const file = relative('.', session.testFile ?? '');
        if (session.errors.length > 0) {
          counts.failed += 1;
          counts.failures.push({file, text: session.errors.map(({message}) => message).join('; ')});
        }
        countSuite(session.testResults, counts, {file, path: ''});
      }
      if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
    },
  };
}

function countSuite(suite, counts, {file, path}) {
  for (const test of suite?.tests ?? []) {
    counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
    if (test.skipped || test.passed) continue;
    const reason = test.error?.message ?? 'no reason given';
    counts.failures.push({file, text: `${path}${test.name}`, reason});
  }
  for (const inner of suite?.suites ?? [])
    countSuite(inner, counts, {file, path: `${path}${inner.name} `});
}

/** Published e-invoices, for clones that have them; `/einvoices/…` is a 404 in the others. */
const einvoices = process.env.DEBITURA_EINVOICES ?? '../shared/data/einvoices';

async function serveInvoices(context, next) {
  const [, name] = /^\/einvoices\/(.+)$/.exec(decodeURIComponent(context.path)) ?? [];
  if (!name) return next();
  try {
    context.body = readFileSync(join(einvoices, normalize(`/${name}`)));
    context.type = 'application/octet-stream';
  } catch {
    context.status = 404;
  }
}

/** An adapter that answers every upload with what the request brought along. */
async function echoUpload(context, next) {
  if (!context.path.startsWith('/echo/')) return next();
  const {authorization, cookie} = context.headers;
  context.body = {authorization, cookie};
}

export default {
  middleware: [serveInvoices, echoUpload],
  files: 'test/elements/**/*.test.ts',
  nodeResolve: true,
  concurrency: 2,
  plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: './tsconfig.json'})],
  browsers: [
    chromeLauncher({
      concurrency: 2,
      launchOptions: {executablePath, args: chromeArgs(), headless: true},
      // A window for each page: a tab behind another gets no frames, so what waits for one would stand still.
      createPage: async ({browser}) => (await browser.createBrowserContext()).newPage(),
    }),
  ],
  reporters: [
    summaryReporter(),
    defaultReporter({reportTestResults: true, reportTestProgress: false}),
    countReporter(),
  ],
  filterBrowserLogs: (log) => !/Lit is in dev mode/.test(String(log.args?.[0] ?? '')),
  // For a machine that does other things as well; what takes long fails by its own wait, which says what it waits for.
  testFramework: {config: {timeout: 60_000}},
};
