import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createInterface} from 'node:readline';
import {beforeAll, describe, expect, it} from 'vitest';
import {useBrowser} from '../support/browser.js';
import {build} from '../../scripts/prepare.mjs';
import {fencesOf} from '../support/markdown.js';

const readme = readFileSync('README.md', 'utf8');
const [tag = ''] = fencesOf(readme, 'html');
const [page = '', backend = ''] = fencesOf(readme, 'js');
const [, policy = ''] = /^## The policy\n+[^]*?\n\n((?: {4}.+\n)+)/m.exec(readme) ?? [];

/** What a platform has besides: its pages, its login, something that mounts handlers. And the sandbox for Debitura. */
const SURROUNDINGS = `
  import {createServer} from 'node:http';
  import {readFileSync} from 'node:fs';
  import {createSandbox} from 'debitura-embed/sandbox';
  import {serveSandbox} from 'debitura-embed/sandbox/node';
  const sandbox = createSandbox();
  const {url} = await serveSandbox(sandbox, {port: 0});
  const mounts = [];
  const app = {use: (path, handler) => mounts.push([path, handler])};
  const yourLogin = async () => ({companyId: 'nordlys', email: 'mette@nordlys.example'});
`;

const SERVER = `
  const {tag, page, policy} = JSON.parse(process.env.PAGE);
  const server = createServer((request, response) => {
    const mount = mounts.find(([path]) => request.url.startsWith(path + '/'));
    if (mount) return mount[1](request, response);
    response.setHeader('content-security-policy', policy);
    const isScript = request.url.endsWith('.js');
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    if (request.url === '/page.js') return response.end(page);
    if (isScript) return response.end(readFileSync('dist' + request.url.replace('/embed', '')));
    const rest = '<link rel="icon" href="data:,"><script type="module" src="/page.js"></script>';
    response.end('<!doctype html><html lang="en"><title>Invoice</title>' + tag + rest);
  });
  server.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port));
`;

/** Runs the README's backend in a Node of its own, which resolves the package by its name as a platform's would. */
async function startPlatform() {
  const here = '{referral: `${url}/referral`, customer: `${url}/customer`}';
  expect(backend).toContain("environment: 'test'");
  const code = SURROUNDINGS + backend.replace("'test'", here) + SERVER;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    env: {
      ...process.env,
      DEBITURA_REFERRAL_KEY: 'sandbox-referral-key',
      DEBITURA_EMBED_SECRET: 'of a test, with thirty-two bytes or more',
      PAGE: JSON.stringify({tag, page, policy: policy.replace(/\s+/g, ' ').trim()}),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = (await once(createInterface(child.stdout), 'line')) as [string];
  return {url, stop: () => child.kill()};
}

describe('The README', () => {
  const browser = useBrowser();
  beforeAll(() => build('npm'));

  it('shows a page, a backend and a policy that together submit a case', async () => {
    const platform = await startPlatform();
    try {
      const tab = await browser().newPage({locale: 'en-GB'});
      const complaints: string[] = [];
      tab.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      tab.on('pageerror', (error) => complaints.push(String(error)));
      await tab.goto(platform.url);
      await tab.getByRole('heading', {name: 'Check and submit'}).waitFor();
      await tab
        .getByText(/\d\s?% of what is recovered/)
        .first()
        .waitFor();
      for (const box of await tab.getByRole('checkbox').all()) await box.check();
      await tab.getByRole('button', {name: /^Submit/}).click();
      await tab.getByRole('heading', {name: 'Your claim is on its way'}).waitFor();
      expect(complaints).toEqual([]);
    } finally {
      platform.stop();
    }
  });

  it('fits on a screen: each of its snippets has about ten lines', () => {
    for (const code of [tag, page, backend]) expect(code.split('\n').length).toBeLessThan(15);
  });
});
