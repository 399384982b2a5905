import {afterEach, describe, expect, it, vi} from 'vitest';
import {
  createAdapter,
  memoryStore,
  type AdapterOptions,
  type LogEntry,
} from '../../../src/adapter/index.js';
import {browserFetch, principalOf} from '../../support/world.js';
import {answerOf, at, draft, json, newKey, read} from '../support.js';
import {LOCAL, start} from './start.js';

/** What a refusal to start says; null when it starts. */
function saidOf(options: Partial<AdapterOptions>): string | null {
  try {
    start(options);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

const addressOf = (input: Parameters<typeof fetch>[0]) =>
  input instanceof Request ? input.url : String(input);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('an option that cannot be', () => {
  it('is told with what is wrong with it', () => {
    const partner = {desks: ['collection-partner'], partnerKey: 'a-key'} as const;
    const webhookUrl = 'https://app.example/debitura/webhooks';
    const noKey = undefined as unknown as string;
    const said: [options: Partial<AdapterOptions>, message: string][] = [
      [{environment: {...LOCAL, customer: 'nonsense'}}, 'environment: customer is no URL.'],
      [{environment: {...LOCAL, referral: 'http://a.b'}}, 'environment: referral must be https.'],
      [{environment: 'staging' as 'test'}, 'environment: staging is none.'],
      [{...partner}, 'environment: the collection partner has no test host: give the URLs.'],
      [{...partner, environment: LOCAL}, 'environment: collectionPartner is missing.'],
      [{referralKey: noKey}, 'referralKey: neither referralKey nor partnerKey is given.'],
      [
        {referralKey: noKey, partnerKey: 'a-key', environment: 'production'},
        'referralKey: the client desk needs it.',
      ],
      [{desks: ['managing-partner']}, "partnerKey: the partners' desks need it."],
      [{desks: ['cash' as 'client']}, 'desks: cash is no desk.'],
      [
        {referralKey: 'sandbox-key'},
        'referralKey: a sandbox key cannot be used with testreferral-api.debitura.com.',
      ],
      [{secret: 'x'.repeat(31)}, 'secret: each must have at least 32 bytes.'],
      [{secret: []}, 'secret: is missing.'],
      [{basePath: '/'}, "basePath: must be '' or start with / and not end with one."],
      [{webhookUrl: 'nonsense'}, 'webhookUrl: is no URL.'],
      [{webhookUrl: 'http://app.example/webhooks'}, 'webhookUrl: must be https.'],
      [{webhookUrl: 'https://app.example/hooks'}, 'webhookUrl: must end in /webhooks.'],
      [{enable: {customerWebhooks: true}}, 'webhookUrl: enable.customerWebhooks needs it.'],
      [
        {enable: {withdrawal: true} as object},
        'enable: knows withdraw, customerWebhooks, skipDebituraVerification, collectionPartnerId, assignedUserEmail, and no withdrawal.',
      ],
      [{limits: {upstreamShare: 0}}, 'limits: upstreamShare must be from 0.01 to 1.'],
      [{limits: {upstreamShare: 1.5}}, 'limits: upstreamShare must be from 0.01 to 1.'],
      [{limits: {upstreamShare: NaN}}, 'limits: upstreamShare must be from 0.01 to 1.'],
      [
        {
          ...partner,
          environment: 'production',
          referralKey: noKey,
          webhookUrl,
          enable: {customerWebhooks: true},
        },
        'referralKey: enable.customerWebhooks needs it.',
      ],
      [
        {allowedOrigins: ['https://app.example/x']},
        'allowedOrigins: https://app.example/x is no origin such as https://app.example.',
      ],
      [
        {webhookSecrets: 'short'},
        'webhookSecrets: each must be Base64 of at least 24 bytes, without a prefix or spaces.',
      ],
    ];
    for (const [options, message] of said) expect(saidOf(options)).toBe(message);
  });

  it('is none that stays on this machine, and one that only looks so', () => {
    const referralKey = 'sandbox-referral-key';
    const on = (host: string) => ({...LOCAL, referral: `http://${host}/referral`});
    for (const host of [
      '127.0.0.1',
      '127.80.90.10:1',
      '[::1]:4010',
      'localhost',
      'debitura.localhost',
    ])
      expect([host, saidOf({referralKey, environment: on(host)})]).toEqual([host, null]);
    for (const host of [
      '127.0.0.1.evil.example',
      'localhost.evil.example',
      'xlocalhost',
      '128.0.0.1',
    ])
      expect([host, saidOf({referralKey, environment: on(host)})]).toEqual([
        host,
        'environment: referral must be https.',
      ]);
    expect(saidOf({webhookUrl: 'http://localhost:3000/webhooks'})).toBeNull();
    expect(saidOf({basePath: ''})).toBeNull();
    expect(saidOf({basePath: '/api/v1.0/~collect'})).toBeNull();
    expect(saidOf({secret: 'ø'.repeat(16)})).toBeNull();
  });
});

describe('a secret that is not given', () => {
  it('is made up where nothing real can happen, and missed everywhere else', () => {
    const lines: LogEntry[] = [];
    const bare = {
      secret: undefined as unknown as string,
      log: (line: LogEntry) => lines.push(line),
    };
    const remote = {referral: 'https://a.example', customer: 'https://b.example'};
    expect(saidOf({...bare, environment: LOCAL})).toBeNull();
    expect(saidOf({...bare, environment: remote, referralKey: 'sandbox-x'})).toBeNull();
    expect(lines).toEqual(
      Array(2).fill({
        level: 'warn',
        event: 'started',
        note: 'secret is missing and was made up; drafts are lost with every restart.',
      }),
    );
    expect(saidOf({...bare, environment: remote})).toBe('secret: is missing.');
    expect(saidOf({...bare, environment: {...LOCAL, customer: remote.customer}})).toBe(
      'secret: is missing.',
    );
    expect(saidOf(bare)).toBe('secret: is missing.');
  });
});

describe('an adapter with nothing but what it needs', () => {
  it('asks Debitura’s own hosts, live or test, over the runtime’s fetch, and says where it is', async () => {
    for (const [environment, prefix] of [
      ['production', ''],
      ['test', 'test'],
    ] as const) {
      const asked = vi
        .spyOn(globalThis, 'fetch')
        .mockImplementation((input) =>
          Promise.resolve(
            addressOf(input).endsWith('/oauth/token')
              ? Response.json({accessToken: 'bearer', expiresIn: 1_800})
              : Response.json({cases: [], page: {}}),
          ),
        );
      const {fetch} = start({environment});
      const page = browserFetch(fetch, 'nordlys');
      const session = await answerOf(page(at('/session'), read));
      expect(session.body).toMatchObject({environment, desk: 'client'});
      expect((await page(at('/cases'), read)).status).toBe(200);
      const hosts = new Set(asked.mock.calls.map(([input]) => new URL(addressOf(input)).host));
      expect([...hosts].sort()).toEqual([
        `${prefix}customer-api.debitura.com`,
        `${prefix}referral-api.debitura.com`,
      ]);
      vi.restoreAllMocks();
    }
  });

  it('writes warnings and errors to the console, a line of JSON each, and nothing else', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const info = vi.spyOn(console, 'info').mockImplementation(() => undefined);
    const {fetch} = createAdapter({
      environment: LOCAL,
      referralKey: 'sandbox-referral-key',
      authenticate: principalOf,
      fetch: () => Promise.resolve(Response.json({})),
      requestId: () => 'request-1',
      store: {...memoryStore(), get: () => Promise.reject(new RangeError('Anna'))},
    });
    expect(warn.mock.calls.map(([line]) => JSON.parse(String(line)) as LogEntry)).toMatchObject([
      {level: 'warn', event: 'started'},
    ]);
    await fetch(new Request(at('/session')));
    expect([warn.mock.calls.length, error.mock.calls.length]).toEqual([1, 0]);
    const page = browserFetch(fetch, 'nordlys');
    const answer = await answerOf(page(at('/cases'), json(draft(), newKey())));
    expect([answer.status, answer.body.code]).toEqual([500, 'unexpected']);
    const [line] = error.mock.calls.map(([text]) => JSON.parse(String(text)) as LogEntry);
    expect(line).toMatchObject({
      level: 'error',
      event: 'failed',
      requestId: 'request-1',
      status: 500,
      errorName: 'RangeError',
    });
    expect(JSON.stringify(line)).not.toContain('Anna');
    expect(info).not.toHaveBeenCalled();
  });

  it('answers though its log throws', async () => {
    const {fetch} = start({
      log: () => {
        throw new Error('the disk is full');
      },
    });
    expect((await fetch(new Request(at('/session')))).status).toBe(403);
  });
});
