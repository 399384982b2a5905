import {beforeAll, describe, expect, it, vi} from 'vitest';
import {createWorld, type World} from '../support/world.js';
import {hasDocuments, type Api} from './documents.js';
import {documentedOperations} from './operations.js';
import {createRequestCheck, fits} from './request-check.js';

/** Calls every operation that the adapter knows, as pages would, and gives what it sent upstream. */
async function tour(): Promise<Request[]> {
  const world = createWorld({
    adapter: {
      chatAs: (_principal, [user]) => user?.email ?? null,
      webhookUrl: 'https://ledgerly.example/debitura/webhooks',
      webhookTestMode: true,
      enable: {customerWebhooks: true},
    },
  });
  const headers = {'debitura-embed': '1'};
  const url = (path: string) => `https://ledgerly.example/debitura${path}`;
  const read = (path: string) => world.fetch(url(path), {headers});
  const write = (path: string, body: object, tenant = 'nordlys') =>
    world.as(tenant)(url(path), {
      method: 'POST',
      headers: {
        ...headers,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
      },
      body: JSON.stringify(body),
    });
  const debtor = {
    type: 'Private',
    name: 'Erika Muster',
    address: 'Weg 1',
    city: 'Bonn',
    countryAlpha2: 'DE',
  };
  const question = {
    amountToRecover: 900,
    currencyCode: 'DKK',
    debtor: {type: 'Private', countryAlpha2: 'DE'},
  };
  const buckets = {
    amountToRecoverOver6Months: 500,
    amountToRecoverOver12Months: 400,
    amountToRecoverOver24Months: 100,
  };
  const full = {
    ...question,
    ...buckets,
    debtor: {
      ...debtor,
      zipCode: '53111',
      state: 'NRW',
      email: 'erika@muster.example',
      phone: '+49 1',
    },
    date: '2024-01-05',
    creditorReference: '2025/001 ü',
    claimDescription: 'Two\nlines',
    comments: 'none',
    allowPendingContracts: true,
    isTest: true,
    returnUrl: 'https://ledgerly.example/back?x=1',
    shown: {totalSuccessFeePercentage: 0, partner: null},
  };
  await write('/cases/preview', {...question, dueDate: '2026-01-05', returnUrl: full.returnUrl});
  await write('/cases/preview', {...question, ...buckets}, 'nobody');
  await write('/cases', full);
  const agreed = {...full, shown: undefined};
  const {id, reference} = (await (await write('/cases', agreed)).json()) as Record<string, string>;
  const form = new FormData();
  form.append('file', new File(['%PDF-'], 'a.pdf'));
  await world.fetch(url(`/cases/${id}/files?sendChatNotification=false`), {
    method: 'POST',
    headers: {...headers, 'idempotency-key': crypto.randomUUID()},
    body: form,
  });
  await write(`/cases/${id}/chats`, {message: 'Any\nnews?'});
  world.sandbox.state.move(id ?? '', 'LeadsQuoteGiven');
  const asked = world.sandbox.state.cases.find((each) => each.id === id)?.quoteRequest;
  const quotes = `/cases/${id}/quote-requests/${asked?.id}/quotes`;
  for (const path of [
    '/session',
    '/client',
    '/coverage',
    '/users',
    '/contracts/debt-collection/status',
    '/cases?statuses=Active&statuses=Closed&sort=DateCreated:desc&page=1&pageSize=5',
    '/cases?query=Erika&sort=GrossAmount&page=1',
    `/cases/${id}`,
    `/cases/${id}/contract-status`,
    `/cases/${id}/files`,
    `/cases/case-reference/${reference}`,
    `/cases/by-creditor-reference/${encodeURIComponent(full.creditorReference)}`,
    '/tasks',
    ...['timeline', 'payments', 'chats', 'exclusive-period', 'validation', 'tasks'].map(
      (name) => `/cases/${id}/${name}`,
    ),
    `/cases/${id}/quote-requests`,
    quotes,
    `${quotes}/${asked?.quotes[0]?.id}`,
  ])
    await read(path);
  await followLive(world, () => read('/events'), id ?? '');
  return world.requests;
}

/** Registers, renews and revives the webhook, and lets an event come while somebody looks. */
async function followLive(world: World, look: () => Promise<Response>, caseId: string) {
  const keeper = world.adapter.keep();
  await keeper.check();
  for (const webhook of world.sandbox.state.webhooks) {
    webhook.isActive = false;
    webhook.events.pop();
  }
  // A client's own subscription is looked at again after six hours.
  world.advance(7 * 3_600_000);
  await keeper.check();
  await keeper.rotate();
  const stream = await look();
  world.sandbox.state.move(caseId, 'Active');
  await world.sandbox.state.settled();
  const isRead = () => world.requests.some(({url}) => url.endsWith(`/referral/cases/${caseId}`));
  await vi.waitFor(() => expect(isRead()).toBe(true), {timeout: 30_000});
  await stream.body?.cancel();
  world.adapter.stop();
}

let requests: Request[] = [];
beforeAll(async () => {
  requests = await tour();
});

describe('what the adapter sends', () => {
  it('is an operation that Debitura has', () => {
    for (const {method, url} of requests) {
      const [, api, path] = /^\/(referral|customer)(\/.*)$/.exec(new URL(url).pathname) ?? [];
      const known = documentedOperations[api as Api].map((operation) => operation.split(' '));
      const isKnown = known.some(
        ([knownMethod, pattern]) => knownMethod === method && fits(pattern ?? '', path ?? ''),
      );
      expect([method, path, isKnown]).toEqual([method, path, true]);
    }
    expect(requests.length).toBeGreaterThan(15);
  });

  it('carries the partner’s key to the one API and a bearer to the other', () => {
    for (const {url, headers} of requests) {
      const isReferral = new URL(url).pathname.startsWith('/referral/');
      expect([url, headers.has('xapikey')]).toEqual([url, isReferral]);
      expect([url, headers.has('authorization')]).toEqual([url, !isReferral]);
      expect([url, headers.has('cookie')]).toEqual([url, false]);
    }
  });
});

describe.skipIf(!hasDocuments)("what the adapter sends, by Debitura's OpenAPI documents", () => {
  it.each(['referral', 'customer'] as const)(
    'is documented in path, query and body: %s',
    async (api) => {
      const check = createRequestCheck(api);
      const own = requests.filter(({url}) => new URL(url).pathname.startsWith(`/${api}/`));
      const seen = new Set<string>();
      for (const request of own) {
        const {operation, errors} = await check(request);
        expect([operation, errors]).toEqual([operation, []]);
        seen.add(operation);
      }
      expect(seen.size).toBe({referral: 12, customer: 24}[api]);
    },
  );
});
