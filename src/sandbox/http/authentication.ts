import type {MiddlewareHandler} from 'hono';
import {keys} from '../world/seeds.js';
import type {Client} from '../world/types.js';
import type {World} from '../world/world.js';
import {businessFailure, problem} from './failure.js';

/** What the customer routes know about the request. */
export interface CustomerEnvironment {
  Variables: {client: Client};
}

const tokenLifetime = 30 * 60;

/** Mints a bearer for one client; it looks like Debitura's JWT and is known by look-up. */
export function mintToken(world: World, client: Client) {
  const now = world.clock.now();
  const header = base64url({alg: 'HS256', typ: 'JWT'});
  const payload = base64url({
    sub: client.creditorId,
    jti: world.ids.uuid(),
    exp: Math.floor(now / 1000) + tokenLifetime,
  });
  const accessToken = `${header}.${payload}.${world.ids.hex(43)}`;
  world.tokens.set(accessToken, {client, expires: now + tokenLifetime * 1000});
  world.mints += 1;
  return {
    accessToken,
    tokenType: 'Bearer',
    expiresIn: tokenLifetime,
    externalTenantId: client.externalTenantId,
    creditorId: client.creditorId,
  };
}

function base64url(value: object): string {
  return btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Lets only the referral key pass. */
export function requireReferralKey(): MiddlewareHandler {
  return async (context, next) => {
    if (context.req.header('xapikey') !== keys.referral) {
      throw businessFailure(401, 'Unauthorized', 'The API key is missing or not valid');
    }
    await next();
  };
}

/** Lets a live bearer or the direct creditor's key pass and says whose it is. */
export function requireClient(world: World): MiddlewareHandler<CustomerEnvironment> {
  return async (context, next) => {
    const bearer = /^Bearer\s+(\S+)$/i.exec(context.req.header('authorization') ?? '')?.[1];
    const client =
      bearer === undefined
        ? directCreditor(world, context.req.header('xapikey'))
        : bearerClient(world, bearer);
    if (!client) throw problem(401, 'Unauthorized');
    context.set('client', client);
    await next();
  };
}

function directCreditor(world: World, key: string | undefined): Client | undefined {
  if (key !== keys.creditor) return undefined;
  return world.clients.find(({externalTenantId}) => externalTenantId === null);
}

function bearerClient(world: World, bearer: string): Client | undefined {
  const token = world.tokens.get(bearer);
  if (!token || token.expires <= world.clock.now() || token.client.isArchived) return undefined;
  return token.client;
}
