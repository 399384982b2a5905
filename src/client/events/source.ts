import type {StreamEvent} from '../../contract/tracking.js';
import {attempt, type Outcome} from './attempt.js';
import type {LiveSeams} from './seams.js';

/** When to come back and when to ask instead, in milliseconds. */
export const PACE = {
  /** Reconnects are never sooner than this and never later than that. */
  reconnect: {from: 1_000, first: 5_000, to: 30_000},
  /** Between two tries where the stream is swallowed or refused. */
  fruitless: 300_000,
  /** Not live for this long: polling takes over. */
  pollingAfter: 10_000,
  /** Between two polls, or questions whether to; at most this long when the adapter has many to answer. */
  poll: 30_000,
  latestPoll: 300_000,
} as const;

/** What the one tab that holds the stream hears. */
export type SourceHearing = {
  /** An event, once; every id is one to resume from. */
  event: (id: string, event: StreamEvent) => void;
  /** Changes are pushed from now on; `id` is where the stream stands. */
  live: (id: string) => void;
  /** Nothing is pushed since `asOf`. */
  lost: (asOf: Date) => void;
  /** Nothing has been pushed for a while: time to ask. */
  poll: () => void;
  signedOut: () => void;
};

/** Keeps one stream open, and polls while it is not. */
export function createSource(
  seams: LiveSeams,
  resumeFrom: string | null,
  hearing: SourceHearing,
): () => void {
  const {after, now} = seams;
  const abort = new AbortController();
  let lastId = resumeFrom;
  let isLive = false;
  let asOf = now();
  let failures = 0;
  let swallowed = 0;
  let cancelPause: (() => void) | undefined;
  let cancelPoll: (() => void) | undefined = after(PACE.pollingAfter, poll);

  function poll() {
    cancelPoll = after(PACE.poll, poll);
    if (!seams.mayPoll) {
      hearing.poll();
      return;
    }
    const isOver = () => abort.signal.aborted || isLive;
    seams.mayPoll(abort.signal).then(
      ({isDue, after: pause}) => {
        if (isOver()) return;
        cancelPoll?.();
        cancelPoll = after(Math.min(PACE.latestPoll, Math.max(PACE.poll, pause)), poll);
        if (isDue) hearing.poll();
      },
      () => {
        if (!isOver()) hearing.poll();
      },
    );
  }

  function opened(id: string) {
    if (abort.signal.aborted) return;
    lastId = id;
    isLive = true;
    failures = swallowed = 0;
    cancelPoll?.();
    cancelPoll = undefined;
    hearing.live(id);
  }

  function lost() {
    if (!isLive) return;
    isLive = false;
    cancelPoll = after(PACE.pollingAfter, poll);
    hearing.lost(asOf);
  }

  function connect() {
    void attempt(
      seams,
      lastId,
      {
        opened,
        event(id, event) {
          lastId = id;
          if (!abort.signal.aborted) hearing.event(id, event);
        },
        byte: () => (asOf = now()),
      },
      abort.signal,
    ).then((outcome) => {
      if (abort.signal.aborted) return;
      lost();
      if (outcome.kind === 'signed-out') {
        stop();
        hearing.signedOut();
        return;
      }
      cancelPause = after(pauseAfter(outcome), connect);
    });
  }

  function pauseAfter(outcome: Outcome): number {
    swallowed += outcome.kind === 'swallowed' ? 1 : 0;
    if (outcome.kind === 'refused' || swallowed > 1) return PACE.fruitless;
    failures += 1;
    const told = outcome.kind === 'ended' ? outcome.retry : undefined;
    return told === undefined ? backoff(failures, seams.random()) : within(told);
  }

  function stop() {
    abort.abort();
    cancelPause?.();
    cancelPoll?.();
  }

  connect();
  return stop;
}

/** Grows with each failure and is different for everybody, so that a restart is not met by all at once. */
export function backoff(failures: number, random: number): number {
  const {from, first, to} = PACE.reconnect;
  const longest = Math.min(to, first * 2 ** (failures - 1));
  return from + random * (longest - from);
}

function within(milliseconds: number): number {
  return Math.min(PACE.reconnect.to, Math.max(PACE.reconnect.from, milliseconds));
}
