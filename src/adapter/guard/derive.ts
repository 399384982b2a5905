import type {Principal} from '../options/principal.js';

const encoder = new TextEncoder();

/** Bytes as base64url without padding. */
export function base64url(bytes: ArrayBuffer): string {
  const text = btoa(String.fromCharCode(...new Uint8Array(bytes)));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** SHA-256 of parts that cannot run into each other, 43 characters. */
export async function hash(...parts: readonly string[]): Promise<string> {
  return base64url(await crypto.subtle.digest('SHA-256', encoder.encode(JSON.stringify(parts))));
}

/** SHA-256 of bytes, 43 characters. */
export async function hashBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return base64url(await crypto.subtle.digest('SHA-256', bytes));
}

/** The keys of secrets in use: importing one costs as much as the signing. A process has one or two secrets. */
const keys = new Map<string, Promise<CryptoKey>>();
const MOST_KEYS = 8;

function keyOf(secret: string): Promise<CryptoKey> {
  const known = keys.get(secret);
  if (known) return known;
  const algorithm = {name: 'HMAC', hash: 'SHA-256'};
  const key = crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign']);
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(secret, key);
  return key;
}

/** 32 bytes that only this secret and this principal give, per purpose; base64url. */
export async function derive(secret: string, purpose: string, principal: Principal) {
  const key = await keyOf(secret);
  const who = JSON.stringify([purpose, principal.desk, tenantOf(principal), principal.email]);
  return base64url(await crypto.subtle.sign('HMAC', key, encoder.encode(who)));
}

/** The client that a principal belongs to; empty for the other desks. */
export function tenantOf(principal: Principal): string {
  return principal.desk === 'client' ? principal.externalTenantId : '';
}
