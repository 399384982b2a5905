import type {Page} from 'playwright-core';
import {afterEach} from 'vitest';
import {useBrowser} from '../support/browser.js';
import {openHost, type HostOptions} from './script-tag-host.js';

/** For conditions that a busy machine takes long to meet. */
export const WAIT = {timeout: 30_000};

/** What a page notes of itself. */
type Noted = {
  problems: {code: string; detail: string; retryAfter?: number}[];
  /** Of each shift of the layout how much, and what moved. */
  shifts: string[];
};

/** A browser for the tests of one file; what is opened is closed after each of them. */
export function useVisits() {
  const browser = useBrowser();
  const closing: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });

  /** Opens a page of the host and notes what its console, its network and its `debitura-error` say. */
  return async function visit({width = 1000, ...options}: HostOptions & {width?: number} = {}) {
    const host = await openHost(options);
    const context = await browser().newContext({
      ...{locale: 'en-GB', reducedMotion: 'reduce'},
      viewport: {width, height: 900},
    });
    closing.push(host.close, () => context.close());
    const page = await context.newPage();
    const said: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(`error: ${String(error)}`));
    page.on('request', (request) => asked.push(request.url()));
    await page.addInitScript(noteWhatHappens);
    await page.goto(host.url);
    return {page, said, asked, url: host.url, origins: host.origins};
  };
}

/** Runs in the page, before everything else. */
function noteWhatHappens() {
  const noted = globalThis as unknown as Noted;
  noted.problems = [];
  noted.shifts = [];
  addEventListener('debitura-error', (event) =>
    noted.problems.push((event as Event & {problem: Noted['problems'][number]}).problem),
  );
  type Shift = PerformanceEntry & {value: number; sources: {node: Node | null}[]};
  const nameOf = ({node}: {node: Node | null}) =>
    node instanceof Element
      ? `${node.localName}.${node.className} ${node.getAttribute('part') ?? ''}`
      : (node?.textContent ?? '');
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[])
      noted.shifts.push(`${entry.value}: ${entry.sources.map(nameOf).join(', ')}`);
  }).observe({type: 'layout-shift', buffered: true});
}

/** The problems that the page has heard of. */
export function problemsOf(page: Page) {
  return page.evaluate(() => (globalThis as unknown as Noted).problems);
}

/** Waits until the page has heard of a problem. */
export async function hears(page: Page, count = 1) {
  const heard = (wanted: number) => (globalThis as unknown as Noted).problems.length >= wanted;
  await page.waitForFunction(heard, count, WAIT);
  return problemsOf(page);
}

/** What has moved so far. */
export function shiftsOf(page: Page) {
  return page.evaluate(async () => {
    // A shift is told after the frame that it is in.
    for (let frame = 0; frame < 30; frame += 1) await new Promise(requestAnimationFrame);
    return (globalThis as unknown as Noted).shifts;
  });
}
