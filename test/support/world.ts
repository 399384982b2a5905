import {
  createAdapter,
  type AdapterOptions,
  type LogEntry,
  type Principal,
  type Timers,
} from '../../src/adapter/index.js';
import {createSandbox, type SandboxOptions} from '../../src/sandbox/index.js';

/** Carries one call of the adapter; wraps the sandbox to break things. */
export type Upstream = (request: Request) => Promise<Response>;

/** What a test may change of the world. */
export type WorldOptions = {
  /** Where the clock starts; it moves by `advance` and by waiting only. */
  now?: string;
  random?: () => number;
  /** Wraps the way to the sandbox, for example to drop an answer after the work. */
  faults?: (upstream: Upstream) => Upstream;
  sandbox?: SandboxOptions;
  adapter?: Partial<AdapterOptions>;
};

/** The page's and the adapter's origin. */
export const ORIGIN = 'https://ledgerly.example';
const SANDBOX = 'http://127.0.0.1:4010';

/** What a platform with its sandbox sets; everything else is a test's own. */
export const PLATFORM = {
  environment: {
    referral: `${SANDBOX}/referral`,
    customer: `${SANDBOX}/customer`,
    collectionPartner: `${SANDBOX}/collection-partner`,
  },
  referralKey: 'sandbox-referral-key',
  secret: 'a secret of the test world, 32 bytes',
  authenticate: principalOf,
} satisfies AdapterOptions;

/** Client, adapter and sandbox, joined by functions: no port, no mock, no waiting. */
export function createWorld(options: WorldOptions = {}) {
  let time = Date.parse(options.now ?? '2026-06-01T10:00:00Z');
  const advance = (milliseconds: number) => {
    time += milliseconds;
  };
  const sandbox = createSandbox({
    now: () => time,
    // Webhooks come in like from outside: no cookie, no origin, no header of ours.
    deliver: (request) => adapter.fetch(request),
    ...(options.random && {random: options.random}),
    ...options.sandbox,
  });
  const requests: Request[] = [];
  const logs: LogEntry[] = [];
  const upstream = (options.faults ?? ((next) => next))((request) => sandbox.fetch(request));
  const adapter = createAdapter({
    ...PLATFORM,
    limits: false,
    fetch: (input, init) => {
      const request = new Request(input, init);
      requests.push(request.body ? request.clone() : request);
      return upstream(request);
    },
    now: () => new Date(time),
    ...(options.random && {random: options.random}),
    timers: skippingTimers(advance),
    log: (entry) => logs.push(entry),
    ...options.adapter,
  });

  return {
    sandbox,
    adapter,
    /** Every request that the adapter sent upstream. */
    requests,
    logs,
    advance,
    now: () => new Date(time),
    /** The browser's `fetch` of a page of this client. */
    as: (tenant: string) => browserFetch(adapter.fetch, tenant),
    /** The browser's `fetch` of a page of `nordlys`. */
    fetch: browserFetch(adapter.fetch, 'nordlys'),
  };
}

/** The world, once made. */
export type World = ReturnType<typeof createWorld>;

/** Adds what a browser adds to a same-origin call of a signed-in user; headers that the caller sets stay. */
export function browserFetch(
  fetch: (request: Request) => Promise<Response>,
  tenant: string,
): typeof globalThis.fetch {
  return async (input, init) => {
    const target = typeof input === 'string' ? new URL(input, ORIGIN) : input;
    const request = new Request(target, init);
    const headers = new Headers(request.headers);
    for (const [name, value] of Object.entries(browserHeaders(tenant)))
      if (!headers.has(name)) headers.set(name, value);
    return fetch(new Request(request, {headers}));
  };
}

/** What a browser adds to a same-origin call of a user of this client. */
export function browserHeaders(tenant: string): Record<string, string> {
  return {
    cookie: `tenant=${encodeURIComponent(tenant)}`,
    origin: ORIGIN,
    'sec-fetch-site': 'same-origin',
    'sec-fetch-dest': 'empty',
    'sec-fetch-mode': 'cors',
  };
}

/** The platform's login of the test world: a cookie that names the client, or `desk:` and a desk. */
export function principalOf(request: Request): Principal | null {
  const [, encoded] = /tenant=([^;]*)/.exec(request.headers.get('cookie') ?? '') ?? [];
  if (encoded === undefined) return null;
  const name = decodeURIComponent(encoded);
  const [, desk] = /^desk:(.*)$/.exec(name) ?? [];
  if (desk === 'managing-partner' || desk === 'collection-partner')
    return {desk, email: 'mia@agency.example'};
  return {desk: 'client', externalTenantId: name, email: `user@${name}.example`};
}

/** Waiting moves the clock and takes no time; deadlines are never reached by themselves. */
function skippingTimers(advance: (milliseconds: number) => void): Timers {
  return {
    after: () => () => undefined,
    sleep: (milliseconds) => {
      advance(milliseconds);
      return Promise.resolve();
    },
  };
}
