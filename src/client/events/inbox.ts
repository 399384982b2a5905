import type {StreamEvent} from '../../contract/tracking.js';
import type {LiveListener, LiveState} from './live-event.js';
import type {LiveSeams} from './seams.js';

/** What the tab that holds the stream tells the others. */
export type Message =
  | {type: 'event'; id: string; event: StreamEvent}
  | {type: 'state'; live: boolean; signedOut: boolean; asOf: Date; id?: string}
  | {type: 'poll'};

/** Milliseconds for which news are told to tabs that open later: their first reads may have been too early. */
export const RECENT = 30_000;

/** Ids remembered so that what two tabs tell is passed on once. */
const REMEMBERED = 1_000;
/** Different events kept for a page that nobody sees; beyond that it reads everything again. */
const KEPT = 100;

/** What a tab has heard, and what of it its screens may hear now. */
export type Inbox = {
  /** Where this tab, should it lead, resumes. */
  readonly lastId: string | null;
  readonly state: LiveState;
  readonly isAsleep: boolean;
  /** What a tab that opens now needs: the latest news and the state. */
  report: () => Message[];
  take: (message: Message) => void;
  /** Keeps events back. */
  sleep: () => void;
  /** Passes on what was kept back: each event once, or one `reset`. */
  wake: () => void;
};

/** Makes the inbox of one tab. */
export function createInbox(
  {page, now}: Pick<LiveSeams, 'page' | 'now'>,
  deliver: LiveListener,
): Inbox {
  const heard = new Set<string>();
  const kept = new Map<string, StreamEvent>();
  let recent: {message: Message; at: number}[] = [];
  let lastId: string | null = null;
  let state: LiveState = {kind: 'state', live: false, signedOut: false, asOf: now()};
  let isAsleep = false;
  let hasMissedPoll = false;

  function takeEvent(id: string, event: StreamEvent) {
    lastId = id;
    // A reset may carry the id of an event that was heard: it stands for all that were not.
    if (heard.has(id) && event.kind !== 'reset') return;
    if (heard.size >= REMEMBERED) heard.delete(heard.values().next().value ?? '');
    heard.add(id);
    recent = [...freshly(), {message: {type: 'event', id, event}, at: now().getTime()}];
    if (!isAsleep) deliver(event);
    else keep(event);
  }

  function freshly() {
    const oldest = now().getTime() - RECENT;
    return recent.filter(({at}) => at >= oldest).slice(-KEPT);
  }

  function keep(event: StreamEvent) {
    if (kept.has('reset')) return;
    const isTooMuch = kept.size >= KEPT;
    if (event.kind === 'reset' || isTooMuch) kept.clear();
    if (isTooMuch) kept.set('reset', {kind: 'reset'});
    else kept.set(event.kind === 'case' ? `case ${event.caseId}` : event.kind, event);
  }

  function takeState({live, signedOut, asOf, id}: Extract<Message, {type: 'state'}>) {
    lastId = id ?? lastId;
    if (live || signedOut) hasMissedPoll = false;
    const isKnown = live === state.live && signedOut === state.signedOut;
    state = {kind: 'state', live, signedOut, asOf};
    if (!isKnown) deliver(state);
  }

  return {
    get lastId() {
      return lastId;
    },
    get state() {
      return state;
    },
    get isAsleep() {
      return isAsleep;
    },
    report() {
      const {live, signedOut, asOf} = state;
      const id = lastId === null ? {} : {id: lastId};
      const news = freshly().map(({message}) => message);
      return [...news, {type: 'state', live, signedOut, asOf, ...id}];
    },
    take(message) {
      if (message.type === 'event') takeEvent(message.id, message.event);
      else if (message.type === 'state') takeState(message);
      // Only what is seen is asked for.
      else if (page.isHidden()) hasMissedPoll = true;
      else deliver({kind: 'poll'});
    },
    sleep() {
      isAsleep = true;
    },
    wake() {
      isAsleep = false;
      const events = [...kept.values()];
      kept.clear();
      for (const event of events) deliver(event);
      if (hasMissedPoll) deliver({kind: 'poll'});
      hasMissedPoll = false;
    },
  };
}
