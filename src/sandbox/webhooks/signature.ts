/**
 * Signs a delivery as Debitura's documentation of webhooks says: HMAC-SHA256 with the decoded
 * secret over the moment, a dot, and the exact bytes of the body.
 *
 * @param secret - Base64, as the subscription shows it once.
 * @param seconds - Unix time of this attempt.
 * @param body - The text that is sent as UTF-8.
 * @returns The value of `X-Debitura-Signature`.
 */
export async function signatureHeader(
  secret: string,
  seconds: number,
  body: string,
): Promise<string> {
  const bytes = Uint8Array.from(atob(secret), (character) => character.charCodeAt(0));
  const algorithm = {name: 'HMAC', hash: 'SHA-256'};
  const key = await crypto.subtle.importKey('raw', bytes, algorithm, false, ['sign']);
  const message = new TextEncoder().encode(`${seconds}.${body}`);
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, message));
  const hex = Array.from(mac, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `t=${seconds},v1=${hex}`;
}
