import type {StreamEvent} from '../../contract/index.js';
import type {Settings} from '../options/resolve.js';
import {
  BEGINNING,
  isBefore,
  later,
  readPosition,
  writePosition,
  type Position,
} from './position.js';

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
   * @param lastEventId - What the reader heard last, from whichever process; null when it starts afresh. An id of
   * another client or older than what is kept gives exactly one `reset`.
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
  /** Ends listening to the other processes. */
  stop: () => void;
};

type Kept = Entry & {position: Position};
type Client = {
  /** Keeps ids of other clients apart. */
  mark: string;
  /** From here on nothing of this client is missing. */
  completeFrom: Position;
  /** Where its last event is. */
  last: Position;
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

/** Makes the hub of one process; all processes with the same store hear the same. */
export function createHub({now, store}: Pick<Settings, 'now' | 'store'>): EventHub {
  const clients = new Map<string, Client>();
  /** From here on nothing of a client without an entry here is missing. */
  let completeFrom = BEGINNING;
  let latest = BEGINNING;
  let sweptAt = now().getTime();

  function clientOf(externalTenantId: string, time: number): Client {
    let client = clients.get(externalTenantId);
    if (!client) {
      const mark = markOf(externalTenantId);
      const known = {completeFrom, last: completeFrom, kept: [], listeners: new Set<never>()};
      client = {mark, ...known, usedAt: time, leftAt: -Infinity};
      clients.set(externalTenantId, client);
    }
    client.usedAt = time;
    return client;
  }

  function sweep(time: number) {
    if (time - sweptAt < SWEEP_INTERVAL) return;
    sweptAt = time;
    for (const [name, {listeners, usedAt, last}] of clients) {
      if (listeners.size > 0 || time - usedAt <= BUFFER.age) continue;
      clients.delete(name);
      completeFrom = later(completeFrom, last);
    }
  }

  /** Nobody knows what happened before: every reader is told to read again. */
  function startFrom(text: string) {
    latest = completeFrom = readPosition(text) ?? BEGINNING;
    for (const client of clients.values()) {
      Object.assign(client, {completeFrom, last: completeFrom, kept: []});
      const entry: Entry = {id: idAt(client, latest), event: {kind: 'reset'}};
      for (const listener of [...client.listeners]) listener(entry);
    }
  }

  function hear(text: string, {externalTenantId, event}: Written) {
    const position = readPosition(text) ?? latest;
    latest = position;
    const time = now().getTime();
    sweep(time);
    const client = clientOf(externalTenantId, time);
    client.last = position;
    const entry = {id: idAt(client, position), event, position};
    client.kept.push(entry);
    forget(client, time);
    for (const listener of [...client.listeners]) listener(entry);
  }

  const stop = store.log.follow({
    from: startFrom,
    read: (position, text) => hear(position, JSON.parse(text) as Written),
  });

  return {
    stop,
    publish(externalTenantId, event) {
      const written: Written = {externalTenantId, event};
      // A store that is away tells every reader to read again when it is back.
      store.log.append(JSON.stringify(written)).catch(() => undefined);
    },

    subscribe(externalTenantId, lastEventId, listener) {
      const time = now().getTime();
      sweep(time);
      const client = clientOf(externalTenantId, time);
      forget(client, time);
      client.listeners.add(listener);
      return {
        missed: missedBy(client, lastEventId, {time, latest}),
        lastId: idAt(client, latest),
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
      return client ? writePosition(client.last) : '';
    },

    isWatched(externalTenantId) {
      const client = clients.get(externalTenantId);
      if (!client) return false;
      return client.listeners.size > 0 || now().getTime() - client.leftAt <= RETURN;
    },
  };
}

/** What stands in the log. */
type Written = {externalTenantId: string; event: StreamEvent};

function idAt({mark}: Client, position: Position): string {
  return `${mark}~${writePosition(position)}`;
}

/** Drops what is too old or too much. */
function forget(client: Client, time: number) {
  const {kept} = client;
  const tooMany = kept.length - BUFFER.events;
  const isOld = ({position}: Kept) => time - position.time > BUFFER.age;
  let count = 0;
  for (const entry of kept) {
    if (count >= tooMany && !isOld(entry)) break;
    client.completeFrom = entry.position;
    count += 1;
  }
  if (count > 0) kept.splice(0, count);
}

function missedBy(
  client: Client,
  lastEventId: string | null,
  {time, latest}: {time: number; latest: Position},
): readonly Entry[] {
  const {kept, completeFrom} = client;
  if (lastEventId === null)
    return kept.filter(({position}) => time - position.time <= BUFFER.opening);
  const heard = positionIn(client, lastEventId, latest.name);
  const isKnown = heard !== null && !isBefore(heard, completeFrom) && !isBefore(latest, heard);
  if (!isKnown) return [{id: idAt(client, latest), event: {kind: 'reset'}}];
  return kept.filter(({position}) => isBefore(heard, position));
}

/** Where a reader was; null for an id of another client, of another log, or of nothing. */
function positionIn({mark}: Client, id: string, log: string): Position | null {
  if (!id.startsWith(`${mark}~`)) return null;
  const position = readPosition(id.slice(mark.length + 1));
  return position?.name === log ? position : null;
}

/** Not a secret: it only tells the ids of clients apart (FNV-1a). */
function markOf(externalTenantId: string): string {
  let sum = 0x811c9dc5;
  for (const character of externalTenantId)
    sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return sum.toString(36);
}
