import {readFile} from 'node:fs/promises';
import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {toNodeHandler} from 'srvx/node';
import {createAdapter} from '../../../src/adapter/index.js';
import {createSandbox} from '../../../src/sandbox/index.js';
import {serveSandbox} from '../../../src/sandbox/node.js';
import type {Invoice} from '../../../src/contract/index.js';

/** No inline script or style and no other origin; Trusted Types are the embed's own promise, not every framework's. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'";

/** The invoice that the Express example has. */
async function readInvoice(): Promise<Invoice> {
  const {href} = pathToFileURL(resolve('examples/express/invoices.js'));
  const {invoice} = (await import(href)) as {invoice: Invoice};
  return invoice;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** An example that is served. */
export type Host = Awaited<ReturnType<typeof serveExample>>;

/** Serves what an example has built, with the adapter at /debitura, an invoice, and a sandbox behind it. */
export async function serveExample(dist: string, more = '') {
  const policy = `${POLICY}${more}`;
  const invoice = await readInvoice();
  const sandbox = createSandbox();
  const served = await serveSandbox(sandbox, {port: 0});
  const adapter = createAdapter({
    environment: {referral: `${served.url}/referral`, customer: `${served.url}/customer`},
    referralKey: 'sandbox-referral-key',
    secret: 'a secret of the examples, 32 bytes or more',
    authenticate: () => ({
      desk: 'client',
      externalTenantId: 'nordlys',
      email: 'mette@nordlys.example',
    }),
  });
  const listener = toNodeHandler(async (request: Request) => {
    const {pathname} = new URL(request.url);
    if (pathname.startsWith('/debitura/')) return adapter.fetch(request);
    if (pathname === `/invoices/${invoice.number}`) return Response.json(invoice);
    // Chromium asks for it by itself.
    if (pathname === '/favicon.ico') return new Response(null, {status: 204});
    return page(dist, pathname === '/' ? '/index.html' : pathname, policy);
  });
  const server = createServer(listener as RequestListener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    sandbox,
    reference: invoice.number,
    async close() {
      adapter.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await served.close();
    },
  };
}

async function page(dist: string, path: string, policy: string): Promise<Response> {
  try {
    const body = await readFile(join(dist, normalize(path)));
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    return new Response(body, {
      headers: {'content-type': type, 'content-security-policy': policy},
    });
  } catch {
    return new Response('Not found', {status: 404});
  }
}
