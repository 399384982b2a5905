// node bench/screens.mjs [changes] [cases]: from a webhook to the changed screen, and a list of many cases on a slow CPU.
import {performance} from 'node:perf_hooks';
import process from 'node:process';
import {chromium} from 'playwright-core';
import {createServer} from 'vite';
import {chromeArgs, findChrome} from '../scripts/find-chrome.mjs';
import {build} from '../scripts/prepare.mjs';

const CHANGES = Number(process.argv[2] ?? 60);
const CASES = Number(process.argv[3] ?? 10_000);
const SLOWER = 4;

build('tag');
build('demo');
const vite = await createServer({
  appType: 'custom',
  logLevel: 'error',
  server: {middlewareMode: true, hmr: false, watch: null, ws: false},
});
const {startDemo} = await vite.ssrLoadModule('/demo/server.ts');
const demo = await startDemo({adapter: {log: () => undefined, limits: false}});
const browser = await chromium.launch({executablePath: findChrome(), args: chromeArgs()});
const context = await browser.newContext({viewport: {width: 1000, height: 900}, locale: 'en-GB'});
const page = await context.newPage();
await page.goto(`${demo.url}/login?as=nordlys`);

const delays = await changedScreens();
console.log(
  `webhook to changed screen: p50 ${at(delays, 0.5)} ms, p95 ${at(delays, 0.95)} ms of ${CHANGES} changes, one every 1.5 s`,
);
const {rows, longest, tasks} = await manyCases();
console.log(
  `list of ${rows} cases, CPU ${SLOWER} times slower: ${tasks} tasks over 50 ms, longest ${longest} ms`,
);
await browser.close();
await demo.close();
await vite.close();
process.exit(0);

/** Milliseconds from the change at Debitura until the page's own words have changed. */
async function changedScreens() {
  const {id} = demo.sandbox.state.cases.find(
    ({creditorReference}) => creditorReference === '2025-0112',
  );
  await page.goto(`${demo.url}/cases/${id}`);
  const status = page.locator('[part=status]');
  const found = [];
  for (let change = 0; change < CHANGES; change += 1) {
    const [state, word] = change % 2 === 0 ? ['Paused', 'Paused'] : ['Active', 'Collecting'];
    await status.filter({hasText: change % 2 === 0 ? 'Collecting' : 'Paused'}).waitFor();
    // Changes within a second are joined on purpose; this measures single ones.
    await page.waitForTimeout(1_500);
    const seen = page.evaluate(waitForWord, word);
    const startedAt = performance.now();
    demo.sandbox.state.move(id, state);
    await seen;
    found.push(performance.now() - startedAt);
  }
  return found.sort((one, other) => one - other);
}

/** Runs in the page: resolves when the status shows the word. */
function waitForWord(word) {
  const root = document.querySelector('debitura-case').shadowRoot;
  return new Promise((resolve) => {
    const look = () => root.querySelector('[part=status]')?.textContent.includes(word) && resolve();
    new MutationObserver(look).observe(root, {subtree: true, childList: true, characterData: true});
    look();
  });
}

/** Loads, sorts, searches and turns the pages of a long list on a slow CPU. */
async function manyCases() {
  const [like] = demo.sandbox.state.cases.filter(
    ({client}) => client.externalTenantId === 'nordlys',
  );
  for (let number = 0; number < CASES; number += 1) {
    demo.sandbox.state.cases.push({
      ...like,
      id: crypto.randomUUID(),
      reference: `B${String(number).padStart(7, '0')}`,
      creditorReference: `bench-${number}`,
    });
  }
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWER});
  await page.addInitScript(() => {
    globalThis.longTasks = [];
    new PerformanceObserver((list) => {
      for (const {duration} of list.getEntries()) globalThis.longTasks.push(Math.round(duration));
    }).observe({type: 'longtask', buffered: true});
  });
  await page.goto(`${demo.url}/cases`);
  await page.getByRole('row').nth(20).waitFor();
  // The first script of a page counts as loading; what follows is the list at work.
  await page.evaluate(() => (globalThis.longTasks.length = 0));
  for (let turn = 0; turn < 5; turn += 1) {
    await page.getByRole('button', {name: /next/i}).click();
    await page.waitForTimeout(600);
  }
  await page.getByRole('searchbox').fill('bench-77');
  await page.waitForTimeout(1_500);
  const longTasks = await page.evaluate(() => globalThis.longTasks);
  return {rows: CASES, tasks: longTasks.length, longest: Math.max(0, ...longTasks)};
}

function at(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(0);
}
