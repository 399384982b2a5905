import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {basename} from 'node:path';
import {CONTENT_SECURITY_POLICY} from '../../../demo/server.js';
import {createAdapter, type Principal} from '../../../src/adapter/index.js';
import {toNodeHandler} from '../../../src/adapter/node/index.js';
import type {Desk} from '../../../src/contract/index.js';
import {createSandbox} from '../../../src/sandbox/index.js';
import {poisoned, type Dealer} from './poison.js';

const SANDBOX = 'http://127.0.0.1:4010';
const DESKS: readonly Desk[] = ['client', 'managing-partner', 'collection-partner'];

/** Where texts are exchanged: in Debitura's answers, or in the adapter's own, which the elements trust more. */
export type Poisoned = 'upstream' | 'adapter';

/** A page under the printed policy, and adapters of all desks in which every text is a payload. */
export async function startHost(where: Poisoned, isWhole: boolean, dealer: Dealer) {
  const sandbox = createSandbox();
  const handlers = new Map(
    DESKS.map((desk) => [
      desk,
      toNodeHandler(createHostile(desk, {sandbox, dealer, where, isWhole})),
    ]),
  );
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const desk = DESKS.find((one) => url.startsWith(`/${one}/`));
    if (desk) return void handlers.get(desk)?.(request, response);
    void fileFor(url).then(({body, type}) => {
      response.writeHead(200, {
        'content-type': type,
        'content-security-policy': CONTENT_SECURITY_POLICY,
      });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sandbox,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

type Parts = {
  sandbox: ReturnType<typeof createSandbox>;
  dealer: Dealer;
  where: Poisoned;
  isWhole: boolean;
};

function createHostile(desk: Desk, {sandbox, dealer, where, isWhole}: Parts) {
  const person = () => (where === 'upstream' ? dealer.next() : 'Mia Brandt');
  const adapter = createAdapter({
    environment: {
      referral: `${SANDBOX}/referral`,
      customer: `${SANDBOX}/customer`,
      collectionPartner: `${SANDBOX}/collection-partner`,
    },
    referralKey: 'sandbox-referral-key',
    partnerKey: 'sandbox-partner-key',
    secret: 'a secret of the hostile page, 32 bytes',
    desks: DESKS,
    basePath: `/${desk}`,
    limits: false,
    log: () => undefined,
    authenticate: ({headers}): Principal => {
      if (desk !== 'client') return {desk, email: 'mia@agency.example', name: person()};
      const isNew = headers.get('referer')?.endsWith('/newcomer') === true;
      const profile = {
        client: poisoned(COMPANY, dealer, false) as Record<string, string>,
        users: [{name: person(), email: 'new@birk.example'}],
      };
      return isNew
        ? {
            desk,
            externalTenantId: 'somebody-new',
            email: 'new@birk.example',
            name: person(),
            profile,
          }
        : {
            desk,
            externalTenantId: 'nordlys',
            email:
              sandbox.state.clients.find(({externalTenantId}) => externalTenantId === 'nordlys')
                ?.users[0]?.email ?? '',
            name: person(),
          };
    },
    fetch: async (input, init) => {
      const answer = await sandbox.fetch(new Request(input, init));
      return where === 'upstream' ? poisonedAnswer(answer, dealer, isWhole) : answer;
    },
  });
  return {
    fetch: async (request: Request) => {
      const answer = await adapter.fetch(request);
      return where === 'adapter' && !request.url.endsWith('/session')
        ? poisonedAnswer(answer, dealer, isWhole)
        : answer;
    },
  };
}

/** What a platform may know of its customer, which is a user's text too. */
const COMPANY = {name: '', registrationNumber: '', address: '', zipCode: '', city: '', phone: ''};

async function poisonedAnswer(
  answer: Response,
  dealer: Dealer,
  isWhole: boolean,
): Promise<Response> {
  const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
  if (!isJson || answer.status === 204) return answer;
  const body = poisoned(await answer.json(), dealer, isWhole);
  return Response.json(body, {status: answer.status, headers: answer.headers});
}

async function fileFor(url: string): Promise<{body: string | Buffer; type: string}> {
  const [, chunk] = /^\/embed\/chunks\/(.+)$/.exec(url) ?? [];
  if (chunk)
    return {body: await readFile(`dist/chunks/${basename(chunk)}`), type: 'text/javascript'};
  if (url === '/embed/debitura-embed.js')
    return {body: await readFile('dist/debitura-embed.js'), type: 'text/javascript'};
  return {
    type: 'text/html; charset=utf-8',
    body: '<!doctype html><html lang="en-GB"><title>Host</title><link rel="icon" href="data:,"><script type="module" src="/embed/debitura-embed.js"></script><main></main></html>',
  };
}
