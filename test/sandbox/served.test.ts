import {request as httpRequest} from 'node:http';
import {describe, expect, it, onTestFinished} from 'vitest';
import {createSandbox} from '../../src/sandbox/index.js';
import {serveSandbox} from '../../src/sandbox/node.js';
import {draft} from './support.js';

async function serve(host?: string) {
  const sandbox = createSandbox();
  const server = await serveSandbox(sandbox, {port: 0, ...(host ? {host} : {})});
  onTestFinished(() => server.close());
  const token = await fetch(`${server.url}/referral/oauth/token`, {
    method: 'POST',
    headers: {XApiKey: 'sandbox-referral-key'},
    body: JSON.stringify({externalTenantId: 'nordlys'}),
  });
  const {accessToken} = (await token.json()) as {accessToken: string};
  const create = (creditorReference: string) =>
    fetch(`${server.url}/customer/cases`, {
      method: 'POST',
      headers: {authorization: `Bearer ${accessToken}`, 'idempotency-key': 'key-1'},
      body: JSON.stringify({...draft, creditorReference}),
    });
  return {sandbox, server, create};
}

/** `fetch` refuses to set Host, so this speaks HTTP itself. */
function statusUnderHost(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(`${url}/`, {headers: {host}}, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on('error', reject);
    request.end();
  });
}

describe('a served sandbox', () => {
  it('cuts the connection after the work, and answers the repeat with the same case', async () => {
    const {sandbox, create} = await serve();
    await expect(create('SANDBOX-CUT-1')).rejects.toThrow('fetch failed');
    const made = sandbox.state.cases.filter((each) => each.creditorReference === 'SANDBOX-CUT-1');
    expect(made).toHaveLength(1);
    const repeat = (await (await create('SANDBOX-CUT-1')).json()) as {id: string};
    expect(repeat.id).toBe(made[0]?.id);
  });

  it('answers under loopback names only (GUARD 39)', async () => {
    const {server} = await serve();
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await statusUnderHost(server.url, 'localhost:4010')).not.toBe(403);
    expect(await statusUnderHost(server.url, 'rebound.example')).toBe(403);
    expect(await statusUnderHost(server.url, '127.0.0.1.rebound.example')).toBe(403);
  });
});
