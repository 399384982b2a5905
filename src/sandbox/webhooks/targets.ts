/**
 * Where webhooks may go.
 *
 * `loopback` (the default): besides the addresses that Debitura takes, any http or https address on
 * this machine can be subscribed, and nothing is sent to another machine unless a `deliver` is
 * given. `public`: Debitura's own rules alone.
 */
export type WebhookTargets = 'loopback' | 'public';

const publicPorts = new Set(['', '443', '8443']);

/** Whether the address names this machine. */
export function isLoopback({hostname}: URL): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname) || hostname.endsWith('.localhost');
}

/**
 * What is wrong with a webhook's address, or null.
 *
 * Debitura's documentation of webhooks: https only, ports 443 and 8443, a public address, at most
 * 1,024 characters.
 */
export function complaintAboutUrl(text: string | null, targets: WebhookTargets): string | null {
  if (!text) return 'The url is required';
  if (text.length > 1024) return 'The url must have at most 1024 characters';
  if (!URL.canParse(text)) return 'The url is not valid';
  const url = new URL(text);
  if (targets === 'loopback' && /^https?:$/.test(url.protocol) && isLoopback(url)) return null;
  if (url.protocol !== 'https:') return 'The url must be HTTPS';
  if (!publicPorts.has(url.port)) return 'The url must use port 443 or 8443';
  if (isLoopback(url) || isPrivate(url)) return 'The url must be publicly reachable';
  return null;
}

/** Addresses that no other network reaches, as far as their text tells. */
function isPrivate({hostname}: URL): boolean {
  const [first = 0, second = 0] = hostname.split('.').map(Number);
  if (/^\d+(\.\d+){3}$/.test(hostname)) {
    return (
      [0, 10, 127].includes(first) ||
      (first === 172 && second >= 16 && second <= 31) ||
      (first === 192 && second === 168) ||
      (first === 169 && second === 254)
    );
  }
  if (hostname.startsWith('[')) return /^\[(::|f[cd]|fe[89ab])/.test(hostname);
  return !hostname.includes('.') || /\.(local|internal)$/.test(hostname);
}
