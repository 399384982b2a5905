// node bench/bulk.mjs [invoices] [debtors] [rounds]: a list from CSV to receipt on a slow CPU, and its busiest tasks.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {setTimeout as sleep} from 'node:timers/promises';
import {chromium} from 'playwright-core';
import {chromeArgs, findChrome} from '../scripts/find-chrome.mjs';
import {build} from '../scripts/prepare.mjs';
import {openSources} from '../scripts/sources.mjs';
import {printRounds, traceTasks} from './tasks.mjs';

const INVOICES = Number(process.argv[2] ?? 500);
const DEBTORS = Number(process.argv[3] ?? 80);
const ROUNDS = Number(process.argv[4] ?? 3);
const SLOWER = 4;

build('tag');
build('demo');
const vite = await openSources();
const {startDemo} = await vite.ssrLoadModule('/demo/server.ts');
const {overdueList} = await vite.ssrLoadModule('/test/flow/bulk/support.ts');
const browser = await chromium.launch({executablePath: findChrome(), args: chromeArgs()});
let page;
let session;
let stages = [];
let stop;

const rounds = [];
for (let round = 0; round < ROUNDS; round += 1) rounds.push(await fromFileToReceipt());
console.log(`${INVOICES} invoices of ${DEBTORS} debtors, CPU ${SLOWER} times slower:`);
process.exitCode = printRounds(rounds) ? 0 : 1;
await browser.close();
await vite.close();
process.exit();

/** One list on a page and a demo of its own: a case that exists already is not made again. */
async function fromFileToReceipt() {
  const [opening, reload] = await openPage(withoutUs);
  return openPage((url) => useList(url, {opening, reload}));
}

/** Does something on a new, slow page of a demo of its own. */
async function openPage(use) {
  const demo = await startDemo({adapter: {log: () => undefined, limits: false}});
  const context = await browser.newContext({viewport: {width: 1000, height: 900}, locale: 'en-GB'});
  page = await context.newPage();
  await page.goto(`${demo.url}/login?as=nordlys`);
  session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWER});
  stages = [];
  stop = await traceTasks(session);
  const answer = await use(demo.url);
  await context.close();
  await demo.close();
  return answer;
}

/** The same document without our script, and the name of one country: the browser's own price of both. */
async function withoutUs(url) {
  await session.send('Network.enable');
  await session.send('Network.setBlockedURLs', {urls: ['*/embed/*']});
  await page.goto(`${url}/overdue?empty`);
  const name = `new Intl.DisplayNames('en-GB', {type: 'region'}).of('DK')`;
  await session.send('Runtime.evaluate', {expression: `setTimeout(() => ${name})`});
  await report('opening, without us');
  await page.reload();
  await report('a reload, without us');
  const [opening, reload] = stages.map(({busy}) => busy);
  return [opening, {...reload, others: []}];
}

/** Commands of the protocol only: what a test library does to find a button is work of the page as well. */
async function useList(url, {opening, reload}) {
  await page.goto(`${url}/overdue?empty`);
  await see('root.querySelector("[part=drop]")');
  await report('opening the empty list, with all scripts', opening);
  await choose(overdueList(INVOICES, DEBTORS));
  await see(button('Take over'));
  await report('reading the file');
  await press(button('Take over'));
  await see(button(`Review ${DEBTORS} cases`), 120);
  await see('root.querySelectorAll("[part=row]").length === ' + DEBTORS);
  await report('grouping, checking, pricing and drawing');
  await press(button('Kunde 7 GmbH'));
  await sleep(500);
  await press('root.querySelector("[part=detail] button[aria-label=\'Change the debtor\']")');
  await sleep(500);
  await press('root.querySelector("input[name$=\'.address\']")', 'focus');
  await page.keyboard.type(' 12 b', {delay: 60});
  await press('root.querySelector("input[name$=\'.address\']")', 'blur');
  await sleep(1_000);
  await report('opening a case and typing in it');
  await see(button(`Review ${DEBTORS} cases`), 60);
  await press(button(`Review ${DEBTORS} cases`));
  await see(button('Submit'));
  await press('root.querySelector("#consent")');
  await press('root.querySelector("#dataProcessing")');
  await press(button('Submit'));
  await see(heading('cases are made'), 240);
  await report('confirming and sending');
  await page.reload();
  await see(heading('cases are made'), 60);
  await see('root.querySelectorAll("[part=row]").length === ' + DEBTORS);
  await report('a reload at the result, with all scripts', reload);
  return stages;
}

function button(text) {
  return `[...root.querySelectorAll('button')].find((one) => one.textContent.trim().startsWith('${text}'))`;
}

function heading(text) {
  return `root.querySelector('h2')?.textContent.includes('${text}')`;
}

async function run(expression) {
  const root = `document.querySelector('debitura-bulk')?.shadowRoot`;
  const {result} = await session.send('Runtime.evaluate', {
    expression: `(() => { const root = ${root}; if (!root) return undefined; return ${expression}; })()`,
  });
  return result;
}

async function see(expression, seconds = 30) {
  for (let turn = 0; turn < seconds * 4; turn += 1) {
    if ((await run(`Boolean(${expression})`)).value) return;
    await sleep(250);
  }
  throw new Error(`It did not come: ${expression}`);
}

async function press(expression, method = 'click') {
  await see(expression);
  await run(`${expression}.${method}()`);
}

async function choose(csv) {
  const folder = mkdtempSync(join(tmpdir(), 'bulk-'));
  const path = join(folder, 'overdue.csv');
  writeFileSync(path, csv);
  const {objectId} = await run(`root.querySelector('input[type=file]')`);
  await session.send('DOM.setFileInputFiles', {files: [path], objectId});
  await sleep(3_000);
  rmSync(folder, {recursive: true});
}

/** Ends a stage and begins the next one. */
async function report(what, without) {
  await sleep(500);
  stages.push({what, ...(without && {without}), ...(await stop())});
  stop = await traceTasks(session);
}
