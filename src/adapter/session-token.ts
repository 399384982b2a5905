import {jwtVerify, SignJWT} from 'jose';
import type {Principal} from './options/principal.js';

/** One algorithm, one type, one audience: a token made for anything else is none of ours. */
const ALGORITHM = 'HS256';
const TYPE = 'debitura-embed+jwt';
const AUDIENCE = 'debitura-embed';
const MAX_LIFETIME_SECONDS = 600;
const CLOCK_TOLERANCE_SECONDS = 5;
const MIN_SECRET_BYTES = 32;

/** How a token is made. */
export type MintOptions = {
  /** At least 32 bytes; of several the first one signs. */
  secret: string | readonly string[];
  /** Seconds, at most 600. */
  lifetime?: number;
  now?: () => Date;
};

/**
 * A session token for an adapter on another origin: the platform's backend makes it for its page, which sends
 * it instead of a cookie. The profile stays behind: a token is read by whoever holds it.
 */
export async function mintSessionToken(
  principal: Principal,
  {secret, lifetime = MAX_LIFETIME_SECONDS, now = () => new Date()}: MintOptions,
): Promise<string> {
  if (!(lifetime > 0 && lifetime <= MAX_LIFETIME_SECONDS))
    throw new RangeError(`lifetime must be between 1 and ${MAX_LIFETIME_SECONDS} seconds.`);
  const [key] = keysOf(secret);
  if (!key) throw new RangeError('secret is missing.');
  const issuedAt = Math.floor(now().getTime() / 1000);
  const {desk, email, name, can} = principal;
  const tenant = principal.desk === 'client' ? {tenant: principal.externalTenantId} : {};
  return new SignJWT({desk, email, name, can, ...tenant})
    .setProtectedHeader({alg: ALGORITHM, typ: TYPE})
    .setAudience(AUDIENCE)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + lifetime)
    .sign(key);
}

/**
 * An `authenticate` that reads such tokens. A request that carries a cookie as well is nobody: the two kinds of
 * session never mix.
 */
export function authenticateSessionToken({
  secret,
  now = () => new Date(),
}: Pick<MintOptions, 'secret' | 'now'>): (request: Request) => Promise<Principal | null> {
  const keys = keysOf(secret);

  return async ({headers}) => {
    const [, token] = /^bearer (\S+)$/i.exec(headers.get('authorization') ?? '') ?? [];
    if (token === undefined || headers.has('cookie')) return null;
    for (const key of keys) {
      const verified = await jwtVerify(token, key, {
        algorithms: [ALGORITHM],
        typ: TYPE,
        audience: AUDIENCE,
        requiredClaims: ['exp', 'iat', 'desk', 'email'],
        maxTokenAge: MAX_LIFETIME_SECONDS,
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        currentDate: now(),
      }).catch(() => null);
      if (verified) return toPrincipal(verified.payload);
    }
    return null;
  };
}

function keysOf(secret: string | readonly string[]): Uint8Array[] {
  const keys = [secret].flat().map((text) => new TextEncoder().encode(text));
  if (keys.some(({length}) => length < MIN_SECRET_BYTES))
    throw new RangeError(`secret must have at least ${MIN_SECRET_BYTES} bytes.`);
  return keys;
}

/** Only what was signed by us comes here, so its shape is known. */
function toPrincipal(claims: Record<string, unknown>): Principal | null {
  const {desk, email, name, can, tenant} = claims as Partial<Principal> & {tenant?: string};
  if (email === undefined) return null;
  const common = {email, ...(name !== undefined && {name}), ...(can && {can})};
  if (desk === 'client') {
    return tenant === undefined ? null : {desk, externalTenantId: tenant, ...common};
  }
  return desk === undefined ? null : {desk, ...common};
}
