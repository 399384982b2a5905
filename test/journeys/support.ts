import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {BrowserContext, Locator, Page} from 'playwright-core';
import {afterEach, expect} from 'vitest';
import {startDemo, type DemoOptions} from '../../demo/server.js';
import {useBrowser} from '../support/browser.js';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** The demo and its sandbox, running. */
export type Demo = Awaited<ReturnType<typeof startDemo>>;

/** A browser for the tests of one file, and demos that are stopped after each of them. */
export function useJourneys() {
  const browser = useBrowser();
  const closing: (() => Promise<unknown>)[] = [];

  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });

  /** Starts Ledgerly and opens it in a fresh browser profile, logged in. */
  return async function open({
    as = 'nordlys',
    width = 1000,
    dark = false,
    timezoneId = 'Europe/Copenhagen',
    ...options
  }: OpenOptions = {}) {
    const demo = await startDemo(options);
    closing.push(() => demo.close());
    const context = await browser().newContext({
      viewport: {width, height: 900},
      colorScheme: dark ? 'dark' : 'light',
      locale: 'en-GB',
      timezoneId,
      // A screen is judged when it has arrived, not while it fades in.
      reducedMotion: 'reduce',
    });
    closing.push(() => context.close());
    const user = new User(demo, context, await context.newPage());
    await user.logIn(as);
    return user;
  };
}

type OpenOptions = DemoOptions & {as?: string; width?: number; dark?: boolean; timezoneId?: string};

/** Somebody at a browser; the only place that knows how the screens are marked up. */
export class User {
  readonly demo: Demo;
  readonly context: BrowserContext;
  page: Page;
  /** What the policy blocked and what scripts threw, for as long as this user looks. */
  readonly complaints: string[] = [];

  constructor(demo: Demo, context: BrowserContext, page: Page) {
    this.demo = demo;
    this.context = context;
    this.page = page;
    this.#listen(page);
  }

  async logIn(as: string) {
    await this.page.goto(`${this.demo.url}/login?as=${as}`);
  }

  /** Opens the case form with invoices of the ledger. */
  async collect(numbers: string[], parameters = '') {
    const query = numbers.map((number) => `invoice=${encodeURIComponent(number)}`).join('&');
    await this.page.goto(`${this.demo.url}/collect?${query}${parameters}`);
  }

  /** Another tab of the same person, at the same address, as the browser's "duplicate tab" makes it. */
  async openTab(): Promise<User> {
    const tab = await this.context.newPage();
    await tab.goto(this.page.url());
    return new User(this.demo, this.context, tab);
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', {name});
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', {name});
  }

  field(label: string | RegExp): Locator {
    return this.page.getByLabel(label);
  }

  text(text: string | RegExp): Locator {
    return this.page.getByText(text);
  }

  /** Waits until a text stands on the screen. */
  async sees(text: string | RegExp) {
    await this.text(text).first().waitFor();
  }

  /** Gives the consent of the review and presses its button. */
  async confirm() {
    await this.consent();
    await this.button(/^Submit/).click();
  }

  /** Waits for the fee and ticks what the review asks for. */
  async consent() {
    await this.heading('Check and submit').waitFor();
    await this.sees(/\d\s?% of what is recovered/);
    for (const box of await this.page.getByRole('checkbox').all()) await box.check();
  }

  /** Signs whatever the sandbox's hosted pages ask for, until they lead back. */
  async signEverything() {
    await this.page.waitForURL(/\/(app|onboarding)\//);
    while (/\/(app|onboarding)\//.test(this.page.url())) {
      await this.#fillKyc();
      await Promise.all([
        this.page.waitForEvent('framenavigated'),
        this.page
          .getByRole('button', {name: /^(Sign|Send|Continue|Submit|Go back)/})
          .first()
          .click(),
      ]);
    }
  }

  async #fillKyc() {
    const name = this.page.getByLabel(/name/i);
    if ((await name.count()) === 0) return;
    await name.fill('Mette Holm');
    await this.page.getByLabel(/address/i).fill('Havnegade 1, 8000 Aarhus');
    await this.page.getByLabel(/birth/i).fill('1980-04-02');
  }

  /** Leaves the hosted pages without signing. */
  async leaveSigning() {
    await this.page.waitForURL(/\/(app|onboarding)\//);
    await Promise.all([
      this.page.waitForEvent('framenavigated'),
      this.page
        .locator('a, button')
        .filter({hasText: /^Leave/})
        .first()
        .click(),
    ]);
  }

  /**
   * What axe finds against WCAG 2.2 AA on the whole page, seen at once: what a bar at the bottom covers for a moment,
   * and scrolling uncovers, would count as too small a target.
   */
  async accessibilityViolations(): Promise<string[]> {
    const size = this.page.viewportSize();
    if (size) await this.page.setViewportSize({...size, height: 3000});
    const found = await this.#runAxe();
    if (size) await this.page.setViewportSize(size);
    return found;
  }

  async #runAxe(): Promise<string[]> {
    await this.page.evaluate(axeSource);
    return this.page.evaluate(async () => {
      const {axe} = globalThis as unknown as {axe: typeof import('axe-core')};
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const {violations} = await axe.run(document, {runOnly: {type: 'tag', values: tags}});
      return violations.map(
        ({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`,
      );
    });
  }

  /** The cases of a client at Debitura that carry a reference. */
  casesOf(externalTenantId: string, creditorReference: string) {
    return this.#allCasesOf(externalTenantId).filter(
      (one) => one.creditorReference === creditorReference,
    );
  }

  #allCasesOf(externalTenantId: string) {
    const {cases} = this.demo.sandbox.state;
    return cases.filter(({client}) => client.externalTenantId === externalTenantId);
  }

  expectNoComplaints() {
    expect(this.complaints).toEqual([]);
  }

  #listen(page: Page) {
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => {
      const isPolicy = /Content Security Policy|TrustedHTML|Trusted Type/.test(message.text());
      if (isPolicy) this.complaints.push(message.text());
    });
  }
}

/** Waits until the elements of a page have drawn all of their screens: some come piece by piece. */
export async function whenDrawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    type Drawn = Element & {updateComplete?: Promise<unknown>};
    const find = (root: ParentNode): Drawn[] =>
      [...root.querySelectorAll('*')].flatMap((element) =>
        element.shadowRoot ? [element, ...find(element.shadowRoot)] : [],
      );
    for (const element of find(document)) await element.updateComplete;
  });
}
