import {describe, expect, it} from 'vitest';
import {
  createAdapter,
  diagnose,
  memoryStore,
  type DiagnoseOptions,
  type Finding,
} from '../../src/adapter/index.js';
import {runDoctor} from '../../src/cli/doctor.js';
import {withFiles} from '../../src/cli/environment.js';
import {redisStore} from '../../src/adapter/redis/index.js';
import {LAST_EVENT} from '../../src/adapter/webhooks/last-event.js';
import {createSandbox} from '../../src/sandbox/index.js';
import {hasRedis, startRedis} from '../support/redis.js';

const NOW = Date.parse('2026-06-01T10:00:00Z');
const SECRET = 'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const ENVIRONMENT = {
  referral: 'http://127.0.0.1:4010/referral',
  customer: 'http://127.0.0.1:4010/customer',
};
const URL = 'https://ledgerly.example/debitura/webhooks';

/** Debitura, whose clock shows another time by these seconds. */
function setup({secondsOff = 0, isAway = false} = {}) {
  const sandbox = createSandbox({now: () => NOW});
  const adapter = createAdapter({
    environment: ENVIRONMENT,
    referralKey: 'sandbox-referral-key',
    secret: 'a secret of the doctor, 32 bytes long',
    authenticate: () => null,
    webhookSecrets: SECRET,
    log: () => undefined,
  });
  const fetch: typeof globalThis.fetch = async (input, init) => {
    if (input === URL)
      return isAway
        ? Promise.reject(new TypeError('gone'))
        : adapter.fetch(new Request(input, init));
    const response = await sandbox.fetch(new Request(input, init));
    const headers = new Headers(response.headers);
    headers.set('date', new Date(NOW - secondsOff * 1000).toUTCString());
    return new Response(response.body, {status: response.status, headers});
  };
  const subscribe = () =>
    sandbox.fetch(
      new Request('http://127.0.0.1:4010/referral/v1/webhooks', {
        method: 'POST',
        headers: {XApiKey: 'sandbox-referral-key', 'content-type': 'application/json'},
        body: JSON.stringify({url: URL, events: ['case.updated']}),
      }),
    );
  const doctor = async (environment: Record<string, string> = {}) => {
    const lines: string[] = [];
    const code = await runDoctor(
      {
        DEBITURA_REFERRAL_KEY: 'sandbox-referral-key',
        DEBITURA_ENVIRONMENT: 'http://127.0.0.1:4010',
        DEBITURA_WEBHOOK_URL: URL,
        ...environment,
      },
      (line) => lines.push(line),
      {fetch, now: () => new Date(NOW)},
    );
    return {code, lines};
  };
  return {sandbox, fetch, subscribe, doctor};
}

describe.skipIf(!hasRedis)('doctor, with the store that the adapters share', () => {
  it('tells when the last event came', async () => {
    const redis = await startRedis();
    const store = redisStore({url: redis.url});
    await store.opened(5_000);
    await store.add(LAST_EVENT, new Date(NOW - 3 * 3_600_000).toISOString(), 60_000);
    const {lines} = await setup().doctor({DEBITURA_REDIS_URL: redis.url});
    expect(lines.at(-1)).toMatch(/^ok {3}last event: .*3 h ago/);
    await store.close();
    await redis.end();
  });

  it('ends well before the first case, and after a weekend without any', async () => {
    const redis = await startRedis();
    const store = redisStore({url: redis.url});
    await store.opened(5_000);
    const {subscribe, doctor} = setup();
    await subscribe();
    const first = await doctor({DEBITURA_REDIS_URL: redis.url});
    expect(first.lines.at(-1)).toMatch(/^\? {4}last event: none has come yet/);
    await store.add(LAST_EVENT, new Date(NOW - 65 * 3_600_000).toISOString(), 60_000);
    const quiet = await doctor({DEBITURA_REDIS_URL: redis.url});
    expect(quiet.lines.at(-1)).toMatch(/^\? {4}last event: 65 h ago/);
    expect([first.code, quiet.code]).toEqual([0, 0]);
    await store.close();
    await redis.end();
  });
});

describe('doctor', () => {
  it('says in one line each that key, clock and subscription are well', async () => {
    const {subscribe, doctor} = setup();
    await subscribe();
    expect(await doctor()).toEqual({
      code: 0,
      lines: [
        'ok   key: it belongs to Ledgerly',
        "ok   clock: 0 s ahead of Debitura's",
        'ok   subscription: active, for 1 kinds of events',
        'ok   address: an adapter answers there, and refuses what is not signed',
        expect.stringMatching(/^\? {4}last event: not known here: .* call diagnose\(\{store\}\)/),
      ],
    });
  });

  it('names a wrong key, a wrong clock and a subscription that is off or missing', async () => {
    const missing = await setup({secondsOff: 90}).doctor();
    expect(missing.code).toBe(1);
    expect(missing.lines).toContain("FAIL clock: 90 s ahead of Debitura's");
    expect(missing.lines).toContain(`FAIL subscription: there is none to ${URL}`);

    const {subscribe, sandbox, doctor} = setup();
    await subscribe();
    const [webhook] = sandbox.state.webhooks;
    if (webhook)
      Object.assign(webhook, {isActive: false, disabledReason: 'Endpoint returned 410 Gone'});
    expect((await doctor()).lines).toContain(
      'FAIL subscription: switched off: Endpoint returned 410 Gone',
    );
    const refused = await doctor({DEBITURA_REFERRAL_KEY: 'another-key'});
    expect(refused.lines[0]).toBe('FAIL key: Debitura refuses the key');
    expect(JSON.stringify(refused)).not.toContain('another-key');
  });

  it('tries the way back as well: nothing there, or something that takes no webhooks, is said', async () => {
    const away = await setup({isAway: true}).doctor();
    expect(away.lines).toContain(`FAIL address: nothing answers at ${URL} from here`);
    const elsewhere = 'http://127.0.0.1:4010/nowhere';
    const {lines} = await setup().doctor({DEBITURA_WEBHOOK_URL: elsewhere});
    expect(lines.join()).toMatch(/FAIL address: something answers 404 to an unsigned delivery/);
  });

  it('does not call well what it could not find out', async () => {
    const {code, lines} = await setup().doctor({DEBITURA_WEBHOOK_URL: ''});
    expect(code).toBe(0);
    expect(lines.filter((line) => line.startsWith('?'))).toHaveLength(2);
  });

  it('says how a partner’s own subscriptions are, with the partner’s key alone', async () => {
    const {sandbox, fetch, doctor} = setup();
    const partner = {DEBITURA_REFERRAL_KEY: '', DEBITURA_PARTNER_KEY: 'sandbox-partner-key'};
    const missing = await doctor(partner);
    expect(missing.code).toBe(1);
    expect(missing.lines[0]).toBe('ok   partner key: it belongs to Rheinufer Inkasso');
    expect(missing.lines.join()).toMatch(/FAIL subscription to live cases: there is none to/);
    expect(missing.lines.join()).toMatch(/FAIL subscription to test cases: there is none to/);

    const agency = createAdapter({
      environment: {
        ...ENVIRONMENT,
        collectionPartner: 'http://127.0.0.1:4010/collection-partner',
      },
      partnerKey: 'sandbox-partner-key',
      desks: ['collection-partner'],
      secret: 'a secret of the doctor, 32 bytes long',
      authenticate: () => null,
      webhookUrl: URL,
      fetch,
      log: () => undefined,
    });
    await agency.keep().check();
    agency.stop();
    const [live] = sandbox.state.webhooks;
    Object.assign(live!, {isActive: false, disabledReason: 'Endpoint returned 410 Gone'});
    const {lines} = await doctor(partner);
    expect(lines).toContain(
      'FAIL subscription to live cases: switched off: Endpoint returned 410 Gone',
    );
    expect(lines).toContain('ok   subscription to test cases: active, for 6 kinds of events');
  });

  it('reads secrets from files, and names the variable whose file is not there', async () => {
    const read = (path: string) =>
      path === '/run/key'
        ? Promise.resolve('sandbox-referral-key\n')
        : Promise.reject(new Error('ENOENT'));
    const given = {DEBITURA_REFERRAL_KEY_FILE: '/run/key', OTHER_FILE: '/none'};
    const found = await withFiles(given, 'DEBITURA_', read);
    expect(found.DEBITURA_REFERRAL_KEY).toBe('sandbox-referral-key');
    await expect(withFiles({DEBITURA_X_FILE: '/none'}, 'DEBITURA_', read)).rejects.toThrow(
      'DEBITURA_X_FILE',
    );
    const twice = {...given, DEBITURA_REFERRAL_KEY: 'another'};
    await expect(withFiles(twice, 'DEBITURA_', read)).rejects.toThrow('both given');
  });

  it('tells what it needs', async () => {
    const {doctor} = setup();
    expect((await doctor({DEBITURA_REFERRAL_KEY: ''})).code).toBe(2);
    expect((await doctor({DEBITURA_ENVIRONMENT: 'staging'})).code).toBe(2);
  });

  it('knows when the last event came where it can read the store, and doubts a day without any', async () => {
    const {fetch} = setup();
    const minutes = async (ago: number | null) => {
      const store = memoryStore({now: () => new Date(NOW)});
      if (ago !== null) {
        const last = new Date(NOW - ago * 60_000).toISOString();
        await store.add(LAST_EVENT, last, 86_400_000);
      }
      return lineOf('last event', {fetch, store});
    };
    expect(await minutes(null)).toEqual([
      null,
      'none has come yet, right only if no case or client has changed since',
    ]);
    expect(await minutes(0)).toEqual([true, '0 min ago']);
    expect(await minutes(119)).toEqual([true, '119 min ago']);
    expect(await minutes(120)).toEqual([true, '2 h ago']);
    expect(await minutes(24 * 60)).toEqual([true, '24 h ago']);
    expect(await minutes(24 * 60 + 1)).toEqual([
      null,
      '24 h ago, right only if no case or client has changed since',
    ]);
  });

  it('finds the clock well half a minute off, on either side', async () => {
    const clock = async (secondsOff: number) => lineOf('clock', setup({secondsOff}));
    expect(await clock(30)).toEqual([true, "30 s ahead of Debitura's"]);
    expect(await clock(-30)).toEqual([true, "30 s behind Debitura's"]);
    expect(await clock(31)).toEqual([false, "31 s ahead of Debitura's"]);
    expect(await clock(-31)).toEqual([false, "31 s behind Debitura's"]);
  });

  it('says that Debitura cannot be reached, refuses the key, or fails, of each thing that it asks', async () => {
    const asked = async (answer: () => Promise<Response>) => {
      const findings = await findingsOf({fetch: answer, webhookUrl: URL});
      return findings.slice(0, 3).map(({isWell, about, text}) => [about, isWell, text]);
    };
    const silent = ['clock', null, 'Debitura does not tell its time'];
    expect(await asked(() => Promise.reject(new TypeError('gone')))).toEqual([
      ['key', false, 'Debitura cannot be reached'],
      silent,
      ['subscription', false, 'Debitura cannot be reached'],
    ]);
    for (const [status, text] of [
      [401, 'Debitura refuses the key'],
      [403, 'Debitura refuses the key'],
      [503, 'Debitura answered 503'],
    ] as const)
      expect(await asked(() => Promise.resolve(new Response('{}', {status})))).toEqual([
        ['key', false, text],
        silent,
        ['subscription', false, text],
      ]);
  });

  it('names the partner by the name it goes by, else the company’s', async () => {
    const key = (me: object) => lineOf('key', {fetch: () => Promise.resolve(Response.json(me))});
    expect(await key({shortName: 'Ledgerly', companyName: 'Ledgerly ApS'})).toEqual([
      true,
      'it belongs to Ledgerly',
    ]);
    expect(await key({shortName: null, companyName: 'Ledgerly ApS'})).toEqual([
      true,
      'it belongs to Ledgerly ApS',
    ]);
    expect(await key({})).toEqual([true, 'it belongs to a partner without a name']);
  });

  it('says what it did not look for without an address, whosever key it has', async () => {
    const {fetch} = setup();
    const keys = {referralKey: 'sandbox-referral-key', partnerKey: 'sandbox-partner-key'};
    const about = (findings: Finding[]) =>
      findings.flatMap(({about, text}) => (text.startsWith('not looked for') ? [about] : []));
    const unknown = await findingsOf({fetch, ...keys});
    expect(about(unknown)).toEqual([
      'subscription',
      'subscription to live cases',
      'subscription to test cases',
    ]);
    expect(unknown.slice(0, 3).map(({about}) => about)).toEqual(['key', 'partner key', 'clock']);
    expect(about(await findingsOf({fetch, ...keys, webhookTestMode: true}))).toEqual([
      'subscription',
      'subscription to test cases',
    ]);
  });

  it('believes that an adapter answers by its refusal, and says what else does', async () => {
    const address = (status: number) =>
      lineOf('address', {
        webhookUrl: URL,
        fetch: () => Promise.resolve(new Response(null, {status})),
      });
    expect((await address(400))[0]).toBe(true);
    expect((await address(401))[0]).toBe(true);
    expect(await address(204)).toEqual([
      false,
      'something answers 204 to an unsigned delivery; an adapter with webhook secrets answers 401',
    ]);
  });

  it('does not mind a subscription that gives no reason for being off', async () => {
    const {subscribe, sandbox, fetch} = setup();
    await subscribe();
    Object.assign(sandbox.state.webhooks[0]!, {isActive: false});
    expect(await lineOf('subscription', {fetch, webhookUrl: URL})).toEqual([
      false,
      'switched off: no reason given',
    ]);
  });
});

function findingsOf(options: Partial<DiagnoseOptions>): Promise<Finding[]> {
  return diagnose({
    environment: {
      ...ENVIRONMENT,
      collectionPartner: 'http://127.0.0.1:4010/collection-partner',
    },
    referralKey: 'sandbox-referral-key',
    now: () => new Date(NOW),
    ...options,
  });
}

/** What is found of one thing: whether it is well, and the words. */
async function lineOf(about: Finding['about'], options: Partial<DiagnoseOptions>) {
  const found = (await findingsOf(options)).find((finding) => finding.about === about);
  return [found?.isWell, found?.text];
}
