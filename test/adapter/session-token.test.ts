import {SignJWT} from 'jose';
import {describe, expect, it} from 'vitest';
import {
  authenticateSessionToken,
  mintSessionToken,
  type Principal,
} from '../../src/adapter/index.js';

const SECRET = 'the newest secret of the platform, 32 bytes';
const OLDER = 'the older secret of the platform, 32 bytes';
const PRINCIPAL: Principal = {
  desk: 'client',
  externalTenantId: 'nordlys',
  email: 'mette@nordlys.example',
  can: ['read'],
};
const NOW = new Date('2026-06-01T10:00:00Z');
const now = () => NOW;

function ask(token: string, {secret = [SECRET] as string[], headers = {}, at = NOW} = {}) {
  const request = new Request('https://api.example/debitura/session', {
    headers: {authorization: `Bearer ${token}`, ...headers},
  });
  return authenticateSessionToken({secret, now: () => at})(request);
}

/** A token with everything right but what is changed. */
function forge(
  claims: object,
  {alg = 'HS256', typ = 'debitura-embed+jwt', secret = SECRET, brings = ''} = {},
) {
  const k = Buffer.from(brings).toString('base64url');
  const own = {jku: 'https://evil.example/keys', jwk: {kty: 'oct', k}};
  const time = NOW.getTime() / 1000;
  const all = {desk: 'client', tenant: 'nordlys', email: 'a@b.example', aud: 'debitura-embed'};
  return new SignJWT({...all, iat: time, exp: time + 60, ...claims})
    .setProtectedHeader({alg, typ, ...(brings !== '' && own)})
    .sign(new TextEncoder().encode(secret));
}

describe('a session token', () => {
  it('says who is asking, on another origin', async () => {
    expect(await ask(await mintSessionToken(PRINCIPAL, {secret: SECRET, now}))).toEqual(PRINCIPAL);
    expect(await ask(await forge({}))).toMatchObject({externalTenantId: 'nordlys'});
  });

  it('lives ten minutes at most', async () => {
    const mint = (lifetime: number) => mintSessionToken(PRINCIPAL, {secret: SECRET, lifetime, now});
    await expect(mint(601)).rejects.toThrow(RangeError);
    await expect(mint(0)).rejects.toThrow(RangeError);
    const token = await mint(60);
    expect(await ask(token, {at: new Date(NOW.getTime() + 66_000)})).toBeNull();
    const long = await forge({exp: NOW.getTime() / 1000 + 86_400});
    expect(await ask(long, {at: new Date(NOW.getTime() + 606_000)})).toBeNull();
  });

  it('survives a rotation of the secret', async () => {
    const token = await mintSessionToken(PRINCIPAL, {secret: OLDER, now});
    expect(await ask(token, {secret: [SECRET, OLDER]})).toEqual(PRINCIPAL);
    expect(await ask(token)).toBeNull();
  });

  it('is nobody’s when anything about it is not ours', async () => {
    const wrong: [what: string, token: string | Promise<string>][] = [
      ['another audience', forge({aud: 'something-else'})],
      ['another type', forge({}, {typ: 'JWT'})],
      ['another algorithm', forge({}, {alg: 'HS512', secret: SECRET.repeat(2)})],
      ['another secret', forge({}, {secret: OLDER})],
      ['a secret that it brings itself', forge({}, {secret: OLDER, brings: OLDER})],
      ['no end', forge({exp: undefined})],
      ['no client', forge({tenant: undefined})],
      ['no e-mail', forge({email: undefined})],
      ['no token', 'nonsense'],
    ];
    for (const [what, token] of wrong) expect([what, await ask(await token)]).toEqual([what, null]);
    const unsigned = `${btoa('{"alg":"none"}')}.${btoa('{"desk":"client"}')}.`;
    expect(await ask(unsigned)).toBeNull();
  });

  it('never mixes with a cookie', async () => {
    const token = await mintSessionToken(PRINCIPAL, {secret: SECRET, now});
    expect(await ask(token, {headers: {cookie: 'session=1'}})).toBeNull();
  });

  it('wants a secret of 32 bytes', async () => {
    await expect(mintSessionToken(PRINCIPAL, {secret: 'short'})).rejects.toThrow(/32 bytes/);
    expect(() => authenticateSessionToken({secret: ['short']})).toThrow(/32 bytes/);
  });
});
