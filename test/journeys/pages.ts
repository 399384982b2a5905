import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {CONTENT_SECURITY_POLICY} from '../../demo/server.js';
import {INVOICE} from './invoice.js';
import type {User} from './support.js';

/** What a page of a test is made of: the body of its HTML, and the module that it loads. */
export type PageOptions = {body: string; script?: string};

/**
 * Loads a page of `addPage` that a redirect led to: only a request of the browser's own finds it.
 *
 * @param path - Where the user must have arrived.
 */
export async function arrive(user: User, path: string) {
  await user.page.waitForURL((url) => url.pathname === path);
  await user.page.reload();
}

/** Puts a page of somebody's own on the demo's server, under its policy (which lets it frame its like) and with its script tag. */
export async function addPage(user: User, path: string, {body, script = ''}: PageOptions) {
  const head = `<script type="module" src="/embed/debitura-embed.js"></script><script type="module" src="${path}.js"></script>`;
  await user.context.route(
    (url) => url.pathname === path,
    (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: {'content-security-policy': `${CONTENT_SECURITY_POLICY}; frame-src 'self'`},
        body: htmlOf(head, body),
      }),
  );
  await user.context.route(
    (url) => url.pathname === `${path}.js`,
    (route) => route.fulfill({contentType: 'text/javascript', body: script}),
  );
}

/** A module that hands the tests' invoice to the form, and where to come back to. */
export function handOver(returnUrl?: string): string {
  const properties = {invoice: INVOICE, ...(returnUrl !== undefined && {returnUrl})};
  return `Object.assign(document.querySelector('debitura-case-form'), ${JSON.stringify(properties)});`;
}

/** A page around another one. */
export function around(source: string): string {
  return `<h1>Portal</h1><iframe title="Collection" src="${source}" width="100%" height="760"></iframe>`;
}

/**
 * A portal on a port of its own, and so of another origin than the demo. Not on another site: there a browser without a
 * profile lets a frame have neither cookies nor storage.
 *
 * @param body - Asked at every request, since the portal has to be there before what it frames.
 */
export async function servePortal(body: () => string) {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(htmlOf('', body()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function htmlOf(head: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Portal</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
}
