import {fixtureSync, html} from '@open-wc/testing';
// Unbundled, the field rules are many small files; their loading is no part of a test's time.
import '../../../src/flow/onboarding/checks.js';
import {createAdapter, type Principal} from '../../../src/adapter/index.js';
import type {CaseSubmission, ClientAnswer, Problem} from '../../../src/contract/index.js';
import {connect} from '../../../src/client/connection.js';
import type {LiveEvent, LiveListener} from '../../../src/client/events/live-event.js';
import '../../../src/elements/onboarding/define.js';
import type {DebituraOnboarding} from '../../../src/elements/onboarding/onboarding.js';
import {createSandbox} from '../../../src/sandbox/index.js';
import type {SandboxSwitches} from '../../../src/sandbox/switches.js';
import {waitUntil} from './wait.js';

const SANDBOX = 'http://127.0.0.1:4010';
const NOW = Date.parse('2026-11-20T10:42:00Z');
/** A bakery that Debitura has never heard of, as the platform's login knows it. */
const SOLVANG: Extract<Principal, {desk: 'client'}> = {
  desk: 'client',
  externalTenantId: 'solvang',
  email: 'ellen@solvang.example',
  name: 'Ellen Juul',
  profile: {
    client: {
      name: 'Solvang Bageri ApS',
      country: 'DK',
      address: 'Møllevej 3',
      zipCode: '4000',
      city: 'Roskilde',
      supportEmail: 'office@solvang.example',
    },
    users: [],
  },
};

/** A claim that goes along. */
export function draftOf(creditorReference: string, countryAlpha2 = 'DE'): CaseSubmission {
  return {
    currencyCode: 'EUR',
    amountToRecover: 5000,
    date: '2026-01-10',
    dueDate: '2026-02-10',
    creditorReference,
    debtor: {
      type: 'Company',
      name: 'Debtor GmbH',
      address: 'Hauptstrasse 10',
      city: 'Munich',
      countryAlpha2,
    },
  };
}

type Options = {
  principal?: Partial<typeof SOLVANG>;
  cases?: CaseSubmission[];
  /** Readings of Debitura's documentation. */
  switches?: Partial<SandboxSwitches>;
  /** Answers instead of Debitura; `undefined` lets the call through. */
  upstream?: (request: Request) => Response | undefined;
  /** Answers instead of the adapter; `undefined` lets the call through. */
  fault?: (request: Request) => Partial<Problem> | undefined;
};

let opened = 0;

/** The onboarding before the real adapter and sandbox, in the user's words; the only place that knows its markup. */
export async function openOnboarding({
  principal,
  cases = [],
  fault,
  switches,
  upstream,
}: Options = {}) {
  sessionStorage.clear();
  // What a page load does: the elements' shared client and session are gone.
  Reflect.deleteProperty(globalThis, Symbol.for('debitura-embed'));
  let time = NOW;
  let said: Partial<ClientAnswer> | null = null;
  const sandbox = createSandbox({now: () => time, ...(switches && {switches})});
  const adapter = createAdapter({
    environment: {referral: `${SANDBOX}/referral`, customer: `${SANDBOX}/customer`},
    referralKey: 'sandbox-referral-key',
    // A key of its own: what the page of the test before keeps late is nobody's here.
    secret: `the secret of test page ${(opened += 1)}, 32 bytes long`,
    authenticate: () => ({...SOLVANG, ...principal}),
    limits: false,
    now: () => new Date(time),
    fetch: async (input, init) => {
      const request = new Request(input, init);
      return upstream?.(request) ?? sandbox.fetch(request);
    },
    log: () => undefined,
  });
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const refusal = fault?.(request);
    if (refusal)
      return Response.json(
        {requestId: 'r-1', detail: '', ...refusal},
        {status: refusal.status ?? 400},
      );
    const answer = await adapter.fetch(fromBrowser(request));
    if (!said || !request.url.includes('/client?')) return answer;
    return Response.json({...((await answer.json()) as ClientAnswer), ...said});
  };
  const listeners = new Set<LiveListener>();
  // The stream has tests of its own; here the test decides what comes over it.
  Object.assign(connect(new URL('/debitura', location.href).href), {
    events: {
      subscribe(listener: LiveListener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  });
  const place = fixtureSync<HTMLElement>(html`<div lang="en-GB"></div>`);
  const element = document.createElement('debitura-onboarding');
  Object.assign(element, {fetch, cases});
  place.append(element);
  const page = describeElement(element);
  await page.until(/./);
  return {
    ...page,
    sandbox,
    /** What the stream says to every screen. */
    tell: (event: LiveEvent) => [...listeners].forEach((listener) => listener(event)),
    /** From now on `GET /client` says this. */
    says: (answer: Partial<ClientAnswer>) => (said = answer),
    /** Moves the clock. */
    advance: (milliseconds: number) => (time += milliseconds),
  };
}

/** A page may not set the headers that the browser adds on the way; here nothing else would. */
function fromBrowser(request: Request): Request {
  const headers = new Headers(request.headers);
  headers.set('origin', location.origin);
  headers.set('sec-fetch-site', 'same-origin');
  Object.defineProperty(request, 'headers', {value: headers});
  return request;
}

function describeElement(element: DebituraOnboarding) {
  const root = element.renderRoot as ShadowRoot;
  const words = (node: Element | null | undefined) =>
    (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const heading = () => words(root.querySelector('h2'));
  const text = () => words(root.querySelector('[part=root]'));
  const find = (name: string) =>
    all('button, a').find((node) =>
      [words(node).replace(/ ↗$/, ''), node.getAttribute('aria-label')].includes(name),
    );
  const field = (label: string) => {
    const owner = all('label').find((node) => words(node).replace(/ optional$/, '') === label);
    const control = (owner as HTMLLabelElement | undefined)?.control;
    if (!control) throw new Error(`There is no field "${label}".`);
    return control as HTMLInputElement;
  };
  return {
    element,
    root,
    all,
    heading,
    text,
    field,
    find,
    words,
    focused: () => root.activeElement as HTMLElement | null,
    errors: () => all('.error').map(words),
    links: () => all('#summary a'),
    async until(expected: string | RegExp) {
      await waitUntil(() => heading().match(expected), `"${String(expected)}" is shown`);
      await element.updateComplete;
    },
    async untilText(expected: string | RegExp) {
      await waitUntil(() => text().match(expected), `"${String(expected)}" is read`);
      await element.updateComplete;
    },
    async press(name: string) {
      await waitUntil(() => find(name), `there is a button "${name}"`);
      const button = find(name)!;
      button.focus();
      button.click();
      await element.updateComplete;
    },
    async fill(label: string, value: string) {
      const control = field(label);
      control.value = value;
      control.dispatchEvent(new Event('input', {bubbles: true}));
      control.dispatchEvent(new Event('change', {bubbles: true}));
      await element.updateComplete;
    },
    async agree() {
      for (const id of ['consent', 'dataProcessing']) {
        await waitUntil(() => root.querySelector(`#${id}`), `"${id}" is asked for`);
        root.querySelector<HTMLElement>(`#${id}`)!.click();
      }
      await element.updateComplete;
    },
  };
}

/** The onboarding as a test holds it. */
export type Onboarding = Awaited<ReturnType<typeof openOnboarding>>;
