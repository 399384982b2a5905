import {describe, expect, it} from 'vitest';
import type {AdapterOptions, Principal} from '../../../src/adapter/index.js';
import {
  cellOf,
  checkPermission,
  identify,
  permissionsOf,
} from '../../../src/adapter/guard/principal.js';
import {resolveOptions} from '../../../src/adapter/options/resolve.js';
import {ROWS} from '../../../src/adapter/routes/table.js';

const NORDLYS: Principal = {
  desk: 'client',
  externalTenantId: 'nordlys',
  email: 'mette@nordlys.example',
};
const AGENT: Principal = {desk: 'collection-partner', email: 'agent@inkasso.example'};
const MANAGER: Principal = {desk: 'managing-partner', email: 'jo@ledgerly.example'};

/** Asks a platform that answers so who is there. */
function ask(
  authenticate: AdapterOptions['authenticate'],
  options: Partial<AdapterOptions> = {},
  init: RequestInit = {method: 'POST', body: 'the body'},
) {
  const settings = resolveOptions({
    environment: {
      referral: 'http://127.0.0.1:1/referral',
      customer: 'http://127.0.0.1:1/customer',
      collectionPartner: 'http://127.0.0.1:1/partner',
    },
    referralKey: 'sandbox-referral-key',
    partnerKey: 'sandbox-partner-key',
    secret: 'a secret of the test world, 32 bytes',
    log: () => undefined,
    ...options,
    authenticate,
  });
  const request = new Request('https://ledgerly.example/debitura/cases?page=2', {
    headers: {cookie: 'session=1'},
    ...init,
  });
  return {request, principal: identify(request, settings)};
}

const refusal = (code: string, message: string) =>
  expect.objectContaining({code, message}) as Error;
const away = refusal('unavailable', 'Who is asking cannot be found out at the moment.');

describe('who is asking', () => {
  it('is what the platform says, which is shown address, method and headers, and no body', async () => {
    const shown: Request[] = [];
    const {request, principal} = ask((seen) => {
      shown.push(seen);
      return NORDLYS;
    });
    expect(await principal).toBe(NORDLYS);
    const [seen] = shown;
    expect([seen?.url, seen?.method, seen?.headers.get('cookie'), seen?.body]).toEqual([
      request.url,
      'POST',
      'session=1',
      null,
    ]);
    expect(await request.text()).toBe('the body');
  });

  it('costs neither a copy of a read nor a timer where the platform knows at once', async () => {
    const timers = {
      sleep: () => Promise.resolve(),
      after: () => expect.unreachable('nothing has to be waited for'),
    };
    const shown: Request[] = [];
    const atOnce = (seen: Request) => {
      shown.push(seen);
      return NORDLYS;
    };
    const {request, principal} = ask(atOnce, {timers}, {method: 'GET'});
    expect(await principal).toBe(NORDLYS);
    expect(shown[0]).toBe(request);
  });

  it('is nobody when the platform names nobody', async () => {
    const signedOut = refusal('unauthenticated', 'Nobody is signed in.');
    await expect(ask(() => null).principal).rejects.toThrow(signedOut);
    await expect(ask(() => Promise.resolve(null)).principal).rejects.toThrow(signedOut);
  });

  it('is nobody while the platform fails or does not answer within five seconds', async () => {
    const failing = () => {
      throw new Error('the session store is away: redis://user:secret@10.0.0.7');
    };
    await expect(ask(failing).principal).rejects.toThrow(away);
    await expect(ask(() => Promise.reject(new Error('away'))).principal).rejects.toThrow(away);
    const waits: number[] = [];
    const timers = {
      sleep: () => Promise.resolve(),
      after(milliseconds: number, callback: () => void) {
        waits.push(milliseconds);
        callback();
        return () => undefined;
      },
    };
    const never = () => new Promise<Principal>(() => undefined);
    await expect(ask(never, {timers}).principal).rejects.toThrow(away);
    expect(waits).toEqual([5_000]);
  });

  it('is of a desk that is switched on, and at the client’s desk of a client', async () => {
    const desks = {desks: ['client', 'managing-partner'] as const};
    const off = refusal('forbidden', 'This desk is not switched on.');
    expect(await ask(() => MANAGER, desks).principal).toBe(MANAGER);
    await expect(ask(() => AGENT, desks).principal).rejects.toThrow(off);
    await expect(ask(() => MANAGER).principal).rejects.toThrow(off);
    for (const externalTenantId of ['', undefined, null, 7, ['nordlys']]) {
      const nameless = {...NORDLYS, externalTenantId} as unknown as Principal;
      await expect(ask(() => nameless).principal).rejects.toThrow(
        refusal('forbidden', 'The principal names no client.'),
      );
    }
    for (const principal of [NORDLYS, MANAGER])
      for (const email of ['', undefined, null, 7]) {
        const nameless = {...principal, email} as unknown as Principal;
        await expect(ask(() => nameless, desks).principal).rejects.toThrow(
          refusal('forbidden', 'The principal names no e-mail.'),
        );
      }
  });
});

describe('what somebody may do', () => {
  it('is everything, or what the platform lists', () => {
    const all = ['read', 'submit', 'onboard', 'message'];
    expect(permissionsOf(NORDLYS)).toEqual(all);
    expect(permissionsOf({...NORDLYS, can: ['submit', 'read']})).toEqual(['read', 'submit']);
    expect(permissionsOf({...NORDLYS, can: []})).toEqual([]);
    const reader: Principal = {...NORDLYS, can: ['read']};
    expect(() => checkPermission(reader, 'read')).not.toThrow();
    expect(() => checkPermission(reader, null)).not.toThrow();
    expect(() => checkPermission(reader, 'submit')).toThrow(
      refusal('forbidden', 'The principal lacks the permission submit.'),
    );
  });

  it('is done by the desk’s own handler, and by none where the desk has none', () => {
    const row = ROWS.find(({pattern, method}) => pattern === '/cases' && method === 'POST')!;
    expect(cellOf(row, NORDLYS)).toBe(row.cells.client);
    expect(() => cellOf(row, AGENT)).toThrow(
      expect.objectContaining({
        code: 'not-available',
        message: 'This desk has no such route.',
        details: {headers: {allow: ''}},
      }),
    );
  });
});
