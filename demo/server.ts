/** Ledgerly: a small accounting product with its own login, the adapter mounted at /debitura, the sandbox behind it. */
import {readFile} from 'node:fs/promises';
import {createServer, type RequestListener, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {basename, join} from 'node:path';
import {Hono} from 'hono';
import {toNodeHandler as toPageHandler} from 'srvx/node';
import {createAdapter, type AdapterOptions} from '../src/adapter/index.js';
import {toNodeHandler} from '../src/adapter/node/index.js';
import {createSandbox, type SandboxOptions} from '../src/sandbox/index.js';
import {serveSandbox} from '../src/sandbox/node.js';
import {addInboxPages} from './inbox/pages.js';
import {createLedger, toDraft} from './ledger.js';
import {Login} from './login.js';
import {openOffices} from './partner/office.js';
import {addPartnerPages} from './partner/pages.js';
import {listAllCases} from './platform.js';
import {CONTENT_SECURITY_POLICY} from './policy.js';
import {playgroundPage} from './playground/page.js';
import {quarterList} from './quarter.js';
import * as views from './views.js';

export {CONTENT_SECURITY_POLICY} from './policy.js';

const REFERRAL_KEY = 'sandbox-referral-key';

/** What a test may change; `npm run demo` gives the port only. */
export type DemoOptions = {
  port?: number;
  sandbox?: SandboxOptions;
  adapter?: Partial<AdapterOptions>;
};

/** Starts sandbox and demo on loopback. The answer's `close` stops both. */
export async function startDemo({port = 0, ...options}: DemoOptions = {}) {
  const sandbox = createSandbox(options.sandbox);
  const served = await serveSandbox(sandbox, {port: 0});
  const companies = createLedger(new Date());
  const login = new Login(companies);
  const urls = {
    referral: `${served.url}/referral`,
    customer: `${served.url}/customer`,
    collectionPartner: `${served.url}/collection-partner`,
  };
  const app = createPages(login, companies);
  addInboxPages(app, login);
  // The platform's own staff; a real back office asks for their login here.
  app.get('/platform', async (context) =>
    context.html(views.platformPage(await listAllCases(urls.referral, REFERRAL_KEY))),
  );
  const pages = toPageHandler(app.fetch) as RequestListener;
  const server = createServer();
  const url = await listen(server, port);
  const origin = url.replace('localhost', '127.0.0.1');
  const makeAdapter = () =>
    createAdapter({
      environment: urls,
      referralKey: REFERRAL_KEY,
      secret: 'ledgerly-demo-secret-of-32-bytes-or-more',
      authenticate: (request) => login.principal(request),
      webhookUrl: `${origin}/debitura/webhooks`,
      enable: {customerWebhooks: true},
      ...options.adapter,
    });
  let adapter = makeAdapter();
  let embed = toNodeHandler(adapter);
  const partners = await openOffices(urls, origin);
  const bookkeeper = companies.get('nordlys');
  if (bookkeeper)
    addPartnerPages(app, {...partners, login, bookkeeper, sandbox, sandboxUrl: served.url});
  server.on('request', (request, response) => {
    const office = partners.handlerOf(request.url ?? '');
    if (office) void office(request, response);
    else if (request.url?.startsWith('/debitura/')) void embed(request, response);
    else pages(request, response);
  });
  // The keeper subscribes at the sandbox, so that pages hear at once of what happens there.
  await adapter.keep().check();
  return {
    url,
    sandboxUrl: served.url,
    sandbox,
    /** A new adapter takes over from the present one, as after a deployment; it remembers nothing. */
    async restartAdapter() {
      adapter.stop();
      adapter = makeAdapter();
      embed = toNodeHandler(adapter);
      await adapter.keep().check();
    },
    async close() {
      adapter.stop();
      partners.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await served.close();
    },
  };
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

function createPages(login: Login, companies: ReturnType<typeof createLedger>): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header('content-security-policy', CONTENT_SECURITY_POLICY);
    context.header('referrer-policy', 'same-origin');
  });

  app.get('/ledgerly.css', () => file('demo/ledgerly.css', 'text/css'));
  app.get('/desks.css', () => file('demo/partner/desks.css', 'text/css'));
  app.get('/playground.css', () => file('demo/playground/playground.css', 'text/css'));
  app.get('/playground.js', () => file('dist/demo/playground.js', 'text/javascript'));
  app.get('/pages.js', () => file('dist/demo/pages.js', 'text/javascript'));
  app.get('/embed/debitura-embed.js', () => file('dist/debitura-embed.js', 'text/javascript'));
  app.get('/embed/chunks/:name', (context) =>
    file(join('dist/chunks', basename(context.req.param('name'))), 'text/javascript'),
  );

  app.get('/people', (context) => context.html(views.peoplePage([...companies.values()])));
  app.get('/login', (context) => {
    const cookie = login.start(context.req.query('as') ?? 'nordlys');
    if (cookie === null) return context.html(views.peoplePage([...companies.values()]), 404);
    return new Response(null, {status: 303, headers: {location: '/', 'set-cookie': cookie}});
  });
  app.get('/logout', (context) => {
    const cookie = login.end(context.req.raw);
    return new Response(null, {status: 303, headers: {location: '/people', 'set-cookie': cookie}});
  });
  app.get('/script-tag', (context) => {
    if (login.company(context.req.raw)) return context.html(views.scriptTagPage());
    const cookie = login.start('nordlys') ?? '';
    return context.html(views.scriptTagPage(), 200, {'set-cookie': cookie});
  });

  const forCompany = (
    path: string,
    show: (
      company: NonNullable<ReturnType<Login['company']>>,
      url: URL,
    ) => ReturnType<typeof views.page>,
  ) =>
    app.get(path, (context) => {
      const company = login.company(context.req.raw);
      return company
        ? context.html(show(company, new URL(context.req.url)))
        : context.redirect('/people', 303);
    });
  forCompany('/', (company) => views.invoicesPage(company, new Date().toISOString().slice(0, 10)));
  forCompany('/cases', (company) => views.casesPage(company));
  forCompany('/overdue', (company, {searchParams}) =>
    views.overduePage(company, searchParams.has('empty') ? [] : quarterList(new Date())),
  );
  forCompany('/cases/:id', (company, {pathname}) =>
    views.casePage(company, decodeURIComponent(pathname.split('/').at(-1) ?? '')),
  );
  forCompany('/embed', (company, {searchParams}) =>
    views.embedPage(
      company,
      company.invoices.find(({number}) => number === searchParams.get('invoice')),
    ),
  );
  forCompany('/onboarding', (company, {searchParams}) => {
    const numbers = searchParams.getAll('invoice');
    const chosen = company.invoices.filter(({number}) => numbers.includes(number));
    return views.onboardingPage(company, chosen.map(toDraft));
  });
  forCompany('/embed/twice', (company) => views.twoEmbedsPage(company));
  forCompany('/playground', (company) => playgroundPage(company));
  forCompany('/elements', (company) => views.elementsPage(company));
  forCompany('/collect', (company, {searchParams}) => {
    const numbers = searchParams.getAll('invoice');
    const invoices = company.invoices.filter(({number}) => numbers.includes(number));
    return views.collectPage(company, invoices, {
      require: searchParams.get('mode') === 'require',
      test: searchParams.has('test'),
    });
  });
  return app;
}

/** Serves one file of the project; a missing build answers 404. */
async function file(path: string, type: string): Promise<Response> {
  try {
    return new Response(await readFile(path), {
      headers: {'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache'},
    });
  } catch {
    return new Response('Not found', {status: 404});
  }
}
