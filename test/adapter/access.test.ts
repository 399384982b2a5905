import {describe, expect, it} from 'vitest';
import {ROUTES} from '../../src/adapter/routes/table.js';
import {createWorld} from '../support/world.js';
import {answerOf, at, draft, json, newKey} from './support.js';

type Which = 'own' | 'other' | 'unknown' | 'malformed';
const WHICH: readonly Which[] = ['own', 'other', 'unknown', 'malformed'];

const BY_CASE = {own: 200, other: 404, unknown: 404, malformed: 400};

/** What the client desk is answered, per route and id; a route without an id answers the same to all. */
const EXPECTED: Record<string, number | Record<Which, number>> = {
  'GET /session': 200,
  'GET /client': 200,
  'POST /client': 201,
  'POST /client/kyc': 201,
  'POST /client/withdraw': 405,
  'POST /cases/preview': 200,
  'GET /coverage': 200,
  'POST /cases': 201,
  'GET /cases': 200,
  'GET /cases/{id}': BY_CASE,
  'GET /cases/case-reference/{ref}': BY_CASE,
  'GET /cases/by-creditor-reference/{ref}': BY_CASE,
  'GET /cases/{id}/contract-status': BY_CASE,
  'GET /cases/{id}/files': BY_CASE,
  'POST /cases/{id}/files': {...BY_CASE, own: 201},
  'GET /contracts/debt-collection/status': 200,
  'GET /users': 200,
  'GET /tasks': 200,
  'GET /events': 200,
  'GET /cases/{id}/timeline': BY_CASE,
  'GET /cases/{id}/payments': BY_CASE,
  'GET /cases/{id}/chats': BY_CASE,
  'POST /cases/{id}/chats': {...BY_CASE, own: 201},
  'GET /cases/{id}/exclusive-period': BY_CASE,
  'GET /cases/{id}/validation': BY_CASE,
  'GET /cases/{id}/tasks': BY_CASE,
  'GET /cases/{id}/quote-requests': BY_CASE,
  'GET /cases/{id}/quote-requests/{request}/quotes': BY_CASE,
  'GET /cases/{id}/quote-requests/{request}/quotes/{quote}': BY_CASE,
};

async function setup() {
  const world = createWorld({
    adapter: {
      desks: ['client', 'managing-partner', 'collection-partner'],
      partnerKey: 'sandbox-partner-key',
      requestId: () => 'fixed',
      chatAs: (_principal, [user]) => user?.email ?? null,
    },
  });
  const make = async (tenant: string) => {
    const {body} = await answerOf(world.as(tenant)(at('/cases'), json(draft(), newKey())));
    const made = body as {id: string; reference: string; creditorReference: string};
    world.sandbox.state.move(made.id, 'LeadsQuoteGiven');
    const {quoteRequest} = world.sandbox.state.cases.find(({id}) => id === made.id) ?? {};
    return {...made, request: quoteRequest?.id ?? '', quote: quoteRequest?.quotes[0]?.id ?? ''};
  };
  return {...world, own: await make('nordlys'), other: await make('fjordby')};
}

type World = Awaited<ReturnType<typeof setup>>;

function pathFor(pattern: string, which: Which, {own, other}: World): string {
  const found = which === 'own' ? own : other;
  const values = {
    own: found,
    other: found,
    unknown: {
      ...found,
      id: crypto.randomUUID(),
      reference: 'ZZZZZZZZ',
      creditorReference: 'NOT-THERE',
    },
    malformed: {...found, id: 'not-a-uuid', reference: 'a%00b', creditorReference: 'a%00b'},
  }[which];
  return pattern
    .replace('{id}', values.id)
    .replace('{request}', values.request)
    .replace('{quote}', values.quote)
    .replace(
      '{ref}',
      pattern.includes('by-creditor') ? values.creditorReference : values.reference,
    );
}

function initFor(method: string, pattern: string): RequestInit {
  if (method === 'GET') return {headers: {'debitura-embed': '1'}};
  if (pattern.endsWith('/files')) {
    const body = new FormData();
    body.append('file', new File(['%PDF-'], 'a.pdf'));
    return {method, body, headers: {'debitura-embed': '1', 'idempotency-key': newKey()}};
  }
  if (pattern === '/client') return json({client: {name: 'Nordlys ApS', country: 'DK'}});
  if (pattern === '/client/kyc')
    return json(
      {
        directorFullName: 'Ada Holm',
        directorHomeAddress: 'Kajen 7',
        directorDateOfBirth: '1980-05-31',
      },
      newKey(),
    );
  if (pattern.endsWith('/chats')) return json({message: 'Any news?'});
  const {amountToRecover, currencyCode, debtor} = draft();
  const question = {
    amountToRecover,
    currencyCode,
    debtor: {type: debtor.type, countryAlpha2: debtor.countryAlpha2},
  };
  return json(pattern.endsWith('/preview') ? question : draft(), newKey());
}

describe('every route', () => {
  it('has a row in the table of expectations (GUARD 9)', () => {
    expect(ROUTES.map(({method, pattern}) => `${method} ${pattern}`).sort()).toEqual(
      Object.keys(EXPECTED).sort(),
    );
  });

  for (const {method, pattern} of ROUTES) {
    const row = EXPECTED[`${method} ${pattern}`] ?? 0;

    it(`${method} ${pattern} answers each client with its own and nothing else (GUARD 9)`, async () => {
      const world = await setup();
      const bodies: Partial<Record<Which, string>> = {};
      for (const which of WHICH) {
        const answer = await world.fetch(
          at(pathFor(pattern, which, world)),
          initFor(method, pattern),
        );
        const status = typeof row === 'number' ? row : row[which];
        expect([which, answer.status]).toEqual([which, status]);
        // A stream has no end to wait for.
        if (pattern === '/events') await answer.body?.cancel();
        else bodies[which] = await answer.text();
      }
      if (typeof row === 'object') expect(bodies.other).toBe(bodies.unknown);
    });

    it(`${method} ${pattern} is not offered to the other desks before anything else (GUARD 9)`, async () => {
      const world = await setup();
      const before = world.requests.length;
      for (const desk of ['managing-partner', 'collection-partner']) {
        for (const which of WHICH) {
          const {status, body} = await answerOf(
            world.as(`desk:${desk}`)(at(pathFor(pattern, which, world)), initFor(method, pattern)),
          );
          if (pattern === '/session')
            expect([status, body.desk, body.client]).toEqual([200, desk, null]);
          else expect([status, body.code]).toEqual([405, 'not-available']);
        }
      }
      if (pattern !== '/session') expect(world.requests).toHaveLength(before);
    });
  }
});

describe('a principal', () => {
  it('of a desk that is not switched on is refused', async () => {
    const {as} = createWorld();
    const answer = await answerOf(
      as('desk:managing-partner')(at('/session'), {headers: {'debitura-embed': '1'}}),
    );
    expect([answer.status, answer.body.code]).toEqual([403, 'forbidden']);
  });

  it('that may only read cannot submit, and the page is told so', async () => {
    const {fetch} = createWorld({
      adapter: {
        authenticate: () => ({
          desk: 'client',
          externalTenantId: 'nordlys',
          email: 'user@nordlys.example',
          can: ['read'],
        }),
      },
    });
    const session = await answerOf(fetch(at('/session'), {headers: {'debitura-embed': '1'}}));
    expect(session.body.can).toEqual(['read']);
    const refused = await answerOf(fetch(at('/cases'), json(draft(), newKey())));
    expect([refused.status, refused.body.code]).toEqual([403, 'forbidden']);
  });

  it('is nobody when the platform says null, and unknown when it throws', async () => {
    const asked = {headers: {'debitura-embed': '1'}};
    const nobody = createWorld({adapter: {authenticate: () => null}});
    expect((await nobody.fetch(at('/session'), asked)).status).toBe(401);
    const broken = createWorld({
      adapter: {authenticate: () => Promise.reject(new Error('the session store is down'))},
    });
    expect((await broken.fetch(at('/session'), asked)).status).toBe(503);
    const hanging = createWorld({
      adapter: {
        authenticate: () => new Promise(() => undefined),
        timers: {
          after: (_milliseconds, callback) => {
            callback();
            return () => undefined;
          },
          sleep: () => Promise.resolve(),
        },
      },
    });
    expect((await hanging.fetch(at('/session'), asked)).status).toBe(503);
  });
});
