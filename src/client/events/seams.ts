import {HEADERS} from '../../contract/headers.js';
import type {ClientOptions} from '../client.js';

/** What lies outside of the event stream, so that every part of it can be tried without a browser or waiting. */
export type LiveSeams = {
  /** Asks for `GET /events`. */
  open: (lastEventId: string | null, signal: AbortSignal) => Promise<Response>;
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

/** `EventSource` cannot send a token or the header that keeps other sites' pages out; `fetch` can. */
export async function openEvents(
  {adapter, getToken, fetch = globalThis.fetch}: ClientOptions & {adapter: string},
  lastEventId: string | null,
  signal: AbortSignal,
): Promise<Response> {
  const headers = new Headers({accept: 'text/event-stream', [HEADERS.embed]: '1'});
  if (lastEventId !== null) headers.set('last-event-id', lastEventId);
  if (getToken) headers.set('authorization', `Bearer ${await getToken()}`);
  return fetch(`${adapter.replace(/\/$/, '')}/events`, {
    headers,
    signal,
    credentials: getToken ? 'omit' : 'same-origin',
    redirect: 'error',
    cache: 'no-store',
  });
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
