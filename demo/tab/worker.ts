/** The service worker of the static demo: Ledgerly's server, the adapter and the sandbox, in the browser. */
import {CONTENT_SECURITY_POLICY} from '../policy.js';
import {SANDBOX} from './kept-sandbox.js';
import {nothingHere, pageAt} from './pages.js';
import {openPlatform, toPage, type Platform} from './platform.js';
import {asServed, inFolder} from './requests.js';

/** What TypeScript's library of pages does not know of workers. */
type ExtendableEvent = Event & {waitUntil: (until: Promise<unknown>) => void};
type FetchEvent = ExtendableEvent & {
  request: Request;
  respondWith: (answer: Promise<Response>) => void;
};
type Worker = {
  registration: ServiceWorkerRegistration;
  skipWaiting: () => Promise<void>;
  clients: {claim: () => Promise<void>};
  addEventListener: ((
    type: 'install' | 'activate',
    listener: (event: ExtendableEvent) => void,
  ) => void) &
    ((type: 'fetch', listener: (event: FetchEvent) => void) => void);
};

const worker = globalThis as unknown as Worker;
const base = worker.registration.scope;
const root = new URL(base).pathname;
/** Files of the static host. */
const FILES = /^(embed\/.*|[\w-]+\.(js|css|map))$/;
let opened: Promise<Platform> | undefined;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  const path = url.href.startsWith(base) ? url.pathname.slice(root.length) : null;
  if (path === null || FILES.test(path)) return;
  event.respondWith(answer(event.request, url, path));
});

async function answer(request: Request, url: URL, path: string): Promise<Response> {
  const platform = await (opened ??= openPlatform(base));
  if (path.startsWith('debitura/')) return platform.adapter.fetch(asServed(request));
  if (path === 'sandbox' || path.startsWith('sandbox/'))
    return sandboxAnswer(
      request,
      `${SANDBOX}${path.slice('sandbox'.length)}${url.search}`,
      platform,
    );
  const page = await pageAt(url, path, platform);
  if (page && 'location' in page) return Response.redirect(base + page.location, 303);
  return new Response(inFolder(page?.markup ?? (await nothingHere(platform)), root), {
    status: page ? 200 : 404,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'referrer-policy': 'same-origin',
    },
  });
}

/** A hosted page: what stands on it leads back below the folder. */
async function sandboxAnswer(
  request: Request,
  url: string,
  {sandbox}: Platform,
): Promise<Response> {
  const {method} = request;
  const body = method === 'GET' ? null : await request.arrayBuffer();
  const type = request.headers.get('content-type');
  const headers = type === null ? {} : {'content-type': type};
  const answered = await sandbox.fetch(new Request(url, {method, headers, body}));
  const location = answered.headers.get('location');
  if (location !== null) {
    const target = new URL(location, url).href;
    return Response.redirect(target.replace(SANDBOX, `${base}sandbox`), 303);
  }
  const response = await toPage(answered, base);
  if (!response.headers.get('content-type')?.includes('html')) return response;
  return new Response(inFolder(await response.text(), `${root}sandbox/`), response);
}
