import type {WebhookEvent} from '../../contract/index.js';
import type {OnEvent} from '../options/options.js';
import type {Timers} from '../options/timers.js';
import type {Store} from '../store/store.js';
import type {Announcer, Side} from './announce.js';
import {createPending} from './pending.js';
import {createSlots} from './slots.js';

/** Milliseconds for which one process has an event for itself; each further try has twice as long, up to an hour. */
export const LEASE = 60_000;
const MOST_DOUBLINGS = 6;
/** Timers may ring a little before the clock says so. */
const CLOCK_SLACK = 100;

/** An event in the store. What it holds is forgotten when it is done; its id stays. */
type Kept = {state: 'done'} | Open;
type Open = {
  state: 'waiting' | 'running';
  tries: number;
  leaseUntil: number;
  event: WebhookEvent;
  side: Side;
};

/** Events between their arrival and the end of the platform's `onEvent`. */
export type Inbox = {
  /** Stores an event; false when it was stored before. Rejects when the store cannot take it. */
  put: (event: WebhookEvent, side: Side) => Promise<boolean>;
  /** Hands an event over when nobody else has it; resolves when this try is over. */
  handOver: (id: string) => Promise<void>;
  /** Hands over whatever a process left behind. */
  sweep: () => Promise<void>;
  /** Hands nothing over any more and tries nothing again: other processes do. What runs may end. */
  stop: () => void;
};

type InboxOptions = {
  store: Store;
  now: () => Date;
  timers: Timers;
  onEvent: OnEvent | undefined;
  /** Adds what the platform wants to know besides the delivery, before the event is handed over. */
  complete: Announcer['complete'];
  /** Hears of a try that failed. */
  onFailure: (event: WebhookEvent, error: unknown) => void;
};

/**
 * Makes the inbox: complete → claim (lease) → `onEvent` → done. Never two at once, once while the store lives, and
 * at least once when it does not.
 */
export function createInbox(options: InboxOptions): Inbox {
  const {store, now, timers, onEvent, complete, onFailure} = options;
  const pending = createPending(store);
  const keyOf = (id: string) => `webhook:event:${id}`;
  const underway = new Set<string>();
  const ringing = new Set<() => void>();
  const inLook = createSlots(timers);
  const inSlot = createSlots(timers);
  let isStopped = false;
  /** What only this process knows it hands over to its end. */
  const isLeftToOthers = () => isStopped && store.isShared;

  /** As the timers do, until the inbox is stopped. */
  function after(milliseconds: number, callback: () => void) {
    const cancel = timers.after(milliseconds, () => {
      ringing.delete(cancel);
      callback();
    });
    ringing.add(cancel);
    return () => {
      ringing.delete(cancel);
      cancel();
    };
  }

  async function replace(id: string, before: string, after: Kept) {
    const text = JSON.stringify(after);
    return (await store.replace(keyOf(id), before, text, store.retention)) ? text : null;
  }

  /** A try whose lease is over and that somebody else has taken up settles nothing any more. */
  async function settle(id: string, claimed: string) {
    if (await replace(id, claimed, {state: 'done'})) await pending.remove(id);
  }

  /** An event that waits for somebody; null when another process has it, or when it is done. */
  async function find(id: string) {
    const stored = await store.get(keyOf(id));
    const kept = read(stored);
    if (stored === undefined || kept.state === 'done') return null;
    return kept.leaseUntil > now().getTime() ? null : {stored, kept};
  }

  /** Null when another process was quicker. */
  async function claim(id: string, {stored, kept}: {stored: string; kept: Open}) {
    const lease = LEASE * 2 ** Math.min(kept.tries, MOST_DOUBLINGS);
    const leaseUntil = now().getTime() + lease;
    const tries = kept.tries + 1;
    const text = await replace(id, stored, {...kept, state: 'running', tries, leaseUntil});
    return text === null ? null : {text, lease};
  }

  async function run(id: string) {
    const found = await find(id);
    if (!found) return;
    // Whose event it is may take Debitura longer to say than a lease lasts.
    let {event} = found.kept;
    await inLook(async () => {
      event = await complete(event, found.kept.side);
    });
    await inSlot(async () => {
      const claimed = isLeftToOthers() ? null : await claim(id, found);
      if (claimed && onEvent) await call(onEvent, id, event, claimed);
    });
  }

  type Claimed = {text: string; lease: number};

  async function call(work: OnEvent, id: string, event: WebhookEvent, {text, lease}: Claimed) {
    const abort = new AbortController();
    // Who throws, hangs or forgets is asked again when the lease is over, and only then.
    const cancel = after(lease + CLOCK_SLACK, () => {
      abort.abort();
      underway.delete(id);
      void handOver(id);
    });
    try {
      await work(event, {signal: abort.signal});
      cancel();
      await settle(id, text);
    } catch (error) {
      onFailure(event, error);
    }
  }

  async function handOver(id: string) {
    if (isLeftToOthers() || underway.has(id)) return;
    underway.add(id);
    try {
      await run(id);
    } catch {
      // The store is away; the sweep finds the event when it is back.
    } finally {
      underway.delete(id);
    }
  }

  return {
    handOver,
    async put(event, side) {
      if (isStopped && !store.isShared) throw new Error('Nobody would hand it over any more.');
      const kept: Kept = onEvent
        ? {state: 'waiting', tries: 0, leaseUntil: 0, event, side}
        : {state: 'done'};
      const key = keyOf(event.id);
      const isNew = await store.add(key, JSON.stringify(kept), store.retention);
      const stored = isNew ? kept : read(await store.get(key));
      // Listed after it is stored: a crash in between leaves the delivery unanswered, so that it comes again.
      if (stored.state !== 'done') await pending.add(event.id);
      return isNew;
    },
    async sweep() {
      for (const id of await pending.all()) {
        const {state} = read(await store.get(keyOf(id)));
        if (state === 'done') await pending.remove(id);
        else void handOver(id);
      }
    },
    stop() {
      isStopped = true;
      for (const cancel of ringing) cancel();
      ringing.clear();
    },
  };
}

/** An event that the store has forgotten is as good as done. */
function read(stored: string | undefined): Kept {
  return stored === undefined ? {state: 'done'} : (JSON.parse(stored) as Kept);
}
