import {request as httpRequest} from 'node:http';
import {Socket} from 'node:net';
import {describe, expect, it, onTestFinished} from 'vitest';
import {createSandbox} from '../../src/sandbox/index.js';
import {serveSandbox} from '../../src/sandbox/node.js';

async function serve(host?: string) {
  const sandbox = createSandbox();
  const heard: string[] = [];
  const server = await serveSandbox(
    {
      fetch: (request) => {
        heard.push(new URL(request.url).pathname);
        return sandbox.fetch(request);
      },
    },
    {port: 0, ...(host !== undefined && {host})},
  );
  onTestFinished(() => server.close());
  return {heard, port: Number(new URL(server.url).port), url: server.url};
}

/** `fetch` refuses to set Host, so this speaks HTTP itself, as the page of a name that now leads here. */
function mintUnder(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = {host, XApiKey: 'sandbox-referral-key', 'content-type': 'application/json'};
    const target = {
      host: '127.0.0.1',
      port,
      path: '/referral/oauth/token',
      method: 'POST',
      headers,
    };
    const request = httpRequest(target, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on('error', reject);
    request.end(JSON.stringify({externalTenantId: 'nordlys'}));
  });
}

/** Whether somebody listens there. */
function listensAt(address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = new Socket();
    const end = (isThere: boolean) => () => {
      socket.destroy();
      resolve(isThere);
    };
    socket.once('connect', end(true)).once('error', end(false)).connect(port, address);
  });
}

const FOREIGN = [
  'rebound.example',
  '127.0.0.1.rebound.example',
  'localhost.rebound.example',
  'localhost@rebound.example',
  'localhost.',
  '127.0.0.1, rebound.example',
  'customer-api.debitura.com',
  '192.0.2.7',
  '0.0.0.0',
  '[::]',
];

describe('The sandbox, asked by a page whose name leads to this machine', () => {
  it('gives nothing under any name but loopback (GUARD 39)', async () => {
    const {port, heard} = await serve();
    for (const host of FOREIGN) expect([host, await mintUnder(port, host)]).toEqual([host, 403]);
    for (const host of FOREIGN)
      expect([host, await mintUnder(port, `${host}:${port}`)]).toEqual([host, 403]);
    expect(heard).toEqual([]);
    for (const host of ['localhost', '127.0.0.1', '[::1]', 'LOCALHOST', `localhost:${port}`])
      expect([host, await mintUnder(port, host)]).toEqual([host, 200]);
  });

  it('listens on loopback alone unless it is told another address (GUARD 39)', async () => {
    const {port, url} = await serve();
    expect(url).toBe(`http://127.0.0.1:${port}`);
    expect(await listensAt('127.0.0.1', port)).toBe(true);
    // Every other address of this machine, of which 127.0.0.2 is one that needs no network.
    expect(await listensAt('127.0.0.2', port)).toBe(false);
  });

  it('does not start with an empty address, which would be every address (GUARD 39)', async () => {
    for (const host of ['', ' '])
      await expect(serve(host).then(() => `started with "${host}"`)).rejects.toThrow(/host/);
  });

  it('does not start under a name of Debitura’s own (GUARD 39)', async () => {
    for (const host of ['debitura.com', 'customer-api.debitura.com', 'Referral-API.Debitura.com.'])
      await expect(serve(host).then(() => `started as ${host}`)).rejects.toThrow(/host/);
  });

  it('answers at every address, when it is told so, under names that no other site can have (GUARD 39)', async () => {
    const {port, heard} = await serve('0.0.0.0');
    for (const host of ['rebound.example', 'customer-api.debitura.com', 'sandbox.rebound.example'])
      expect([host, await mintUnder(port, host)]).toEqual([host, 403]);
    expect(heard).toEqual([]);
    for (const host of [
      '192.0.2.7',
      '[2001:db8::7]',
      'sandbox',
      'host.docker.internal',
      'localhost',
    ])
      expect([host, await mintUnder(port, host)]).toEqual([host, 200]);
  });

  it('answers under the one name that it is told, and loopback (GUARD 39)', async () => {
    const {port} = await serve('localhost');
    expect(await listensAt('127.0.0.2', port)).toBe(false);
    expect(await mintUnder(port, 'rebound.example')).toBe(403);
  });
});
