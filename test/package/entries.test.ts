import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, writeFileSync} from 'node:fs';
import {promisify} from 'node:util';
import {beforeAll, describe, expect, it} from 'vitest';
import {build} from '../../scripts/prepare.mjs';

const run = promisify(execFile);

/** Runs a module in a Node of its own and answers what it printed. */
async function node(code: string): Promise<{stdout: string; stderr: string}> {
  return run(process.execPath, ['--input-type=module', '--eval', code]);
}

describe('The package', () => {
  beforeAll(() => build('npm'));

  it('can be imported on a server without a DOM, silently', async () => {
    const {stdout, stderr} = await node(
      "const embed = await import('./dist/npm/index.js'); console.log(Object.keys(embed).filter((name) => name.startsWith('Debitura')).sort().join(' '));",
    );
    expect(stderr).toBe('');
    expect(stdout.trim()).toBe(
      'DebituraBulk DebituraCase DebituraCaseForm DebituraCaseList DebituraEmbed DebituraErrorEvent DebituraOnboarding DebituraPartnerDesk DebituraPrice',
    );
  });

  it('joins adapter and sandbox in a host’s own test', async () => {
    const {stdout} = await node(`
      import {createAdapter} from './dist/npm/adapter.js';
      import {createSandbox} from './dist/npm/sandbox.js';
      const sandbox = createSandbox();
      const adapter = createAdapter({
        environment: {referral: 'http://127.0.0.1/referral', customer: 'http://127.0.0.1/customer'},
        referralKey: 'sandbox-referral-key',
        secret: 'a secret of thirty-two bytes or more',
        fetch: (input, init) => sandbox.fetch(new Request(input, init)),
        authenticate: () => ({desk: 'client', externalTenantId: 'nordlys', email: 'mette@nordlys.example'}),
      });
      const response = await adapter.fetch(new Request('https://host.example/debitura/cases', {
        headers: {'debitura-embed': '1', 'sec-fetch-site': 'same-origin'},
      }));
      console.log(response.status, (await response.json()).cases.length > 0);
    `);
    expect(stdout.trim()).toBe('200 true');
  });

  it('is still whole when a demo is built after it, and keeps no chunk of an older build', () => {
    const old = 'dist/chunks/older-0000000.js';
    writeFileSync(old, '');
    build('tag');
    expect(existsSync(old)).toBe(false);
    expect(existsSync('dist/npm/adapter.js')).toBe(true);
    expect(existsSync('dist/npm/cli.js')).toBe(true);
  });

  it('names in its help each variable that the doctor reads, and a guide that is packed', async () => {
    const {stdout} = await run(process.execPath, ['dist/npm/cli.js', '--help']);
    for (const name of ['REFERRAL_KEY', 'PARTNER_KEY', 'ENVIRONMENT', 'WEBHOOK_URL', 'REDIS_URL'])
      expect(stdout).toContain(`DEBITURA_${name}`);
    const [guide = ''] = /docs\/[\w/]+\.md/.exec(stdout) ?? [];
    const {stdout: packed} = await run('npm', ['pack', '--dry-run', '--json']);
    const [{files}] = JSON.parse(packed) as [{files: {path: string}[]}];
    expect(files.map(({path}) => path)).toEqual(expect.arrayContaining([guide, 'LICENSE']));
  });

  it('starts the sandbox from the command line', async () => {
    const sandbox = spawn(process.execPath, ['dist/npm/cli.js', 'sandbox', '--port', '0']);
    const [line] = (await once(sandbox.stdout, 'data')) as [Buffer];
    const url = /sandbox ready at (http:\/\/127\.0\.0\.1:\d+)/.exec(line.toString())?.[1];
    const response = await fetch(`${url}/referral/me`, {
      headers: {XApiKey: 'sandbox-referral-key'},
    });
    expect(response.status).toBe(200);
    sandbox.kill();
    await once(sandbox, 'exit');
  });
});
