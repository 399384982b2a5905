import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {DOCUMENTS, generateTypes} from '../../scripts/generate-types.mjs';
import {
  createCollectionPartnerApi,
  createCustomerApi,
  createReferralApi,
  requestInit,
  type ApiOptions,
} from '../../src/debitura/index.js';
import {folder, hasDocuments, readDocument, type Api} from '../contract/documents.js';
import {documentedOperations} from '../contract/operations.js';
import {createRequestCheck, fits} from '../contract/request-check.js';
import {collectionPartnerCalls} from './calls/collection-partner.js';
import {customerAliases, customerCalls} from './calls/customer.js';
import {referralCalls} from './calls/referral.js';

type Call = (options: ApiOptions) => Promise<unknown>;

/** Binds the calls of one API to its client. */
function bind<T>(calls: Record<string, (api: T) => Promise<unknown>>, make: (o: ApiOptions) => T) {
  return Object.fromEntries(
    Object.entries(calls).map(([operation, call]): [string, Call] => [
      operation,
      (options) => call(make(options)),
    ]),
  );
}

const ALIASES = Object.keys(customerAliases);
const apis: Api[] = ['referral', 'customer', 'collection-partner'];
const calls: Record<Api, Record<string, Call>> = {
  referral: bind(referralCalls, createReferralApi),
  customer: bind(customerCalls, createCustomerApi),
  'collection-partner': bind(collectionPartnerCalls, createCollectionPartnerApi),
};
const clients = {
  referral: createReferralApi,
  customer: createCustomerApi,
  'collection-partner': createCollectionPartnerApi,
};

/** What a call sends; what it makes of an empty answer is another matter. */
async function sentBy(api: Api, call: Call): Promise<Request[]> {
  const sent: Request[] = [];
  const baseUrl = `https://debitura.test/${api}`;
  await call({
    baseUrl,
    send: ({url, ...rest}) => {
      sent.push(new Request(url, requestInit(rest)));
      return Promise.resolve(Response.json({}));
    },
  }).catch(() => null);
  return sent;
}

/** Methods of a client that none of the calls uses. */
async function untried(api: Api): Promise<string[]> {
  const used = new Set<PropertyKey>();
  const watched = (options: ApiOptions) =>
    new Proxy(clients[api](options), {
      get(target, name) {
        used.add(name);
        return Reflect.get(target, name) as unknown;
      },
    });
  const tables: Record<Api, Record<string, (client: never) => Promise<unknown>>> = {
    referral: referralCalls,
    customer: customerCalls,
    'collection-partner': collectionPartnerCalls,
  };
  const options = {baseUrl: 'https://debitura.test', send: () => Promise.resolve(new Response())};
  for (const call of Object.values(tables[api]))
    await call(watched(options) as never).catch(() => null);
  return Object.keys(clients[api](options)).filter((name) => !used.has(name));
}

describe.each(apis)('the typed client of the %s API', (api) => {
  it('has a method for every operation that Debitura documents', () => {
    const known = [...Object.keys(calls[api]), ...(api === 'customer' ? ALIASES : [])];
    expect(known.sort()).toEqual([...documentedOperations[api]].sort());
  });

  it('sends with each method the operation that it stands for', async () => {
    for (const [operation, call] of Object.entries(calls[api])) {
      const [first, ...more] = await sentBy(api, call);
      const [method = '', pattern = ''] = operation.split(' ');
      const path = new URL(first!.url).pathname.replace(`/${api}`, '');
      expect([operation, first!.method, fits(pattern, path)]).toEqual([operation, method, true]);
      expect(more).toEqual([]);
    }
  });

  it('has no method that is tried by none of these calls', async () => {
    expect(await untried(api)).toEqual([]);
  });

  it.skipIf(!hasDocuments)(`asks as the document in ${folder} says`, async () => {
    const check = createRequestCheck(api);
    for (const [operation, call] of Object.entries(calls[api])) {
      const [request] = await sentBy(api, call);
      expect(await check(request!)).toEqual({operation, errors: []});
    }
  });

  it.skipIf(!hasDocuments)(`has the types of the document in ${folder}`, async () => {
    const committed = readFileSync(join('src/debitura/generated', `${api}.ts`), 'utf8');
    expect(committed).toBe(await generateTypes(readDocument(api), api));
    expect(Object.keys(DOCUMENTS)).toContain(api);
  });
});
