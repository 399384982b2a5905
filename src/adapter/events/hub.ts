import type {StreamEvent} from '../../contract/index.js';
import type {Settings} from '../options/resolve.js';

/** How much of a client's past is kept, and how much of it a stream that starts afresh is told. */
export const BUFFER = {
  /** Events of one client. */
  events: 1_000,
  /** Milliseconds an event is kept. */
  age: 600_000,
  /** Milliseconds between what a page has read and its stream being open; nothing may fall in between. */
  opening: 30_000,
} as const;

/** One event under its id; ids are opaque and mean something to their own client only. */
export type Entry = {id: string; event: StreamEvent};

/** One reader of a client's events. */
export type Subscription = {
  /** What the reader has to hear first: what it missed, or one `reset`. */
  missed: readonly Entry[];
  /** The id from which a reader that has heard all this resumes. */
  lastId: string;
  end: () => void;
};

/** Where webhooks meet screens: ids and kinds of what changed, per client of Debitura. */
export type EventHub = {
  /** Tells every open stream of this client, and keeps the event for streams that come back. */
  publish: (externalTenantId: string, event: StreamEvent) => void;
  /**
   * Listens for one client.
   * @param lastEventId - What the reader heard last; null when it starts afresh. An id of another process or
   * older than what is kept gives exactly one `reset`.
   */
  subscribe: (
    externalTenantId: string,
    lastEventId: string | null,
    listener: (entry: Entry) => void,
  ) => Subscription;
  /** True while somebody looks, or did a moment ago and may be coming back: nothing is read for nobody. */
  isWatched: (externalTenantId: string) => boolean;
  /** Clients with an open stream. */
  watched: () => string[];
  /** Changes with each event of this client. */
  positionOf: (externalTenantId: string) => string;
};

type Kept = Entry & {at: number};
type Client = {
  epoch: string;
  /** Sequence of the last event. */
  last: number;
  /** The last events, oldest first. */
  kept: Kept[];
  listeners: Set<(entry: Entry) => void>;
  usedAt: number;
  /** When the last reader left. */
  leftAt: number;
};

const SWEEP_INTERVAL = 60_000;
/** Reconnecting takes at most half of this. */
const RETURN = 60_000;

/** Makes the hub of one process. */
export function createHub({now, random}: Pick<Settings, 'now' | 'random'>): EventHub {
  const clients = new Map<string, Client>();
  const processName = `${now().getTime().toString(36)}${random().toString(36).slice(2, 10)}`;
  let made = 0;
  let sweptAt = now().getTime();

  function clientOf(externalTenantId: string, time: number): Client {
    let client = clients.get(externalTenantId);
    if (!client) {
      // Each start of a client's sequence has its own name: an id from before can never be taken for a newer one.
      made += 1;
      const epoch = `${processName}${made.toString(36)}`;
      client = {epoch, last: 0, kept: [], listeners: new Set(), usedAt: time, leftAt: -Infinity};
      clients.set(externalTenantId, client);
    }
    client.usedAt = time;
    return client;
  }

  function sweep(time: number) {
    if (time - sweptAt < SWEEP_INTERVAL) return;
    sweptAt = time;
    for (const [name, {listeners, usedAt}] of clients) {
      if (listeners.size === 0 && time - usedAt > BUFFER.age) clients.delete(name);
    }
  }

  return {
    publish(externalTenantId, event) {
      const time = now().getTime();
      sweep(time);
      const client = clientOf(externalTenantId, time);
      client.last += 1;
      const entry = {id: idOf(client, client.last), event, at: time};
      client.kept.push(entry);
      forget(client, time);
      for (const listener of [...client.listeners]) listener(entry);
    },

    subscribe(externalTenantId, lastEventId, listener) {
      const time = now().getTime();
      sweep(time);
      const client = clientOf(externalTenantId, time);
      forget(client, time);
      client.listeners.add(listener);
      return {
        missed: missedBy(client, lastEventId, time),
        lastId: idOf(client, client.last),
        end() {
          client.listeners.delete(listener);
          client.usedAt = client.leftAt = now().getTime();
        },
      };
    },

    watched: () =>
      [...clients].filter(([, {listeners}]) => listeners.size > 0).map(([name]) => name),

    positionOf(externalTenantId) {
      const client = clients.get(externalTenantId);
      return client ? idOf(client, client.last) : '';
    },

    isWatched(externalTenantId) {
      const client = clients.get(externalTenantId);
      if (!client) return false;
      return client.listeners.size > 0 || now().getTime() - client.leftAt <= RETURN;
    },
  };
}

function idOf({epoch}: Client, sequence: number): string {
  return `${epoch}-${sequence.toString(36)}`;
}

/** Drops what is too old or too much. */
function forget({kept}: Client, time: number) {
  const tooMany = kept.length - BUFFER.events;
  let count = 0;
  while (count < kept.length && (count < tooMany || time - (kept[count]?.at ?? 0) > BUFFER.age))
    count += 1;
  if (count > 0) kept.splice(0, count);
}

function missedBy(client: Client, lastEventId: string | null, time: number): readonly Entry[] {
  const {kept, last} = client;
  if (lastEventId === null) return kept.filter(({at}) => time - at <= BUFFER.opening);
  const heard = sequenceOf(client, lastEventId);
  const isKnown = heard !== null && heard <= last && heard >= last - kept.length;
  if (!isKnown) return [{id: idOf(client, last), event: {kind: 'reset'}}];
  return kept.slice(kept.length - (last - heard));
}

function sequenceOf({epoch}: Client, id: string): number | null {
  const [, sequence] = id.startsWith(`${epoch}-`) ? (/-([0-9a-z]{1,10})$/.exec(id) ?? []) : [];
  return sequence === undefined ? null : Number.parseInt(sequence, 36);
}
