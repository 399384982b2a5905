import {spawn} from 'node:child_process';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {pathToFileURL} from 'node:url';
import {describe, expect, it} from 'vitest';
import {createSandbox, type Sandbox} from '../../src/sandbox/index.js';
import {serveSandbox} from '../../src/sandbox/node.js';
import {endGroup, installExample} from '../support/examples/project.js';

/** How long a server may take until it answers, in milliseconds. */
const START = 120_000;

const HEADERS = {'debitura-embed': '1', 'sec-fetch-site': 'same-origin'};

const DRAFT = {
  currencyCode: 'EUR',
  amountToRecover: 5000,
  date: '2026-06-04',
  dueDate: '2026-07-04',
  creditorReference: 'EXAMPLE-1',
  debtor: {
    type: 'Company',
    name: 'Isarblick Handels GmbH',
    address: 'Hauptstrasse 10',
    zipCode: '80331',
    city: 'Munich',
    countryAlpha2: 'DE',
  },
};

type Fetch = (path: string, init?: RequestInit) => Promise<Response>;

/** The session answers, and a case is made. */
async function useAdapter(ask: Fetch, sandbox: Sandbox) {
  const session = await ask('/session', {headers: HEADERS});
  expect(await session.json()).toMatchObject({contract: 1, desk: 'client'});
  const made = await ask('/cases', {
    method: 'POST',
    headers: {
      ...HEADERS,
      'content-type': 'application/json',
      'idempotency-key': 'example-key-0001',
    },
    body: JSON.stringify(DRAFT),
  });
  expect({status: made.status, body: (await made.json()) as unknown}).toMatchObject({
    status: 201,
    body: {creditorReference: 'EXAMPLE-1'},
  });
  expect(sandbox.state.cases.map((one) => one.creditorReference)).toContain('EXAMPLE-1');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Asks until the server listens; a server that ends before says why. */
async function untilListening(ask: Fetch, output: () => string | null) {
  const end = Date.now() + START;
  while (Date.now() < end) {
    const said = output();
    if (said !== null) throw new Error(`The server ended: ${said}`);
    const answer = await ask('/session', {headers: HEADERS}).catch(() => null);
    if (answer) return;
    await wait(250);
  }
  throw new Error(`The server did not listen within ${START / 1000} s.`);
}

describe('A backend made as the example shows answers for the session and makes a case', () => {
  for (const name of ['express', 'fastify', 'hono', 'node', 'next']) {
    it(`with ${name}`, async () => {
      const sandbox = createSandbox();
      const served = await serveSandbox(sandbox, {port: 0});
      const example = await installExample(name);
      const port = await freePort();
      let server: ReturnType<typeof spawn> | undefined;
      try {
        if (name === 'next') await example.run('build');
        const env = {...process.env, NODE_ENV: 'production', PORT: String(port)};
        server = spawn('npm', ['start'], {
          cwd: example.folder,
          env: {...env, DEBITURA_SANDBOX: served.url},
          detached: true,
        });
        let output = '';
        for (const stream of [server.stdout, server.stderr])
          stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
        const ask: Fetch = (path, init) => fetch(`http://127.0.0.1:${port}/debitura${path}`, init);
        const started = server;
        await untilListening(ask, () => (started.exitCode === null ? null : output));
        await useAdapter(ask, sandbox);
        if (name === 'next') return;
        // What the pages of the other examples ask their backend for.
        const invoice = await fetch(`http://127.0.0.1:${port}/invoices/2026-117`);
        expect(await invoice.json()).toMatchObject({number: '2026-117'});
      } finally {
        endGroup(server?.pid);
        example.remove();
        await served.close();
      }
    });
  }

  it('with workers, as the bundle that is deployed', async () => {
    const sandbox = createSandbox();
    const served = await serveSandbox(sandbox, {port: 0});
    const example = await installExample('workers');
    try {
      await example.run('build');
      const {href} = pathToFileURL(join(example.folder, 'dist', 'worker.js'));
      const {default: worker} = (await import(href)) as {
        default: {fetch(request: Request, env: Record<string, string>): Promise<Response>};
      };
      const env = {
        DEBITURA_SANDBOX: served.url,
        DEBITURA_REFERRAL_KEY: 'sandbox-referral-key',
        DEBITURA_EMBED_SECRET: 'a secret of the examples, 32 bytes or more',
      };
      const ask: Fetch = (path, init) =>
        worker.fetch(new Request(`https://host.example/debitura${path}`, init), env);
      await useAdapter(ask, sandbox);
    } finally {
      example.remove();
      await served.close();
    }
  });
});
