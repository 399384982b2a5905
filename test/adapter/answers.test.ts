import {describe, expect, it} from 'vitest';
import {memoryStore} from '../../src/adapter/index.js';
import {ROUTES} from '../../src/adapter/routes/table.js';
import {GUARDING} from '../support/guarding.js';
import {createWorld, type Upstream} from '../support/world.js';
import {answerOf, at, draft, json, newKey, read} from './support.js';

/** Strings that must never reach a browser; the upstream below writes them wherever it has objects. */
const MARKERS = {
  potentialRevenue: 'MARK-REVENUE',
  referralFeePercentage: 'MARK-REFERRAL-FEE',
  expectedReferralRatePercentage: 'MARK-RATE',
  bankAccount: {iban: 'MARK-IBAN'},
  kycVerification: {directorFullName: 'MARK-DIRECTOR'},
  earningsUsd: 'MARK-EARNINGS',
  creditor: {companyName: 'MARK-OTHER-CLIENT', officeEmail: 'MARK-OTHER-EMAIL'},
  contactEmail: 'MARK-CONTACT',
  accessToken2: 'MARK-TOKEN',
};

/** Adds the markers to every object of an answer, as a careless new version of Debitura might. */
function marked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, part]) => [name, marked(part)] as const);
  return {...Object.fromEntries(entries), ...MARKERS};
}

const bearers: string[] = [];
const faults = (upstream: Upstream) => async (request: Request) => {
  const bearer = request.headers.get('authorization')?.slice('Bearer '.length);
  if (bearer) bearers.push(bearer);
  const response = await upstream(request);
  const text = await response.text();
  const headers = {
    'content-type': 'application/json',
    'set-cookie': 'MARK-COOKIE=1',
    'x-powered-by': 'MARK-SERVER',
  };
  const body = text === '' ? null : JSON.stringify(marked(JSON.parse(text)));
  return new Response(body, {status: response.status, headers});
};

/** A stream has no end: its beginning is looked at. */
async function textOf(response: Response): Promise<string> {
  if (!response.headers.get('content-type')?.startsWith('text/event-stream'))
    return response.text();
  const reader = response.body?.getReader();
  const first = await reader?.read();
  await reader?.cancel();
  return new TextDecoder().decode(first?.value);
}

async function check(what: string, response: Response) {
  for (const [name, value] of Object.entries(GUARDING))
    expect([what, name, response.headers.get(name)]).toEqual([what, name, value]);
  const everything = JSON.stringify([...response.headers]) + (await textOf(response));
  expect(everything, what).not.toContain('MARK-');
  expect(everything, what).not.toContain('sandbox-referral-key');
  for (const bearer of bearers) expect(everything, what).not.toContain(bearer);
}

describe('every answer', () => {
  it('carries the guarding headers and nothing that is not the client’s (GUARD 12)', async () => {
    const world = createWorld({faults});
    const made = await answerOf(world.fetch(at('/cases'), json(draft(), newKey())));
    const {id, reference, creditorReference} = made.body as Record<string, string>;
    expect(made.status).toBe(201);
    world.sandbox.state.move(id ?? '', 'LeadsQuoteGiven');
    const asked = world.sandbox.state.cases.find((each) => each.id === id)?.quoteRequest;

    for (const {method, pattern} of ROUTES) {
      const ref = pattern.includes('by-creditor') ? creditorReference : reference;
      const path = pattern
        .replace('{id}', id ?? '')
        .replace('{ref}', ref ?? '')
        .replace('{request}', asked?.id ?? '')
        .replace('{quote}', asked?.quotes[0]?.id ?? '');
      const init = method === 'GET' ? read : json(draft(), newKey());
      await check(`${method} ${pattern}`, await world.fetch(at(path), init));
      await check(`${method} ${pattern}, nobody`, await world.adapter.fetch(new Request(at(path))));
      await check(`DELETE ${pattern}`, await world.fetch(at(path), {method: 'DELETE'}));
    }
    await check('search', await world.fetch(at('/cases?query=Muster'), read));
    await check('no such route', await world.fetch(at('/cases/1/2/3/4'), read));
    await check('outside', await world.adapter.fetch(new Request('https://x.example/')));
    await check('webhooks', await world.fetch(at('/webhooks'), json({})));
    expect(bearers.length).toBeGreaterThan(0);
  });

  it('is a problem when it is a refusal', async () => {
    const {fetch} = createWorld();
    const {status, body, headers} = await answerOf(fetch(at('/nothing'), read));
    expect(status).toBe(404);
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect(body).toEqual({
      type: 'urn:debitura-embed:problem:not-found',
      title: 'There is no such thing',
      status: 404,
      detail: 'There is no such route.',
      code: 'not-found',
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    });
  });

  it('names the methods that a path has', async () => {
    const {fetch} = createWorld();
    const {status, body, headers} = await answerOf(fetch(at('/cases'), {method: 'DELETE'}));
    expect([status, body.code, headers.get('allow')]).toEqual([405, 'not-available', 'POST, GET']);
  });

  it('is a 500 with its request id alone when something unforeseen happens', async () => {
    const {fetch, logs} = createWorld({
      adapter: {
        store: {
          ...memoryStore(),
          get: () => Promise.reject(new RangeError('secret detail of the store')),
        },
      },
    });
    const {status, body} = await answerOf(fetch(at('/cases'), json(draft(), newKey())));
    expect([status, body.code]).toEqual([500, 'unexpected']);
    expect(JSON.stringify(body)).not.toContain('secret detail');
    expect(logs.at(-1)).toMatchObject({level: 'error', errorName: 'RangeError', status: 500});
    expect(JSON.stringify(logs)).not.toContain('secret detail');
  });
});

it('a refusal is a line of the log, with its code and without who was refused', async () => {
  const {adapter, as, fetch, logs} = createWorld();
  const made = await answerOf(fetch(at('/cases'), json(draft(), newKey())));
  logs.length = 0;
  await as('fjordby')(at(`/cases/${made.body.id as string}`), read);
  await adapter.fetch(new Request(at('/cases'), {headers: {'debitura-embed': '1'}}));
  await fetch(at('/cases'), {headers: {'debitura-embed': '1', 'sec-fetch-site': 'cross-site'}});
  await fetch(at('/cases'), json(draft({creditorReference: 'A\r\nB'}), newKey()));
  expect(logs.map(({route, status, code}) => [route, status, code])).toEqual([
    ['/cases/{id}', 404, 'not-found'],
    ['/cases', 401, 'unauthenticated'],
    ['/cases', 403, 'origin-not-allowed'],
    ['/cases', 400, 'invalid'],
  ]);
  expect(JSON.stringify(logs)).not.toMatch(/fjordby|nordlys/);
});

it('a log line says where an error was thrown, and no line of its message that looks like a place', async () => {
  const message = 'no room for\n    at Erika Mustermann (Hauptweg 1)\n\tat Hauptweg 2';
  const get = () => Promise.reject(new RangeError(message));
  const {fetch, logs} = createWorld({adapter: {store: {...memoryStore(), get}}});
  await fetch(at('/cases'), json(draft(), newKey()));
  expect(logs.at(-1)).toMatchObject({errorName: 'RangeError'});
  expect(logs.at(-1)?.errorAt).toMatch(/^at .*answers\.test\.ts/);
  expect(JSON.stringify(logs)).not.toMatch(/Mustermann|Hauptweg/);
});

it('a log line holds names that we chose and nothing personal', async () => {
  const {fetch, logs} = createWorld();
  await fetch(at('/cases'), json(draft(), newKey()));
  await fetch(at('/cases?query=Muster'), read);
  expect(logs).toHaveLength(2);
  expect(logs[0]).toEqual({
    level: 'info',
    event: 'answered',
    requestId: expect.any(String) as string,
    method: 'POST',
    route: '/cases',
    status: 201,
    desk: 'client',
    durationMs: expect.any(Number) as number,
  });
  expect(JSON.stringify(logs)).not.toMatch(/Muster|nordlys|INV-/);
});
