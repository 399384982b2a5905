import {describe, expect, it} from 'vitest';
import {ConfigurationError, createAdapter, type AdapterOptions} from '../../src/adapter/index.js';
import {createWorld, PLATFORM} from '../support/world.js';
import {LOCAL, start} from './options/start.js';
import {answerOf, at} from './support.js';

/** The option that a refusal to start names; null when it starts. */
function refusedOption(options: Partial<AdapterOptions>): string | null {
  try {
    start(options);
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError);
    expect((error as Error).message).toContain((error as ConfigurationError).option);
    return (error as ConfigurationError).option;
  }
}

/** As Next writes it into a project that it checks. */
type NextHandler = (
  request: Request,
  context: {params: Promise<{path: string[]}>},
) => Promise<Response>;

describe('createAdapter', () => {
  it('starts with what a platform needs and no more', () => {
    expect(refusedOption({})).toBeNull();
    expect(refusedOption({environment: 'production'})).toBeNull();
    expect(refusedOption({environment: LOCAL, referralKey: 'sandbox-referral-key'})).toBeNull();
  });

  it('refuses what is unsafe and names the option (GUARD row 23)', () => {
    const refused: [option: string, options: Partial<AdapterOptions>][] = [
      ['referralKey', {referralKey: 'sandbox-referral-key'}],
      ['referralKey', {referralKey: 'sandbox-referral-key', environment: 'production'}],
      [
        'partnerKey',
        {
          partnerKey: 'sandbox-partner-key',
          environment: {...LOCAL, collectionPartner: 'https://collection-api.debitura.com'},
        },
      ],
      ['environment', {environment: {...LOCAL, referral: 'http://debitura.internal/referral'}}],
      ['environment', {environment: {...LOCAL, customer: 'ftp://127.0.0.1/'}}],
      ['environment', {environment: {...LOCAL, customer: 'nonsense'}}],
      ['environment', {environment: 'staging' as 'test'}],
      ['environment', {partnerKey: 'a-real-key'}],
      ['secret', {secret: 'short'}],
      ['secret', {secret: [PLATFORM.secret, 'short']}],
      ['secret', {secret: []}],
      ['desks', {desks: ['client', 'cash' as 'client']}],
      ['partnerKey', {desks: ['collection-partner']}],
      ['partnerKey', {desks: ['managing-partner']}],
      ['partnerKey', {desks: ['client', 'managing-partner']}],
      ['environment', {desks: ['managing-partner'], partnerKey: 'a-key', environment: LOCAL}],
      ['basePath', {basePath: 'debitura'}],
      ['basePath', {basePath: '/debitura/'}],
      ['basePath', {basePath: 'api/debitura'}],
      ['allowedOrigins', {allowedOrigins: ['https://app.example/']}],
      ['allowedOrigins', {allowedOrigins: ['*']}],
      ['signingOrigins', {signingOrigins: ['app.debitura.com']}],
      ['allowedReturnOrigins', {allowedReturnOrigins: ['null']}],
    ];
    for (const [option, options] of refused)
      expect([option, refusedOption(options)]).toEqual([option, option]);
  });

  it('takes the sandbox’s key to no real host (GUARD 39)', () => {
    const key = {referralKey: 'sandbox-referral-key'};
    for (const customer of ['https://customer-api.debitura.com', 'https://debitura.com/customer'])
      expect(refusedOption({...key, environment: {...LOCAL, customer}})).toBe('referralKey');
    for (const environment of ['test', 'production'] as const)
      expect(refusedOption({...key, environment})).toBe('referralKey');
    expect(refusedOption({...key, environment: LOCAL})).toBeNull();
    // A host of somebody else that begins like Debitura's is no host of Debitura's.
    const customer = 'https://customer-api.debitura.com.ledgerly.example';
    expect(refusedOption({...key, environment: {...LOCAL, customer}})).toBeNull();
  });

  it('refuses a webhook secret that protects nothing (GUARD 15)', () => {
    const good = 'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
    expect(refusedOption({webhookSecrets: good})).toBeNull();
    expect(refusedOption({webhookSecrets: [good, btoa('x'.repeat(32))]})).toBeNull();
    for (const bad of [
      '',
      ` ${good}`,
      `${good}\n`,
      good.slice(0, 28),
      `whsec_${good}`,
      `${good}!`,
      btoa('x'.repeat(23)),
    ])
      expect([bad, refusedOption({webhookSecrets: [good, bad]})]).toEqual([bad, 'webhookSecrets']);
    expect(refusedOption({webhookSecrets: []})).toBe('webhookSecrets');
    for (const bad of [
      'nonsense',
      'http://app.example/debitura/webhooks',
      'https://app.example/hooks',
    ])
      expect([bad, refusedOption({webhookUrl: bad})]).toEqual([bad, 'webhookUrl']);
  });

  it('wants a key and a secret', () => {
    const bare = {environment: 'test', authenticate: () => null} as const;
    expect(() => createAdapter({...bare, secret: PLATFORM.secret})).toThrow(/referralKey/);
    expect(() => createAdapter({...bare, referralKey: 'a-real-key'})).toThrow(/secret/);
  });

  it('makes up a secret against the sandbox only, and says so', () => {
    const lines: unknown[] = [];
    createAdapter({
      environment: LOCAL,
      referralKey: 'sandbox-referral-key',
      authenticate: () => null,
      log: (entry) => lines.push(entry),
    });
    expect(lines).toMatchObject([
      {level: 'warn', note: expect.stringContaining('secret') as string},
    ]);
  });

  it('makes up another secret at each start', async () => {
    const draftKey = async () => {
      const {fetch} = createWorld({adapter: {secret: undefined as never, log: () => undefined}});
      const asked = fetch(at('/session'), {headers: {'debitura-embed': '1'}});
      return (await answerOf(asked)).body.draftKey as string;
    };
    const [one, other] = [await draftKey(), await draftKey()];
    expect(one).toMatch(/^[\w-]{43}$/);
    expect(one).not.toBe(other);
  });

  it('is a route handler of Next as it stands, whatever Next hands over besides', async () => {
    const GET: NextHandler = start({}).fetch;
    const request = new Request('https://x.example/debitura/session', {
      headers: {'debitura-embed': '1'},
    });
    const params = Promise.resolve({path: ['session']});
    expect((await GET(request, {params})).status).toBe(401);
  });

  it('answers only below its exact prefix', async () => {
    const ask = async (basePath: string, path: string) => {
      const request = new Request(`https://x.example${path}`, {headers: {'debitura-embed': '1'}});
      return (await start({basePath}).fetch(request)).status;
    };
    expect(await ask('/api/collect', '/api/collect/session')).toBe(401);
    expect(await ask('', '/session')).toBe(401);
    expect(await ask('/debitura', '/debiturasession')).toBe(404);
    expect(await ask('/debitura', '/session')).toBe(404);
  });
});
