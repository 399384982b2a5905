import {HEADERS} from '../../contract/index.js';
import type {Settings} from '../options/resolve.js';
import {Problem} from '../problem.js';

/** Where the page that asks comes from, once it is known to be welcome. */
export type Page = {
  /** Origin of the page: the request's own, or the adapter's when the browser named none. */
  readonly origin: string;
  /** True when the page lives on another origin and reads the answer by CORS. */
  isForeign: boolean;
};

type OriginSettings = Pick<Settings, 'allowedOrigins' | 'trustProxy'>;

/**
 * Lets same-origin pages and listed origins pass and refuses everything else, before anybody is asked who it is.
 * `Sec-Fetch-Site` is the browser's own word and survives proxies; Origin against Host is the fallback of old
 * browsers and plain http hosts.
 * @param outside - The adapter's origin as browsers see it, when a bridge knows it.
 * @throws Problem `origin-not-allowed`
 */
export function checkOrigin(request: Request, settings: OriginSettings, outside?: string): Page {
  const {headers} = request;
  if (headers.get(HEADERS.embed) !== '1')
    throw new Problem('origin-not-allowed', 'The header Debitura-Embed: 1 is missing.');
  const destination = headers.get('sec-fetch-dest');
  if (destination !== null && destination !== 'empty') throw refusal();

  const own = () => ownOrigin(request, settings, outside);
  const origin = headers.get('origin');
  const isListed = origin !== null && settings.allowedOrigins.has(origin);
  const site = headers.get('sec-fetch-site');
  if (site === 'same-origin')
    return origin === null ? ownPage(() => referrer(headers) ?? own()) : {origin, isForeign: false};
  if (isListed) return {origin, isForeign: true};
  if (site !== null) throw refusal();
  if (origin === null && isRead(request)) return ownPage(own);
  if (origin === null || !hasHost(origin, own())) throw refusal();
  return {origin, isForeign: false};
}

/** Few routes want to know the origin, and finding it costs two parsed addresses. */
function ownPage(own: () => string): Page {
  return {
    get origin() {
      return own();
    },
    isForeign: false,
  };
}

/** The browser's own word, where a proxy in front has put its own host in the place of the page's. */
function referrer(headers: Headers): string | null {
  const address = headers.get('referer');
  const isPage = address !== null && /^https?:/i.test(address) && URL.canParse(address);
  return isPage ? new URL(address).origin : null;
}

/**
 * Browsers name no origin when a page reads from its own. Such a request still carries Debitura-Embed,
 * which no other site's page can add without asking first, and is not told that it may.
 */
function isRead({method}: Request): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** A TLS end in front changes the scheme, so hosts are compared, not origins. */
function hasHost(origin: string, own: string): boolean {
  if (!URL.canParse(origin)) return false;
  const {protocol, host} = new URL(origin);
  const ownUrl = new URL(own);
  return host === new URL(`${protocol}//${ownUrl.host}`).host;
}

function ownOrigin({headers, url}: Request, {trustProxy}: OriginSettings, outside?: string) {
  if (outside !== undefined) return outside;
  const inner = new URL(url);
  const forwarded = (name: string) =>
    trustProxy ? headers.get(name)?.split(',')[0]?.trim() : undefined;
  const host = forwarded('x-forwarded-host') ?? headers.get('host') ?? inner.host;
  const protocol = forwarded('x-forwarded-proto') ?? inner.protocol.replace(':', '');
  const origin = `${protocol}://${host}`;
  return URL.canParse(origin) ? new URL(origin).origin : inner.origin;
}

function refusal(): Problem {
  return new Problem('origin-not-allowed', 'This page is not listed in allowedOrigins.');
}
