import {fixtureSync, html} from '@open-wc/testing';
import {createAdapter} from '../../../src/adapter/index.js';
import {connect} from '../../../src/client/connection.js';
import type {LiveEvent, LiveListener} from '../../../src/client/events/live-event.js';
import type {EmbedElement} from '../../../src/elements/shared/embed-element.js';
import {createSandbox} from '../../../src/sandbox/index.js';
import {waitUntil} from './wait.js';

const SANDBOX = 'http://127.0.0.1:4010';

/** The clock of the sandbox and the adapter. */
export const NOW = Date.parse('2026-11-20T10:42:00Z');

/** One call as it reached the adapter. */
export type Call = {method: string; path: string; body: string};

/** Answers a call instead of the adapter; `undefined`, or a promise of it, lets it through. */
export type Fault = (call: Call) => Response | Promise<Response | undefined> | undefined;

let opened = 0;

/** The real adapter before the real sandbox in the page, and a stream that the test speaks through. */
export function createPage({tenant = 'nordlys', email}: {tenant?: string; email?: string} = {}) {
  let time = NOW;
  const now = () => time;
  const sandbox = createSandbox({now});
  let who = tenant;
  const user = () => sandbox.state.clients.find((one) => one.externalTenantId === who)?.users[0];
  const secrets: string[] = [];
  // A key of its own: what the page of the test before keeps late is nobody's here.
  const anotherSecret = () =>
    secrets.unshift(`the secret of test page ${(opened += 1)}, 32 bytes long`);
  anotherSecret();
  const mount = () =>
    createAdapter({
      environment: {referral: `${SANDBOX}/referral`, customer: `${SANDBOX}/customer`},
      referralKey: 'sandbox-referral-key',
      secret: [...secrets],
      authenticate: () => ({
        desk: 'client',
        externalTenantId: who,
        email: email ?? user()?.email ?? `user@${who}.example`,
      }),
      limits: false,
      now: () => new Date(time),
      fetch: (input, init) => sandbox.fetch(new Request(input, init)),
      log: () => undefined,
    });
  let adapter = mount();
  const calls: Call[] = [];
  const page = {
    sandbox,
    calls,
    fault: (() => undefined) as Fault,
    isOffline: false,
    /** Somebody of another company signs in. */
    signIn: (other: string) => (who = other),
    /** The platform rotates the adapter's secret. */
    rotateSecret() {
      anotherSecret();
      adapter = mount();
    },
    /** Moves the clock. */
    advance: (milliseconds: number) => (time += milliseconds),
    /** What a test says to every screen, as the stream would. */
    tell: (event: LiveEvent) => [...listeners].forEach((listener) => listener(event)),
    caseOf(creditorReference: string) {
      const found = sandbox.state.cases.find((one) => one.creditorReference === creditorReference);
      if (!found) throw new Error(`The sandbox has no case ${creditorReference}.`);
      return found;
    },
    fetch: (async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
      const request = new Request(input, init);
      const path = new URL(request.url).pathname.replace(/^\/debitura/, '');
      const body = request.method === 'POST' ? await request.clone().text() : '';
      const call = {method: request.method, path: path + new URL(request.url).search, body};
      calls.push(call);
      request.signal.throwIfAborted();
      if (page.isOffline) throw new TypeError('Failed to fetch');
      const answer = await page.fault(call);
      return answer ?? adapter.fetch(fromBrowser(request));
    }) as typeof globalThis.fetch,
  };
  const listeners = new Set<LiveListener>();
  forgetConnections();
  // The stream has tests of its own; here the test decides what comes over it.
  Object.assign(connect(new URL('/debitura', location.href).href), {
    events: {
      subscribe(listener: LiveListener) {
        listeners.add(listener);
        listener({kind: 'state', live: true, signedOut: false, asOf: new Date(time)});
        return () => listeners.delete(listener);
      },
    },
  });
  return page;
}

/** The page, once made. */
export type Page = ReturnType<typeof createPage>;

/** What a page load does: the elements' shared client and session are gone. */
function forgetConnections() {
  Reflect.deleteProperty(globalThis, Symbol.for('debitura-embed'));
}

/** A page may not set the headers that the browser adds on the way; here nothing else would. */
function fromBrowser(request: Request): Request {
  const headers = new Headers(request.headers);
  headers.set('origin', location.origin);
  headers.set('sec-fetch-site', 'same-origin');
  Object.defineProperty(request, 'headers', {value: headers});
  return request;
}

type Tag =
  | 'debitura-bulk'
  | 'debitura-case'
  | 'debitura-case-form'
  | 'debitura-case-list'
  | 'debitura-onboarding';

/** An element in the user's words. */
export async function open<K extends Tag>(tag: K, properties: Partial<HTMLElementTagNameMap[K]>) {
  // The page of another test may be in front: frames would not come.
  const place = fixtureSync<HTMLElement>(html`<div lang="en-GB"></div>`);
  const shown = document.createElement(tag);
  Object.assign(shown, properties);
  place.append(shown);
  await shown.updateComplete;
  return describeElement(shown);
}

function describeElement<E extends EmbedElement>(element: E) {
  const root = element.renderRoot as ShadowRoot;
  const words = (node: Element | null | undefined) =>
    (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const text = () => words(root.querySelector('[part=root]'));
  const button = (name: string | RegExp) => {
    const found = all('button, a, summary').find((node) =>
      [words(node), node.getAttribute('aria-label') ?? ''].some((label) =>
        typeof name === 'string' ? label === name : name.test(label),
      ),
    );
    if (!found) throw new Error(`There is no button "${String(name)}".`);
    return found;
  };
  const field = (label: string) => {
    const owner = all('label').find((node) => words(node).startsWith(label));
    const control = (owner as HTMLLabelElement | undefined)?.control;
    if (!control) throw new Error(`There is no field "${label}".`);
    return control as HTMLInputElement;
  };
  return {
    element,
    root,
    all,
    words,
    text,
    button,
    field,
    /** What can be read, also in the fields. */
    shown: () => [
      text(),
      ...(all('input, textarea') as HTMLInputElement[]).map(({value}) => value),
    ],
    part: (name: string) => words(root.querySelector(`[part~="${name}"]`)),
    focused: () => root.activeElement as HTMLElement | null,
    async press(name: string | RegExp) {
      button(name).click();
      await element.updateComplete;
    },
    async fill(label: string, value: string, event = 'input') {
      const control = field(label);
      control.value = value;
      control.dispatchEvent(new Event(event, {bubbles: true}));
      await element.updateComplete;
    },
    async until(expected: string | RegExp) {
      const isThere = () =>
        typeof expected === 'string' ? text().includes(expected) : expected.test(text());
      await waitUntil(isThere, 'it is there').catch(() => {
        throw new Error(`"${String(expected)}" is not in "${text()}"`);
      });
      await element.updateComplete;
    },
    async untilGone(expected: string) {
      await waitUntil(() => !text().includes(expected), `"${expected}" is gone`);
    },
  };
}
