import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterEach, describe, expect, it} from 'vitest';
import {createAdapter, type AdapterOptions} from '../../src/adapter/index.js';
import {toNodeHandler} from '../../src/adapter/node/index.js';
import {runDoctor} from '../../src/cli/doctor.js';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

const PROMISED =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const TAG = '<script type="module" src="/embed/debitura-embed.js"></script>';

type Host = {
  policy?: string;
  head?: string;
  adapter?: Partial<AdapterOptions> | null;
  /** What a proxy in front puts over the adapter's own header. */
  cacheControl?: string;
};

/** A platform with one page, the built loader and, unless null, an adapter at /debitura. */
async function host({policy, head = TAG, adapter = {}, cacheControl}: Host = {}) {
  const embed =
    adapter &&
    toNodeHandler(
      createAdapter({
        environment: {
          referral: 'http://127.0.0.1:1/referral',
          customer: 'http://127.0.0.1:1/customer',
        },
        referralKey: 'sandbox-referral-key',
        secret: 'a secret of a test, of 32 bytes or more',
        authenticate: () => null,
        log: () => undefined,
        ...adapter,
      }),
    );
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (embed && path.startsWith('/debitura/')) {
      if (cacheControl !== undefined) {
        const setHeader = response.setHeader.bind(response);
        const writeHead = response.writeHead.bind(response);
        response.writeHead = ((...args: Parameters<typeof writeHead>) => {
          setHeader('cache-control', cacheControl);
          return writeHead(args[0]);
        }) as typeof response.writeHead;
      }
      void embed(request, response);
      return;
    }
    if (path === '/invoices' && policy !== undefined)
      response.setHeader('content-security-policy', policy);
    const isScript = path.endsWith('.js');
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    // As many single-page applications answer: whatever is asked for is the page.
    response.end(isScript ? 'export {}' : `<!doctype html><head>${head}</head><body></body>`);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function look(url: string, adapter?: string) {
  const lines: string[] = [];
  const page = `${url}/invoices`;
  const code = await runDoctor(
    {},
    (line) => lines.push(line),
    {},
    {page, ...(adapter && {adapter})},
  );
  return {code, lines, text: lines.join('\n')};
}

describe('doctor --page', () => {
  it('says that all is well of a page that serves the promised policy, without any key', async () => {
    const url = await host({policy: PROMISED});
    expect(await look(url)).toMatchObject({
      code: 0,
      lines: [
        `ok   page: ${url}/invoices`,
        `ok   script: ${url}/embed/debitura-embed.js is there`,
        'ok   policy: scripts, calls and Trusted Types of the embed are allowed',
        `ok   adapter: answers at ${url}/debitura with 401`,
        'ok   cache: answers are kept nowhere',
      ],
    });
  });

  it.each([
    ["default-src 'none'", "script-src refuses the embed's script. Send: script-src 'self'"],
    [
      "default-src 'self'; connect-src https://api.ledgerly.example",
      "connect-src keeps the embed from its adapter. Send: connect-src https://api.ledgerly.example 'self'",
    ],
    [
      "default-src 'self'; require-trusted-types-for 'script'; trusted-types dompurify",
      'trusted-types refuses the policy that the elements make. Send: trusted-types dompurify lit-html',
    ],
    [
      "default-src 'self'; sandbox allow-scripts",
      'Send: sandbox allow-scripts allow-same-origin allow-forms',
    ],
    [
      "script-src 'nonce-r4nd0m' 'strict-dynamic'",
      'Send: <script type="module" nonce="…" src="…">, with the nonce of this answer',
    ],
  ])('says of "%s" what is missing, and the line to send', async (policy, line) => {
    const {code, text} = await look(await host({policy}));
    expect(code).toBe(1);
    expect(text).toContain(line);
  });

  it.each([
    "script-src 'nonce-r4nd0m' 'strict-dynamic'; connect-src 'self'",
    "script-src http://127.0.0.1:*/embed/; connect-src 'self'",
    'default-src http:',
    '*',
  ])('finds nothing missing in "%s"', async (policy) => {
    const head = '<script type="module" nonce="r4nd0m" src="/embed/debitura-embed.js"></script>';
    const written = policy === '*' ? 'default-src *' : policy;
    expect((await look(await host({policy: written, head}))).text).toContain('ok   policy');
  });

  it('notices that a policy lets in the one file and not its chunks', async () => {
    const url = await host();
    const strict = await host({
      policy: `default-src 'self'; script-src ${url}/embed/debitura-embed.js`,
      head: `<script type="module" src="${url}/embed/debitura-embed.js"></script>`,
    });
    const {text} = await look(strict);
    expect(text).toContain("lets the embed's script in, but not its chunks");
    expect(text).toContain(`Send: script-src ${url}/embed/debitura-embed.js ${url}/embed/`);
    // Its host lets no other origin read the file, which modules need.
    expect(text).toContain('comes without access-control-allow-origin');
  });

  it('reads a policy in a meta tag as well, written with character references, and holds every policy against the page', async () => {
    const meta = '<meta http-equiv="Content-Security-Policy" content="connect-src &#39;none&#39;">';
    const {text} = await look(await host({policy: PROMISED, head: meta + TAG}));
    expect(text).toContain('(policy 2 of 2, meta). Send: connect-src');
    expect((await look(await host({head: `<!-- ${meta} -->${TAG}`}))).text).toContain(
      '?    policy: the page has none',
    );
  });

  it('names the usual mistakes: no module, no adapter there, a page that leads elsewhere', async () => {
    const classic = TAG.replace(' type="module"', '');
    const {code, text} = await look(await host({policy: PROMISED, head: classic, adapter: null}));
    expect(code).toBe(1);
    expect(text).toMatch(/FAIL script: .* needs type="module"/);
    expect(text).toMatch(/FAIL adapter: something else answers at .*: 200, text\/html/);
    const nowhere = await look('http://127.0.0.1:1');
    expect(nowhere.text).toMatch(/FAIL page: nothing answers/);
  });

  it('says when something in between changes the cache header, and when authenticate throws', async () => {
    const cached = await look(await host({policy: PROMISED, cacheControl: 'public, max-age=60'}));
    expect(cached.text).toContain('FAIL cache: cache-control came as "public, max-age=60"');
    const authenticate = () => Promise.reject(new Error('the session store is down'));
    const {text} = await look(await host({policy: PROMISED, adapter: {authenticate}}));
    expect(text).toContain('FAIL adapter: answers, but authenticate throws');
  });

  it('asks an adapter of another origin as that page’s browser would', async () => {
    const page = await host({policy: PROMISED.replace("connect-src 'self'", 'connect-src *')});
    const listed = await host({adapter: {allowedOrigins: [page]}});
    const well = await look(page, `${listed}/debitura`);
    expect(well.code).toBe(0);
    expect(well.text).toContain(`ok   CORS: ${page} may read the answers`);
    const strange = await look(page, `${await host()}/debitura`);
    expect(strange.text).toContain(
      `FAIL adapter: refuses the page: add '${page}' to allowedOrigins`,
    );
    const strict = await look(await host({policy: PROMISED}), `${listed}/debitura`);
    expect(strict.text).toContain(`Send: connect-src 'self' ${listed}`);
  });

  it('wants an address', async () => {
    const lines: string[] = [];
    expect(await runDoctor({}, (line) => lines.push(line), {}, {page: 'app.example'})).toBe(2);
  });
});
