import {describe, expect, it} from 'vitest';
import type {AdapterOptions} from '../../src/adapter/index.js';
import type {Session} from '../../src/contract/index.js';
import {createWorld} from '../support/world.js';
import {answering, answerOf, at, read} from './support.js';

/** An adapter to which Debitura says this of the partner. */
function setup(me: () => Response, adapter: Partial<AdapterOptions> = {}) {
  const world = createWorld({
    faults: answering(({url}) => /\/referral(\/v1)?\/me$/.test(new URL(url).pathname) && me()),
    adapter,
  });
  const session = async (fetch = world.fetch) => (await answerOf(fetch(at('/session'), read))).body;
  return {...world, session};
}

const brandingOf = async (me: object): Promise<unknown> =>
  (await setup(() => Response.json(me)).session()).branding;

describe('the partner’s look, as a page is told of it', () => {
  it('is its name and two colours', async () => {
    const me = {companyName: 'Ledgerly ApS', backgroundColorCode: '#1f4d46', fontColor: '#FFF'};
    expect(await brandingOf({...me, shortName: 'Ledgerly', earningsUsd: 5})).toEqual({
      name: 'Ledgerly',
      backgroundColor: '#1f4d46',
      fontColor: '#FFF',
    });
    expect(await brandingOf(me)).toMatchObject({name: 'Ledgerly ApS'});
    expect(await brandingOf({})).toEqual({name: ''});
  });

  it('has no colour that is none: it would stand in a style sheet', async () => {
    for (const color of [
      'red',
      '#12',
      '#1f4d4',
      '#1f4d46f',
      '#ff00zz',
      'x#fff',
      '#fff;}',
      '#fff\n',
      'url(https://evil.example)',
      '',
    ])
      expect([color, await brandingOf({backgroundColorCode: color, fontColor: color})]).toEqual([
        color,
        {name: ''},
      ]);
  });

  it('is asked for once, and a page without it is still a page', async () => {
    const asked = setup(() => Response.json({shortName: 'Ledgerly'}));
    await asked.session();
    await asked.session(asked.as('fjordby'));
    expect(asked.requests.filter(({url}) => url.endsWith('/me'))).toHaveLength(1);
    const down = setup(() => new Response(null, {status: 500}));
    expect(await down.session()).toMatchObject({desk: 'client', branding: {name: ''}});
  });

  it('is nobody’s at a desk without the referral partner’s key', async () => {
    const agency = setup(() => Response.json({shortName: 'Ledgerly'}), {
      referralKey: undefined as never,
      partnerKey: 'sandbox-partner-key',
      desks: ['collection-partner'],
    });
    expect(await agency.session(agency.as('desk:collection-partner'))).toMatchObject({
      desk: 'collection-partner',
      branding: {name: ''},
      client: null,
    });
    expect(agency.requests).toEqual([]);
  });
});

describe('a secret that is rotated', () => {
  const pairOf = async (secret: AdapterOptions['secret'], tenant = 'nordlys') => {
    const world = setup(() => new Response(null, {status: 500}), {...(secret && {secret})});
    const session = (await world.session(world.as(tenant))) as Session;
    const {subject, draftKey, earlier} = session;
    return {pair: {subject, draftKey}, earlier};
  };
  const secrets = ['one', 'two', 'three'].map((name) => `${name}${'.'.repeat(32)}`);

  it('still gives each person what the others of the list gave, and nobody else', async () => {
    const [one, two, three] = await Promise.all(secrets.map((secret) => pairOf(secret)));
    const all = await pairOf(secrets);
    expect(all).toEqual({pair: one?.pair, earlier: [two?.pair, three?.pair]});
    const other = await pairOf(secrets, 'fjordby');
    const texts = [all, other].map((each) => Object.values({...each.pair, ...each.earlier?.[0]}));
    expect(new Set(texts.flat()).size).toBe(texts.flat().length);
    expect(JSON.stringify(other)).not.toContain(JSON.stringify(two?.pair).slice(1, -1));
  });

  it('is no more than one pair when it stands alone', async () => {
    expect((await pairOf(secrets[0])).earlier).toBeUndefined();
    expect((await pairOf(secrets.slice(0, 1))).earlier).toBeUndefined();
  });
});
