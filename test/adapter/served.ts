import {createServer, request as httpRequest, type RequestListener, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {createAdapter, type AdapterOptions} from '../../src/adapter/index.js';
import {toNodeHandler} from '../../src/adapter/node/index.js';
import {createSandbox} from '../../src/sandbox/index.js';
import {principalOf} from '../support/world.js';

/** Real servers of one test; `close` ends them all. */
export function createServers() {
  const servers: Server[] = [];
  return {
    async listen(listener: RequestListener): Promise<string> {
      const server = createServer(listener);
      servers.push(server);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    },
    close() {
      for (const server of servers.splice(0)) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

/** The adapter behind `node:http`, in front of `upstreamUrl` or of a sandbox in this process. */
export function servedAdapter(options: Partial<AdapterOptions> & {upstreamUrl?: string} = {}) {
  const {upstreamUrl = 'http://127.0.0.1:4010', ...changes} = options;
  const sandbox = createSandbox();
  const adapter = createAdapter({
    environment: {referral: `${upstreamUrl}/referral`, customer: `${upstreamUrl}/customer`},
    referralKey: 'sandbox-referral-key',
    secret: 'a secret of the test world, 32 bytes',
    authenticate: principalOf,
    limits: false,
    log: () => undefined,
    ...(options.upstreamUrl === undefined && {
      fetch: (input, init) => sandbox.fetch(new Request(input, init)),
    }),
    ...changes,
  });
  const handle = toNodeHandler(adapter);
  const handler: RequestListener = (request, response) => void handle(request, response);
  return {sandbox, handler};
}

/** What a browser sends with each call of a signed-in user. */
export const BROWSER = {
  'debitura-embed': '1',
  cookie: 'tenant=nordlys',
  'sec-fetch-site': 'same-origin',
  'sec-fetch-dest': 'empty',
};

/** A sender that decides for itself when its bytes go out. */
export function openRequest(url: string, headers: Record<string, string>) {
  const request = httpRequest(url, {method: 'POST', headers: {...BROWSER, ...headers}});
  const answer = new Promise<{status: number; text: string}>((resolve, reject) => {
    request.on('error', reject);
    request.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString()}),
      );
    });
  });
  answer.catch(() => undefined);
  return {request, answer};
}

/** A multipart body with one text file of this many bytes, in two pieces around it. */
export function framing(boundary = 'test-boundary') {
  const disposition = 'form-data; name="file"; filename="ledger.csv"';
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    head: Buffer.from(
      `--${boundary}\r\nContent-Disposition: ${disposition}\r\nContent-Type: text/csv\r\n\r\n`,
    ),
    tail: Buffer.from(`\r\n--${boundary}--\r\n`),
  };
}
