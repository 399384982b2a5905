import {createHub, type EventHub} from '../../../src/adapter/events/hub.js';
import {memoryStore} from '../../../src/adapter/store/memory.js';
import {readableOf} from '../../../src/adapter/events/sink.js';
import {createStreams, type Streams} from '../../../src/adapter/events/streams.js';
import type {LiveEvent} from '../../../src/client/events/live-event.js';
import {createLive} from '../../../src/client/events/live.js';
import type {LiveSeams, Tabs} from '../../../src/client/events/seams.js';
import type {Clock} from './clock.js';

/** The same numbers in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The adapter's half, without its front door: one client, cut and restarted at will. */
export function createServer(clock: Clock, random = seeded(1)) {
  const server = {
    hub: undefined as unknown as EventHub,
    streams: undefined as unknown as Streams,
    /** What is answered instead of a stream. */
    instead: null as null | (() => Promise<Response>),
    isWelcome: () => Promise.resolve(true),
    /** When streams were asked for, and from which id. */
    asked: [] as {at: number; lastEventId: string | null}[],
    /** Ends connections in the middle of what they carry. */
    cuts: new Set<() => void>(),
    restart() {
      server.hub = createHub({now: clock.now, store: memoryStore({now: clock.now, random})});
      const timers = {after: clock.after, sleep: () => Promise.resolve()};
      server.streams = createStreams(server.hub, {now: clock.now, timers, random});
    },
    publish(...caseIds: string[]) {
      for (const caseId of caseIds) server.hub.publish('nordlys', {kind: 'case', caseId});
    },
    open(lastEventId: string | null): Promise<Response> {
      server.asked.push({at: clock.now().getTime(), lastEventId});
      if (server.instead) return server.instead();
      const {isWelcome} = server;
      const reader = {externalTenantId: 'nordlys', lastEventId, isWelcome};
      const stream = readableOf(server.streams.open(reader));
      const headers = {'content-type': 'text/event-stream; charset=utf-8'};
      return Promise.resolve(new Response(cuttable(stream, server.cuts, random), {headers}));
    },
    cut() {
      for (const cut of [...server.cuts]) cut();
    },
  };
  server.restart();
  return server;
}

/** Carries a stream in pieces of any size; a cut loses what was on the way. */
function cuttable(
  stream: ReadableStream<Uint8Array>,
  cuts: Set<() => void>,
  random: () => number,
): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  let cut: () => void = () => undefined;
  return new ReadableStream({
    start(controller) {
      cut = () => {
        cuts.delete(cut);
        controller.error(new TypeError('network error'));
        void reader.cancel();
      };
      cuts.add(cut);
    },
    async pull(controller) {
      const {done, value} = await reader.read();
      if (!cuts.has(cut)) return;
      if (done) {
        cuts.delete(cut);
        controller.close();
        return;
      }
      const middle = Math.floor(random() * value.length);
      for (const piece of [value.slice(0, middle), value.slice(middle)])
        if (piece.length > 0) controller.enqueue(piece);
    },
    cancel() {
      cuts.delete(cut);
      return reader.cancel();
    },
  });
}

/** A browser's locks and channels, as far as tabs use them; messages can be held up. */
export function createBrowser() {
  const held = new Map<string, Promise<unknown>>();
  const late: (() => void)[] = [];
  let isSlow = false;
  const channels = new Map<string, Set<ReturnType<Tabs['openChannel']>>>();
  const request = async (
    name: string,
    {signal}: {signal: AbortSignal},
    work: () => Promise<unknown>,
  ) => {
    const before = held.get(name) ?? Promise.resolve();
    const turn = before.then(() => (signal.aborted ? undefined : work()));
    held.set(name, turn);
    await turn;
  };
  return {
    locks: {request: request as unknown as LockManager['request']},
    openChannel(name: string) {
      const all = channels.get(name) ?? new Set();
      channels.set(name, all);
      const channel: ReturnType<Tabs['openChannel']> = {
        onmessage: null,
        postMessage(message: unknown) {
          const data: unknown = structuredClone(message);
          for (const other of all) {
            if (other === channel) continue;
            const arrive = () => {
              const listener = all.has(other) ? other.onmessage : null;
              listener?.call(other as BroadcastChannel, {data} as MessageEvent);
            };
            if (isSlow) late.push(arrive);
            else queueMicrotask(arrive);
          }
        },
        close: () => void all.delete(channel),
      };
      all.add(channel);
      return channel;
    },
    holdUp: () => void (isSlow = true),
    letThrough() {
      isSlow = false;
      for (const arrive of late.splice(0)) arrive();
    },
  };
}

/** One tab with one screen that listens. */
export function openTab(
  clock: Clock,
  server: {open: (lastEventId: string | null) => Promise<Response>},
  {
    tabs = null,
    subject = 'anna',
    random = seeded(2),
  }: Partial<{
    tabs: Tabs | null;
    subject: string;
    random: () => number;
  }> = {},
) {
  let isHidden = false;
  const changes = new Set<() => void>();
  const seams: LiveSeams = {
    open: (lastEventId) => server.open(lastEventId),
    subject: () => Promise.resolve(subject),
    adapter: '/debitura',
    after: clock.after,
    now: clock.now,
    random,
    page: {
      isHidden: () => isHidden,
      onChange(callback) {
        changes.add(callback);
        return () => changes.delete(callback);
      },
    },
    tabs,
  };
  const heard: LiveEvent[] = [];
  const live = createLive(seams);
  const close = live.subscribe((event) => heard.push(event));
  const turn = (hidden: boolean) => {
    isHidden = hidden;
    for (const change of [...changes]) change();
  };
  return {
    live,
    heard,
    close,
    hide: () => turn(true),
    show: () => turn(false),
    /** Ids of the changed cases that the screen heard of. */
    cases: () => heard.flatMap((event) => (event.kind === 'case' ? [event.caseId] : [])),
    count: (kind: LiveEvent['kind']) => heard.filter((event) => event.kind === kind).length,
    isLive: () => heard.findLast((event) => event.kind === 'state')?.live ?? false,
    isSignedOut: () => heard.findLast((event) => event.kind === 'state')?.signedOut ?? false,
  };
}
