import {afterEach, describe, expect, it} from 'vitest';
import {recogniseColumns} from '../../../src/invoice/csv/index.js';
import {parseXml} from '../../../src/invoice/xml/parse.js';
import {initFor} from '../../adapter/access/bodies.js';
import {fetchOf, pathFor} from '../../adapter/access/things.js';
import {answerOf, at, draft, json, newKey, read} from '../../adapter/support.js';
import {createWorld, type Upstream} from '../../support/world.js';
import {TARGETS} from '../requests.js';
import {createFuzzWorld} from '../world.js';

const JSON_TYPE = {'content-type': 'application/json'};

/** Names that every object has without being given them. */
const INHERITED = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'];

/** Own members that a merge without care would write into every object; beside them fields that no form has. */
const POISON =
  '"__proto__":{"isAdmin":true,"desk":"collection-partner"},"constructor":{"prototype":{"isAdmin":true}},' +
  '"isAdmin":true,"skipDebituraVerification":true,"collectionPartnerId":"planted","creditorId":"planted",';

const OWN_NAMES = Object.getOwnPropertyNames(Object.prototype).sort();
afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(OWN_NAMES);
  expect(({} as {isAdmin?: unknown}).isAdmin).toBeUndefined();
});

describe('A body that names what every object has', () => {
  it('changes nothing but itself, and none of it is passed on, at any route', async () => {
    let tried = 0;
    for (const {method, pattern, desk} of TARGETS) {
      if (pattern === '/webhooks') continue;
      const world = await createFuzzWorld();
      const init = initFor(method, pattern, desk);
      if (typeof init.body !== 'string') continue;
      const body = init.body.replaceAll('{', `{${POISON}`).replaceAll(',}', '}');
      world.requests.length = 0;
      const path = at(pathFor(pattern, desk, 'own', world));
      const {status} = await answerOf(fetchOf(desk, world)(path, {...init, body}));
      expect([method, pattern, status < 500]).toEqual([method, pattern, true]);
      for (const request of world.requests)
        expect(await request.clone().text(), pattern).not.toMatch(/isAdmin|planted|skipDebitura/);
      tried += 1;
    }
    expect(tried).toBeGreaterThan(10);
  });

  it('is refused by the name of its field when a value is such a name', async () => {
    const {fetch} = createWorld();
    for (const name of INHERITED) {
      const wrong = {
        currencyCode: name,
        debtor: {...draft().debtor, type: name, countryAlpha2: name},
      };
      const {status, body} = await answerOf(fetch(at('/cases'), json(draft(wrong), newKey())));
      expect([name, status]).toEqual([name, 400]);
      expect(Object.keys(body.fieldErrors as object).sort()).toEqual([
        'currencyCode',
        'debtor.countryAlpha2',
        'debtor.type',
      ]);
    }
  });
});

describe('A query that names what every object has', () => {
  it('is refused or without effect', async () => {
    const {fetch} = createWorld();
    const plain = await answerOf(fetch(at('/cases'), read));
    for (const name of INHERITED) {
      for (const parameter of ['statuses', 'sort', 'page', 'pageSize']) {
        const {status} = await answerOf(fetch(at(`/cases?${parameter}=${name}`), read));
        expect([parameter, name, [200, 400].includes(status)]).toEqual([parameter, name, true]);
      }
      const {status, body} = await answerOf(fetch(at(`/cases?${name}=1&${name}[isAdmin]=1`), read));
      expect([name, status, body]).toEqual([name, 200, plain.body]);
    }
  });
});

describe('An answer of Debitura that names what every object has', () => {
  it('is a refusal like any other, with its fields by those names', async () => {
    for (const name of INHERITED) {
      for (const key of [
        name,
        `$.${name}`,
        `Debtor.${name}`,
        `Cases[0].${name}`,
        `client.${name}`,
      ]) {
        const text = `{"errors":{${JSON.stringify(key)}:["Not so."]},"validationErrors":{${JSON.stringify(key)}:["Nor so."]}}`;
        const faults = (upstream: Upstream) => (request: Request) =>
          request.method === 'POST' && /\/(cases|clients)$/.test(request.url)
            ? Promise.resolve(new Response(text, {status: 400, headers: JSON_TYPE}))
            : upstream(request);
        const {fetch, as} = createWorld({faults});
        const company = {name: 'New ApS', country: 'DK', supportEmail: 'a@new.example'};
        for (const answer of [
          await answerOf(fetch(at('/cases'), json(draft(), newKey()))),
          await answerOf(as('newcomer')(at('/client'), json({client: company}))),
        ])
          expect([key, answer.status, answer.body.code]).toEqual([key, 400, 'invalid']);
      }
    }
  });
});

describe('A document that names what every object has', () => {
  it('is a list whose columns stay unknown', () => {
    // `valueOf` says what the column is.
    expect(recogniseColumns(INHERITED.filter((name) => name !== 'valueOf'))).toEqual({});
  });

  it('is an invoice with such elements, attributes and no such entities', () => {
    for (const name of INHERITED) {
      const {
        name: root,
        attributes,
        children,
      } = parseXml(`<${name} ${name}="x"><${name}/></${name}>`);
      expect([root, attributes.get(name), children[0]?.name]).toEqual([name, 'x', name]);
      expect(() => parseXml(`<a>&${name};</a>`), name).toThrow('broken');
    }
  });
});
