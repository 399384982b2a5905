import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {ServerRequest} from 'srvx';
import {toNodeHandler} from 'srvx/node';
import type {Sandbox} from './sandbox.js';

/** Where a sandbox listens. */
export interface ServeOptions {
  /** TCP port; 0 takes any free one. */
  port: number;
  /**
   * Host name or address to bind to and to answer under, besides loopback. `0.0.0.0` is every address; it answers under
   * addresses, names without a dot and `.internal`.
   */
  host?: string;
}

/** A sandbox that listens. */
export interface SandboxServer {
  /** Base address, for example `http://127.0.0.1:4010`. */
  url: string;
  /** Stops listening and ends every connection. */
  close(): Promise<void>;
}

const loopbackNames = new Set(['127.0.0.1', 'localhost', '[::1]']);
const anyAddress = new Set(['0.0.0.0', '::', '[::]']);

/**
 * Serves a sandbox over HTTP, on loopback unless `host` says otherwise.
 *
 * A rejected `fetch` (the scenario "connection cut") ends the connection without an answer.
 * Requests under a foreign `Host` get a 403: a page that rebinds its own name to 127.0.0.1 must not
 * reach the sandbox.
 *
 * @throws RangeError - `host` is empty, or a name of Debitura's own.
 * @throws Error - when the port is taken (`EADDRINUSE`).
 */
export async function serveSandbox(
  sandbox: Pick<Sandbox, 'fetch'>,
  {port, host = '127.0.0.1'}: ServeOptions,
): Promise<SandboxServer> {
  checkHost(host);
  const listener = toNodeHandler(async (request: ServerRequest) => {
    if (!answersUnder(request.headers.get('host') ?? '', host)) return refuseHost();
    try {
      return await sandbox.fetch(request);
    } catch {
      // srvx would let the rejection end the process; the caller shall see a broken connection.
      request.runtime?.node?.req.socket.destroy();
      return new Response(null, {status: 500});
    }
  });
  const server = createServer(listener as RequestListener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host.replaceAll(/[[\]]/g, ''), resolve);
  });
  const address = server.address() as AddressInfo;
  const name = anyAddress.has(host) ? '127.0.0.1' : bracketed(host);

  return {
    url: `http://${name}:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** Node takes an empty name, as of a variable that is not set, for every address. */
function checkHost(host: string) {
  if (host.trim() === '')
    throw new RangeError('host is empty. Leave it out for loopback; 0.0.0.0 is every address.');
  if (/(^|\.)debitura\.com\.?$/i.test(host))
    throw new RangeError(`host: the sandbox does not answer as ${host}, which is real.`);
}

function answersUnder(hostHeader: string, host: string): boolean {
  const name = hostHeader.replace(/:\d+$/, '').toLowerCase();
  if (loopbackNames.has(name) || name === bracketed(host).toLowerCase()) return true;
  return anyAddress.has(host) && isNobodysName(name);
}

/**
 * Whoever binds to every address has no single name to insist on. Addresses, names without a dot and `.internal` remain:
 * nobody can give a page of another site such a name.
 */
function isNobodysName(name: string): boolean {
  return /^(\d{1,3}(\.\d{1,3}){3}|\[[\da-f:.]+\]|[\w-]+|([\w-]+\.)+internal)$/.test(name);
}

function bracketed(host: string): string {
  return host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
}

function refuseHost(): Response {
  return new Response(
    'The sandbox answers under loopback names only. Start it with --host to give it another name.\n',
    {status: 403, headers: {'content-type': 'text/plain; charset=utf-8'}},
  );
}
