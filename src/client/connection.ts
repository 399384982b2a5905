import {CONTRACT, type Session} from '../contract/session.js';
import type {LiveEvents} from './events/live-event.js';
import {createClient, type Client, type ClientOptions} from './client.js';

/** One adapter as all elements of a page share it: one client, one session. */
export type Connection = {
  readonly client: Client;
  /**
   * Who is there: elements that appear together ask once, one that comes later asks anew, and so does another
   * `getToken`. A login may change without the page. A failure is not kept. From an adapter of another contract it
   * never comes: nobody goes on with answers that may mean something else, and `misfit` tells the elements why.
   */
  session(): Promise<Session>;
  /** Asks anew at once, for example when a page comes back from the browser's cache. */
  refreshSession(): Promise<Session>;
  /** What changes, pushed; one stream for all elements of all tabs. Its code is loaded with the first listener. */
  readonly events: LiveEvents;
  /** The number of the adapter's contract, once it is known not to be ours. */
  readonly misfit: Promise<number>;
  /** The latest `getToken` wins, whichever element brought it. */
  options: Omit<ClientOptions, 'adapter'>;
};

/** Milliseconds for which an answer counts for elements that appear together. */
const FRESH = 2_000;

const REGISTRY = Symbol.for('debitura-embed');
type Registry = {
  connections?: Map<string, Connection>;
  /** What `debitura-session.js` asked for while the elements were on their way. */
  early?: {adapter: string; answer: Promise<Response>} | undefined;
};
const page = globalThis as unknown as Record<symbol, Registry | undefined>;
const registry = () => (page[REGISTRY] ??= {});

/** The connection to an adapter, shared by its absolute address across elements and copies of the package. */
export function connect(adapter: string, options: Omit<ClientOptions, 'adapter'> = {}): Connection {
  const connections = (registry().connections ??= new Map<string, Connection>());
  let connection = connections.get(adapter);
  if (!connection) connections.set(adapter, (connection = createConnection(adapter)));
  Object.assign(connection.options, options);
  return connection;
}

function createConnection(adapter: string): Connection {
  const options: ClientOptions = {adapter};
  let session: Promise<Session> | undefined;
  let freshUntil = 0;
  let askedBy: Connection['options']['getToken'];
  let tell: (contract: number) => void;

  const connection: Connection = {
    options,
    misfit: new Promise((resolve) => (tell = resolve)),
    events: lazyEvents(async () => {
      const {connectLive} = await import('./events/live.js');
      return connectLive(adapter, options, async () => (await connection.session()).subject);
    }),
    client: createClient(options),
    session() {
      const {getToken} = options;
      if (session && Date.now() < freshUntil && askedBy === getToken) return session;
      freshUntil = Infinity;
      askedBy = getToken;
      return (session = (takeEarly(adapter, options) ?? connection.client).session().then(
        (answer) => {
          freshUntil = Date.now() + FRESH;
          if (answer.contract === CONTRACT) return answer;
          tell(answer.contract);
          return new Promise<never>(() => undefined);
        },
        (error: unknown) => {
          session = undefined;
          throw error;
        },
      ));
    },
    refreshSession() {
      session = undefined;
      return connection.session();
    },
  };
  return connection;
}

/** A client that is answered with what was asked for already; once, and not where a login of the page's own decides. */
function takeEarly(adapter: string, {getToken, fetch}: Connection['options']): Client | undefined {
  const {early} = registry();
  if (early?.adapter !== adapter || getToken || fetch) return undefined;
  registry().early = undefined;
  return createClient({adapter, fetch: () => early.answer});
}

/** Loads the stream's code with the first listener; one that leaves before is never heard of. */
function lazyEvents(load: () => Promise<LiveEvents>): LiveEvents {
  let loading: Promise<LiveEvents> | undefined;
  return {
    subscribe(listener) {
      let hasLeft = false;
      let leave: (() => void) | undefined;
      loading ??= load();
      loading.then(
        (events) => {
          if (!hasLeft) leave = events.subscribe(listener);
        },
        () => {
          loading = undefined;
          if (!hasLeft) listener({kind: 'state', live: false, signedOut: false, asOf: new Date()});
        },
      );
      return () => {
        hasLeft = true;
        leave?.();
      };
    },
  };
}
