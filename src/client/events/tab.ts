import {isProblemError} from '../errors.js';
import {campaign} from './campaign.js';
import type {LiveListener, LiveState} from './live-event.js';
import {createInbox, type Message} from './inbox.js';
import type {LiveSeams} from './seams.js';
import {backoff, createSource} from './source.js';

/** Milliseconds that a hidden page still listens: looking something up in another tab is no leaving. */
export const HIDDEN = 60_000;

/** A tab's part in the shared stream. */
export type Tab = {
  readonly state: LiveState;
  leave: () => void;
};

/**
 * Joins the tabs of this person: one of those that are seen holds the stream and tells the others. A tab that
 * nobody sees for a minute neither holds it nor passes anything on until it is shown again.
 */
export function joinTabs(seams: LiveSeams, deliver: LiveListener): Tab {
  const {page, after} = seams;
  const inbox = createInbox(seams, deliver);
  let name: string | null = null;
  let channel: ReturnType<NonNullable<LiveSeams['tabs']>['openChannel']> | undefined;
  let resign: (() => void) | undefined;
  let cancelSleep: (() => void) | undefined;
  let cancelAsk: (() => void) | undefined;
  let isLeading = false;
  let isGone = false;

  /** Tells the other tabs what this one hears. */
  function tell(message: Message) {
    channel?.postMessage(message);
    hear(message);
  }

  function hear(message: Message) {
    if (isGone) return;
    inbox.take(message);
    if (message.type !== 'state') return;
    if (message.signedOut) resign?.();
    // Somebody signed in again in another tab.
    else if (!resign) watch();
  }

  function lead() {
    isLeading = true;
    const stop = createSource(seams, inbox.lastId, {
      event: (id, event) => tell({type: 'event', id, event}),
      live: (id) => tell({type: 'state', live: true, signedOut: false, asOf: seams.now(), id}),
      lost: (asOf) => tell({type: 'state', live: false, signedOut: false, asOf}),
      poll: () => tell({type: 'poll'}),
      signedOut: () => tell({type: 'state', live: false, signedOut: true, asOf: seams.now()}),
    });
    return () => {
      isLeading = false;
      stop();
    };
  }

  function compete() {
    if (name === null || resign || isGone || inbox.state.signedOut) return;
    const leave = campaign(channel ? seams.tabs : null, name, lead);
    resign = () => {
      resign = undefined;
      leave();
    };
  }

  function join(subject: string) {
    if (isGone) return;
    name = `debitura-embed:events:1:${seams.adapter}:${subject}`;
    channel = seams.tabs?.openChannel(name);
    if (channel) {
      channel.onmessage = ({data}: MessageEvent<Message | {type: 'hello'}>) => {
        if (data.type !== 'hello') hear(data);
        else if (isLeading) for (const news of inbox.report()) channel?.postMessage(news);
      };
      channel.postMessage({type: 'hello'});
    }
    watch();
  }

  function ask(failures: number) {
    seams.subject().then(join, (error: unknown) => {
      if (isGone) return;
      const isSignedOut = isProblemError(error) && error.problem.code === 'unauthenticated';
      if (isSignedOut) hear({type: 'state', live: false, signedOut: true, asOf: seams.now()});
      else cancelAsk = after(backoff(failures, seams.random()), () => ask(failures + 1));
    });
  }

  function watch() {
    cancelSleep?.();
    cancelSleep = undefined;
    if (!page.isHidden()) {
      inbox.wake();
      compete();
    } else if (resign || !inbox.isAsleep) {
      cancelSleep = after(HIDDEN, () => {
        resign?.();
        inbox.sleep();
      });
    }
  }

  const ignorePage = page.onChange(watch);
  ask(1);

  return {
    get state() {
      return inbox.state;
    },
    leave() {
      isGone = true;
      ignorePage();
      cancelSleep?.();
      cancelAsk?.();
      resign?.();
      channel?.close();
    },
  };
}
