import type {Timers} from '../options/timers.js';
import {Problem} from '../problem.js';
import type {Entries} from '../store/resilient.js';

/** Milliseconds: longer than a request may last, so that a running write is never taken for a dead one. */
const LEASE = 60_000;

/** Milliseconds between two signs of life of a write that takes longer. */
const SIGN_OF_LIFE = LEASE / 4;

/** What is remembered of a write that a user confirmed. No personal data: hashes, times and the made thing's id. */
type Intent = {
  state: 'running' | 'unknown' | 'done';
  /** Hash of the bytes received; null until they have all come. */
  bodyHash: string | null;
  startedAt: number;
  /** A process that has not reported by then is taken for dead. */
  leaseUntil: number;
  resultId: string | null;
};

/** The right to do one write, or what became of it. */
export type Claim = {
  /** True when it was tried before and its outcome is not known. */
  isRepeat: boolean;
  /** Milliseconds since 1970 of the first try. */
  startedAt: number;
  bodyHash: string | null;
  /** The id of what was made, when it is done. */
  resultId: string | null;
  done: (resultId: string, bodyHash?: string) => Promise<void>;
  /** Keeps the key for asking again: whether the work was done is not known, or Debitura replays its refusal. */
  unknown: (bodyHash?: string) => Promise<void>;
  /** Proven not to be done: the key may be used for something else. */
  forget: () => Promise<void>;
  /** Shows now and then that the write still runs, for one that may take longer than a minute; ends when called. */
  keep: () => () => void;
};

/** Claims writes by their key, across all processes that share the store. */
export type Intents = {
  /**
   * @param earlier - What the same bytes may be known by besides, when their hash is keyed and the key is rotated.
   * @throws Problem `idempotency-conflict` for other bytes, `in-progress` while the same write runs.
   */
  claim: (key: string, bodyHash: string | null, earlier?: readonly string[]) => Promise<Claim>;
};

type Clock = {now: () => Date; timers: Timers};

/** Intents in the given store, by the given clock. */
export function createIntents(store: Entries, {now, timers}: Clock): Intents {
  const write = (expected: string, key: string, intent: Intent) =>
    store.replace(key, expected, JSON.stringify(intent), store.retention);

  function claimOf(key: string, stored: string, isRepeat: boolean): Claim {
    const intent = JSON.parse(stored) as Intent;
    let last = stored;
    /** One change after the other: each replaces what the one before it wrote. */
    let changes: Promise<unknown> = Promise.resolve();
    const change = (work: () => Promise<unknown>) => {
      const done = changes.then(work);
      changes = done.catch(() => undefined);
      return done.then(() => undefined);
    };
    const settle = (update: Partial<Intent>, bodyHash: string | null = intent.bodyHash) =>
      change(() => write(last, key, {...intent, ...update, bodyHash}));
    const live = async () => {
      const alive = {...intent, leaseUntil: now().getTime() + LEASE};
      if (await write(last, key, alive)) last = JSON.stringify(alive);
    };
    return {
      isRepeat,
      startedAt: intent.startedAt,
      bodyHash: intent.bodyHash,
      resultId: intent.resultId,
      done: (resultId, bodyHash) => settle({state: 'done', resultId}, bodyHash),
      unknown: (bodyHash) => settle({state: 'unknown'}, bodyHash),
      forget: () => change(() => store.remove(key, last)),
      keep() {
        let cancel: () => void;
        const wait = () => {
          cancel = timers.after(SIGN_OF_LIFE, () => {
            // A store that does not answer is asked again; by then another may have taken over, as from the dead.
            change(live).catch(() => undefined);
            wait();
          });
        };
        wait();
        return () => cancel();
      },
    };
  }

  return {
    async claim(browserKey, bodyHash, earlier = []) {
      const key = `intent:${browserKey}`;
      for (;;) {
        const time = now().getTime();
        const fresh = {startedAt: time, bodyHash, resultId: null};
        const running = {...fresh, state: 'running', leaseUntil: time + LEASE} as const;
        const stored = await store.get(key);
        if (stored === undefined) {
          const value = JSON.stringify(running);
          if (await store.add(key, value, store.retention)) return claimOf(key, value, false);
          continue;
        }
        const intent = JSON.parse(stored) as Intent;
        if (!earlier.includes(intent.bodyHash ?? '')) checkSame(intent, bodyHash);
        if (intent.state === 'done') return claimOf(key, stored, true);
        checkIdle(intent, time);
        const again = {...intent, state: 'running', leaseUntil: time + LEASE} as const;
        if (await write(stored, key, again)) return claimOf(key, JSON.stringify(again), true);
      }
    },
  };
}

function checkSame(intent: Intent, bodyHash: string | null) {
  const isKnown = intent.bodyHash !== null && bodyHash !== null;
  if (isKnown && intent.bodyHash !== bodyHash) throw conflict();
}

/** The key was used for other bytes. */
export function conflict(): Problem {
  return new Problem('idempotency-conflict', 'This Idempotency-Key was used with other content.');
}

function checkIdle({state, leaseUntil}: Intent, time: number) {
  if (state === 'running' && leaseUntil > time) throw inProgress();
}

/** The key is at work, here or at Debitura; asked again it tells what became of it. */
export function inProgress(retryAfter = 1): Problem {
  return new Problem('in-progress', 'The same request is still running.', {retryAfter});
}
