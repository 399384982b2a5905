import type {IncomingMessage} from 'node:http';
import {afterEach, describe, expect, it} from 'vitest';
import {BROWSER, createServers, framing, openRequest, servedAdapter} from './served.js';

const servers = createServers();
afterEach(() => {
  servers.close();
});

describe('the Node handler', () => {
  it('answers a request of a browser over a socket', async () => {
    const url = await servers.listen(servedAdapter().handler);
    const response = await fetch(`${url}/debitura/session`, {headers: BROWSER});
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toMatchObject({desk: 'client'});
  });

  it('knows the whole path when a framework cut the mount off', async () => {
    const {handler} = servedAdapter();
    const url = await servers.listen((request, response) => {
      const mounted = request as IncomingMessage & {originalUrl?: string};
      mounted.originalUrl = request.url ?? '';
      request.url = (request.url ?? '').replace('/debitura', '');
      handler(mounted, response);
    });
    const response = await fetch(`${url}/debitura/session`, {headers: BROWSER});
    expect(response.status).toBe(200);
  });

  it('says so when something read the body before', async () => {
    const {handler} = servedAdapter();
    const url = await servers.listen((request, response) => {
      request.resume();
      request.on('end', () => {
        handler(request, response);
      });
    });
    const response = await fetch(`${url}/debitura/cases`, {
      method: 'POST',
      headers: {...BROWSER, 'content-type': 'application/json'},
      body: '{}',
    });
    expect(response.status).toBe(500);
    expect(((await response.json()) as {detail: string}).detail).toContain('express.json()');
  });

  it('refuses a dot segment that a browser would have resolved', async () => {
    const url = new URL(await servers.listen(servedAdapter().handler));
    const {request, answer} = openRequest(url.href, {});
    request.path = '/debitura/cases/case-reference/..';
    request.method = 'GET';
    request.end();
    expect((await answer).status).toBe(400);
  });

  it('lives on when a browser leaves in the middle of an upload', async () => {
    const {handler, sandbox} = servedAdapter();
    const failures: unknown[] = [];
    const listener = (reason: unknown) => failures.push(reason);
    process.on('unhandledRejection', listener);
    const url = await servers.listen(handler);
    const {head, contentType} = framing();
    const {request} = openRequest(
      `${url}/debitura/cases/${sandbox.state.cases[0]?.id ?? ''}/files`,
      {
        'content-type': contentType,
        'idempotency-key': 'an-upload-that-ends-early',
        'transfer-encoding': 'chunked',
      },
    );
    request.write(head);
    await new Promise((resolve) => request.write('a'.repeat(1000), resolve));
    request.destroy();
    const response = await fetch(`${url}/debitura/session`, {headers: BROWSER});
    process.off('unhandledRejection', listener);
    expect(response.status).toBe(200);
    expect(failures).toEqual([]);
  });
});
