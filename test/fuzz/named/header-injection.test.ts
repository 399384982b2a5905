import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {eventFrame} from '../../../src/adapter/events/frames.js';
import {answerOf, at, draft, json, newKey, read} from '../../adapter/support.js';
import {createWorld, type World} from '../../support/world.js';
import {createFuzzWorld} from '../world.js';

/** What an attack would add; it stands in every value below. */
const PLANTED = 'X-Planted';
const BREAKS = ['\r\n', '\n', '\r', '\r\n\r\n', '\u0085', '\u2028', '%0d%0a', '\\r\\n', '\0\r\n'];
const planted = (value: string) => BREAKS.map((end) => `${value}${end}${PLANTED}: 1`);

/** All that an answer of the adapter may have as headers. */
const OWN_HEADERS = new Set(
  (
    'allow cache-control connection content-security-policy content-type cross-origin-resource-policy ' +
    'idempotency-replayed referrer-policy retry-after vary x-accel-buffering x-content-type-options'
  ).split(' '),
);

/** What went to Debitura: no header and no address holds what was planted, and each body is what was meant. */
async function checkSent({requests}: Pick<World, 'requests'>, what: string) {
  for (const request of requests) {
    for (const [name, value] of request.headers) {
      expect(`${name}: ${value}`, what).not.toContain(PLANTED);
      expect(value, what).not.toMatch(/[\r\n\0]/);
    }
    const {pathname, search, href} = new URL(request.url);
    expect(href, what).not.toMatch(/[\r\n\0 ]/);
    expect(pathname, what).not.toMatch(/%0[ad]/i);
    const isJson = request.headers.get('content-type')?.startsWith('application/json') ?? false;
    if (isJson) JSON.parse(await request.clone().text());
    if (search !== '') expect(new URLSearchParams(search).has(PLANTED), what).toBe(false);
  }
}

function checkAnswer(headers: Headers, what: string) {
  for (const [name, value] of headers) {
    expect([what, name, OWN_HEADERS.has(name)]).toEqual([what, name, true]);
    expect(value, what).not.toContain(PLANTED);
  }
}

describe('A line break that somebody put', () => {
  it('into a reference is refused, and into a path reaches nobody', async () => {
    for (const reference of planted('INV-1')) {
      const world = createWorld();
      const body = json(draft({creditorReference: reference}), newKey());
      const {status, headers} = await answerOf(world.fetch(at('/cases'), body));
      checkAnswer(headers, reference);
      await checkSent(world, reference);
      expect([reference, status]).toEqual([reference, /\p{Cc}/u.test(reference) ? 400 : 201]);

      for (const path of ['case-reference', 'by-creditor-reference']) {
        world.requests.length = 0;
        const asked = at(`/cases/${path}/${encodeURIComponent(reference)}`);
        const answer = await answerOf(world.fetch(asked, read));
        checkAnswer(answer.headers, reference);
        if (/\p{Cc}/u.test(reference)) expect([answer.status, world.requests]).toEqual([400, []]);
        else expect([200, 404]).toContain(answer.status);
      }
    }
  });

  it('into any text of a claim stands in a body or is refused', async () => {
    for (const field of ['claimDescription', 'comments', 'tag', 'returnUrl', 'assignedUserEmail'])
      for (const value of planted('text')) await checkCase({[field]: value}, `${field}: ${value}`);
    for (const field of ['name', 'address', 'city', 'zipCode', 'email', 'phone', 'contactPerson'])
      for (const value of planted('text'))
        await checkCase({debtor: {...draft().debtor, [field]: value}}, `debtor.${field}: ${value}`);
  });

  it('into a message, words to search for or the label of a file goes no further than it may', async () => {
    const world = await createFuzzWorld();
    const {client, 'collection-partner': agency} = world.things;
    for (const value of planted('text')) {
      world.requests.length = 0;
      const said = await answerOf(
        world.fetch(at(`/cases/${client.own.id}/chats`), json({message: value}, newKey())),
      );
      const found = await answerOf(
        world.fetch(at(`/cases?query=${encodeURIComponent(value)}`), read),
      );
      const labelled = await answerOf(
        world.as('desk:collection-partner')(
          at(`/cases/${agency.own.id}/files?description=${encodeURIComponent(value)}`),
          {
            method: 'POST',
            body: fileForm(),
            headers: {'debitura-embed': '1', 'idempotency-key': newKey()},
          },
        ),
      );
      for (const {headers} of [said, found, labelled]) checkAnswer(headers, value);
      await checkSent(world, value);
      for (const request of world.requests.filter(({url}) => url.endsWith('/files')))
        if (request.method === 'POST')
          expect([...(await request.clone().formData()).keys()]).toEqual(['Description', 'File']);
      if (/\p{Cc}/u.test(value)) expect([value, labelled.status]).toEqual([value, 400]);
    }
  });

  it('into the name, address or tenant of a user stays in the body that names the user', async () => {
    for (const value of planted('Mette'))
      for (const user of [
        {name: value},
        {email: `${value}@nordlys.example`},
        {externalTenantId: value},
      ]) {
        const authenticate = () => ({
          desk: 'client' as const,
          externalTenantId: 'newcomer',
          email: 'mette@newcomer.example',
          profile: {
            client: {name: 'New ApS', country: 'DK', supportEmail: 'a@new.example'},
            users: [],
          },
          ...user,
        });
        const world = createWorld({adapter: {authenticate}});
        for (const [path, init] of [
          ['/session', read],
          ['/client', read],
          ['/client', json({})],
        ] as const) {
          const response = await world.fetch(at(path), init);
          checkAnswer(response.headers, value);
          expect([value, path, response.status < 500]).toEqual([value, path, true]);
        }
        await checkSent(world, value);
      }
  });

  it('into an event makes no second line of the stream', () => {
    const text = fc.oneof(fc.constantFrom(...planted('case')), fc.string({unit: 'binary'}));
    fc.assert(
      fc.property(text, text, (kind, caseId) => {
        const event = {kind, caseId} as unknown as Parameters<typeof eventFrame>[0]['event'];
        const frame = new TextDecoder().decode(eventFrame({id: '7', event}));
        expect(frame.split(/\r\n|\r|\n/)).toEqual([
          'id: 7',
          `data: ${JSON.stringify(event)}`,
          '',
          '',
        ]);
      }),
    );
  });
});

async function checkCase(change: Record<string, unknown>, what: string) {
  const world = createWorld();
  const {status, headers} = await answerOf(
    world.fetch(at('/cases'), json(draft(change), newKey())),
  );
  expect([what, status < 500]).toEqual([what, true]);
  checkAnswer(headers, what);
  await checkSent(world, what);
}

function fileForm(): FormData {
  const form = new FormData();
  form.append('file', new File(['%PDF-1.7'], 'a.pdf'));
  return form;
}
