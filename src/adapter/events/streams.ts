import type {Settings} from '../options/resolve.js';
import {Problem} from '../problem.js';
import type {EventHub} from './hub.js';
import {BEAT, eventFrame, openFrame, retryFrame} from './frames.js';
import type {PushedBody, Sink} from './sink.js';

/** The life of a stream, in milliseconds. */
export const STREAM = {
  /** Between two comments that keep proxies from closing a quiet connection. */
  heartbeat: 15_000,
  /** Who is asking is asked again at the latest after this long, answer included. */
  authentication: 300_000,
  /** At the latest after this long a stream ends and is opened anew. */
  life: 1_800_000,
  /** When the process stops, its readers come back at a random time between these. */
  return: {from: 1_000, to: 15_000},
} as const;

/**
 * What happens to every stream happens to each at its own time, so that streams opened together do not ask or come
 * back together. Asking leaves room for a heartbeat to notice (15 s) and for `authenticate` (5 s).
 */
const ASK = {from: 150_000, to: 275_000};
const END = {from: STREAM.life - 300_000, to: STREAM.life - STREAM.heartbeat};

/** Who opens a stream. */
export type Reader = {
  externalTenantId: string;
  /** What the browser heard last, or null. */
  lastEventId: string | null;
  /** False when the session that opened the stream has ended. Throwing ends the stream too. */
  isWelcome: () => Promise<boolean>;
};

/** The open streams of one process. */
export type Streams = {
  /** How many are open. */
  readonly size: number;
  /**
   * A stream of server-sent events, which opens when it is given somewhere to go.
   * @throws Problem `unavailable` once the process stops.
   */
  open: (reader: Reader) => PushedBody;
  /** Tells every reader when to come back and ends its stream; no stream is opened any more. */
  stop: () => void;
};

type Open = {
  sink: Sink;
  endsAt: number;
  askAt: number;
  isWelcome: Reader['isWelcome'];
  leave: () => void;
};

/** Keeps the streams of one process under one timer, however many there are. */
export function createStreams(
  hub: EventHub,
  {now, timers, random}: Pick<Settings, 'now' | 'timers' | 'random'>,
  /** Called with each heartbeat, while a stream is open. */
  onBeat: () => void = () => undefined,
): Streams {
  const open = new Set<Open>();
  let cancelBeat: (() => void) | undefined;
  let isStopped = false;

  function leave(stream: Open) {
    if (!open.delete(stream)) return;
    stream.leave();
    if (open.size > 0) return;
    cancelBeat?.();
    cancelBeat = undefined;
  }

  function end(stream: Open) {
    leave(stream);
    stream.sink.end();
  }

  function send(stream: Open, frame: Uint8Array) {
    if (stream.sink.send(frame)) return;
    // Whoever does not read is let go: it comes back with the id of what it did read.
    leave(stream);
    stream.sink.drop();
  }

  function ask(stream: Open, time: number) {
    stream.askAt = time + between(ASK, random());
    stream.isWelcome().then(
      (isWelcome) => {
        if (!isWelcome) end(stream);
      },
      () => end(stream),
    );
  }

  function tick() {
    cancelBeat = timers.after(STREAM.heartbeat, tick);
    const time = now().getTime();
    for (const stream of [...open]) {
      if (time >= stream.endsAt) {
        end(stream);
        continue;
      }
      send(stream, BEAT);
      if (time >= stream.askAt && open.has(stream)) ask(stream, time);
    }
    onBeat();
  }

  return {
    get size() {
      return open.size;
    },

    open({externalTenantId, lastEventId, isWelcome}) {
      if (isStopped)
        throw new Problem('unavailable', 'The process is stopping.', {
          retryAfter: Math.ceil(between(STREAM.return, random()) / 1000),
        });
      return (sink) => {
        const time = now().getTime();
        const stream: Open = {
          sink,
          endsAt: time + between(END, random()),
          askAt: time + between(ASK, random()),
          isWelcome,
          leave: () => undefined,
        };
        const {missed, lastId, end} = hub.subscribe(externalTenantId, lastEventId, (entry) =>
          send(stream, eventFrame(entry)),
        );
        stream.leave = end;
        open.add(stream);
        send(stream, openFrame(missed, lastId));
        cancelBeat ??= timers.after(STREAM.heartbeat, tick);
        return () => leave(stream);
      };
    },

    stop() {
      isStopped = true;
      for (const stream of [...open]) {
        send(stream, retryFrame(between(STREAM.return, random())));
        end(stream);
      }
    },
  };
}

function between({from, to}: {from: number; to: number}, share: number): number {
  return Math.round(from + share * (to - from));
}
