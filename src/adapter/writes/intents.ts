import {Problem} from '../problem.js';
import type {Entries} from '../store/resilient.js';

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
};

/** Claims writes by their key, across all processes that share the store. */
export type Intents = {
  /** @throws Problem `idempotency-conflict` for other bytes, `in-progress` while the same write runs. */
  claim: (key: string, bodyHash: string | null, lease: number) => Promise<Claim>;
};

/** Intents in the given store, by the given clock. */
export function createIntents(store: Entries, now: () => Date): Intents {
  const write = (expected: string, key: string, intent: Intent) =>
    store.replace(key, expected, JSON.stringify(intent), store.retention);

  function claimOf(key: string, stored: string, isRepeat: boolean): Claim {
    const intent = JSON.parse(stored) as Intent;
    const settle = async (change: Partial<Intent>, bodyHash: string | null = intent.bodyHash) => {
      await write(stored, key, {...intent, ...change, bodyHash});
    };
    return {
      isRepeat,
      startedAt: intent.startedAt,
      bodyHash: intent.bodyHash,
      resultId: intent.resultId,
      done: (resultId, bodyHash) => settle({state: 'done', resultId}, bodyHash),
      unknown: (bodyHash) => settle({state: 'unknown'}, bodyHash),
      forget: () => store.remove(key, stored),
    };
  }

  return {
    async claim(browserKey, bodyHash, lease) {
      const key = `intent:${browserKey}`;
      for (;;) {
        const time = now().getTime();
        const fresh = {startedAt: time, bodyHash, resultId: null};
        const running = {...fresh, state: 'running', leaseUntil: time + lease} as const;
        const stored = await store.get(key);
        if (stored === undefined) {
          const value = JSON.stringify(running);
          if (await store.add(key, value, store.retention)) return claimOf(key, value, false);
          continue;
        }
        const intent = JSON.parse(stored) as Intent;
        checkSame(intent, bodyHash);
        if (intent.state === 'done') return claimOf(key, stored, true);
        checkIdle(intent, time);
        const again = {...intent, state: 'running', leaseUntil: time + lease} as const;
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
  if (state === 'running' && leaseUntil > time)
    throw new Problem('in-progress', 'The same request is still running.', {retryAfter: 1});
}
