import {describe, expect, it} from 'vitest';
import {ROWS} from '../../src/adapter/routes/table.js';
import {PERMISSIONS, type Permission} from '../../src/contract/index.js';
import {createWorld, principalOf} from '../support/world.js';
import {initFor} from './access/bodies.js';
import {DESKS, EXPECTED, permissionFor, WHICH, type Which} from './access/expected.js';
import {fetchOf, pathFor, setup} from './access/things.js';
import {answerOf, at, draft, json, newKey} from './support.js';

describe('every route', () => {
  it('has a row in the table of expectations, with the same cells (GUARD 9)', () => {
    const cells = (row: object) => Object.keys(row).sort();
    expect(
      Object.fromEntries(ROWS.map((row) => [`${row.method} ${row.pattern}`, cells(row.cells)])),
    ).toEqual(
      Object.fromEntries(Object.entries(EXPECTED).map(([route, row]) => [route, cells(row)])),
    );
  });

  for (const {method, pattern} of ROWS) {
    for (const desk of DESKS) {
      const cell = EXPECTED[`${method} ${pattern}`]?.[desk];
      const init = () => initFor(method, pattern, desk);

      if (cell === undefined) {
        it(`${method} ${pattern} is not offered to the ${desk} before anything else (GUARD 9)`, async () => {
          const world = await setup();
          const before = world.requests.length;
          for (const which of WHICH) {
            const path = pathFor(pattern, desk, which, world);
            const {status, body} = await answerOf(fetchOf(desk, world)(at(path), init()));
            expect([which, status, body.code]).toEqual([which, 405, 'not-available']);
          }
          expect(world.requests).toHaveLength(before);
        });
        continue;
      }

      it(`${method} ${pattern} answers the ${desk} with its own and nothing else (GUARD 9)`, async () => {
        const world = await setup();
        const bodies: Partial<Record<Which, string>> = {};
        // What is another's comes first: what is its own may not be there any more afterwards.
        for (const which of [...WHICH].reverse()) {
          const path = pathFor(pattern, desk, which, world);
          const answer = await fetchOf(desk, world)(at(path), init());
          const status = typeof cell === 'number' ? cell : cell[which];
          expect([which, answer.status]).toEqual([which, status]);
          // A stream has no end to wait for.
          if (pattern === '/events') await answer.body?.cancel();
          else bodies[which] = await answer.text();
        }
        if (typeof cell === 'object') expect(bodies.other).toBe(bodies.unknown);
      });
    }
  }
});

describe('what is wrong with a request', () => {
  const wrong = [
    ['content', {}],
    ['key', undefined],
  ] as const;
  for (const {method, pattern, cells} of ROWS) {
    if (!pattern.startsWith('/cases/{id}/') || !['POST', 'PUT'].includes(method)) continue;
    for (const desk of DESKS) {
      const isRead = initFor(method, pattern, desk).body instanceof FormData;
      if (!cells[desk] || isRead) continue;
      it(`of ${method} ${pattern} is told the ${desk} only of a case of its own`, async () => {
        const world = await setup();
        for (const [what, body] of wrong) {
          const answers: Partial<Record<Which, number>> = {};
          for (const which of ['own', 'other', 'unknown'] as const) {
            const path = pathFor(pattern, desk, which, world);
            const init = initFor(method, pattern, desk);
            const headers = new Headers(init.headers);
            if (what === 'key') headers.delete('idempotency-key');
            const asked = {...init, headers, ...(body && {body: JSON.stringify(body)})};
            answers[which] = (await answerOf(fetchOf(desk, world)(at(path), asked))).status;
          }
          expect([what, answers.other, answers.unknown]).toEqual([what, 404, 404]);
          if (what === 'content') expect(answers.own).toBe(400);
        }
      });
    }
  }
});

describe('a principal', () => {
  for (const desk of DESKS)
    it(`of the ${desk} does what its permissions say, and nothing that only the others say`, async () => {
      let can: readonly Permission[] = PERMISSIONS;
      const authenticate = (request: Request) => {
        const principal = principalOf(request);
        return principal && {...principal, can};
      };
      const world = await setup({adapter: {authenticate, enable: {withdraw: true}}});
      for (const {method, pattern, cells} of ROWS) {
        if (!cells[desk]) continue;
        const route = `${method} ${pattern}`;
        const needed = permissionFor(route);
        const ask = async () => {
          const path = pathFor(pattern, desk, 'own', world);
          const answer = await fetchOf(desk, world)(at(path), initFor(method, pattern, desk));
          if (pattern === '/events') await answer.body?.cancel();
          return answer.status;
        };
        const before = world.requests.length;
        can = PERMISSIONS.filter((permission) => permission !== needed);
        if (needed !== null) expect([route, await ask()]).toEqual([route, 403]);
        expect([route, world.requests.length]).toEqual([route, before]);
        can = needed === null ? [] : [needed];
        expect([route, await ask()]).not.toEqual([route, 403]);
      }
    });

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

  it('is nobody when the platform says null or what a JavaScript of its own means by it', async () => {
    const asked = {headers: {'debitura-embed': '1'}};
    for (const answer of [null, undefined, false, '', Promise.resolve(undefined)]) {
      const nobody = createWorld({adapter: {authenticate: () => answer as null}});
      expect((await nobody.fetch(at('/session'), asked)).status).toBe(401);
    }
  });

  it('is unknown when the platform throws or does not answer', async () => {
    const asked = {headers: {'debitura-embed': '1'}};
    const thrown = () => {
      throw new Error('no session store was configured');
    };
    const faulty = createWorld({adapter: {authenticate: thrown}});
    expect((await faulty.fetch(at('/session'), asked)).status).toBe(503);
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
