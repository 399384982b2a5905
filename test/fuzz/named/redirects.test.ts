import {describe, expect, it} from 'vitest';
import {anyAddress, ownAddress} from '../../../src/elements/shared/addresses.js';
import {answerOf, at, draft, json, newKey, read} from '../../adapter/support.js';
import {createWorld, type Upstream, type WorldOptions} from '../../support/world.js';

/** Addresses that look like the platform's, or lead there for one reader and elsewhere for another. */
const FOREIGN = [
  'https://evil.example/',
  '//evil.example/',
  '/\\evil.example',
  'https:evil.example',
  'https:/evil.example',
  'https:\\\\evil.example',
  'https://ledgerly.example.evil.example/',
  'https://ledgerly.example@evil.example/',
  'https://ledgerly.example%40evil.example/',
  'https://ledgerly.example\\@evil.example/',
  'https://ledgerly.example\\.evil.example/',
  'https://user:secret@ledgerly.example/',
  'https://ledgerly.example:8443/',
  'http://ledgerly.example/',
  'blob:https://ledgerly.example/7f0c',
  'filesystem:https://ledgerly.example/x',
  'javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  ' https://evil.example',
  'https://ledgerly.example\u0000.evil.example/',
  'https://ledgerly.exampl\u0435/',
  'https://ledgerly\u3002example.evil.example/',
  'null',
  '',
];
/** Of the platform's page by each reader's word, but not to be written into a header or an address. */
const BROKEN = [
  'https://ledgerly.example/\r\nSet-Cookie: a=b',
  'https://ledgerly.example/a b\tc',
  'https://ledgerly.example/\\evil.example',
  'https://ledgerly.example/\ud800',
];
const OWN = [
  'https://ledgerly.example',
  'https://ledgerly.example/cases?tab=1&next=https%3A%2F%2Fevil.example#top',
  'https://ledgerly.example//evil.example/',
];

describe('An address to come back to', () => {
  it('is of the platform’s own pages, wherever it is sent', async () => {
    for (const returnUrl of [...FOREIGN, ...BROKEN]) {
      const {fetch, as, requests} = createWorld();
      const preview = {
        amountToRecover: 900,
        currencyCode: 'EUR',
        debtor: {type: 'Company', countryAlpha2: 'DE'},
        returnUrl,
      };
      const company = {name: 'New ApS', country: 'DK', supportEmail: 'a@new.example'};
      const answers = [
        await answerOf(fetch(at('/cases'), json(draft({returnUrl}), newKey()))),
        await answerOf(fetch(at('/cases/preview'), json(preview))),
        await answerOf(as('newcomer')(at('/client'), json({client: company, returnUrl}))),
        await answerOf(
          as('newcomer')(at('/client'), json({client: company, cases: [draft({returnUrl})]})),
        ),
      ];
      // A query cannot carry half of a pair of surrogates.
      if (!/\p{Cs}/u.test(returnUrl))
        answers.push(
          await answerOf(fetch(at(`/client?returnUrl=${encodeURIComponent(returnUrl)}`), read)),
        );
      for (const [index, {status, body}] of answers.entries())
        expect([returnUrl, index, status, body.code]).toEqual([returnUrl, index, 400, 'invalid']);
      expect(requests.filter(({url}) => /\/(cases|clients)(\/preview)?$/.test(url))).toEqual([]);
    }
  });

  it('may be any page of the platform’s', async () => {
    for (const returnUrl of OWN) {
      const {status} = await answerOf(
        createWorld().fetch(at('/cases'), json(draft({returnUrl}), newKey())),
      );
      expect([returnUrl, status]).toEqual([returnUrl, 201]);
    }
  });
});

describe('An address that Debitura names', () => {
  it('is passed on to the page only when it leads to Debitura’s hosts', async () => {
    for (const address of ATTACKS) {
      const {ask, said} = await followed({faults: readdressed(address)});
      await ask();
      expect([address, strangersIn(said())]).toEqual([address, []]);
    }
  });

  it('is passed on where the platform lists the origin, and by no other scheme', async () => {
    const signingOrigins = ['https://sign.example'];
    const good = 'https://sign.example/sign/7';
    const listed = await followed({adapter: {signingOrigins}, faults: readdressed(good)});
    await listed.ask();
    expect(listed.said()).toContain(good);
    for (const address of ['blob:https://sign.example/7', 'https://x@sign.example/', ...ATTACKS]) {
      const {ask, said} = await followed({adapter: {signingOrigins}, faults: readdressed(address)});
      await ask();
      expect([address, strangersIn(said())]).toEqual([address, []]);
    }
  });
});

const ATTACKS = [
  'https://evil.example/',
  'https://debitura.com.evil.example/',
  'https://app.debitura.com@evil.example/',
  'https://app.debitura.com\\\\@evil.example/',
  'https://app.debitura.com.evil.example\\\\.debitura.com/',
  'https://evildebitura.com/',
  'http://app.debitura.com/',
  'blob:https://app.debitura.com/7',
  'javascript:alert(1)//app.debitura.com',
  'javascript://app.debitura.com/%0aalert(1)',
  'data:text/html,app.debitura.com',
  '//evil.example/app.debitura.com',
  '/\\\\evil.example',
];

/** Writes another address wherever Debitura names one; documents lie on hosts of any name, but never without TLS. */
const readdressed = (address: string) => (upstream: Upstream) => async (request: Request) => {
  const response = await upstream(request);
  const text = await response.text();
  const changed = text.replaceAll(
    /("(?:[a-zA-Z]*[uU]rl|fullQuoteLink)":)"[^"]*"/g,
    `$1"${address}"`,
  );
  return new Response(changed || null, response);
};

/** A client for which every screen with an address has one. */
async function followed(options: WorldOptions) {
  const world = createWorld(options);
  const {state} = world.sandbox;
  const made = await answerOf(world.fetch(at('/cases'), json(draft(), newKey())));
  const id = made.body.id as string;
  state.move(id, 'LeadsQuoteGiven');
  state.unsign('nordlys', 'Sdca');
  const request = state.cases.find((item) => item.id === id)?.quoteRequest;
  const quotes = `/cases/${id}/quote-requests/${request?.id ?? ''}/quotes`;
  const paths = ['/client', '/account', '/tasks', `/cases/${id}`, `/cases/${id}/tasks`].concat([
    `/cases/${id}/contract-status`,
    quotes,
    `${quotes}/${request?.quotes[0]?.id ?? ''}`,
  ]);
  const heard: string[] = [];
  return {
    said: () => heard.join('\n'),
    async ask() {
      const calls: [string, RequestInit][] = [
        ...paths.map((path): [string, RequestInit] => [path, read]),
        ['/cases', json(draft({allowPendingContracts: false}), newKey())],
        ['/client', json({})],
      ];
      for (const [path, init] of calls)
        heard.push(await (await world.fetch(at(path), init)).text());
      // The case that is pending names its page, and so does the one that was refused.
      expect(heard.length).toBe(calls.length);
    },
  };
}

/** Addresses in an answer, without those of documents. */
function strangersIn(text: string): string[] {
  const ours =
    /^(https:\/\/([\w-]+\.)*debitura\.com|https:\/\/sign\.example|http:\/\/127\.0\.0\.1:4010)\//;
  return addressesIn(text)
    .filter(([name, value]) => name !== 'termsUrl' && !ours.test(value))
    .map(([, value]) => value);
}

/** The members of an answer that hold an address. */
function addressesIn(text: string): [name: string, value: string][] {
  const found = text.matchAll(/"((?:[a-zA-Z]*[uU]rl|fullQuoteLink))":("(?:[^"\\]|\\.)*")/g);
  return [...found].map(([, name = '', value = '""']) => [name, JSON.parse(value) as string]);
}

describe('A document that Debitura keeps', () => {
  it('is opened over TLS only, on whatever host', async () => {
    for (const address of ATTACKS) {
      const world = createWorld({faults: readdressed(address)});
      const {body} = await answerOf(world.fetch(at('/cases'), json(draft(), newKey())));
      const item = world.sandbox.state.cases.find(({id}) => id === body.id);
      item?.files.push({...world.sandbox.state.cases.flatMap(({files}) => files)[0]!});
      const said = await (await world.fetch(at(`/cases/${body.id as string}/files`), read)).text();
      expect(said).toContain('"url"');
      for (const [, value] of addressesIn(said))
        expect([address, value]).toEqual([address, new URL(value).href]);
      for (const [, value] of addressesIn(said))
        expect([address, value.startsWith('https://')]).toEqual([address, true]);
    }
  });
});

describe('An address that stands in a page', () => {
  const page = 'https://ledgerly.example/invoices?x=1';

  it('counts as an attribute when it is of this page’s own origin', () => {
    for (const address of FOREIGN.filter((one) => !['', 'null'].includes(one))) {
      const own = ownAddress(address, page);
      if (own !== null)
        expect([address, new URL(own).origin]).toEqual([address, new URL(page).origin]);
      const any = anyAddress(address, page);
      if (any !== null) expect([address, any]).toEqual([address, new URL(address, page).href]);
      expect([address, any?.startsWith('http') ?? true]).toEqual([address, true]);
    }
    expect(ownAddress('blob:https://ledgerly.example/7f0c', page)).toBeNull();
    expect(ownAddress('https://ledgerly.example@evil.example/', page)).toBeNull();
    expect(ownAddress('//evil.example/', page)).toBeNull();
    expect(ownAddress('/\\evil.example', page)).toBeNull();
    expect(ownAddress('?debitura-return=1', page)).toBe(
      'https://ledgerly.example/invoices?debitura-return=1',
    );
  });
});
