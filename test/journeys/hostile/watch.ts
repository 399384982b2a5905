import type {Page} from 'playwright-core';
import {expect} from 'vitest';

/** What a page has done that no text may make it do. */
export type Harm = {
  alarms: number;
  violations: string[];
  /** Every address that was asked for. */
  asked: string[];
};

/** Counts, from before the page's first script, what runs and what the policy forbids. */
export async function watch(page: Page): Promise<() => Promise<Harm>> {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== 'data:,') asked.push(request.url());
  });
  page.on('dialog', (dialog) => void dialog.dismiss());
  await page.addInitScript(() => {
    const harm = {alarms: 0, violations: [] as string[]};
    const underway = {calls: 0};
    Object.assign(globalThis, {harm, underway, alarm: () => (harm.alarms += 1)});
    const {fetch} = globalThis;
    globalThis.fetch = (input, init) => {
      const isStream = (input instanceof Request ? input.url : String(input)).includes('/events');
      if (!isStream) underway.calls += 1;
      return fetch(input, init).finally(() => (underway.calls -= isStream ? 0 : 1));
    };
    document.addEventListener('securitypolicyviolation', (event) => {
      harm.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return async () => ({
    ...(await page.evaluate(() => (globalThis as unknown as {harm: Harm}).harm)),
    asked,
  });
}

/** What an element shows, shadow roots and all. */
export type Shown = {
  text: string;
  tags: string[];
  handlers: string[];
  addresses: {value: string; text: string}[];
};

/** Reads the whole page, through every shadow root. */
export async function readShown(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const shown = {
      text: '',
      tags: new Set<string>(),
      handlers: [] as string[],
      addresses: [] as {value: string; text: string}[],
    };
    const visit = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        shown.tags.add(element.localName);
        if ('value' in element && typeof element.value === 'string')
          shown.text += `\n${element.value}`;
        for (const node of element.childNodes)
          if (node.nodeType === Node.TEXT_NODE && element.localName !== 'style')
            shown.text += `\n${node.nodeValue ?? ''}`;
        for (const {name, value} of element.attributes) {
          if (name.startsWith('on')) shown.handlers.push(`${element.localName} ${name}`);
          if (
            /^(href|src|srcset|action|formaction|xlink:href|data|poster|background|ping|style)$/.test(
              name,
            )
          )
            shown.addresses.push({value, text: element.textContent});
        }
        if (element.shadowRoot) visit(element.shadowRoot);
      }
    };
    visit(document.body);
    return {...shown, tags: [...shown.tags]};
  });
}

/** The tags that our templates are made of; a payload that became markup would bring another. */
const OURS =
  /^(debitura-[a-z-]+|a|abbr|b|button|caption|code|col|colgroup|dd|details|dialog|div|dl|dt|em|fieldset|footer|form|h[1-6]|header|hr|i|input|label|legend|li|main|meter|nav|ol|optgroup|option|output|p|path|circle|rect|line|polyline|progress|section|select|slot|small|span|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|time|tr|ul|article|aside|datalist|search|br|template|kbd|mark|del|ins|data)$/;

/** No script, no handler, and no way to anywhere but where the adapter allows. */
export function expectHarmless({tags, handlers, addresses}: Shown, mayTrust: boolean) {
  expect(tags.filter((tag) => !OURS.test(tag))).toEqual([]);
  expect(handlers).toEqual([]);
  expect(addresses.filter((one) => !isHarmless(one, mayTrust))).toEqual([]);
}

/** A link in a message shows where it leads; every other one leads to Debitura, to a person or down the page. */
function isHarmless({value, text}: {value: string; text: string}, mayTrust: boolean): boolean {
  if (value.startsWith('#') || value === 'data:,') return true;
  const url = new URL(value, 'http://127.0.0.1/');
  if (url.protocol === 'mailto:' || url.protocol === 'tel:') return true;
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  if (isWeb && text.toLowerCase().includes(url.host)) return true;
  if (mayTrust) return isWeb;
  const isDebitura = url.protocol === 'https:' && /(^|\.)debitura\.com$/.test(url.hostname);
  return (
    (isDebitura && url.port === '') ||
    url.origin === 'http://127.0.0.1:4010' ||
    url.origin === 'http://127.0.0.1'
  );
}

/** Waits until nothing is asked any more and the page has looked the same for a second of frames. */
export async function rested(page: Page) {
  await page.evaluate(() => Object.assign(globalThis, {look: '', frames: 0}));
  await page.waitForFunction(
    () => {
      const state = globalThis as unknown as {
        underway: {calls: number};
        look: string;
        frames: number;
      };
      let text = '';
      const visit = (root: ParentNode) => {
        for (const element of root.querySelectorAll('*')) {
          if (!element.shadowRoot) continue;
          text += ` ${element.shadowRoot.textContent.length}`;
          visit(element.shadowRoot);
        }
      };
      visit(document.body);
      const look = `${text} ${performance.getEntriesByType('resource').length}`;
      state.frames = look === state.look && state.underway.calls === 0 ? state.frames + 1 : 0;
      state.look = look;
      return state.frames > 40;
    },
    undefined,
    {polling: 'raf', timeout: 30_000},
  );
}
