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

/** 32 bytes that only this secret and this principal give, per purpose; base64url. */
export async function derive(secret: string, purpose: string, principal: Principal) {
  const algorithm = {name: 'HMAC', hash: 'SHA-256'};
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, [
    'sign',
  ]);
  const who = JSON.stringify([purpose, principal.desk, tenantOf(principal), principal.email]);
  return base64url(await crypto.subtle.sign('HMAC', key, encoder.encode(who)));
}

/** The client that a principal belongs to; empty for the other desks. */
export function tenantOf(principal: Principal): string {
  return principal.desk === 'client' ? principal.externalTenantId : '';
}
