import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';
import {
  authenticateSessionToken,
  createAdapter,
  mintSessionToken,
  type Principal,
} from '../../src/adapter/index.js';
import {toNodeHandler} from '../../src/adapter/node/index.js';
import {tagLines, type TagOptions} from '../../src/cli/tag/lines.js';
import type {Release} from '../../src/cli/tag/release.js';
import type {Invoice} from '../../src/contract/index.js';
import {createSandbox} from '../../src/sandbox/index.js';

/** What a test does to the host: its page, and how files, answers and policy differ from what was built and printed. */
export type HostOptions = {
  tag?: Partial<TagOptions>;
  body?: string;
  /** Further lines of the head. */
  head?: string;
  /** Changes a file on its way; null answers 503. */
  file?: (name: string, bytes: Buffer) => Buffer | null;
  /** Changes answers of the adapter, by the end of their path. */
  answers?: Record<string, (body: unknown) => unknown>;
  /** Milliseconds that an answer of the adapter takes besides, by its path. */
  lag?: (path: string) => number;
  policy?: (printed: string) => string;
  /** What another place of the page's own origin holds: its path's beginning, and the folder. */
  folder?: readonly [path: string, folder: string];
  tenant?: string;
  /** The files come from an origin of their own. */
  hasCdn?: boolean;
  /** The adapter has an origin of its own, whose login is a token; the page's script sets both, and this invoice. */
  api?: {invoice: Invoice};
};

export const FALLBACK = '<a href="mailto:us@host.example">Write to us</a>';
const FORM = `<debitura-case-form>${FALLBACK}</debitura-case-form>`;
const SECRET = 'a secret of the script-tag tests, 32 bytes';

/** The list that the build wrote. */
export function release(): Release {
  return JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Release;
}

/** A page of a platform with exactly the lines and the policy that are printed. */
export async function openHost(options: HostOptions = {}) {
  const page = await listen();
  const cdn = options.hasCdn ? await listen() : null;
  const api = options.api ? await listen() : null;
  const lines = tagLines(
    release(),
    {
      base: cdn ? `${cdn.origin}/embed` : '/embed',
      ...{isPinned: true, elements: [], languages: null, adapter: api?.origin ?? '/debitura'},
      ...options.tag,
    },
    (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`,
  );
  const principal: Principal = {
    desk: 'client',
    externalTenantId: options.tenant ?? 'nordlys',
    email: 'mette@nordlys.example',
  };
  const {body = FORM, head = '', policy = (printed: string) => printed} = options;
  const text = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${lines.head.join('\n')}${head}</head><body>${body}${api ? '<script src="/host.js"></script>' : ''}</body></html>`;
  const files = filesOf(options, cdn !== null);
  const adapter = adapterOf(options, principal, api ? page.origin : null);
  cdn?.answer(files);
  api?.answer(adapter);
  page.answer((request, response) => {
    const path = request.url?.split('?')[0] ?? '';
    if (path.startsWith('/debitura/') && !api) adapter(request, response);
    else if (path === '/host.js') response.end(hostScript(api?.origin ?? '', options));
    else if (path === '/token')
      void mintSessionToken(principal, {secret: SECRET}).then((token) => response.end(token));
    else if (path === '/')
      response
        .writeHead(200, {
          'content-type': 'text/html',
          'content-security-policy': policy(lines.policy),
        })
        .end(text);
    else files(request, response);
  });
  const close = () => Promise.all([page, cdn, api].map(async (server) => server?.close()));
  return {
    url: `${page.origin}/`,
    origins: [page, cdn, api].flatMap((server) => server?.origin ?? []),
    close,
  };
}

/** What a page does whose adapter is elsewhere: its address and the login are given by property. */
function hostScript(origin: string, options: HostOptions) {
  return `Object.assign(document.querySelector('debitura-case-form'), {
    adapter: '${origin}/debitura',
    getToken: () => fetch('/token').then((answer) => answer.text()),
    invoice: ${JSON.stringify(options.api?.invoice ?? null)},
  });`;
}

function filesOf({file, folder = ['/other/', 'dist']}: HostOptions, isForeign: boolean) {
  return ((request, response) => {
    const path = request.url?.split('?')[0] ?? '';
    const [place, kept] = path.startsWith(folder[0]) ? folder : ['/embed/', 'dist'];
    const name = path.replace(place, '');
    const bytes = readFileSync(`${kept}/${name}`);
    const sent = file ? file(name, bytes) : bytes;
    response
      .writeHead(sent ? 200 : 503, {
        'content-type': 'text/javascript',
        ...(isForeign && {'access-control-allow-origin': '*'}),
      })
      .end(sent ?? '');
  }) satisfies RequestListener;
}

function adapterOf({answers = {}, lag}: HostOptions, principal: Principal, page: string | null) {
  const sandbox = createSandbox();
  const adapter = createAdapter({
    environment: {referral: 'http://127.0.0.1/referral', customer: 'http://127.0.0.1/customer'},
    referralKey: 'sandbox-referral-key',
    secret: SECRET,
    fetch: (input, init) => sandbox.fetch(new Request(input, init)),
    ...(page === null
      ? {authenticate: () => principal}
      : {authenticate: authenticateSessionToken({secret: SECRET}), allowedOrigins: [page]}),
  });
  const handle = async (request: Request) => {
    const {pathname} = new URL(request.url);
    if (lag) await new Promise((resolve) => setTimeout(resolve, lag(pathname)));
    const answer = await adapter.fetch(request);
    const [, change] = Object.entries(answers).find(([end]) => pathname.endsWith(end)) ?? [];
    if (!change) return answer;
    return Response.json(change(await answer.json()), {headers: answer.headers});
  };
  const listener = toNodeHandler({fetch: handle});
  return ((request, response) => void listener(request, response)) satisfies RequestListener;
}

/** A server on loopback that is told afterwards what to answer. */
async function listen() {
  let listener: RequestListener = (_, response) => response.writeHead(503).end();
  const server = createServer((request, response) => {
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    answer: (next: RequestListener) => (listener = next),
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
