import {describe, expect, it, onTestFinished} from 'vitest';
import {createSandbox} from '../../src/sandbox/index.js';
import {serveSandbox} from '../../src/sandbox/node.js';
import {draft} from './support.js';

async function serve() {
  const sandbox = createSandbox();
  const server = await serveSandbox(sandbox, {port: 0});
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

describe('a served sandbox', () => {
  it('cuts the connection after the work, and answers the repeat with the same case', async () => {
    const {sandbox, create} = await serve();
    await expect(create('SANDBOX-CUT-1')).rejects.toThrow('fetch failed');
    const made = sandbox.state.cases.filter((each) => each.creditorReference === 'SANDBOX-CUT-1');
    expect(made).toHaveLength(1);
    const repeat = (await (await create('SANDBOX-CUT-1')).json()) as {id: string};
    expect(repeat.id).toBe(made[0]?.id);
  });
});
