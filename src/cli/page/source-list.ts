/** A request that a policy allows or not. */
export type Wanted = {
  /** What is asked for. */
  url: URL;
  /** The page that asks. */
  page: URL;
  /** Of the script tag, where it has them. */
  nonce?: string | undefined;
  integrity?: string | undefined;
};

/**
 * Whether a list of sources, as a directive has it, allows a request: CSP Level 3, "Does url match source list".
 * Null is a directive that is not there, which allows everything.
 */
export function allows(sources: readonly string[] | null, wanted: Wanted): boolean {
  if (sources === null) return true;
  if (wanted.nonce && sources.includes(`'nonce-${wanted.nonce}'`)) return true;
  const hashes = wanted.integrity?.split(/\s+/).map((hash) => `'${hash}'`) ?? [];
  if (hashes.some((hash) => sources.includes(hash))) return true;
  // Then addresses count for nothing; what an allowed script loads is allowed with it.
  if (sources.includes("'strict-dynamic'")) return false;
  return sources.some((source) => matches(source.toLowerCase(), wanted));
}

function matches(source: string, {url, page}: Wanted): boolean {
  if (source === '*') return isNetwork(url.protocol) || url.protocol === page.protocol;
  if (source === "'self'") return isSameOrBetter(url, page) && url.host === page.host;
  const scheme = /^([a-z][a-z\d+.-]*:)$/.exec(source)?.[1];
  if (scheme) return hasScheme(url, scheme);
  const parts =
    /^(?:([a-z][a-z\d+.-]*:)\/\/)?(\*|(?:\*\.)?[\w.-]+|\[[\d:a-f]+\])(?::(\d+|\*))?(\/.*)?$/.exec(
      source,
    );
  if (!parts) return false;
  const [, ownScheme, host = '', port, path = ''] = parts;
  return (
    hasScheme(url, ownScheme ?? page.protocol) &&
    hasHost(url, host) &&
    hasPort(url, port) &&
    hasPath(url, path)
  );
}

function isNetwork(protocol: string): boolean {
  return ['http:', 'https:', 'ws:', 'wss:'].includes(protocol);
}

/** A source of http also allows https. */
function hasScheme({protocol}: URL, scheme: string): boolean {
  return protocol === scheme || (scheme === 'http:' && protocol === 'https:');
}

function isSameOrBetter(url: URL, page: URL): boolean {
  return hasScheme(url, page.protocol);
}

function hasHost({hostname}: URL, host: string): boolean {
  if (host === '*') return true;
  return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host;
}

function hasPort({port, protocol}: URL, wanted: string | undefined): boolean {
  if (wanted === '*') return true;
  const usual = protocol === 'https:' ? '443' : '80';
  return (port || usual) === (wanted ?? usual);
}

/** A path that ends with a slash is a folder; any other is one file. */
function hasPath({pathname}: URL, path: string): boolean {
  if (path === '' || path === '/') return true;
  return path.endsWith('/')
    ? pathname.toLowerCase().startsWith(path)
    : pathname.toLowerCase() === path;
}
