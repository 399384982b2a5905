import {readFile} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import type {Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {useBrowser} from '../support/browser.js';
import {buildStaticDemo} from '../../scripts/static-demo.mjs';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};
/** Where somebody put it. */
const FOLDER = '/some/where/';

let server: Server;
const browser = useBrowser();
let address: string;
/** What the static host was asked for, without its name. */
const asked: string[] = [];

/** A host that can do nothing but give out files. */
async function serveFiles(folder: string) {
  const host = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://host');
    asked.push(`${request.method ?? ''} ${pathname}`);
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const path = join(folder, normalize(name.slice(FOLDER.length)));
    readFile(path).then(
      (bytes) => response.setHeader('content-type', TYPES[extname(path)] ?? '').end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(host.address() as AddressInfo).port}${FOLDER}`;
  return host;
}

beforeAll(async () => {
  server = await serveFiles(await buildStaticDemo());
}, 300_000);
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** Opens Ledgerly in a fresh profile; what the policy or a script complains of is collected. */
async function open() {
  const context = await browser().newContext({locale: 'en-GB', reducedMotion: 'reduce'});
  const complaints: string[] = [];
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(address);
  await page.getByRole('heading', {name: 'Invoices'}).waitFor();
  return {page, complaints, context};
}

async function submit(page: Page) {
  await page.getByRole('link', {name: 'Collect H-77'}).click();
  await page.getByRole('heading', {name: 'Check and submit'}).waitFor();
  await page
    .getByText(/\d\s?% of what is recovered/)
    .first()
    .waitFor();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.getByRole('button', {name: /^Submit/}).click();
  await page.getByRole('heading', {name: 'One step left: sign'}).waitFor();
}

async function sign(page: Page) {
  await page.getByRole('button', {name: /^Sign now/}).click();
  await page.waitForURL(/\/sandbox\//);
  while (page.url().includes('/sandbox/')) {
    const button = page.getByRole('button', {name: /^(Sign|Send|Continue|Submit|Go back)/}).first();
    await Promise.all([page.waitForEvent('framenavigated'), button.click()]);
  }
  await page.getByRole('heading', {name: 'Your claim is on its way'}).waitFor();
}

/** Ends the worker as a browser does when it thinks that nothing happens. */
async function endWorker(page: Page) {
  const session = await page.context().newCDPSession(page);
  const stopped = new Promise<void>((resolve) =>
    session.on('ServiceWorker.workerVersionUpdated', ({versions}) => {
      if (versions.some(({runningStatus}) => runningStatus === 'stopped')) resolve();
    }),
  );
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

describe('The demo on a static host', () => {
  it('goes from an overdue invoice over the signing pages to the receipt and the followed case, all in the tab', async () => {
    const {page, complaints, context} = await open();
    await submit(page);
    await sign(page);
    await page.goto(`${address}cases`);
    await page.getByRole('row').filter({hasText: 'H-77'}).getByRole('button').click();
    await page.waitForURL(/\/cases\/[\da-f-]+$/);
    await page.locator('[part=money]').waitFor();
    expect(complaints).toEqual([]);
    const others = asked.filter(
      (line) => !/^GET \/some\/where\/([\w-]+\.(js|css)|embed\/.+|)$/.test(line),
    );
    expect(others).toEqual([]);
    await context.close();
  });

  it('is the same again after the browser ended its worker', async () => {
    const {page, complaints, context} = await open();
    await submit(page);
    await endWorker(page);
    await sign(page);
    await endWorker(page);
    await page.goto(`${address}cases`);
    await page.getByRole('row').filter({hasText: 'H-77'}).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});
