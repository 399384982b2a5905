// node bench/screens.mjs [changes] [cases] [rounds]: from a webhook to the changed screen, and a list of many loaded cases on a slow CPU.
import {performance} from 'node:perf_hooks';
import process from 'node:process';
import {chromium} from 'playwright-core';
import {chromeArgs, findChrome} from '../scripts/find-chrome.mjs';
import {build} from '../scripts/prepare.mjs';
import {openSources} from '../scripts/sources.mjs';
import {printRounds, traceTasks} from './tasks.mjs';

const CHANGES = Number(process.argv[2] ?? 60);
const CASES = Number(process.argv[3] ?? 10_000);
const ROUNDS = Number(process.argv[4] ?? 3);
const SLOWER = 4;
const PATIENCE = 60_000;

const LIST = "document.querySelector('debitura-case-list').shadowRoot";
const SHOWN = `${LIST}.querySelector('[part=shown]').textContent.trim()`;

build('tag');
build('demo');
const vite = await openSources();
const {startDemo} = await vite.ssrLoadModule('/demo/server.ts');
const demo = await startDemo({adapter: {log: () => undefined, limits: false}});
const browser = await chromium.launch({executablePath: findChrome(), args: chromeArgs()});
let {page, session} = await openPage();

const delays = await changedScreens();
console.log(
  `webhook to changed screen: p50 ${at(delays, 0.5)} ms, p95 ${at(delays, 0.95)} ms of ${CHANGES} changes, one every 1.5 s`,
);
fillSandbox();
const rounds = [];
let rows = 0;
for (let round = 0; round < ROUNDS; round += 1) {
  await page.context().close();
  ({page, session} = await openPage());
  rounds.push(await manyCases(round % 2 === 0 ? 'Paused' : 'Active'));
}
console.log(`list of ${rows} loaded rows, CPU ${SLOWER} times slower:`);
process.exitCode = printRounds(rounds) ? 0 : 1;
await browser.close();
await demo.close();
await vite.close();
process.exit();

/** A page of a user who has nothing open yet. */
async function openPage() {
  const context = await browser.newContext({viewport: {width: 1000, height: 900}, locale: 'en-GB'});
  const page = await context.newPage();
  await page.goto(`${demo.url}/login?as=nordlys`);
  return {page, session: await context.newCDPSession(page)};
}

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

/** Gives the client as many cases as the list is to show. */
function fillSandbox() {
  const {cases} = demo.sandbox.state;
  const [like] = cases.filter(({client}) => client.externalTenantId === 'nordlys');
  const own = cases.filter(({client}) => client === like.client).length;
  for (let number = 0; number < CASES - own; number += 1) {
    cases.push({
      ...like,
      id: crypto.randomUUID(),
      reference: `B${String(number).padStart(7, '0')}`,
      creditorReference: `bench-${number}`,
      created: like.created - number * 1_000,
      debtor: {...like.debtor, name: `Debtor ${number}`},
    });
  }
}

/** Loads a long list as a whole on a slow CPU, and then does to it what users and Debitura do. */
async function manyCases(lifecycle) {
  await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWER});
  await page.goto(`${demo.url}/cases`);
  await page.locator('[part=shown]').waitFor();
  // The first scripts of a page count as loading; what follows is the list at work.
  await page.waitForTimeout(1_000);
  const work = [];
  const measure = async (what, act) => {
    const stop = await traceTasks(session);
    await act();
    await page.waitForTimeout(1_000);
    work.push({what, ...(await stop())});
  };
  await measure('loading them', loadAll);
  rows = Number((await ask(SHOWN)).split(' ')[0].replaceAll(',', ''));
  await measure('scrolling through them', scrollThrough);
  await measure('a change of a case on the screen', () => change('bench-6', lifecycle));
  await measure('a change of one far away', () => change(`bench-${CASES - 100}`, lifecycle));
  await measure('searching', () => search('bench-77'));
  await measure('searching no more', () => search(''));
  await measure('loading them again', loadAll);
  await measure('another order', () => sortBy('GrossAmount:asc'));
  return work;
}

async function loadAll() {
  await until(`!!${LIST}.querySelector('[part=more]') && !${LIST}.querySelector('.is-old')`);
  await ask(`${LIST}.querySelector('[part=more]').focus()`);
  while (await ask(`!!${LIST}.querySelector('[part=more]')`)) {
    const before = await ask(SHOWN);
    await page.keyboard.press('Enter');
    await until(`${SHOWN} !== ${JSON.stringify(before)}`);
  }
}

async function scrollThrough() {
  const height = await ask('document.documentElement.scrollHeight');
  for (let step = 0; step <= 40; step += 1) {
    await act(`scrollTo(0, ${(height * step) / 40})`);
    await page.waitForTimeout(100);
  }
  await act('scrollTo(0, 0)');
  for (let step = 0; step < 20; step += 1) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(50);
  }
}

async function change(creditorReference, lifecycle) {
  const {id} = demo.sandbox.state.cases.find((one) => one.creditorReference === creditorReference);
  demo.sandbox.state.move(id, lifecycle);
  await page.waitForTimeout(2_500);
}

async function search(words) {
  await ask(`${LIST}.querySelector('#search').select()`);
  await (words ? page.keyboard.insertText(words) : page.keyboard.press('Delete'));
  await until(`!!${LIST}.querySelector('.is-old')`);
  await until(`!${LIST}.querySelector('.is-old')`);
}

async function sortBy(order) {
  await act(`const sort = ${LIST}.querySelector('#sort');
    sort.value = '${order}';
    sort.dispatchEvent(new Event('change'));`);
  await until(`!${LIST}.querySelector('.is-old')`);
}

/** Asks the page without a word of the driver's own scripts; costs it next to nothing. */
async function ask(expression) {
  const {result} = await session.send('Runtime.evaluate', {expression, returnByValue: true});
  return result.value;
}

/** Lets the page do something as a task of its own. */
async function act(statements) {
  await ask(`void setTimeout(() => {${statements}})`);
}

async function until(expression) {
  const from = performance.now();
  while (!(await ask(expression))) {
    if (performance.now() - from > PATIENCE)
      throw new Error(
        `Not so after ${PATIENCE} ms: ${expression}. ${await ask(`${LIST}.textContent`)}`,
      );
    await page.waitForTimeout(50);
  }
}

function at(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(0);
}
