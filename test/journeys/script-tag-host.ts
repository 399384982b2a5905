import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {createAdapter} from '../../src/adapter/index.js';
import {toNodeHandler} from '../../src/adapter/node.js';
import {tagLines, type TagOptions} from '../../src/cli/tag/lines.js';
import type {Release} from '../../src/cli/tag/release.js';
import {createSandbox} from '../../src/sandbox/index.js';

/** What a test does to the host: its page, and how the files and the session differ from what was built. */
export type HostOptions = {
  tag?: Partial<TagOptions>;
  body?: string;
  /** Further lines of the head. */
  head?: string;
  /** Changes a file on its way; null answers 503. */
  file?: (name: string, bytes: Buffer) => Buffer | null;
  contract?: number;
};

export const FALLBACK = '<a href="mailto:us@host.example">Write to us</a>';
const FORM = `<debitura-case-form>${FALLBACK}</debitura-case-form>`;

/** The list that the build wrote. */
export function release(): Release {
  return JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Release;
}

/** A page of a platform with exactly the lines and the policy that are printed, files and adapter on its own origin. */
export async function openHost({body = FORM, head = '', ...options}: HostOptions = {}) {
  const lines = tagLines(
    release(),
    {base: '/embed', isPinned: true, elements: [], languages: null, adapter: null, ...options.tag},
    (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`,
  );
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${lines.head.join('\n')}${head}</head><body>${body}</body></html>`;
  const adapter = toNodeHandler({fetch: adapterOf(options.contract)});
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? '';
    if (path.startsWith('/debitura/')) return void adapter(request, response);
    if (path === '/')
      return void response
        .writeHead(200, {'content-type': 'text/html', 'content-security-policy': lines.policy})
        .end(page);
    // Another place of the same files, as a second version has.
    const name = path.replace(/^\/(embed|other)\//, '');
    const bytes = readFileSync(`dist/${name}`);
    const sent = options.file ? options.file(name, bytes) : bytes;
    response.writeHead(sent ? 200 : 503, {'content-type': 'text/javascript'}).end(sent ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return {url: `http://localhost:${(server.address() as AddressInfo).port}/`, close};
}

function adapterOf(contract?: number) {
  const sandbox = createSandbox();
  const adapter = createAdapter({
    environment: {referral: 'http://127.0.0.1/referral', customer: 'http://127.0.0.1/customer'},
    referralKey: 'sandbox-referral-key',
    secret: 'a secret of the script-tag tests, 32 bytes',
    fetch: (input, init) => sandbox.fetch(new Request(input, init)),
    authenticate: () => ({
      desk: 'client',
      externalTenantId: 'nordlys',
      email: 'mette@nordlys.example',
    }),
  });
  return async (request: Request) => {
    const answer = await adapter.fetch(request);
    if (contract === undefined || !request.url.endsWith('/session')) return answer;
    const session = (await answer.json()) as object;
    return Response.json({...session, contract}, {headers: answer.headers});
  };
}
