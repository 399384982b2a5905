import {HEADERS} from '../../contract/headers.js';
import type {ClientOptions} from '../client.js';

/** What lies outside of the event stream, so that every part of it can be tried without a browser or waiting. */
export type LiveSeams = {
  /** Asks for `GET /events`. */
  open: (lastEventId: string | null, signal: AbortSignal) => Promise<Response>;
  /** Asks whether it is time to poll, and in how many milliseconds to ask again; without it every poll is. */
  mayPoll?: (signal: AbortSignal) => Promise<{isDue: boolean; after: number}>;
  /** Who is signed in: tabs of one person share a stream, tabs of two never do. */
  subject: () => Promise<string>;
  adapter: string;
  /** Calls back once after this many milliseconds, unless the returned function is called before. */
  after: (milliseconds: number, callback: () => void) => () => void;
  now: () => Date;
  /** Between 0 and 1: spreads reconnects. */
  random: () => number;
  page: Page;
  /** Null where the browser has no locks or channels: then every tab has a stream of its own. */
  tabs: Tabs | null;
};

/** The page as its user sees it. */
export type Page = {
  isHidden: () => boolean;
  /** Calls back when the page is hidden or shown; the returned function ends it. */
  onChange: (callback: () => void) => () => void;
};

/** The tabs of one browser and origin: one lock that one of them holds, one channel that all of them hear. */
export type Tabs = {
  locks: Pick<LockManager, 'request'>;
  openChannel: (name: string) => Pick<BroadcastChannel, 'postMessage' | 'onmessage' | 'close'>;
};

/** The seams of a real page. */
export function browserSeams(
  adapter: string,
  options: Omit<ClientOptions, 'adapter'>,
  subject: LiveSeams['subject'],
): LiveSeams {
  return {
    open: (lastEventId, signal) => openEvents({adapter, ...options}, lastEventId, signal),
    mayPoll: (signal) => askToPoll({adapter, ...options}, signal),
    subject,
    adapter,
    after(milliseconds, callback) {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
    now: () => new Date(),
    random: Math.random,
    page: browserPage(),
    tabs: browserTabs(),
  };
}

/** Nobody is signed in: for a stream that comes back, and for any other call. */
const SIGNED_OUT = [204, 401];

type At = ClientOptions & {adapter: string};

/** `EventSource` cannot send a token or the header that keeps other sites' pages out; `fetch` can. */
export async function openEvents(
  options: At,
  lastEventId: string | null,
  signal: AbortSignal,
): Promise<Response> {
  const stream = {accept: 'text/event-stream'};
  const headers = lastEventId === null ? stream : {...stream, 'last-event-id': lastEventId};
  return get(options, 'events', signal, headers);
}

/** The adapter knows what polling of all screens may cost. Rejects when it does not say. */
async function askToPoll(options: At, signal: AbortSignal) {
  const response = await get(options, 'events?poll=1', signal);
  if (!response.ok) throw new TypeError('The adapter does not say when to poll.');
  const {isDue, after} = (await response.json()) as {isDue?: unknown; after?: unknown};
  return {isDue: isDue !== false, after: typeof after === 'number' ? after : 0};
}

async function get(
  {adapter, getToken, fetch = globalThis.fetch}: At,
  path: string,
  signal: AbortSignal,
  headers: Record<string, string> = {},
): Promise<Response> {
  const ask = (token?: string) =>
    fetch(`${adapter.replace(/\/$/, '')}/${path}`, {
      headers: {
        ...headers,
        [HEADERS.embed]: '1',
        ...(token !== undefined && {authorization: `Bearer ${token}`}),
      },
      signal,
      credentials: getToken ? 'omit' : 'same-origin',
      redirect: 'error',
      cache: 'no-store',
    });
  const token = await getToken?.();
  const response = await ask(token);
  if (!getToken || !SIGNED_OUT.includes(response.status)) return response;
  // A page that keeps its token for a while may have given one that has just expired: that is no signing out.
  const next = await getToken();
  return next === token ? response : ask(next);
}

function browserPage(): Page {
  return {
    isHidden: () => document.visibilityState === 'hidden',
    onChange(callback) {
      document.addEventListener('visibilitychange', callback);
      return () => document.removeEventListener('visibilitychange', callback);
    },
  };
}

function browserTabs(): Tabs | null {
  // Pages on plain http have no locks, old browsers no channels, whatever the types say.
  const {locks} = navigator as {locks?: LockManager};
  if (!locks || !('BroadcastChannel' in globalThis)) return null;
  return {locks, openChannel: (name) => new BroadcastChannel(name)};
}
