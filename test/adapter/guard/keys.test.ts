import {createHash, createHmac} from 'node:crypto';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {derive, hash, hashBytes, tenantOf} from '../../../src/adapter/guard/derive.js';
import type {Principal} from '../../../src/adapter/index.js';
import {requireKey, upstreamKey} from '../../../src/adapter/writes/key.js';

const SECRET = 'a secret of the test world, 32 bytes';
const nordlys: Principal = {
  desk: 'client',
  externalTenantId: 'nordlys',
  email: 'm@nordlys.example',
};
const manager: Principal = {desk: 'managing-partner', email: 'm@nordlys.example'};
/** A platform may put more into its principals than is asked for. */
const managerOfNordlys: Principal = {...manager, ...{externalTenantId: 'nordlys'}};

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');
const withKey = (key: string) =>
  new Request('https://ledgerly.example/', {headers: {'idempotency-key': key}});

describe('the key of a write', () => {
  it('is read quoted or bare, 16 to 64 visible characters and not one more or fewer', () => {
    for (const key of ['0123456789abcdef', '!#~'.repeat(21) + '!', crypto.randomUUID()]) {
      expect(requireKey(withKey(key))).toBe(key);
      expect(requireKey(withKey(`"${key}"`))).toBe(key);
    }
    const refused = ['x'.repeat(15), 'x'.repeat(65), 'sixteen and space', '"', '""', '"x"'];
    const half = ['k"0123456789abcdef"', '"0123456789abcdef"k', '"0123456789abcdef'];
    for (const key of [...refused, ...half])
      expect(() => requireKey(withKey(key))).toThrow(
        expect.objectContaining({
          code: 'invalid',
          message: 'Idempotency-Key must be 16 to 64 visible ASCII characters, quoted or bare.',
        }),
      );
  });

  it('is asked for by its name when it is missing', () => {
    expect(() => requireKey(new Request('https://ledgerly.example/'))).toThrow(
      expect.objectContaining({
        code: 'idempotency-key-missing',
        message: 'The header Idempotency-Key is missing.',
      }),
    );
  });

  it('becomes one for Debitura that no other desk, client, route or key can give', async () => {
    const of = (principal: Principal, route = 'POST /cases', key = 'k') =>
      upstreamKey(principal, route, key);
    const [base, ...others] = await Promise.all([
      of(nordlys),
      of({...nordlys, externalTenantId: 'sydlys'}),
      of(manager),
      of({...manager, desk: 'collection-partner'}),
      of(nordlys, 'POST /other'),
      of(nordlys, 'POST /cases', 'l'),
      of({...nordlys, externalTenantId: 'nordlys","POST /cases'}),
    ]);
    expect(new Set([base, ...others]).size).toBe(7);
    expect(await of({...nordlys, email: 'another@nordlys.example'})).toBe(base);
    expect(await of(managerOfNordlys)).toBe(others[1]);
    expect(base).toBe(sha256(JSON.stringify(['client', 'nordlys', 'POST /cases', 'k'])));
  });
});

describe('a name made of a secret', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is the HMAC of purpose, desk, client and person, in letters that an address may hold', async () => {
    for (const principal of [nordlys, manager])
      for (let index = 0; index < 40; index += 1) {
        const purpose = `purpose ${index}`;
        const who = JSON.stringify([purpose, principal.desk, tenantOf(principal), principal.email]);
        const expected = createHmac('sha256', SECRET).update(who).digest('base64url');
        expect(await derive(SECRET, purpose, principal)).toBe(expected);
        expect(await hash(purpose)).toBe(sha256(JSON.stringify([purpose])));
        expect(await hashBytes(new TextEncoder().encode(purpose))).toBe(sha256(purpose));
      }
    expect([tenantOf(nordlys), tenantOf(managerOfNordlys)]).toEqual(['nordlys', '']);
  });

  it('costs an import once for each of eight secrets, and nobody can read the keys back', async () => {
    vi.resetModules();
    const fresh = await import('../../../src/adapter/guard/derive.js');
    const imports = vi.spyOn(crypto.subtle, 'importKey');
    const useAll = async (count: number) => {
      imports.mockClear();
      for (let index = 0; index < count; index += 1)
        await fresh.derive(`${SECRET} ${index}`, 'subject', nordlys);
      return imports.mock.calls.length;
    };
    expect([await useAll(8), await useAll(8), await useAll(9), await useAll(1)]).toEqual([
      8, 0, 1, 1,
    ]);
    expect(imports.mock.calls.map(([, , , extractable]) => extractable)).toEqual([false]);
  });
});
