// node bench/bulk.mjs [invoices] [debtors]: a list from CSV to receipt on a slow CPU, and its longest task.
import {Buffer} from 'node:buffer';
import process from 'node:process';
import {chromium} from 'playwright-core';
import {createServer} from 'vite';
import {chromeArgs, findChrome} from '../scripts/find-chrome.mjs';
import {build} from '../scripts/prepare.mjs';

const INVOICES = Number(process.argv[2] ?? 500);
const DEBTORS = Number(process.argv[3] ?? 80);
const SLOWER = 4;

build('tag');
build('demo');
const vite = await createServer({
  appType: 'custom',
  logLevel: 'error',
  server: {middlewareMode: true, hmr: false, watch: null, ws: false},
});
const {startDemo} = await vite.ssrLoadModule('/demo/server.ts');
const {overdueList} = await vite.ssrLoadModule('/test/flow/bulk/support.ts');
const demo = await startDemo({adapter: {log: () => undefined, limits: false}});
const browser = await chromium.launch({executablePath: findChrome(), args: chromeArgs()});
const context = await browser.newContext({viewport: {width: 1000, height: 900}, locale: 'en-GB'});
const page = await context.newPage();
await page.addInitScript(() => {
  globalThis.longTasks = [];
  new globalThis.PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) globalThis.longTasks.push(Math.round(duration));
  }).observe({type: 'longtask', buffered: true});
});
await page.goto(`${demo.url}/login?as=nordlys`);
const session = await context.newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWER});
await page.goto(`${demo.url}/overdue?empty`);
await page.getByText('Which invoices are overdue?').waitFor();
await report('opening the empty list (its scripts are loaded here)');

await page
  .locator('input[type=file]')
  .setInputFiles([
    {
      name: 'overdue.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(overdueList(INVOICES, DEBTORS)),
    },
  ]);
const take = page.getByRole('button', {name: /^Take over/});
await take.waitFor();
await report('reading the file');
await take.click();
const review = page.getByRole('button', {name: `Review ${DEBTORS} cases`});
await review.waitFor({timeout: 120_000});
await report('grouping, checking, pricing and drawing');
await page.getByRole('button', {name: 'Kunde 7 GmbH'}).click();
await page.getByRole('button', {name: 'Change the debtor'}).click();
await page.getByLabel('Street and number').pressSequentially(' 12 b');
await page.waitForTimeout(1_000);
await report('opening a case and typing in it');
await review.waitFor();
await review.click();
const submit = page.getByRole('button', {name: /^Submit/});
await submit.waitFor();
for (const box of await page.getByRole('checkbox').all()) await box.check();
await submit.click();
await page
  .getByText(/cases are made/)
  .first()
  .waitFor({timeout: 240_000});
await report('confirming and sending');
await page.reload();
await page
  .getByText(/cases are made/)
  .first()
  .waitFor({timeout: 60_000});
await report('a reload at the result');
await browser.close();
await demo.close();
await vite.close();
process.exit(0);

/** Prints the tasks over 50 ms since the last report. */
async function report(what) {
  const tasks = await page.evaluate(() => globalThis.longTasks.splice(0));
  const longest = Math.max(0, ...tasks);
  console.log(
    `${what}: ${tasks.length} tasks over 50 ms, longest ${longest} ms (${INVOICES} invoices of ${DEBTORS} debtors, CPU ${SLOWER} times slower)`,
  );
}
